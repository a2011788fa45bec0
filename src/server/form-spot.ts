import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Form, FormSite } from '../forms/form.ts'
import { findForm } from '../forms/registry.ts'
import { isLocale, type Locale } from '../i18n/locales.ts'
import type { Sql } from '../jobs/sql.ts'
import type { Place } from '../lib/render-record.ts'
import { internalPath } from './page-address.ts'

/** A form as it was sent: what, by whom and where. */
export interface Sent {
  request: IncomingMessage
  response: ServerResponse
  path: string
  query: URLSearchParams
  place: Place
  /** What limits count by. */
  client: string
}

/** Where the form stands. */
export interface Spot {
  form: Form
  siteKey: string
  locale: Locale
}

/** Which form stands at the address to which something was sent; null when there is none. */
export function spotOf({ path, place }: Sent): Spot | null {
  const [, siteKey = '', locale = '', ...rest] = (internalPath(path, place) ?? '').split('/')
  const form = findForm(rest.join('/'))
  return form && isLocale(locale) ? { form, siteKey, locale } : null
}

/** The site of a form, if it offers the language. */
export async function siteOf(sql: Sql, key: string, locale: Locale): Promise<FormSite | undefined> {
  const { rows } = await sql.query<FormSite>(
    `SELECT id, key, (SELECT host FROM sites_hosts WHERE _parent_id = sites.id ORDER BY _order LIMIT 1) AS host
     FROM sites WHERE key = $1
       AND EXISTS (SELECT FROM sites_languages WHERE parent_id = sites.id AND value::text = $2)`,
    [key, locale],
  )
  return rows[0]
}
