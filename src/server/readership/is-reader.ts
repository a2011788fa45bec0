import type { IncomingMessage } from 'node:http'

/**
 * Programs say what they are: a word of this list, or the address of those who run them. The rule is short on
 * purpose, so that everybody can be told it; what pretends to be a browser is counted.
 */
const program = /bot|crawl|spider|slurp|preview|headless|lighthouse|monitor|https?:/i

/**
 * Whether a request is a person's look at a page: a GET of a browser (its name begins with `Mozilla/`, as that
 * of all does) which is no known program and does not fetch a page beforehand that may never be looked at
 * (`Sec-Purpose`). Nothing of the request is kept.
 */
export function isReader({ method, headers }: Pick<IncomingMessage, 'method' | 'headers'>): boolean {
  const browser = headers['user-agent']
  if (method !== 'GET' || browser === undefined || headers['sec-purpose'] !== undefined) return false
  return browser.startsWith('Mozilla/') && !program.test(browser)
}
