import type { IncomingMessage } from 'node:http'

/** What somebody without a session may ask of the CMS's own API: to sign in, and nothing else. */
const open: Readonly<Record<string, string>> = {
  '/api/users/login': 'POST',
  '/api/users/logout': 'POST',
  '/api/users/forgot-password': 'POST',
  '/api/users/reset-password': 'POST',
  '/api/users/me': 'GET',
}

/**
 * Whether a request for the CMS's API may reach it. A request that carries a session's cookie may, and the
 * CMS checks it; everybody else only where it must be.
 */
export function isAllowedToAnonymous(request: IncomingMessage, path: string): boolean {
  const hasSession = /(?:^|;\s*)payload-token=[^;]/.test(request.headers.cookie ?? '')
  return hasSession || open[path] === request.method
}
