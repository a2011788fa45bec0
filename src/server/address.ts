import { hasControlCharacters } from '../lib/control-characters.ts'

/** What a request asks for, decoded and in its one form. */
export type Asked = { kind: 'path'; path: string; query: URLSearchParams } | Elsewhere | { kind: 'malformed' }

/** The same thing stands at another form of the address: `location`, which is `path` with the query as it was sent. */
export interface Elsewhere {
  kind: 'elsewhere'
  location: string
  path: string
  query: URLSearchParams
}

/**
 * Reads a request target (RFC 9112, section 3.2): one form of each address, so that nothing is kept or
 * answered twice, and nothing that Next would stumble over reaches it.
 *
 * @param target - the request line's target as sent
 */
export function readTarget(target: string): Asked {
  const [rawPath = '', ...rest] = withoutOrigin(target).split('?')
  const query = new URLSearchParams(rest.join('?'))
  const decoded = decode(rawPath)
  if (decoded === null || !decoded.startsWith('/') || climbs(decoded)) return { kind: 'malformed' }
  const path = encodeURI(decoded).replaceAll('?', '%3F').replaceAll('#', '%23')
  const tidy = path.replace(/\/{2,}/g, '/').replace(/(?<=.)\/$/, '')
  if (tidy !== path) {
    const location = rest.length > 0 ? `${tidy}?${rest.join('?')}` : tidy
    return { kind: 'elsewhere', location, path: tidy, query }
  }
  return { kind: 'path', path, query }
}

/** The absolute form (`GET http://host/path`) means the same as its path here. */
function withoutOrigin(target: string): string {
  const match = /^https?:\/\/[^/?#]*(.*)$/i.exec(target)
  if (!match) return target
  return match[1]?.startsWith('/') ? match[1] : `/${match[1] ?? ''}`
}

/**
 * Segments `.` and `..`. Clients resolve them before they ask; Next would resolve them after we have decided
 * whose path it is, so that `/media/../api/…` would pass the guard of the API.
 */
function climbs(path: string): boolean {
  return path.split('/').some((segment) => segment === '.' || segment === '..')
}

/** Null for octets that are no UTF-8 and for characters that no address of ours has. */
function decode(path: string): string | null {
  try {
    const text = decodeURIComponent(path.replaceAll(/%2f/gi, '%252F'))
    return hasControlCharacters(text) || text.includes('\\') ? null : text
  } catch {
    return null
  }
}

/**
 * Whether a `Host` is one (RFC 9112, section 3.2: everything else is answered 400). Next makes an address of
 * it and fails when that is none. Empty is allowed.
 */
export function isHostName(host: string): boolean {
  if (host === '') return true
  return /^(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i.test(host) && URL.canParse(`http://${host}/`)
}
