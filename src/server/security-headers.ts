import type { ServerResponse } from 'node:http'

/** On everything that leaves the server. */
const always = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const

/** On what a browser may show as a document: only there it asks for them. */
const ofDocuments = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
} as const

/** A year; browsers keep to https for so long after each answer (RFC 6797, section 6.1.1). */
const keepToHttps = 'max-age=31536000'

/**
 * Public pages: nothing runs in them, and everything they show comes from here. `connect-src` opens nothing to a page
 * without script; without it the tools that examine pages cannot read `robots.txt` from within one.
 */
const page = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "media-src 'self'",
  "manifest-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
]

/** A public page with a script of our own. */
const scripted = [...page, "script-src 'self'"]

/** The admin panel: Next and Payload put scripts and styles into the page itself, without a nonce. */
const admin = [
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
]

/** A page with drafts: what a public page may, and it may stand in a frame of the admin panel. */
const preview = page.map((directive) =>
  directive.startsWith('frame-ancestors') ? "frame-ancestors 'self'" : directive,
)

/** No sandbox: in one, browsers refuse to show a PDF. What is delivered holds no HTML, by its type and nosniff. */
const file = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "object-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
]

/** A sentence, a redirect, a figure: nothing is loaded by it. */
const plain = ["default-src 'none'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"]

const policies = { page, scripted, admin, preview, shared: page, file, plain } as const

/**
 * - `page` a public page
 * - `scripted` a public page that has a script of our own, which it does not need
 * - `preview` a page with drafts
 * - `shared` a frozen draft, shown to who holds its link
 * - `admin` the admin panel and its API
 * - `file` a picture or a document that an editor uploaded
 * - `asset` a file that belongs to the program: styles, fonts, icons, scripts of the admin panel
 * - `plain` everything else: refusals, redirects, health, figures
 */
export type HeaderSet = keyof typeof policies | 'asset'

/** What some sets have beside or instead of the rest. */
const own: Readonly<Partial<Record<HeaderSet, Record<string, string>>>> = {
  admin: { 'Cache-Control': 'no-store' },
  preview: { 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' },
  // The address is a key: no link and no picture may tell it to anybody.
  shared: {
    'Cache-Control': 'no-store',
    'X-Robots-Tag': 'noindex, nofollow, noarchive',
    'Referrer-Policy': 'no-referrer',
  },
  plain: { 'Cache-Control': 'no-store' },
  // Newsletters in web mail, feed readers and the other sites show our pictures on hosts of their own. What is
  // answered here is public; a page around it is kept away by its policy.
  file: { 'Cross-Origin-Resource-Policy': 'cross-origin' },
}

/**
 * The security headers of an answer; every answer of the server has them.
 *
 * @param isSecure - readers come by https: browsers are told to keep to it and to load nothing by http. Other
 *   hosts below the same name are not spoken for: the sites have neighbours that others run.
 */
export function securityHeaders(set: HeaderSet, isSecure: boolean): Record<string, string> {
  return {
    ...always,
    ...(set !== 'asset' && { ...ofDocuments, 'Content-Security-Policy': policyOf(set, isSecure) }),
    ...own[set],
    ...(isSecure && { 'Strict-Transport-Security': keepToHttps }),
  }
}

/** Takes away what only a document needs, from an answer that was taken for one until now. */
export function forgetDocument(response: Pick<ServerResponse, 'removeHeader'>): void {
  for (const name of [...Object.keys(ofDocuments), 'Content-Security-Policy']) response.removeHeader(name)
}

function policyOf(set: keyof typeof policies, isSecure: boolean): string {
  const loadsSomething = set !== 'plain'
  return [...policies[set], ...(isSecure && loadsSomething ? ['upgrade-insecure-requests'] : [])].join('; ')
}
