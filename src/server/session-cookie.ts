import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/**
 * Whether a request carries a session's cookie that this installation signed and that has not run out. It
 * opens nothing by itself: the CMS checks whether the session still stands and what its person may do. It
 * keeps strangers, who can make up a cookie but not a signature, away from the CMS's API.
 *
 * @param cookies - the request's `Cookie` header
 * @param secret - the secret of the installation
 */
export function carriesSession(cookies: string | undefined, secret: string, now = Date.now()): boolean {
  const key = keyOf(secret)
  return [...(cookies ?? '').matchAll(/(?:^|;\s*)payload-token=([^;]*)/g)].some(([, token = '']) =>
    isOurs(token, key, now),
  )
}

/** The key that Payload makes of its secret and signs sessions with. */
const keyOf = (secret: string): string => createHash('sha256').update(secret).digest('hex').slice(0, 32)

/** A JSON Web Token (RFC 7519) signed by HMAC with SHA-256; no other kind is accepted, whatever it says of itself. */
function isOurs(token: string, key: string, now: number): boolean {
  const [head = '', body = '', signature = '', ...rest] = token.split('.')
  if (rest.length > 0) return false
  const expected = createHmac('sha256', key).update(`${head}.${body}`).digest()
  const given = Buffer.from(signature, 'base64url')
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return false
  const { exp } = JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as { exp?: unknown }
  return typeof exp === 'number' && exp * 1000 > now
}
