import { idOf } from '../lib/id-of.ts'
import type { RowView } from '../lib/views/common.ts'
import type { PartnerItemView } from '../lib/views/organisations.ts'
import type { Media, Membership } from '../payload-types.ts'
import { type Doc, loadPublic } from './find.ts'
import { frameOf } from './frame.ts'
import { isInMemberships, mostTogether, namingThis, type nounsNaming } from './joint-work.ts'
import { actorData } from './json-ld.ts'
import { type Located, locate, whereFilled } from './located.ts'
import { loadMedia, photoOf } from './media.ts'
import { membershipsBy, membershipsIn } from './memberships.ts'
import { moreLink } from './more-links.ts'
import { loadOrganisations, type Organisations, one } from './organisations.ts'
import { absent, type Outcome } from './outcome.ts'
import { movedTo } from './redirects.ts'
import { kindKey, type RowDoc, rowFields, toRows } from './rows.ts'
import { given, said, saying } from './said.ts'
import { homeOf } from './site-links.ts'
import { loadTopics } from './topics-of.ts'
import { type Visit, visit } from './visit.ts'

/** One organisation, with all that the site does together with it. */
export async function partnerItem(
  site: string,
  locale: string,
  slug: string,
): Promise<Outcome<PartnerItemView>> {
  const here = await visit(site, locale)
  if (!here) return absent
  const located = await locate(here, 'organisations', slug, {
    around: Object.fromEntries(namingThis.map((part) => [part.noun, part])),
    hasSomething: namingThis,
  })
  if (!located) return movedTo(here, 'organisations', slug)
  const { item } = located
  const [isMember, { projects, statements }, memberships, own, logo, moreProjects, moreStatements] =
    await Promise.all([
      isInMemberships(here, item.id),
      together(here, located),
      membershipsIn(item.id),
      membershipsBy(item.id),
      logoOf(here, item),
      moreOf(here, located, 'projects'),
      moreOf(here, located, 'statements'),
    ])
  const isNamed = isMember || projects.length > 0 || statements.length > 0
  const organisations = await loadOrganisations(
    here,
    [item.partOf, ...memberships.map(({ organisation }) => organisation), ...own.map(({ body }) => body)].map(
      idOf,
    ),
  )
  const view: PartnerItemView = {
    ...identityOf(item, logo, organisations),
    memberOf: bodiesOf(own, organisations),
    memberships: takingPart(here, memberships, organisations),
    projects,
    statements,
    moreProjects,
    moreStatements,
  }
  const framed = await frameOf(here, {
    title: item.name,
    description: item.description,
    paths: isMember ? located.paths : whereFilled(here, located),
    section: 'partners',
    jsonLd: [
      {
        ...actorData(here, { type: 'Organization', name: item.name, paths: located.paths, owner: here.site }),
        alternateName: view.acronym,
        url: view.website,
      },
    ],
    // An organisation that something here merely mentions has its page, but it says nothing to search engines.
    robots: isNamed ? undefined : 'noindex, follow',
  })
  return { kind: 'found', view, ...framed }
}

async function logoOf(here: Visit, item: Doc<'organisations'>): Promise<Media | undefined> {
  const id = idOf(item.logo) ?? ''
  return (await loadMedia(here, [id])).get(id)
}

function identityOf(item: Doc<'organisations'>, logo: Media | undefined, organisations: Organisations) {
  return {
    name: saying(item.name),
    shortName: said(item.shortName),
    acronym: given(item.acronym),
    formerNames: item.formerNames?.map(({ name, until }) => ({ name, until: given(until) })),
    aliases: item.aliases?.map(({ name }) => name),
    kind: kindKey('organisation', item.kind),
    country: given(item.country),
    city: given(item.city),
    logo: (logo && photoOf(logo)) ?? undefined,
    logoLicence: given(item.logoLicence),
    website: given(item.website),
    description: said(item.description),
    partOf: one(organisations, item.partOf),
    identifiers: item.identifiers?.map(({ scheme, value }) => ({ scheme, value })),
  }
}

/** The way to the whole list, where the organisation takes part in more than the page shows. */
function moreOf(here: Visit, { item, around }: Located<'organisations'>, noun: (typeof nounsNaming)[number]) {
  const shown = around.get(noun)?.length ?? 0
  return moreLink(here, { noun, filter: 'organisation', about: item, shown, most: mostTogether })
}

async function together(here: Visit, { item: { id }, around }: Located<'organisations'>) {
  const [projects, statements] = await Promise.all([
    inOrder(around.get('projects'), (ids) =>
      loadPublic(here, 'projects', ids, { ...rowFields.projects, ...parts }),
    ),
    inOrder(around.get('statements'), (ids) => loadPublic(here, 'statements', ids, rowFields.statements)),
  ])
  const topics = await loadTopics(here, [...projects, ...statements])
  const rows = await toRows(
    here,
    projects.map((doc): RowDoc => ({ noun: 'projects', doc })),
    topics,
  )
  return {
    projects: rows.map((row, index) => withRoles(here, row, projects[index], id)),
    statements: await toRows(
      here,
      statements.map((doc): RowDoc => ({ noun: 'statements', doc })),
      topics,
    ),
  }
}

const parts = { coordinator: true, partners: true, funders: true, beneficiary: true } as const

async function inOrder<Item>(
  ids: readonly string[] = [],
  load: (ids: readonly string[]) => Promise<ReadonlyMap<string, Item>>,
): Promise<Item[]> {
  const found = await load(ids)
  return ids.flatMap((id) => found.get(id) ?? [])
}

/** A project with what the organisation is in it. */
function withRoles({ i18n }: Visit, row: RowView, project: Doc<'projects'> | undefined, id: string): RowView {
  if (!project) return row
  const { coordinator, beneficiary, partners, funders } = project
  const roles = [
    idOf(coordinator) === id && i18n.t('projects.coordinator'),
    ...(partners ?? []).map(
      ({ organisation, role }) => idOf(organisation) === id && role && i18n.t(`roles.${role}`),
    ),
    idOf(beneficiary) === id && i18n.t('roles.beneficiary'),
    (funders ?? []).some(({ organisation }) => idOf(organisation) === id) && i18n.t('partners.funder'),
  ]
  const notes = [...new Set(roles.filter((role) => typeof role === 'string'))].map((text) => ({ text }))
  return { ...row, notes: [...notes, ...(row.notes ?? [])] }
}

/** The bodies in which this organisation takes part. */
function bodiesOf(
  memberships: readonly Membership[],
  organisations: Organisations,
): PartnerItemView['memberOf'] {
  return memberships.flatMap((membership) => {
    const body = one(organisations, membership.body)
    return body ? [{ name: body.name, href: body.href, ...seatOf(membership) }] : []
  })
}

const seatOf = ({ kind, from, to }: Membership) => ({
  kind: kindKey('memberships', kind),
  from: given(from),
  to: given(to),
})

/** Who takes part in this body: offices on their own sites, and other organisations. */
function takingPart(
  here: Visit,
  memberships: readonly Membership[],
  organisations: Organisations,
): PartnerItemView['memberships'] {
  return memberships.flatMap((membership) => {
    const seat = seatOf(membership)
    if (membership.organisation) {
      const member = one(organisations, membership.organisation)
      return member ? [{ name: member.name, href: member.href, ...seat }] : []
    }
    const site = here.sites.get(idOf(membership.site) ?? '')
    if (!site) return []
    const { href, lang } = homeOf(here, site)
    return [{ name: { text: site.name, lang }, href, ...seat }]
  })
}
