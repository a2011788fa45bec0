import { LRUCache } from 'lru-cache'
import type { Encoding } from './finished-page.ts'

/** Browsers send a handful of different values; a stranger may send any number. */
const known = new LRUCache<string, Encoding>({ max: 200 })

/**
 * The best encoding that a reader takes of those that there are (RFC 9110, section 12.5.3).
 *
 * @param accepted - the request's `Accept-Encoding`
 */
export function preferredEncoding(accepted: string): Encoding {
  const before = known.get(accepted)
  if (before !== undefined) return before
  const chosen = choose(accepted.toLowerCase())
  known.set(accepted, chosen)
  return chosen
}

function choose(accepted: string): Encoding {
  const weights = new Map(
    accepted.split(',').map((entry) => {
      const [name = '', ...parameters] = entry.split(';').map((part) => part.trim())
      const weight = parameters.find((parameter) => parameter.startsWith('q='))
      return [name, weight === undefined ? 1 : Number(weight.slice(2))]
    }),
  )
  const takes = (name: string) => (weights.get(name) ?? weights.get('*') ?? 0) > 0
  if (takes('br')) return 'br'
  return takes('gzip') ? 'gzip' : 'identity'
}
