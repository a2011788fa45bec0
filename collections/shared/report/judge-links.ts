import type { PayloadRequest } from 'payload'
import { isLocale } from '../../../src/i18n/locales.ts'
import type { Sql } from '../../../src/jobs/sql.ts'
import { isAddressed } from '../../../src/lib/addresses.ts'
import { sections } from '../../../src/lib/kinds.ts'
import { readablePath } from '../../../src/lib/readable-path.ts'
import { isWebAddress, webAddressLimit } from '../../../src/lib/web-address.ts'
import { isPage, onWhichSite, readSites } from '../../redirects/site-addresses.ts'
import { tablesOf } from './report-nouns.ts'

/** An item that links lead to. */
export interface LinkedItem {
  title: string
  /** Whose people may read the title of a draft; null for what all sites share. */
  site: string | null
  /** The languages in which readers can open it; none when it is in the trash. */
  languages: readonly string[]
}

/** Answers where links lead; made anew for each batch, so that each address is asked for once. */
export interface LinkJudge {
  /** Items by `noun:id`; what is gone is missing. */
  items: ReadonlyMap<string, LinkedItem>
  /** An address outside in its one form; null for one of this installation, or of no web. */
  outside(address: string): string | null
  /** Whether an address of this installation answers 404; false too where that cannot be told. */
  isMissing(address: string, site: string | null): Promise<boolean>
}

/** What answers below a section without being an item. */
const notItems = new Set(['feeds', 'exports', 'share', 'network', 'newsletter', 'error-page', 'search'])

/**
 * Whether it can be told of a path from the database what it answers: a section or the address of an item. Of files,
 * feeds and forms it cannot.
 */
function isJudged(path: string): boolean {
  const [, locale, first = '', slug = '', ...rest] = path.split('/')
  if (!isLocale(locale) || rest.some(Boolean) || /\./.test(first + slug)) return false
  if (notItems.has(first)) return slug === '' && sections.some((section) => section === first)
  return true
}

async function linkedItems(
  sql: Sql,
  wanted: ReadonlyMap<string, ReadonlySet<string>>,
  titles: ReadonlyMap<string, string>,
) {
  const items = new Map<string, LinkedItem>()
  for (const [noun, ids] of wanted) {
    if (!isAddressed(noun)) continue
    const { table } = tablesOf(noun)
    const isShared = noun === 'organisations' || noun === 'topics'
    const { rows } = await sql.query<LinkedItem & { id: string }>(
      `SELECT m.id, ${isShared ? 'NULL' : 'm.site_id'} AS site, coalesce((SELECT max(l."${titles.get(noun) ?? 'slug'}") FROM "${table}_locales" l WHERE l._parent_id = m.id), '') AS title,
         CASE WHEN m.deleted_at IS NULL AND m._status = 'published' THEN
           ARRAY(SELECT l._locale::text FROM "${table}_locales" l WHERE l._parent_id = m.id AND l.published_at IS NOT NULL)
         ELSE '{}' END AS languages
       FROM "${table}" m WHERE m.id = ANY($1)`,
      [[...ids]],
    )
    for (const { id, ...item } of rows) items.set(`${noun}:${id}`, item)
  }
  return items
}

/**
 * Reads what is needed to judge the links of some items.
 *
 * @param wanted - the ids of the items that links lead to, by noun
 * @param titles - the column that names an item, by noun
 */
export async function linkJudge(
  req: PayloadRequest,
  sql: Sql,
  wanted: ReadonlyMap<string, ReadonlySet<string>>,
  titles: ReadonlyMap<string, string>,
): Promise<LinkJudge> {
  const sites = await readSites(req)
  const { publicUrl } = req.payload.config.custom as { publicUrl: string }
  const known = new Map<string, Promise<boolean>>()
  const missing = async (site: string, path: string): Promise<boolean> => {
    if (!isJudged(path) || (await isPage(req, site, path))) return false
    const { rowCount } = await sql.query('SELECT FROM redirects WHERE site_id = $1 AND "from" = $2', [
      site,
      path,
    ])
    return !rowCount
  }
  return {
    items: await linkedItems(sql, wanted, titles),
    outside(address) {
      if (!isWebAddress(address)) return null
      const url = new URL(address)
      const isOwn = url.origin === new URL(publicUrl).origin || onWhichSite(address, sites, publicUrl)
      url.hash = ''
      return isOwn || url.href.length > webAddressLimit ? null : url.href
    },
    isMissing(address, site) {
      const at = onWhichSite(address, sites, publicUrl)
      // A path that names no site is read on the host of the item's own.
      const own = !at && site && address.startsWith('/') ? { site, path: address.split(/[?#]/)[0] ?? '' } : at
      if (!own) return Promise.resolve(false)
      const path = readablePath(own.path).replace(/(.)\/$/, '$1')
      const key = `${own.site} ${path}`
      const asked = known.get(key) ?? missing(own.site, path)
      known.set(key, asked)
      return asked
    },
  }
}
