import type { PayloadRequest } from 'payload'
import { sitesWhere } from '../../../collections/shared/access.ts'
import { memberOf } from '../../../collections/shared/member.ts'
import type { Locale } from '../../i18n/locales.ts'
import { idOf } from '../../lib/id-of.ts'

/** A newsletter whose list somebody may see and change. */
export interface ManagedNewsletter {
  id: string
  name: string
  /** Those of its site, in which issues can come. */
  languages: readonly Locale[]
}

/** The newsletters of the sites that a person manages, by name in the language of the panel, else in any. */
export async function managedNewsletters(
  { payload, user }: Pick<PayloadRequest, 'payload' | 'user'>,
  panel: string,
): Promise<ManagedNewsletter[]> {
  const managed = sitesWhere(memberOf({ user }), 'manage')
  if (managed !== 'all' && managed.length === 0) return []
  const { docs } = await payload.find({
    collection: 'newsletters',
    locale: 'all',
    ...(managed !== 'all' && { where: { site: { in: managed } } }),
    depth: 0,
    pagination: false,
  })
  const sites = await payload.find({
    collection: 'sites',
    depth: 0,
    pagination: false,
    select: { languages: true },
  })
  const languages = new Map(sites.docs.map((site) => [site.id, site.languages]))
  return docs.map(({ id, name, site }) => {
    // In all languages at once the name is an object.
    const names = Object(name) as Record<string, string | undefined>
    return {
      id,
      name: names[panel] || Object.values(names).find(Boolean) || id,
      languages: languages.get(idOf(site) ?? '') ?? [],
    }
  })
}
