import { idOf } from '../lib/id-of.ts'
import { organisationKinds } from '../lib/kinds.ts'
import type { RowView } from '../lib/views/common.ts'
import type { PartnerItemView, PartnerListView } from '../lib/views/organisations.ts'
import { type Doc, findBySlug } from './find.ts'
import { frameOf } from './frame.ts'
import { inProject, inStatement, jointWork, namedIn } from './joint-work.ts'
import { sectionFrame } from './lists.ts'
import { loadMedia, photoOf } from './media.ts'
import { membershipsIn } from './memberships.ts'
import { loadOrganisationFacts, loadOrganisations, one } from './organisations.ts'
import { absent, type Outcome } from './outcome.ts'
import { itemPaths } from './page-paths.ts'
import { movedTo } from './redirects.ts'
import { kindKey, type RowDoc, toRows } from './rows.ts'
import { given, said, saying } from './said.ts'
import { homeOf } from './site-links.ts'
import { type Visit, visit } from './visit.ts'

/** The organisations that a site works with, that fund it, or to which it belongs. */
export async function partnerList(site: string, locale: string): Promise<Outcome<PartnerListView>> {
  const here = await visit(site, locale)
  if (!here) return absent
  const facts = await loadOrganisationFacts(here, [...namedIn(await jointWork(here))])
  const partners = [...facts.values()]
    .toSorted((a, b) => organisationKinds.indexOf(a.kind) - organisationKinds.indexOf(b.kind))
    .map(({ link, kind, city }) => ({ ...link, kind: kindKey('organisations', kind), city }))
  return { kind: 'found', view: { partners }, ...(await sectionFrame(here, 'partners', 'partners.lead')) }
}

/** One organisation, with all that the site does together with it. */
export async function partnerItem(
  site: string,
  locale: string,
  slug: string,
): Promise<Outcome<PartnerItemView>> {
  const here = await visit(site, locale)
  if (!here) return absent
  const item = await findBySlug(here, 'organisations', slug)
  if (!item) return movedTo(here, 'organisations', slug)
  const { projects, statements, isNamed } = await together(here, item)
  const view: PartnerItemView = {
    ...(await identityOf(here, item)),
    memberships: await takingPart(here, item),
    projects,
    statements,
  }
  const framed = await frameOf(here, {
    title: item.name,
    description: item.description,
    paths: await itemPaths(here, 'organisations', item.id),
    section: 'partners',
    // An organisation that something here merely mentions has its page, but it says nothing to search engines.
    robots: isNamed ? undefined : 'noindex, follow',
  })
  return { kind: 'found', view, ...framed }
}

async function identityOf(here: Visit, item: Doc<'organisations'>) {
  const logoId = idOf(item.logo) ?? ''
  const logo = (await loadMedia(here, [logoId])).get(logoId)
  const related = await loadOrganisations(here, [idOf(item.partOf)])
  return {
    name: saying(item.name),
    shortName: said(item.shortName),
    acronym: given(item.acronym),
    formerNames: item.formerNames?.map(({ name, until }) => ({ name, until: given(until) })),
    aliases: item.aliases?.map(({ name }) => name),
    kind: kindKey('organisations', item.kind),
    country: given(item.country),
    city: given(item.city),
    logo: (logo && photoOf(logo)) ?? undefined,
    logoLicence: given(item.logoLicence),
    website: given(item.website),
    description: said(item.description),
    partOf: one(related, item.partOf),
    identifiers: item.identifiers?.map(({ scheme, value }) => ({ scheme, value })),
  }
}

async function together(here: Visit, { id }: Doc<'organisations'>) {
  const work = await jointWork(here)
  const projects = work.projects.filter((project) => inProject(project).includes(id))
  const rows = await toRows(
    here,
    projects.map((doc): RowDoc => ({ noun: 'projects', doc })),
  )
  const statements = work.statements.filter((statement) => inStatement(statement).includes(id))
  return {
    projects: rows.map((row, index) => withRoles(here, row, projects[index], id)),
    statements: await toRows(
      here,
      statements.map((doc): RowDoc => ({ noun: 'statements', doc })),
    ),
    isNamed: namedIn(work).has(id),
  }
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

/** Who takes part in this body: offices on their own sites, and other organisations. */
async function takingPart(
  here: Visit,
  { id }: Doc<'organisations'>,
): Promise<PartnerItemView['memberships']> {
  const memberships = await membershipsIn(id)
  const organisations = await loadOrganisations(
    here,
    memberships.map(({ organisation }) => idOf(organisation)),
  )
  return memberships.flatMap((membership) => {
    const kind = kindKey('memberships', membership.kind)
    if (membership.organisation) {
      const member = one(organisations, membership.organisation)
      return member ? [{ name: member.name, href: member.href, kind }] : []
    }
    const site = here.sites.get(idOf(membership.site) ?? '')
    if (!site) return []
    const { href, lang } = homeOf(here, site)
    return [{ name: { text: site.name, lang }, href, kind }]
  })
}
