import { idsOf } from '../lib/id-of.ts'
import type { TopicLink } from '../lib/views/common.ts'
import { linkToItem } from './address.ts'
import { type Doc, loadPublic } from './find.ts'
import { saying } from './said.ts'
import type { Visit } from './visit.ts'

/** Topics by id. */
export type Topics = ReadonlyMap<string, Doc<'topics'>>

/** The topics of some items, read together. */
export function loadTopics(visit: Visit, items: readonly { topics?: unknown }[]): Promise<Topics> {
  return loadPublic(
    visit,
    'topics',
    items.flatMap((item) => idsOf(item.topics)),
    { key: true, name: true },
  )
}

/** The topics of one item in its order; one that is not public in the language is left out. */
export function topicLinks(visit: Visit, topics: Topics, item: { topics?: unknown }): TopicLink[] {
  return idsOf(item.topics).flatMap((id) => {
    const topic = topics.get(id)
    if (!topic) return []
    const href = linkToItem(visit, visit.site, 'topics', topic.slug ?? '')
    return [{ key: topic.key, name: saying(topic.name), href }]
  })
}

/** The key of an item's first topic, which chooses the motif of its cover art. */
export function firstTopic(topics: Topics, item: { topics?: unknown }): string | undefined {
  return topics.get(idsOf(item.topics)[0] ?? '')?.key
}
