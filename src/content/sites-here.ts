import type { Locale } from '../i18n/locales.ts'
import type { Site } from '../payload-types.ts'
import { currentPlace } from './record.ts'
import { allSites } from './visit.ts'

/** The sites that stand on the host that is asked: the one that claims it, or all that claim none. */
export async function sitesHere(locale: Locale): Promise<Site[]> {
  const claimedBy = currentPlace()?.claimedBy
  const sites = await allSites(locale)
  return sites.filter(({ key, hosts }) => (claimedBy ? key === claimedBy : !hosts?.length))
}
