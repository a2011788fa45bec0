import type { IncomingMessage } from 'node:http'
import type { FormValues } from '../forms/form.ts'
import type { Place } from '../lib/render-record.ts'
import { drain } from './operations/refusal.ts'

/** The longest form that is read, in octets. */
const longestBody = 256_000

/** The most fields of a form, and the most that is looked at of one. */
const mostFields = 500

/**
 * Whether a form comes from a page of the same site. A browser says so itself (Sec-Fetch-Site); older ones name
 * the page's host (Origin). Who says neither is no browser with a form of ours.
 */
export function isFromOwnPage({ headers }: IncomingMessage, place: Place): boolean {
  const fetchSite = headers['sec-fetch-site']
  if (fetchSite !== undefined) return fetchSite === 'same-origin' || fetchSite === 'none'
  const { origin, host } = headers
  if (origin === undefined || !URL.canParse(origin)) return false
  return origin === place.origin || new URL(origin).host === host
}

/** Whether a body is a form as browsers send it without files. */
export function isForm({ headers }: IncomingMessage): boolean {
  return /^application\/x-www-form-urlencoded\s*(?:;|$)/i.test(headers['content-type'] ?? '')
}

/**
 * Reads the body of a form.
 *
 * @returns null when it is too long or breaks off; the rest has then been taken from the line
 */
export async function readForm(request: IncomingMessage): Promise<FormValues | null> {
  if (Number(request.headers['content-length'] ?? 0) > longestBody) {
    await drain(request)
    return null
  }
  const chunks: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      length += chunk.length
      if (length > longestBody) break
      chunks.push(chunk)
    }
  } catch {
    return null
  }
  if (length > longestBody) {
    await drain(request)
    return null
  }
  return valuesOf(Buffer.concat(chunks).toString('utf8'))
}

function valuesOf(body: string): FormValues {
  const values: Record<string, string[]> = Object.create(null)
  let count = 0
  for (const [name, value] of new URLSearchParams(body)) {
    count += 1
    if (count > mostFields) break
    values[name] = [...(values[name] ?? []), value]
  }
  return values
}
