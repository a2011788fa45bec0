import { idOf } from '../lib/id-of.ts'
import { mapGraticule, mapShapes, mapSize } from '../lib/map.ts'
import { placeLabels } from '../lib/map-labels.ts'
import type { OrganisationLink } from '../lib/views/common.ts'
import type { MapEntry, MapView, ProjectListView, TimeLineEntry } from '../lib/views/projects.ts'
import { type Doc, findPublic } from './find.ts'
import { itemLink } from './item-links.ts'
import { listHref } from './list-filters.ts'
import { loadOrganisations, type Organisations } from './organisations.ts'
import { span } from './project-dates.ts'
import { given } from './said.ts'
import type { Visit } from './visit.ts'

type Project = Doc<'projects'>

const fields = {
  title: true,
  countries: true,
  partners: true,
  plannedStart: true,
  plannedEnd: true,
  actualStart: true,
  actualEnd: true,
  durationMonths: true,
} as const

/** As many projects as can be told apart on a map, and read in the lists beside it. */
const mostDrawn = 100

/**
 * The projects of a site by place and by time; a drawing only where there is something to mark.
 *
 * @param most - how many, the newest of them
 */
export async function projectOverview(
  visit: Visit,
  most = mostDrawn,
): Promise<Pick<ProjectListView, 'map' | 'mapEntries' | 'timeLine' | 'drawn'>> {
  const found = await findPublic(visit, 'projects', { select: fields, limit: most + 1 })
  const docs = found.docs.slice(0, most)
  const partners = docs.flatMap((project) =>
    (project.partners ?? []).map(({ organisation }) => idOf(organisation)),
  )
  const organisations = await loadOrganisations(visit, partners)
  const mapEntries = docs.flatMap((project) => entryOf(visit, project, organisations) ?? [])
  return {
    mapEntries,
    drawn: found.docs.length > most ? most : undefined,
    map: mapEntries.length > 0 ? mapOf(visit, mapEntries) : undefined,
    timeLine: docs
      .flatMap((project) => timeOf(visit, project) ?? [])
      .toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0)),
  }
}

/** Where a project works, or where its partners are from when it names no country of its own. */
function entryOf(visit: Visit, project: Project, organisations: Organisations): MapEntry | null {
  const { start, end } = span(project)
  const head = { ...headOf(visit, project), start, end }
  const countries = new Set(project.countries?.flatMap(({ country }) => country ?? []))
  if (countries.size > 0) {
    const places = [...countries].map((country) => ({
      country,
      href: listHref(visit, 'projects', { filters: { country } }),
    }))
    return { ...head, tone: 'work', places }
  }
  const byCountry = new Map<string, OrganisationLink[]>()
  const elsewhere: OrganisationLink[] = []
  for (const { organisation } of project.partners ?? []) {
    const partner = organisations.get(idOf(organisation) ?? '')
    if (!partner) continue
    if (!partner.country) elsewhere.push(partner)
    else byCountry.set(partner.country, [...(byCountry.get(partner.country) ?? []), partner])
  }
  if (byCountry.size === 0) return null
  const places = [...byCountry].map(([country, partners]) => ({ country, organisations: partners }))
  return { ...head, tone: 'partners', places, elsewhere }
}

function headOf(visit: Visit, project: Project): Pick<MapEntry, 'title' | 'href'> {
  const { label, href } = itemLink(visit, 'projects', project, project.title)
  return { title: label, href }
}

/** The map with the countries of the entries marked; one where projects work stays so, whoever is from there. */
function mapOf(visit: Visit, entries: readonly MapEntry[]): MapView {
  const highlights = new Map<string, 'work' | 'partners'>()
  for (const { tone, places } of entries) {
    for (const { country } of places) if (highlights.get(country) !== 'work') highlights.set(country, tone)
  }
  const named = mapShapes
    .filter(({ code }) => highlights.has(code))
    .map(({ code, box }) => ({ code, box, name: visit.i18n.country(code) }))
  const labels = placeLabels(named, mapSize, mapShapes)
  return {
    ...mapSize,
    graticule: mapGraticule,
    countries: mapShapes
      .filter(({ code, isDot }) => !isDot || highlights.has(code))
      .map(({ code, d }) => ({ code, d, highlight: highlights.get(code), label: labels.get(code) })),
  }
}

function timeOf(visit: Visit, project: Project): TimeLineEntry | null {
  const { start, end, isPlanned } = span(project)
  if (!start) return null
  return { ...headOf(visit, project), start, end, durationMonths: given(project.durationMonths), isPlanned }
}
