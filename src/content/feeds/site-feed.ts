import { isLocale } from '../../i18n/locales.ts'
import { itemPath } from '../../lib/addresses.ts'
import { idOf } from '../../lib/id-of.ts'
import { nameUuid } from '../../lib/name-uuid.ts'
import { parsePartialDate, toUtc } from '../../lib/partial-dates.ts'
import type { KindKey, RowView } from '../../lib/views/common.ts'
import { canonical } from '../address.ts'
import { newerFirst } from '../blocks/item-lists.ts'
import { rowsById } from '../item-extras.ts'
import { movedTo } from '../redirects.ts'
import { type RowDoc, rowFields, toRows } from '../rows.ts'
import { nounsWithTopics } from '../topics-of.ts'
import { type Visit, visit } from '../visit.ts'
import { toAtom } from './atom.ts'
import type { Feed, FeedEntry } from './feed.ts'
import { type FeedFormat, type FeedList, feedFormats, feedPath, readFeedAddress } from './feed-address.ts'
import { itemsOf, type Listed, mostEntries } from './feed-items.ts'
import { feedTitle } from './feed-links.ts'
import { toJsonFeed } from './json-feed.ts'
import { toRss } from './rss.ts'

/** What stands at the address of a feed. */
export type FeedAnswer =
  | { kind: 'found'; contentType: string; body: string }
  | { kind: 'moved'; to: string }
  | { kind: 'absent' }

const absent = { kind: 'absent' } as const

const writers: Readonly<Record<FeedFormat, (feed: Feed) => string>> = {
  atom: toAtom,
  rss: toRss,
  json: toJsonFeed,
}

/**
 * A feed of a site in a language; one of an empty list is valid, and empty.
 *
 * @param address - the segments that follow `/feeds/`
 */
export async function siteFeed(
  site: string,
  locale: string,
  address: readonly string[],
): Promise<FeedAnswer> {
  const asked = readFeedAddress(address)
  const here = isLocale(locale) && asked ? await visit(site, locale) : null
  if (!here || !asked) return absent
  const { list, format } = asked
  const found = await itemsOf(here, list)
  if (!found) return list.kind === 'topic' ? moved(here, list.slug, format) : absent
  const body = writers[format](await feedOf(here, list, format, found))
  return { kind: 'found', contentType: `${feedFormats[format]}; charset=utf-8`, body }
}

/** Who follows a topic follows it to its new address. */
async function moved(here: Visit, slug: string, format: FeedFormat): Promise<FeedAnswer> {
  const outcome = await movedTo(here, 'topics', slug)
  const [, site, next] =
    (outcome.kind === 'moved' && /^(.*\/[a-z]{2})\/topics\/([^/]+)$/.exec(outcome.to)) || []
  return site && next ? { kind: 'moved', to: `${site}/feeds/topics/${next}.${format}` } : absent
}

const nounsInFeeds = [...nounsWithTopics, 'newsletter-issues'] as const

async function feedOf(here: Visit, list: FeedList, format: FeedFormat, listed: Listed): Promise<Feed> {
  const { site, locale } = here
  const wanted = nounsInFeeds.flatMap((noun) => (listed.ids.get(noun) ?? []).map((id) => ({ noun, id })))
  const known = await rowsById(here, wanted, (noun) => ({
    ...rowFields[noun],
    sortDate: true,
    updatedAt: true,
  }))
  const docs = wanted
    .flatMap(({ noun, id }) => known.get(`${noun}:${id}`) ?? [])
    .toSorted((a, b) => newerFirst(a.doc, b.doc))
    .slice(0, mostEntries)
  const rows = await toRows(here, docs)
  const entries = docs.flatMap((row, index) => entryOf(here, row, rows[index]))
  const title = feedTitle(here, listed.title)
  return {
    id: idOfName(`${site.id}/${locale}/feeds/${listed.key}`),
    title,
    description: here.i18n.t('feeds.description', { list: listed.title, site: site.name }),
    author: site.name,
    language: locale,
    selfHref: canonical(here, site, feedPath(locale, list, format)),
    pageHref: canonical(here, site, listed.pagePath),
    iconHref: new URL(`/icons/${site.theme}-512.png`, canonical(here, site, '/')).href,
    updated: new Date(Math.max(0, ...entries.map(({ updated }) => updated.getTime())) || site.updatedAt),
    entries,
  }
}

const idOfName = (name: string): string => `urn:uuid:${nameUuid(name)}`

function entryOf(here: Visit, { noun, doc }: RowDoc, row: RowView | undefined): FeedEntry[] {
  if (!row) return []
  const owner = here.sites.get(idOf(doc.site) ?? '') ?? here.site
  return [
    {
      id: idOfName(`${doc.id}/${here.locale}`),
      title: row.title.text,
      href: canonical(here, owner, itemPath(noun, here.locale, doc.slug ?? '')),
      summary: row.summary?.text,
      author: row.site?.text,
      published: publishedOf(row.date, doc),
      updated: new Date(doc.updatedAt),
      categories: [
        ...(row.kind ? [{ term: keyOf(row.kind), label: here.i18n.t(row.kind) }] : []),
        ...(row.topics ?? []).map(({ key, name }) => ({ term: key, label: name.text })),
      ],
    },
  ]
}

/** What a kind is called in the CMS: the last part of the key of its name. */
const keyOf = (kind: KindKey): string => kind.slice(kind.lastIndexOf('.') + 1)

/** An item of 2012 that is entered today is one of 2012; one about next year is of today. */
function publishedOf(
  date: string | undefined,
  doc: { publishedAt?: string | null; updatedAt: string },
): Date {
  const entered = new Date(doc.publishedAt ?? doc.updatedAt)
  const dated = date === undefined ? undefined : parsePartialDate(date)
  return dated?.precision === 'day' && toUtc(dated) < entered ? toUtc(dated) : entered
}
