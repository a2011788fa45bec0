import type { Visit } from '../../content/visit.ts'
import type { Check } from './checks.ts'

/** Who writes; a site without a name in this language has its key at least. */
export function officeName({ site }: Pick<Visit, 'site'>): string {
  return site.name || site.shortName || site.key
}

/** Who writes, and where they are: every issue says so. */
export function postalAddress(here: Visit): string {
  const { site, i18n } = here
  const { street, postcode, city, country } = site.address ?? {}
  const town = [postcode, city].filter(Boolean).join(' ')
  return [officeName(here), street, town, country && i18n.country(country)].filter(Boolean).join('\n')
}

/** Warns of an address to which no letter would come: mail to many has to say where its sender is. */
export function addressCheck({ address }: Pick<Visit['site'], 'address'>): Check[] {
  const isWhole = [address?.street, address?.city].every((part) => part?.trim())
  return isWhole ? [] : [{ level: 'warning', code: 'noPostalAddress' }]
}
