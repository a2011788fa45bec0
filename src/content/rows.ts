import { idOf } from '../lib/id-of.ts'
import type { KindKey, RowView, Words } from '../lib/views/common.ts'
import { linkToItem, siteShowing } from './address.ts'
import type { Doc } from './find.ts'
import { projectState, span } from './project-dates.ts'
import { given, said, saying } from './said.ts'
import { statementTitle, withCount } from './statement-title.ts'
import { loadTopics, type Topics, topicLinks } from './topics-of.ts'
import type { Visit } from './visit.ts'

/** The nouns that stand in lists, and what a list reads of each. */
export const rowFields = {
  news: { kind: true, title: true, summary: true, date: true, place: true, topics: true },
  statements: {
    kind: true,
    title: true,
    summary: true,
    date: true,
    publishedOn: true,
    place: true,
    topics: true,
    signatories: true,
    signatoryCountStated: true,
  },
  projects: {
    kind: true,
    acronym: true,
    title: true,
    summary: true,
    topics: true,
    plannedStart: true,
    plannedEnd: true,
    actualStart: true,
    actualEnd: true,
    durationMonths: true,
    ended: true,
    scope: true,
    region: true,
  },
  campaigns: { title: true, summary: true, topics: true },
  events: {
    kind: true,
    title: true,
    summary: true,
    date: true,
    endDate: true,
    place: true,
    topics: true,
    state: true,
    stateNote: true,
  },
  documents: { kind: true, title: true, summary: true, date: true, topics: true },
  'newsletter-issues': { title: true, summary: true, date: true },
} as const

export type RowNoun = keyof typeof rowFields

/** A document of a noun that stands in lists, together with the name of the noun. */
export type RowDoc = { [Noun in RowNoun]: { noun: Noun; doc: Doc<Noun> } }[RowNoun]

/**
 * Lines of a list, in the given order.
 *
 * @param known - the topics of the items, where the caller has read them; otherwise they are read together
 */
export async function toRows(visit: Visit, docs: readonly RowDoc[], known?: Topics): Promise<RowView[]> {
  const topics =
    known ??
    (await loadTopics(
      visit,
      docs.map(({ doc }) => doc),
    ))
  return docs.map((row) => toRow(visit, row, topics))
}

function toRow(visit: Visit, row: RowDoc, topics: Topics): RowView {
  const { doc, noun } = row
  const owner = visit.sites.get(idOf(doc.site) ?? '')
  const isForeign = owner !== undefined && owner.id !== visit.site.id
  const isShownHere = !isForeign || (doc.alsoOn ?? []).some((site) => idOf(site) === visit.site.id)
  const site = isShownHere ? visit.site : siteShowing(visit, idOf(doc.site))
  return {
    title: saying(noun === 'statements' ? statementTitle(visit, row.doc) : doc.title),
    href: linkToItem(visit, site, noun, doc.slug ?? ''),
    summary: said(noun === 'statements' ? withCount(visit, row.doc, doc.summary) : doc.summary),
    site: isForeign ? saying(owner.name) : undefined,
    topics: topicLinks(visit, topics, doc),
    ...particulars(visit, row),
  }
}

function particulars(visit: Visit, row: RowDoc): Partial<RowView> {
  switch (row.noun) {
    case 'statements':
      return {
        kind: kindKey(row.noun, row.doc.kind),
        date: given(row.doc.date) ?? given(row.doc.publishedOn),
        place: given(row.doc.place),
      }
    case 'news':
      return { kind: kindKey(row.noun, row.doc.kind), date: given(row.doc.date), place: given(row.doc.place) }
    case 'documents':
      return { kind: kindKey(row.noun, row.doc.kind), date: given(row.doc.date) }
    case 'projects':
      return projectParticulars(visit, row.doc)
    case 'events':
      return eventParticulars(row.doc)
    case 'newsletter-issues':
      return { date: given(row.doc.date) }
    case 'campaigns':
      return {}
  }
}

/** The key of the message that names a kind. */
export const kindKey = (noun: string, kind: string): KindKey => `kinds.${noun}.${kind}` as KindKey

function projectParticulars({ i18n }: Visit, project: Doc<'projects'>): Partial<RowView> {
  const { start, end } = span(project)
  const { regions, countries } = project.scope ?? {}
  const notes: Words[] = [
    regions && i18n.t('counts.regions', { count: regions }),
    countries && i18n.t('counts.countries', { count: countries }),
  ]
    .filter((note) => typeof note === 'string')
    .map((text) => ({ text }))
  return {
    kind: kindKey('projects', project.kind),
    acronym: given(project.acronym),
    date: start,
    endDate: end,
    state: projectState(project),
    notes: [...notes, ...(project.region ? [{ text: project.region }] : [])],
  }
}

function eventParticulars(event: Doc<'events'>): Partial<RowView> {
  const note = said(event.stateNote)
  return {
    kind: kindKey('events', event.kind),
    date: given(event.date),
    endDate: given(event.endDate),
    place: given(event.place),
    state: event.state === 'moved' || event.state === 'cancelled' ? { code: event.state, note } : undefined,
  }
}
