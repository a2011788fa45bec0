import { idOf, idsOf } from '../lib/id-of.ts'
import type { StateView } from '../lib/views/common.ts'
import type { EventItemView, EventListView, SpeakerView } from '../lib/views/events.ts'
import type { JsonObject } from '../lib/views/frame.ts'
import { eventCalendarHref, siteCalendarHref } from './calendar/site-calendar.ts'
import { alreadyOver, isOver, momentsOf, notOverYet } from './event-times.ts'
import { type Doc, loadPublic } from './find.ts'
import { frameOf } from './frame.ts'
import { aroundRow, extrasOf } from './item-extras.ts'
import { itemLink } from './item-links.ts'
import { organisationData, structuredData } from './json-ld.ts'
import { type AddressQuery, isNarrowed } from './list-request.ts'
import { askedList, findList, listFrame, rowsOf } from './lists.ts'
import { type Located, locate } from './located.ts'
import { loadMedia, pictureOf } from './media.ts'
import { listed, loadOrganisations, type Organisations, one } from './organisations.ts'
import { absent, type Outcome } from './outcome.ts'
import { publicIds } from './public-ids.ts'
import { movedTo } from './redirects.ts'
import { toHtml } from './rich-text.ts'
import { kindKey, type RowDoc, rowFields, toRows } from './rows.ts'
import { given, said, saying } from './said.ts'
import { statementTitle } from './statement-title.ts'
import { type Visit, visit } from './visit.ts'

type Event = Doc<'events'>

/**
 * The events of a site: what is to come, the next first, and what has been, the newest first. Who narrows the
 * list sees one, of both.
 */
export async function eventList(
  site: string,
  locale: string,
  query: AddressQuery,
): Promise<Outcome<EventListView>> {
  const here = await visit(site, locale)
  if (!here) return absent
  const list = await askedList(here, 'events', query)
  const { ids, view } = await findList(here, list, { usually: alreadyOver })
  const rows = await toRows(here, await rowsOf(here, 'events', ids))
  const isUsual = !isNarrowed(list.request) && !list.request.after
  const upcoming = isUsual ? await toRows(here, await upcomingEvents(here)) : undefined
  return {
    kind: 'found',
    view: { ...view, rows, upcoming, calendarHref: siteCalendarHref(here) },
    ...(await listFrame(here, list)),
  }
}

/** How many events that are to come are shown, the next of them. */
const mostUpcoming = 100

async function upcomingEvents(here: Visit): Promise<RowDoc[]> {
  const part = { noun: 'events', order: 'soonest', limit: mostUpcoming, where: notOverYet } as const
  const ids = (await publicIds(here, { part })).get('part') ?? []
  const events = await loadPublic(here, 'events', ids, rowFields.events)
  return ids.flatMap((id): RowDoc[] => {
    const doc = events.get(id)
    // Asking notes the moment at which each of them moves to the past.
    return doc && !isOver(doc) ? [{ noun: 'events', doc }] : []
  })
}

/** One event. */
export async function eventItem(site: string, locale: string, slug: string): Promise<Outcome<EventItemView>> {
  const here = await visit(site, locale)
  if (!here) return absent
  const located = await locate(here, 'events', slug, aroundRow('events'))
  if (!located) return movedTo(here, 'events', slug)
  const { item, paths } = located
  const view = await viewOf(here, located)
  const owner = here.sites.get(idOf(item.site) ?? '') ?? here.site
  const summary = view.summary?.text
  const framed = await frameOf(here, {
    title: item.title,
    description: summary,
    paths,
    owner,
    section: 'events',
    jsonLd: [
      {
        ...structuredData(here, { type: 'Event', title: item.title, summary, paths, owner }),
        ...particularsOf(item, view),
      },
    ],
  })
  return { kind: 'found', view, ...framed }
}

