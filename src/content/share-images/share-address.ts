import type { Locale } from '../../i18n/locales.ts'
import { sectionPath } from '../../lib/addresses.ts'

/** The size that services ask for (ogp.me), in pixels. */
export const shareSize = { width: 1200, height: 630 } as const

/** Where the image of the page that leads to all sites is. */
export const portalImagePath = '/portal-share.png'

/** What stands for the home page, whose own path is empty; no slug has an underscore. */
const home = '_home'

/**
 * The address of the image that stands for a page where it is shared.
 *
 * @param path - the page's own within its site, such as `/en/news/a-new-start`
 * @returns for example `/en/share/news/a-new-start.png`, within the site
 */
export function sharePath(locale: Locale, path: string): string {
  return sectionPath(locale, `share/${path.slice(sectionPath(locale).length + 1) || home}.png`)
}

/**
 * Reads the end of an image's address.
 *
 * @param segments - what follows `/share/`
 * @returns the segments of the page below its language, none for the home page; null when it names no page
 */
export function readShareAddress(segments: readonly string[]): string[] | null {
  const [, path] = /^(.+)\.png$/.exec(segments.join('/')) ?? []
  if (path === undefined) return null
  return path === home ? [] : path.split('/')
}
