import { createLocalReq, type PayloadRequest } from 'payload'
import type { Locale } from '../../src/i18n/locales.ts'

/**
 * A request of the same person with a transaction and decisions of its own: what fails takes nothing with it.
 *
 * @param language - in which it reads and writes, and which it publishes if it publishes
 */
export function ownRequest(req: PayloadRequest, language: Locale): Promise<PayloadRequest> {
  const own = { i18n: req.i18n, t: req.t, headers: req.headers, query: { publishLanguages: language } }
  return createLocalReq(
    { locale: language, fallbackLocale: false, req: own, ...(req.user && { user: req.user }) },
    req.payload,
  )
}
