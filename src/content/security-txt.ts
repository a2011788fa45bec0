import { defaultLocale } from '../i18n/locales.ts'
import { sectionPath } from '../lib/addresses.ts'
import type { Site } from '../payload-types.ts'
import { canonical } from './address.ts'
import { currentPlace, recordLapse } from './record.ts'
import { sitesHere } from './sites-here.ts'
import { publicUrl } from './visit.ts'

/** After how many months a copy is no longer good; RFC 9116 (section 2.5.5) asks for less than a year. */
const months = 6

/** Whom to tell of a weakness of the sites on the host that is asked (RFC 9116); null where there is no site. */
export async function securityTxt(): Promise<string | null> {
  const sites = await sitesHere(defaultLocale)
  if (sites.length === 0) return null
  const address = await publicUrl()
  const origin = currentPlace()?.origin ?? address
  const contacts = new Set(sites.map((site) => contactOf(site, address)))
  const languages = new Set(sites.flatMap((site) => [site.defaultLanguage, ...site.languages]))
  const lines = [
    ...[...contacts].map((contact) => `Contact: ${contact}`),
    `Expires: ${expiry(new Date()).toISOString()}`,
    `Preferred-Languages: ${[...languages].join(', ')}`,
    `Canonical: ${origin}/.well-known/security.txt`,
  ]
  return `${lines.join('\n')}\n`
}

/** The general address of a site, else any; else the page on which it says how it is reached. */
function contactOf(site: Site, address: string): string {
  const points = (site.contactPoints ?? []).filter(({ email }) => email)
  const point = points.find(({ purpose }) => purpose === 'general') ?? points[0]
  if (point?.email) return `mailto:${point.email}`
  return canonical({ publicUrl: address }, site, sectionPath(site.defaultLanguage, 'contact'))
}

/** The same for a whole month, so that the answer can be kept. */
function expiry(now: Date): Date {
  const [year, month] = [now.getUTCFullYear(), now.getUTCMonth()]
  recordLapse(Date.UTC(year, month + 1))
  return new Date(Date.UTC(year, month + months))
}
