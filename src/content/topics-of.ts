import { idsOf } from '../lib/id-of.ts'
import type { TopicLink } from '../lib/views/common.ts'
import { linkToItem } from './address.ts'
import { type Doc, loadPublic } from './find.ts'
import { keptById } from './kept.ts'
import { saying } from './said.ts'
import type { Visit } from './visit.ts'

/** The nouns whose items carry topics. */
export const nounsWithTopics = ['news', 'statements', 'projects', 'campaigns', 'events', 'documents'] as const

/** Topics by id. */
export type Topics = ReadonlyMap<string, Doc<'topics'>>

/** The topics of some items, read together. */
export function loadTopics(visit: Visit, items: readonly object[]): Promise<Topics> {
  return loadTopicsById(visit, items.flatMap(topicIdsOf))
}

/** Topics by id; many pages name the same few. */
export function loadTopicsById(visit: Visit, ids: readonly string[]): Promise<Topics> {
  return keptById('topics', `in ${visit.locale}`, ids, (missing) =>
    loadPublic(visit, 'topics', missing, { key: true, name: true }),
  )
}

/** The topics of one item in its order; one that is not public in the language is left out. */
export function topicLinks(visit: Visit, topics: Topics, item: object): TopicLink[] {
  return topicIdsOf(item).flatMap((id) => {
    const topic = topics.get(id)
    if (!topic) return []
    const href = linkToItem(visit, visit.site, 'topics', topic.slug ?? '')
    return [{ key: topic.key, name: saying(topic.name), href }]
  })
}

/** The ids of an item's topics; not every noun has some. */
export const topicIdsOf = (item: object): string[] => ('topics' in item ? idsOf(item.topics) : [])
