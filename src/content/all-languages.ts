import type { Locale } from '../i18n/locales.ts'
import { type AddressedNoun, itemPath } from '../lib/addresses.ts'
import type { PageLayout } from '../lib/kinds.ts'
import { askAgain } from './ask.ts'
import { type Paths, pagePath } from './page-paths.ts'
import { fromPublic, isShared, Values } from './public-sql.ts'
import { recordDocument, recordList } from './record.ts'

/** An item with its address in each language in which it is public. */
export interface PublicItem {
  id: string
  noun: AddressedNoun
  site: string | null
  layout: string | null
  paths: Paths
  updatedAt: string
}

/** An item in one language. */
interface Row {
  id: string
  site: string | null
  layout: PageLayout | null
  changed: Date
  locale: Locale
  slug: string
}

/**
 * The public items of a noun in all their languages, the newest first.
 *
 * @param only - the items of the site with this id, or the pages with this layout; all of them unless said
 */
export async function inAllLanguages(
  noun: AddressedNoun,
  only: { site?: string; layout?: PageLayout } = {},
): Promise<PublicItem[]> {
  recordList(noun, { site: only.site ?? null })
  const values = new Values()
  const site = isShared(noun) ? 'NULL::uuid' : 'i.site_id'
  const layout = noun === 'pages' ? 'i.layout' : 'NULL'
  const rows = await askAgain<Row>(
    `SELECT i.id, ${site} AS site, ${layout} AS layout, i.updated_at AS changed, l._locale AS locale, l.slug
    ${fromPublic(noun, 'l._locale')} AND l.slug <> ''
    ${only.site ? `AND ${site} = ${values.add(only.site)}` : ''}
    ${only.layout ? `AND i.layout = ${values.add(only.layout)}` : ''}
    ORDER BY i.sort_date DESC, i.created_at, i.id`,
    values.list,
  )
  const items = [...Map.groupBy(rows, ({ id }) => id).values()].flatMap((of) => publicItem(noun, of) ?? [])
  for (const { id } of items) recordDocument(noun, id)
  return items
}

function publicItem(noun: AddressedNoun, rows: readonly Row[]): PublicItem | null {
  const [first] = rows
  if (!first) return null
  const paths = rows.map(({ locale, layout, slug }) => [
    locale,
    noun === 'pages' ? pagePath(locale, layout, slug) : itemPath(noun, locale, slug),
  ])
  const { id, site, layout, changed } = first
  return { id, noun, site, layout, paths: Object.fromEntries(paths), updatedAt: changed.toISOString() }
}
