import type { Locale } from '../i18n/locales.ts'

/** Where readers find a site, as letters need to know it. */
export interface LinkedSite {
  key: string
  /** The site's own host, when it claims one. */
  host: string | null
  /** The address that readers use where no site claims the host. */
  publicUrl: string
  locale: Locale
}

/** The absolute address of a site in a language, without a slash at its end. */
export function siteHome({ key, host, publicUrl, locale }: LinkedSite): string {
  const { protocol, origin } = new URL(publicUrl)
  return host ? `${protocol}//${host}/${locale}` : `${origin}/${key}/${locale}`
}
