import type { Place } from '../lib/render-record.ts'

/**
 * The path under which redirects name a page of an old WordPress website by its number: `/?p=12` is `/p/12`, at the
 * top of a site alone.
 *
 * @returns null for every other address
 */
export function numberedPath(path: string, query: URLSearchParams, { claimedBy }: Place): string | null {
  const number = query.get('p') ?? query.get('page_id') ?? ''
  if (!/^\d{1,12}$/.test(number)) return null
  if (claimedBy) return path === '/' ? `/p/${number}` : null
  return /^\/[^/]+$/.test(path) ? `${path}/p/${number}` : null
}
