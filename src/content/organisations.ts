import type { Locale } from '../i18n/locales.ts'
import { idOf, idsOf } from '../lib/id-of.ts'
import type { OrganisationLink } from '../lib/views/common.ts'
import type { Organisation } from '../payload-types.ts'
import { linkToItem } from './address.ts'
import { cms } from './cms.ts'
import { keptById } from './kept.ts'
import { given, inBestLanguage } from './said.ts'
import type { Visit } from './visit.ts'

/** Organisations by id. */
export type Organisations = ReadonlyMap<string, OrganisationLink>

/** What lists say of an organisation beside its name. */
export interface OrganisationFacts {
  link: OrganisationLink
  kind: Organisation['kind']
  city: string | undefined
  /** Its address on this site, in the language of the visit; none where it is not public. */
  slug: string | undefined
  logo: string | null
}

/**
 * Organisations that an item names. A name is a fact that is not withheld for want of a translation: without
 * one it stands in another language, marked; only one that is public nowhere is absent.
 */
export async function loadOrganisations(
  visit: Visit,
  ids: readonly (string | null)[],
): Promise<Organisations> {
  const facts = await loadOrganisationFacts(visit, ids)
  return new Map([...facts].map(([id, { link }]) => [id, link]))
}

/** The same organisations with what lists say of them. */
export async function loadOrganisationFacts(
  visit: Visit,
  ids: readonly (string | null)[],
): Promise<Map<string, OrganisationFacts>> {
  const wanted = ids.filter((id) => id !== null)
  const docs = await keptById('organisations', 'in all languages', wanted, readOrganisations)
  return new Map(
    [...docs].map(([id, doc]) => [
      id,
      {
        link: linkOf(visit, doc),
        kind: doc.kind,
        city: given(doc.city),
        slug: slugIn(visit, doc),
        logo: idOf(doc.logo),
      },
    ]),
  )
}

type Named = Pick<Organisation, 'id' | 'kind' | 'city' | 'logo'>

/** Small facts of organisations in all languages, as many pages name the same ones. */
async function readOrganisations(ids: readonly string[]): Promise<Map<string, Named>> {
  const payload = await cms()
  const { docs } = await payload.find({
    collection: 'organisations',
    locale: 'all',
    depth: 0,
    where: { and: [{ id: { in: [...ids] } }, { _status: { equals: 'published' } }] },
    select: {
      name: true,
      slug: true,
      acronym: true,
      kind: true,
      city: true,
      country: true,
      logo: true,
      publishedAt: true,
      _status: true,
    },
    sort: 'id',
    pagination: false,
  })
  return new Map(docs.map((doc) => [doc.id, doc]))
}

type ByLanguage = Partial<Record<Locale, string | null>>

function linkOf(visit: Visit, doc: object): OrganisationLink {
  const { name, acronym, country } = doc as {
    name?: unknown
    acronym?: string | null
    country?: string | null
  }
  const own = slugIn(visit, doc)
  return {
    name: inBestLanguage(name, visit.locale) ?? { text: acronym ?? '' },
    acronym: given(acronym),
    country: given(country),
    href: own && linkToItem(visit, visit.site, 'organisations', own),
  }
}

/** The address of an organisation in the language of the visit, where it is public in it. */
function slugIn({ locale }: Visit, doc: object): string | undefined {
  const { slug, publishedAt } = doc as { slug?: ByLanguage; publishedAt?: ByLanguage }
  return publishedAt?.[locale] ? given(slug?.[locale]) : undefined
}

/** The links of a list of related organisations, in its order. */
export function listed(organisations: Organisations, related: unknown): OrganisationLink[] {
  return idsOf(related).flatMap((id) => organisations.get(id) ?? [])
}

/** The link of one related organisation. */
export function one(organisations: Organisations, related: unknown): OrganisationLink | undefined {
  return organisations.get(idOf(related) ?? '')
}
