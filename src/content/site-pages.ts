import type { Locale } from '../i18n/locales.ts'
import { type AddressedNoun, itemPath, sectionOf, sectionPath } from '../lib/addresses.ts'
import type { Section } from '../lib/kinds.ts'
import { inAllLanguages, type PublicItem } from './all-languages.ts'
import { ask, askAgain } from './ask.ts'
import { filledPaths } from './filled-sections.ts'
import { organisationsNamed } from './joint-work.ts'
import { hasNewsletter } from './newsletter.ts'
import { type Paths, pagePath } from './page-paths.ts'
import { fromPublic, Values } from './public-sql.ts'
import { recordDocument, recordList } from './record.ts'
import { countByTopic } from './topics.ts'
import type { Visit } from './visit.ts'

/** A page of a site in all its languages, with the moment of its last change where one is known. */
export interface SitePage {
  paths: Paths
  changedAt: string | undefined
}

/** Nouns that a site owns; of an item that several sites show only the owner's address is canonical. */
const owned = [
  'pages',
  'news',
  'statements',
  'projects',
  'campaigns',
  'events',
  'documents',
  'people',
  'newsletter-issues',
] as const satisfies AddressedNoun[]

type Owned = (typeof owned)[number]

/** Sections that exist whatever there is in them. */
const standing = ['contact', 'accessibility', 'privacy'] as const satisfies Section[]

/** The kinds of pages of a site: its sections, and the items of each noun. */
export const pageKinds = ['sections', ...owned, 'topics', 'organisations'] as const
export type PageKind = (typeof pageKinds)[number]

/** A part of the pages of one kind. */
interface Slice {
  offset: number
  limit: number
}

/** How many pages of a kind a site has that search engines may keep, each counted once for all its languages. */
export async function countPages(visit: Visit, kind: PageKind): Promise<number> {
  // There are sections always, and never so many that somebody would have to count them.
  if (kind === 'sections') return standing.length
  if (!isOwned(kind)) return (await allOf(visit, kind)).length
  recordList(kind, { site: visit.site.id })
  const values = new Values()
  const [row] = await askAgain<{ count: number }>(
    `SELECT count(DISTINCT i.id)::int AS count ${fromOwned(values, visit, kind)}`,
    values.list,
  )
  return row?.count ?? 0
}

/** Pages of a kind that search engines may keep: what was entered first stands first, so that the parts stay. */
export async function pagesOf(visit: Visit, kind: PageKind, { offset, limit }: Slice): Promise<SitePage[]> {
  if (isOwned(kind)) return ownedPages(visit, kind, { offset, limit })
  return (await allOf(visit, kind)).slice(offset, offset + limit)
}

const isOwned = (kind: PageKind): kind is Owned => owned.some((noun) => noun === kind)

/** Of these there are few, however many items a site has. */
async function allOf(visit: Visit, kind: Exclude<PageKind, Owned>): Promise<SitePage[]> {
  if (kind === 'sections') return sectionsOf(visit)
  const items = kind === 'topics' ? await topicsOf(visit) : await partnersOf(visit)
  return items
    .map(({ paths, updatedAt }) => ({ paths, changedAt: updatedAt }))
    .filter(({ paths }) => Object.keys(paths).length > 0)
}

interface OwnedRow {
  id: string
  changed: string
  layout: string | null
  slugs: Partial<Record<Locale, string>>
}

async function ownedPages(visit: Visit, noun: Owned, { offset, limit }: Slice): Promise<SitePage[]> {
  recordList(noun, { site: visit.site.id })
  const values = new Values()
  // The items are chosen before their addresses are put together, so that only theirs are.
  const rows = await ask<OwnedRow>(
    `WITH part AS (SELECT DISTINCT i.created_at, i.id ${fromOwned(values, visit, noun)}
      ORDER BY i.created_at, i.id LIMIT ${values.add(limit)} OFFSET ${values.add(offset)})
    SELECT i.id, to_char(i.updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS changed,
      ${noun === 'pages' ? 'i.layout::text' : 'NULL'} AS layout, jsonb_object_agg(l._locale, l.slug) AS slugs
    ${fromOwned(values, visit, noun)} AND i.id IN (SELECT id FROM part)
    GROUP BY i.id ORDER BY i.created_at, i.id`,
    values.list,
  )
  for (const { id } of rows) recordDocument(noun, id)
  return rows.map(({ changed, layout, slugs }) => ({
    changedAt: changed,
    paths: Object.fromEntries(
      (Object.entries(slugs) as [Locale, string][]).map(([locale, slug]) => [
        locale,
        noun === 'pages' ? pagePath(locale, layout, slug) : itemPath(noun, locale, slug),
      ]),
    ),
  }))
}

/** The site's own items in the languages that it offers. */
function fromOwned(values: Values, { site }: Visit, noun: Owned): string {
  // The page of a contact section is part of that section, which stands in every language.
  const isPage = noun === 'pages' ? `AND i.layout <> 'contact'` : ''
  return `${fromPublic(noun, `ANY(${values.add(site.languages)}::_locales[])`)}
    AND i.site_id = ${values.add(site.id)} AND l.slug IS NOT NULL ${isPage}`
}

async function sectionsOf(visit: Visit): Promise<SitePage[]> {
  const { languages } = visit.site
  // A list is worth finding in the languages in which it has something.
  const lists = [
    ...owned.filter((noun) => noun !== 'pages' && noun !== 'newsletter-issues'),
    'topics' as const,
    'organisations' as const,
  ]
  const filled = await Promise.all(lists.map((noun) => filledPaths(visit, sectionOf[noun])))
  const always = [
    ...standing,
    ...((await hasNewsletter(visit)) ? ['newsletter'] : []),
    ...(visit.site.hasNetwork ? ['network', 'network/join'] : []),
  ]
  return [...filled, ...always.map((section) => pathsOf(section, languages))]
    .map((paths) => ({ paths, changedAt: undefined }))
    .filter(({ paths }) => Object.keys(paths).length > 0)
}

const pathsOf = (section: string, locales: readonly Locale[]): Paths =>
  Object.fromEntries(locales.map((locale) => [locale, sectionPath(locale, section)]))

const only = (paths: Paths, locales: readonly Locale[]): Paths =>
  Object.fromEntries(locales.flatMap((locale) => (paths[locale] ? [[locale, paths[locale]]] : [])))

/** In each language the topics that the site has something on. */
async function topicsOf(visit: Visit): Promise<PublicItem[]> {
  const used = await inEachLanguage(visit, async (here) => new Set((await countByTopic(here)).keys()))
  return restricted(await inAllLanguages('topics'), used)
}

/** In each language the organisations that the site names. */
async function partnersOf(visit: Visit): Promise<PublicItem[]> {
  const used = await inEachLanguage(visit, async (here) => organisationsNamed(here))
  return restricted(await inAllLanguages('organisations'), used)
}

type ByLanguage = ReadonlyMap<Locale, ReadonlySet<string>>

async function inEachLanguage(
  visit: Visit,
  read: (here: Visit) => Promise<Set<string>>,
): Promise<ByLanguage> {
  const found = await Promise.all(
    visit.site.languages.map(
      async (locale): Promise<[Locale, Set<string>]> => [locale, await read({ ...visit, locale })],
    ),
  )
  return new Map(found)
}

function restricted(items: readonly PublicItem[], used: ByLanguage): PublicItem[] {
  return items.map((item) => {
    const locales = [...used].flatMap(([locale, ids]) => (ids.has(item.id) ? [locale] : []))
    return { ...item, paths: only(item.paths, locales) }
  })
}