async function viewOf(here: Visit, located: Located<'events'>): Promise<EventItemView> {
  const { item } = located
  const actors = [
    ...(item.organisers ?? []),
    ...(item.speakers ?? []).map(({ organisation }) => organisation),
  ]
  const [extras, media, organisations, [programmeHtml], presentations, statements, report] =
    await Promise.all([
      extrasOf(here, 'events', located),
      loadMedia(here, [idOf(item.picture) ?? '']),
      loadOrganisations(here, actors.map(idOf)),
      toHtml(here, [item.programme]),
      presentationsOf(here, item),
      statementLinks(here, item),
      reportLink(here, item),
    ])
  const state = stateOf(item)
  const isOpen = state?.code !== 'past' && state?.code !== 'cancelled'
  return {
    ...extras,
    kind: kindKey('events', item.kind),
    title: saying(item.title),
    summary: said(item.summary),
    programmeHtml,
    date: given(item.date),
    endDate: given(item.endDate),
    startTime: given(item.startTime),
    endTime: given(item.endTime),
    timeZone: given(item.timeZone),
    ...momentsOf(item),
    place: given(item.place),
    onlineAddress: given(item.onlineAddress),
    languages: item.languages ?? undefined,
    accessInformation: said(item.accessInformation),
    organisers: listed(organisations, item.organisers),
    speakers: speakersOf(here, item, organisations, presentations),
    registrationAddress: isOpen ? given(item.registrationAddress) : undefined,
    state,
    calendarHref: eventCalendarHref(here, item),
    statements,
    report,
    picture: pictureOf(media, item.picture, item.title, extras.topics?.[0]?.key),
  }
}

/** What was cancelled stays so; else what is over is over, and only then is it told that it was moved. */
function stateOf(item: Event): StateView | undefined {
  const note = said(item.stateNote)
  const hasPassed = isOver(item)
  if (item.state === 'cancelled') return { code: 'cancelled', note }
  if (hasPassed) return { code: 'past' }
  return item.state === 'moved' ? { code: 'moved', note } : undefined
}

type Presentations = ReadonlyMap<string, Doc<'documents'>>

function presentationsOf(here: Visit, { speakers }: Event): Promise<Presentations> {
  const ids = (speakers ?? []).flatMap(({ presentation }) => idOf(presentation) ?? [])
  return loadPublic(here, 'documents', ids, { title: true })
}

function speakersOf(
  here: Visit,
  { speakers }: Event,
  organisations: Organisations,
  presentations: Presentations,
): SpeakerView[] {
  return (speakers ?? []).map(({ name, capacity, organisation, presentation }) => {
    const document = presentations.get(idOf(presentation) ?? '')
    return {
      name,
      capacity: said(capacity),
      organisation: one(organisations, organisation),
      presentation: document && itemLink(here, 'documents', document, document.title),
    }
  })
}

async function statementLinks(here: Visit, item: Event): Promise<EventItemView['statements']> {
  const ids = idsOf(item.statements)
  const fields = { title: true, signatories: true, signatoryCountStated: true } as const
  const statements = await loadPublic(here, 'statements', ids, fields)
  return ids.flatMap((id) => {
    const statement = statements.get(id)
    return statement ? [itemLink(here, 'statements', statement, statementTitle(here, statement))] : []
  })
}

async function reportLink(here: Visit, item: Event): Promise<EventItemView['report']> {
  const id = idOf(item.report) ?? ''
  const report = (await loadPublic(here, 'news', id ? [id] : [], { title: true })).get(id)
  return report && itemLink(here, 'news', report, report.title)
}

const statusOf = {
  cancelled: 'EventCancelled',
  moved: 'EventRescheduled',
  planned: 'EventScheduled',
} as const

function particularsOf(item: Event, view: EventItemView): JsonObject {
  const { organisers = [] } = view
  return {
    startDate: view.startsAt ?? view.date,
    endDate: view.endsAt ?? view.endDate,
    eventStatus: `https://schema.org/${statusOf[item.state ?? 'planned']}`,
    location: view.place
      ? { '@type': 'Place', name: view.place }
      : view.onlineAddress && { '@type': 'VirtualLocation', url: view.onlineAddress },
    organizer: organisers.length > 0 ? organisers.map(({ name }) => organisationData(name.text)) : undefined,
  }
}
