import type { AddressedNoun } from '../lib/addresses.ts'
import { ask } from './ask.ts'
import { isShared, tableOf, Values } from './public-sql.ts'
import { recordList } from './record.ts'
import type { Visit } from './visit.ts'

/**
 * Whether something of the site once was public at an address in the language of the visit, as its versions know:
 * what was deleted for good is forgotten. Drafts that nobody has published leave no trace here.
 */
export async function wasPublic(here: Visit, noun: AddressedNoun, slug: string): Promise<boolean> {
  recordList(noun, { site: isShared(noun) ? null : here.site.id, locale: here.locale })
  const values = new Values()
  const versions = `_${tableOf(noun)}_v`
  const own = isShared(noun) ? 'TRUE' : `v.version_site_id = ${values.add(here.site.id)}`
  const [found] = await ask<object>(
    `SELECT FROM ${versions}_locales l JOIN ${versions} v ON v.id = l._parent_id
      WHERE l.version_slug = ${values.add(slug)} AND l._locale = ${values.add(here.locale)}
        AND l.version_published_at IS NOT NULL AND ${own} LIMIT 1`,
    values.list,
  )
  return found !== undefined
}
