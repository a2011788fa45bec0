import type { AddressedNoun } from '../lib/addresses.ts'
import { ask } from './ask.ts'
import { isShared, tableOf, Values } from './public-sql.ts'
import { recordList } from './record.ts'
import type { Visit } from './visit.ts'

/**
 * The item of the site that once was public at an address in the language of the visit, as its versions know: what
 * was deleted for good is forgotten. Drafts that nobody has published leave no trace here.
 *
 * @returns its id, or null
 */
export async function idOnceAt(here: Visit, noun: AddressedNoun, slug: string): Promise<string | null> {
  recordList(noun, { site: isShared(noun) ? null : here.site.id, locale: here.locale })
  const values = new Values()
  const versions = `_${tableOf(noun)}_v`
  const own = isShared(noun) ? 'TRUE' : `v.version_site_id = ${values.add(here.site.id)}`
  const [found] = await ask<{ id: string }>(
    `SELECT v.parent_id AS id FROM ${versions}_locales l JOIN ${versions} v ON v.id = l._parent_id
      WHERE l.version_slug = ${values.add(slug)} AND l._locale = ${values.add(here.locale)}
        AND l.version_published_at IS NOT NULL AND ${own}
      ORDER BY v.updated_at DESC LIMIT 1`,
    values.list,
  )
  return found?.id ?? null
}
