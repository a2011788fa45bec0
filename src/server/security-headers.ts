/** On everything that leaves the server. */
const always = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
} as const

/** Public pages: nothing runs in them, and everything they show comes from here. */
const pagePolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "media-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The admin panel: Next and Payload put scripts and styles into the page itself, without a nonce. */
const adminPolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "form-action 'self'",
  "base-uri 'self'",
  "frame-ancestors 'self'",
].join('; ')

export type HeaderSet = 'page' | 'admin' | 'file'

/**
 * The security headers of an answer.
 *
 * @param isSecure - readers come by https, and browsers are told to keep to it (RFC 6797)
 */
export function securityHeaders(set: HeaderSet, isSecure: boolean): Record<string, string> {
  return {
    ...always,
    ...(set === 'page' && { 'Content-Security-Policy': pagePolicy }),
    ...(set === 'admin' && { 'Content-Security-Policy': adminPolicy, 'Cache-Control': 'no-store' }),
    // No sandbox: in one, browsers refuse to show a PDF. What is delivered holds no HTML, by its type and nosniff.
    ...(set === 'file' && {
      'Content-Security-Policy':
        "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'none'",
    }),
    ...(isSecure && { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' }),
  }
}
