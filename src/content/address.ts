import { type AddressedNoun, itemPath, sectionPath } from '../lib/addresses.ts'
import type { Site } from '../payload-types.ts'
import { currentPlace } from './record.ts'
import type { Visit } from './visit.ts'

/**
 * The absolute address of a path of a site: on the site's own host when it claims one, else under the
 * public address. One only, whichever way a reader came (RFC 6596, canonical).
 */
export function canonical(visit: Pick<Visit, 'publicUrl'>, site: Site, path: string): string {
  const host = site.hosts?.[0]?.host
  const { protocol, origin } = new URL(visit.publicUrl)
  return host ? `${protocol}//${host}${path}` : `${origin}/${site.key}${path}`
}

/** A link to a path of a site from the page that is being rendered; relative where it may be. */
export function linkTo(visit: Pick<Visit, 'publicUrl'>, site: Site, path: string): string {
  const place = currentPlace()
  if (place?.claimedBy === site.key) return path
  if (place?.claimedBy || site.hosts?.[0]) return canonical(visit, site, path)
  return `/${site.key}${path}`
}

/** A link to a section of the site that is visited. */
export function linkToSection(visit: Visit, section = ''): string {
  return linkTo(visit, visit.site, sectionPath(visit.locale, section))
}

/** A link to an item as a site shows it. */
export function linkToItem(visit: Visit, site: Site, noun: AddressedNoun, slug: string): string {
  return linkTo(visit, site, itemPath(noun, visit.locale, slug))
}

/** The site on which a link to an item leads: this one where it shows the item, else the owner's. */
export function siteShowing(visit: Visit, owner: string | null): Site {
  return (owner && visit.sites.get(owner)) || visit.site
}
