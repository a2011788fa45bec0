import type { Locale } from '../../i18n/locales.ts'
import { sectionPath } from '../../lib/addresses.ts'
import { nounsWithTopics } from '../topics-of.ts'

/** The formats in which a feed is offered, by the ending of its address, with their media types. */
export const feedFormats = {
  atom: 'application/atom+xml',
  rss: 'application/rss+xml',
  json: 'application/feed+json',
} as const

export type FeedFormat = keyof typeof feedFormats

/** A noun whose items come in feeds. */
export type FeedNoun = (typeof nounsWithTopics)[number]

/** The section, and the name of the feed, of a newsletter's past issues. */
export const issuesSection = 'newsletter'

/** Which list a feed follows: everything of a site, one noun, past issues, or a topic across the nouns. */
export type FeedList =
  | { kind: 'all' }
  | { kind: 'issues' }
  | { kind: 'noun'; noun: FeedNoun }
  | { kind: 'topic'; slug: string }

/** Whether a section of a site is the list of a noun that has a feed. */
export function isFeedNoun(section: string): section is FeedNoun {
  return nounsWithTopics.some((noun) => noun === section)
}

/**
 * The address of a feed within its site.
 *
 * @returns for example `/en/feeds/all.atom`, `/en/feeds/news.rss` or `/en/feeds/topics/integration.json`
 */
export function feedPath(locale: Locale, list: FeedList, format: FeedFormat): string {
  return sectionPath(locale, `feeds/${nameOf(list)}.${format}`)
}

function nameOf(list: FeedList): string {
  if (list.kind === 'topic') return `topics/${list.slug}`
  if (list.kind === 'noun') return list.noun
  return list.kind === 'issues' ? issuesSection : 'all'
}

/**
 * Reads the end of a feed's address.
 *
 * @param segments - what follows `/feeds/`, decoded
 * @returns null when it names no feed
 */
export function readFeedAddress(segments: readonly string[]): { list: FeedList; format: FeedFormat } | null {
  const [, name = '', ending = ''] = /^(.+)\.([a-z]+)$/.exec(segments.join('/')) ?? []
  if (!isFormat(ending)) return null
  const [first = '', second, ...more] = name.split('/')
  if (second === undefined) {
    if (first === 'all') return { list: { kind: 'all' }, format: ending }
    if (first === issuesSection) return { list: { kind: 'issues' }, format: ending }
    return isFeedNoun(first) ? { list: { kind: 'noun', noun: first }, format: ending } : null
  }
  if (first !== 'topics' || second === '' || more.length > 0) return null
  return { list: { kind: 'topic', slug: second }, format: ending }
}

function isFormat(ending: string): ending is FeedFormat {
  return Object.hasOwn(feedFormats, ending)
}
