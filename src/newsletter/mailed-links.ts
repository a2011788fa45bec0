import { createHash } from 'node:crypto'
import type { Locale } from '../i18n/locales.ts'
import type { Sql } from '../jobs/sql.ts'
import type { NetworkProfile } from '../lib/network-profile.ts'
import { newSecretToken } from '../lib/secret-token.ts'

/** Days for which a mailed link is good. */
export const linkDays = 7

/** What a mailed link lets its reader do, once. */
export interface MailedLinks {
  confirm: {
    email: string
    site: string
    newsletters: readonly string[]
    topics: readonly string[]
    language: Locale
    locale: Locale
  }
  'new-address': { subscriber: string; email: string; from: string; site: string; locale: Locale }
  copy: { email: string; site: string; locale: Locale }
  erase: { email: string; site: string; locale: Locale }
  'network-application': { email: string; site: string; locale: Locale; profile: NetworkProfile }
  'network-profile': { email: string; site: string; locale: Locale }
}

export type LinkPurpose = keyof MailedLinks

const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url')

/**
 * Makes a link that can be used once.
 *
 * @returns its secret part, 192 bits in digits and letters, so that mail programs take all of it for the link; only a
 *   hash of it is kept
 */
export async function makeLink<Purpose extends LinkPurpose>(
  sql: Sql,
  purpose: Purpose,
  data: MailedLinks[Purpose],
): Promise<string> {
  const token = newSecretToken()
  await sql.query(
    `INSERT INTO mailed_links (hash, purpose, data, ends_at)
     VALUES ($1, $2, $3, now() + make_interval(days => $4))`,
    [hashOf(token), purpose, JSON.stringify(data), linkDays],
  )
  return token
}

/** What a link lets its reader do, without using it up: for the page that it leads to. */
export async function readLink<Purpose extends LinkPurpose>(
  sql: Sql,
  purpose: Purpose,
  token: string,
): Promise<MailedLinks[Purpose] | null> {
  const { rows } = await sql.query<{ data: MailedLinks[Purpose] }>(
    'SELECT data FROM mailed_links WHERE hash = $1 AND purpose = $2 AND used_at IS NULL AND ends_at > now()',
    [hashOf(token), purpose],
  )
  return rows[0]?.data ?? null
}

/**
 * Uses a link up, in the transaction of what it is used for.
 *
 * @returns null for one that is not ours, was used, or is too old
 */
export async function takeLink<Purpose extends LinkPurpose>(
  sql: Sql,
  purpose: Purpose,
  token: string,
): Promise<MailedLinks[Purpose] | null> {
  const { rows } = await sql.query<{ data: MailedLinks[Purpose] }>(
    `UPDATE mailed_links SET used_at = now()
     WHERE hash = $1 AND purpose = $2 AND used_at IS NULL AND ends_at > now() RETURNING data`,
    [hashOf(token), purpose],
  )
  return rows[0]?.data ?? null
}
