import { sectionPath } from '../lib/addresses.ts'
import { idOf } from '../lib/id-of.ts'
import type { JsonObject } from '../lib/views/frame.ts'
import { canonical } from './address.ts'
import type { OrganisationFacts } from './organisations.ts'
import type { Visit } from './visit.ts'

/** What an office says of itself to machines on its home page: who it is and to whom it belongs. */
export function officeData(visit: Visit, organisations: ReadonlyMap<string, OrganisationFacts>): JsonObject {
  const { site } = visit
  const parent = organisations.get(idOf(site.parentOrganisation) ?? '')
  const runBy = visit.sites.get(idOf(site.runBy) ?? '')
  const isCivilSociety = parent?.kind === 'civil-society'
  const profiles = (site.socialProfiles ?? []).map(({ address }) => address)
  return {
    '@context': 'https://schema.org',
    '@type': isCivilSociety ? 'NGO' : 'Organization',
    name: site.name,
    url: canonical(visit, site, sectionPath(visit.locale)),
    parentOrganization: parent
      ? { '@type': isCivilSociety ? 'NGO' : 'Organization', name: parent.link.name.text }
      : runBy && {
          '@type': 'Organization',
          name: runBy.name,
          url: canonical(visit, runBy, sectionPath(runBy.defaultLanguage)),
        },
    // An empty list says nothing, and validators complain of it.
    sameAs: profiles.length > 0 ? profiles : undefined,
  }
}
