import type { Where } from 'payload'
import { type Locale, localeCodes } from '../i18n/locales.ts'
import { type AddressedNoun, itemPath } from '../lib/addresses.ts'
import { askAgain } from './ask.ts'
import { type Doc, loadPublic } from './find.ts'
import { kept } from './kept.ts'
import { type Paths, pagePath } from './page-paths.ts'
import { previewOf } from './preview.ts'
import { union } from './public-ids.ts'
import {
  type FoundRow,
  fromPublic,
  idsByPart,
  idsOfPart,
  isShared,
  languagesOfParts,
  onSite,
  type Part,
  tableOf,
  Values,
} from './public-sql.ts'
import { recordCounted, recordList } from './record.ts'
import type { Visit } from './visit.ts'

/** An item that was found by its address. */
export interface Located<Noun extends AddressedNoun> {
  item: Doc<Noun>
  /** Its addresses on the visited site, by the languages in which it is public. */
  paths: Paths
  /** The ids of what stands around it, by the names under which they were asked for. */
  around: ReadonlyMap<string, string[]>
  /** The languages of the site in which it has something, where that was asked. */
  languages: readonly Locale[]
}

/** Lists that are found together with an item; their conditions may use `thisItem` and `itsSortDate`. */
export type Around = Readonly<Record<string, Part>>

/** The id of the item that is being located, for the conditions of what stands around it. */
export const thisItem = '(SELECT id FROM item)'
export const itsSortDate = '(SELECT sort_date FROM item)'

/** What is found together with an item. */
export interface Surroundings {
  around?: Around
  /** The item has something in the languages in which one of these lists has. */
  hasSomething?: readonly Pick<Part, 'noun' | 'where'>[]
}

/** Says which item is meant. */
interface Asked {
  /** For the public. */
  condition: (values: Values) => string
  /** For who previews drafts. */
  draft: Where
  /** Of such items a site has few, and what they say is made anew far more seldom than their pages. */
  isOneOfFew?: boolean
}

/**
 * The item that has an address on the visited site, with its addresses in all languages and the ids of what
 * stands around it: two statements to the database, whatever is asked for. Who previews drafts gets the draft.
 */
export function locate<Noun extends AddressedNoun>(
  visit: Visit,
  noun: Noun,
  slug: string,
  surroundings: Surroundings = {},
): Promise<Located<Noun> | null> {
  const condition = (values: Values) => `l.slug = ${values.add(slug)}`
  return find(visit, noun, { condition, draft: { slug: { equals: slug } } }, surroundings)
}

/** The page of a site that has a layout of which there is one: home, about, contact. */
export function locateLayout(visit: Visit, layout: Doc<'pages'>['layout']): Promise<Located<'pages'> | null> {
  const condition = (values: Values) =>
    `i.layout = ${values.add(layout)} AND i.site_id = ${values.add(visit.site.id)}`
  return find(visit, 'pages', { condition, draft: { layout: { equals: layout } }, isOneOfFew: true }, {})
}

async function find<Noun extends AddressedNoun>(
  visit: Visit,
  noun: Noun,
  asked: Asked,
  surroundings: Surroundings,
): Promise<Located<Noun> | null> {
  const draft = await previewOf(visit, noun, asked.draft)
  const values = new Values()
  const rows = await askAgain<FoundRow>(
    `WITH item AS (${draft ? byId(values, noun, draft.id) : await publicItem(values, visit, noun, asked)})
    ${await everything(values, visit, noun, surroundings)}`,
    values.list,
  )
  const id = draft?.id ?? rows.find(({ part }) => part === 'path')?.id
  const item = draft ?? (id === undefined ? null : await load(visit, noun, id, asked))
  if (!item) return null
  recordCounted(visit, noun, item.id)
  const paths = pathsOf(visit, noun, item, rows)
  if (draft?.slug) paths[visit.locale] = pathOf(noun, visit.locale, item, draft.slug)
  return {
    item,
    paths,
    around: idsByPart(rows.filter(({ part }) => part !== 'path' && part !== 'language')),
    languages: rows.flatMap(({ part, locale }) => (part === 'language' && locale ? [locale] : [])),
  }
}

/** What an item says; the many blocks of a page take longer to read than all the lists on it. */
async function load<Noun extends AddressedNoun>(
  visit: Visit,
  noun: Noun,
  id: string,
  { isOneOfFew }: Asked,
): Promise<Doc<Noun> | null> {
  const read = async () => (await loadPublic(visit, noun, [id])).get(id) ?? null
  return isOneOfFew ? kept(`${noun}:${id} on ${visit.site.id} in ${visit.locale}`, read) : read()
}

/** The addresses of an item in the languages in which it has something; that of the visit stays in any case. */
export function whereFilled(
  { locale }: Visit,
  { paths, languages }: Pick<Located<AddressedNoun>, 'paths' | 'languages'>,
): Paths {
  const entries = Object.entries(paths) as [Locale, string][]
  return Object.fromEntries(entries.filter(([each]) => each === locale || languages.includes(each)))
}

async function publicItem(values: Values, visit: Visit, noun: AddressedNoun, asked: Asked): Promise<string> {
  recordList(noun, { site: isShared(noun) ? null : visit.site.id, locale: visit.locale })
  const within = await onSite(values, visit, noun)
  return `SELECT i.id, i.sort_date ${fromPublic(noun, values.add(visit.locale))}
    AND ${asked.condition(values)} AND (${within.map((each) => `(${each})`).join(' OR ')}) LIMIT 1`
}

const byId = (values: Values, noun: AddressedNoun, id: string): string =>
  `SELECT i.id, i.sort_date FROM ${tableOf(noun)} i WHERE i.id = ${values.add(id)}`

async function everything(
  values: Values,
  visit: Visit,
  noun: AddressedNoun,
  { around = {}, hasSomething }: Surroundings,
): Promise<string> {
  const paths = `SELECT 'path' AS part, i.id, 0 AS place, l._locale::text AS locale, l.slug
    ${fromPublic(noun, 'l._locale')} AND i.id = ${thisItem}`
  const statements = [paths]
  for (const [name, part] of Object.entries(around)) {
    statements.push(await idsOfPart(values, visit, name, part))
  }
  if (hasSomething) statements.push(await languagesOfParts(values, visit, hasSomething))
  return union(statements)
}

/** An item exists in the languages in which it is public and which the visited site offers. */
function pathsOf<Noun extends AddressedNoun>(
  visit: Visit,
  noun: Noun,
  item: Doc<Noun>,
  rows: readonly FoundRow[],
): Paths {
  const slugs = new Map(rows.filter(({ part }) => part === 'path').map(({ locale, slug }) => [locale, slug]))
  const locales = localeCodes.filter((locale) => slugs.get(locale) && visit.site.languages.includes(locale))
  return Object.fromEntries(
    locales.map((locale) => [locale, pathOf(noun, locale, item, slugs.get(locale) ?? '')]),
  )
}

function pathOf(noun: AddressedNoun, locale: Locale, item: object, slug: string): string {
  return 'layout' in item ? pagePath(locale, item.layout, slug) : itemPath(noun, locale, slug)
}
