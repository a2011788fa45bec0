import { idOf, idsOf } from '../lib/id-of.ts'
import type { JsonObject } from '../lib/views/frame.ts'
import type { ProjectItemView, ProjectListView } from '../lib/views/projects.ts'
import { loadDocumentTiles } from './document-tiles.ts'
import type { Doc } from './find.ts'
import { frameOf } from './frame.ts'
import { aroundRow, extrasOf } from './item-extras.ts'
import { actorData, organisationData } from './json-ld.ts'
import { type AddressQuery, listQuery, readListRequest } from './list-request.ts'
import { listPage } from './lists.ts'
import { type Located, locate } from './located.ts'
import { loadMedia, pictureOf } from './media.ts'
import { loadOrganisations, type Organisations, one } from './organisations.ts'
import { absent, type Outcome } from './outcome.ts'
import { projectState, span } from './project-dates.ts'
import { projectOverview } from './project-map.ts'
import { aroundProject, projectRelations } from './project-relations.ts'
import { movedTo } from './redirects.ts'
import { toHtml } from './rich-text.ts'
import { kindKey } from './rows.ts'
import { given, said, saying } from './said.ts'
import { type Visit, visit } from './visit.ts'

type Project = Doc<'projects'>

/** The projects of a site: on its first page by place and time, too. */
export async function projectList(
  site: string,
  locale: string,
  query: AddressQuery,
): Promise<Outcome<ProjectListView>> {
  const here = await visit(site, locale)
  if (!here) return absent
  const outcome = await listPage(here, 'projects', query)
  // Who narrows the list or reads on has seen the map.
  if (outcome.kind !== 'found' || listQuery(readListRequest('projects', query)) !== '') return outcome
  return { ...outcome, view: { ...outcome.view, ...(await projectOverview(here)) } }
}

/** One project. */
export async function projectItem(
  site: string,
  locale: string,
  slug: string,
): Promise<Outcome<ProjectItemView>> {
  const here = await visit(site, locale)
  if (!here) return absent
  const located = await locate(here, 'projects', slug, {
    around: { ...aroundRow('projects').around, ...aroundProject },
  })
  if (!located) return movedTo(here, 'projects', slug)
  const { item, paths } = located
  const owner = here.sites.get(idOf(item.site) ?? '') ?? here.site
  const view = await viewOf(here, located)
  const framed = await frameOf(here, {
    title: item.title,
    description: item.summary || item.strapline,
    paths,
    owner,
    section: 'projects',
    jsonLd: [
      {
        ...actorData(here, { type: 'Project', name: item.title, paths, owner }),
        description: view.summary?.text ?? view.strapline?.text,
        funding: grantsOf(view),
      },
    ],
  })
  return { kind: 'found', view, ...framed }
}

/** Who pays for a project, for machines; none stands for nobody. */
function grantsOf({ funders = [] }: ProjectItemView): JsonObject[] | undefined {
  const grants = funders.map(({ organisation, programme, grantNumber }) => ({
    '@type': 'Grant',
    name: programme?.text,
    identifier: grantNumber,
    funder: organisationData(organisation.name.text),
  }))
  return grants.length > 0 ? grants : undefined
}

async function viewOf(here: Visit, located: Located<'projects'>): Promise<ProjectItemView> {
  const { item } = located
  const [extras, relations, actors, media, texts, documents] = await Promise.all([
    extrasOf(here, 'projects', located),
    projectRelations(here, item, located.around.get('referring') ?? []),
    actorsOf(here, item),
    loadMedia(here, [idOf(item.picture) ?? '']),
    toHtml(here, [item.objectives, item.activities, item.results]),
    loadDocumentTiles(here, idsOf(item.documents)),
  ])
  const [objectivesHtml, activitiesHtml, resultsHtml] = texts
  return {
    ...extras,
    ...relations,
    ...actors,
    ...span(item),
    kind: kindKey('projects', item.kind),
    acronym: given(item.acronym),
    title: saying(item.title),
    strapline: said(item.strapline),
    summary: said(item.summary),
    objectivesHtml,
    activitiesHtml,
    resultsHtml,
    state: projectState(item),
    durationMonths: given(item.durationMonths),
    grantNumber: given(item.grantNumber),
    budget: budgetOf(item),
    countries: item.countries?.flatMap(({ country, share }) =>
      country ? [{ code: country, share: given(share) }] : [],
    ),
    region: said(item.region),
    scope: scopeOf(item),
    documents,
    contact: contactOf(item),
    acknowledgement: acknowledgementOf(item),
    picture: pictureOf(media, item.picture, item.title, extras.topics?.[0]?.key),
  }
}

/** Who takes part in a project and who pays for it; all organisations are read together. */
async function actorsOf(here: Visit, item: Project) {
  const { coordinator, beneficiary, partners, funders } = item
  const organisations = await loadOrganisations(
    here,
    [
      coordinator,
      beneficiary,
      ...[...(partners ?? []), ...(funders ?? [])].map((row) => row.organisation),
    ].map(idOf),
  )
  return {
    coordinator: one(organisations, coordinator),
    beneficiary: one(organisations, beneficiary),
    ownRole: given(item.ownRole),
    partners: partnersOf(item, organisations),
    funders: fundersOf(item, organisations),
  }
}

function partnersOf({ partners }: Project, organisations: Organisations): ProjectItemView['partners'] {
  return partners?.flatMap(({ organisation: related, role, note }) => {
    const organisation = one(organisations, related)
    return organisation ? [{ organisation, role: role ?? 'partner', note: said(note) }] : []
  })
}

function fundersOf({ funders }: Project, organisations: Organisations): ProjectItemView['funders'] {
  return funders?.flatMap(({ organisation: related, programme, share, grantNumber }) => {
    const organisation = one(organisations, related)
    if (!organisation) return []
    return [
      { organisation, programme: said(programme), share: given(share), grantNumber: given(grantNumber) },
    ]
  })
}

/** A sum is only shown with its currency, by the three letters of ISO 4217. */
function budgetOf({ budget, currency }: Project): ProjectItemView['budget'] {
  const isCurrency = /^[a-z]{3}$/i.test(currency ?? '')
  return budget && currency && isCurrency ? { amount: budget, currency: currency.toUpperCase() } : undefined
}

function scopeOf({ scope }: Project): ProjectItemView['scope'] {
  const { regions, countries, setting } = scope ?? {}
  if (!regions && !countries && !setting) return undefined
  return { regions: given(regions), countries: given(countries), setting: given(setting) }
}

function contactOf({ contact }: Project): ProjectItemView['contact'] {
  const { name, email } = contact ?? {}
  return name || email ? { name: given(name), email: given(email) } : undefined
}

function acknowledgementOf({ acknowledgement }: Project): ProjectItemView['acknowledgement'] {
  const { emblem, text, disclaimer } = acknowledgement ?? {}
  if (!emblem && !text && !disclaimer) return undefined
  return { hasEmblem: emblem === true, text: said(text), disclaimer: said(disclaimer) }
}
