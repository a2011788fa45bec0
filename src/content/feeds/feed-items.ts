import { itemPath, sectionPath } from '../../lib/addresses.ts'
import { type Around, locate, thisItem } from '../located.ts'
import { publicIds } from '../public-ids.ts'
import type { Part } from '../public-sql.ts'
import { archivedNewsletters } from '../sign-up.ts'
import { nounsWithTopics } from '../topics-of.ts'
import type { Visit } from '../visit.ts'
import { type FeedList, type FeedNoun, issuesSection } from './feed-address.ts'
import { listTitle } from './feed-links.ts'

/** How many entries a feed has, the newest. */
export const mostEntries = 30

/** What a feed is about, and its items by noun. */
export interface Listed {
  /** Names the list for good. */
  key: string
  title: string
  pagePath: string
  ids: ReadonlyMap<string, string[]>
}

const newest = (noun: FeedNoun): Part => ({ noun, order: 'newest', limit: mostEntries })

async function onSite(here: Visit, list: Exclude<FeedList, { kind: 'topic' | 'issues' }>): Promise<Listed> {
  const nouns = list.kind === 'all' ? nounsWithTopics : [list.noun]
  const ids = await publicIds(here, Object.fromEntries(nouns.map((noun) => [noun, newest(noun)])))
  const title = listTitle(here, list) ?? ''
  if (list.kind === 'all') return { key: 'all', title, pagePath: sectionPath(here.locale), ids }
  return { key: list.noun, title, pagePath: sectionPath(here.locale, list.noun), ids }
}

/** The issues of the newsletters that a site offers, wherever they belong; nothing where no archive is shown. */
async function ofIssues(here: Visit): Promise<Listed | null> {
  const newsletters = await archivedNewsletters(here)
  if (newsletters.length === 0) return null
  const part: Part = {
    noun: 'newsletter-issues',
    order: 'newest',
    limit: mostEntries,
    isAnywhere: true,
    where: (values) => `i.newsletter_id = ANY(${values.add(newsletters.map(({ id }) => id))}::uuid[])`,
  }
  return {
    key: issuesSection,
    title: listTitle(here, { kind: 'issues' }) ?? '',
    pagePath: sectionPath(here.locale, issuesSection),
    ids: await publicIds(here, { 'newsletter-issues': part }),
  }
}

const aroundTopic: Around = Object.fromEntries(
  nounsWithTopics.map((noun) => [
    noun,
    {
      ...newest(noun),
      where: () => `EXISTS (SELECT FROM ${noun}_rels r
        WHERE r.parent_id = i.id AND r.path = 'topics' AND r.topics_id = ${thisItem})`,
    },
  ]),
)

async function onTopic(here: Visit, slug: string): Promise<Listed | null> {
  const located = await locate(here, 'topics', slug, { around: aroundTopic })
  if (!located) return null
  const { id, name } = located.item
  return {
    key: `topics/${id}`,
    title: name,
    pagePath: itemPath('topics', here.locale, slug),
    ids: located.around,
  }
}

/** What the feed of a list holds; nothing where there is no such list. */
export function itemsOf(here: Visit, list: FeedList): Promise<Listed | null> {
  if (list.kind === 'topic') return onTopic(here, list.slug)
  return list.kind === 'issues' ? ofIssues(here) : onSite(here, list)
}
