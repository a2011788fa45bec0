import type { Locale } from '../../i18n/locales.ts'
import type { HeadView } from '../../lib/views/frame.ts'
import { canonical, linkTo } from '../address.ts'
import type { Visit } from '../visit.ts'
import {
  type FeedFormat,
  type FeedList,
  feedFormats,
  feedPath,
  isFeedNoun,
  issuesSection,
} from './feed-address.ts'

/** What tells which list a page shows. */
interface Page {
  title: string
  paths: Partial<Record<Locale, string>>
  section?: string | undefined
  isSection?: boolean
  isHome?: boolean
  /** Of the page of a newsletter: it shows past issues. */
  hasArchive?: boolean
}

/** The address of a feed for a visible link from the page that is being rendered; Atom, which all readers take. */
export function feedHref(visit: Visit, list: FeedList): string {
  return linkTo(visit, visit.site, feedPath(visit.locale, list, 'atom'))
}

/** The feeds that a page names in its head: a home page, the list of a noun and the page of a topic have some. */
export function feedsOf(visit: Visit, page: Page): HeadView['feeds'] {
  const list = listOf(visit, page)
  if (!list) return undefined
  const title = feedTitle(visit, listTitle(visit, list) ?? page.title)
  return (Object.keys(feedFormats) as FeedFormat[]).map((format) => ({
    type: feedFormats[format],
    title,
    href: canonical(visit, visit.site, feedPath(visit.locale, list, format)),
  }))
}

/** What a list is called that is no topic's. */
export function listTitle({ i18n }: Visit, list: FeedList): string | undefined {
  if (list.kind === 'all') return i18n.t('feeds.everything')
  if (list.kind === 'issues') return i18n.t(`sections.${issuesSection}`)
  return list.kind === 'noun' ? i18n.t(`sections.${list.noun}`) : undefined
}

/** What a feed is called, in lists of feeds of many publishers. */
export function feedTitle({ site, i18n }: Visit, list: string): string {
  return i18n.t('feeds.title', { list, site: site.name })
}

function listOf({ locale }: Visit, page: Page): FeedList | null {
  if (page.isHome) return { kind: 'all' }
  const { section = '', isSection = false } = page
  if (isSection && section === issuesSection) return page.hasArchive ? { kind: 'issues' } : null
  if (isSection) return isFeedNoun(section) ? { kind: 'noun', noun: section } : null
  const slug = page.paths[locale]?.split('/').at(-1)
  return section === 'topics' && slug ? { kind: 'topic', slug } : null
}
