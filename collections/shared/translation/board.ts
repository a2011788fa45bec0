import type { BasePayload, PayloadRequest } from 'payload'
import { type Locale, localeCodes } from '../../../src/i18n/locales.ts'
import { readerOf } from '../../../src/jobs/sql.ts'
import { type Ability, can, languagesAt, type Member, translatedBy } from '../access.ts'
import { leastFor } from './desk.ts'
import { translatedNouns } from './survey.ts'

/** How a language version stands, in the order of what is most urgent. */
export const boardStates = ['stale', 'missing', 'started', 'done'] as const
export type BoardState = (typeof boardStates)[number]

/** A site as the board offers it, and the languages that are wanted there. */
export interface BoardSite {
  id: string
  name: string
  languages: readonly Locale[]
}

export interface BoardFilters {
  /** `mine`: those that the person writes. */
  language: Locale | 'mine' | 'all'
  state: BoardState | 'all'
  /** The site that answers for the item; null: any that the person sees. */
  site: string | null
  noun: string | null
  /** Who is asked: a person's id, `nobody`, or null for all. */
  person: string | null
  /** From 1. */
  page: number
}

export interface BoardRow {
  noun: string
  item: string
  language: Locale
  title: string | null
  site: string | null
  units: number
  missing: number
  stale: number
  isPublic: boolean
  state: BoardState
  assignee: string | null
  assigneeName: string | null
  /** Such as `2026-03-29`. */
  due: string | null
}

export interface Board {
  rows: BoardRow[]
  counts: Record<BoardState, number>
}

/** So many rows stand on a page. */
export const rowsOnPage = 50

/** Stands for what no single site looks after. */
const noSite = '00000000-0000-0000-0000-000000000000'

interface Offer {
  site: string
  language: Locale
  isMine: boolean
  /** The nouns without drafts that the person writes there. */
  live: string[]
}

/** The languages of each site that a person sees, and whether they write them. */
function offersOf(member: Member, sites: readonly BoardSite[], live: readonly LiveNoun[]): Offer[] {
  const seen = sites.filter(({ id }) => can(member, 'see', id))
  const offers = seen.flatMap(({ id, languages }) => {
    const own = languagesAt(member, id)
    return languages.map((language) => ({
      site: id,
      language,
      isMine: own === 'all' || own.includes(language),
      live: live.filter(({ least }) => can(member, least, id)).map(({ slug }) => slug),
    }))
  })
  const everywhere = localeCodes.filter((code) => sites.some(({ languages }) => languages.includes(code)))
  const ofNobody = everywhere.map((language) => ({
    site: noSite,
    language,
    isMine: member.isAdministrator || translatedBy(member, null).includes(language),
    live: live.filter(() => member.isAdministrator).map(({ slug }) => slug),
  }))
  return [...offers, ...ofNobody]
}

/** A noun without drafts, whose translations readers see as they are saved, and what writing it takes. */
interface LiveNoun {
  slug: string
  least: Ability
}

const liveNouns = (payload: BasePayload): LiveNoun[] =>
  translatedNouns(payload)
    .filter(({ versions }) => !versions)
    .map((collection) => ({ slug: collection.slug, least: leastFor(collection) ?? 'manage' }))

/** What is due comes first, then what is most urgent; what is done stands last. */
const order = `state = 'done', due NULLS LAST,
  array_position(ARRAY['stale', 'missing', 'started', 'done'], state), title, item, language`

const board = `
  WITH board AS (
    SELECT t.noun, t.item, t.language, i.title, i.site, t.units, t.missing, t.stale, t.is_public AS "isPublic",
      t.assignee, t.due::text AS due,
      CASE WHEN t.stale > 0 THEN 'stale' WHEN t.missing = t.units THEN 'missing'
        WHEN t.missing > 0 THEN 'started' ELSE 'done' END AS state
    FROM translations t
    JOIN translated_items i USING (noun, item)
    JOIN json_to_recordset($1) AS o (site uuid, language text, "isMine" boolean, live text[])
      ON o.site = coalesce(i.site, '${noSite}') AND o.language = t.language
    WHERE NOT i.is_trashed AND t.units > 0
      AND ($2::text = 'all' OR CASE $2 WHEN 'mine' THEN o."isMine" AND (t.noun = ANY(o.live) OR t.noun <> ALL($8))
        ELSE t.language = $2 END)
      AND ($3::uuid IS NULL OR i.site = $3)
      AND ($4::text IS NULL OR t.noun = $4)
      AND ($5::text IS NULL OR coalesce(t.assignee::text, 'nobody') = $5)
  ), page AS (
    SELECT * FROM board WHERE $6::text = 'all' OR state = $6 ORDER BY ${order} LIMIT ${rowsOnPage} OFFSET $7
  )
  SELECT (SELECT coalesce(json_object_agg(state, count), '{}') FROM
      (SELECT state, count(*) FROM board GROUP BY state) c) AS counts,
    (SELECT coalesce(json_agg(to_json(r) ORDER BY ${order}), '[]') FROM
      (SELECT p.*, u.name AS "assigneeName" FROM page p LEFT JOIN users u ON u.id = p.assignee) r) AS rows`

/**
 * What is to be translated at the sites of a person: one page of it, and how much there is of each state. One
 * question to the database.
 */
export async function readBoard(
  req: PayloadRequest,
  member: Member,
  sites: readonly BoardSite[],
  { language, site, noun, person, state, page }: BoardFilters,
): Promise<Board> {
  const sql = await readerOf(req)
  const live = liveNouns(req.payload)
  const { rows } = await sql.query<{ counts: Partial<Board['counts']>; rows: BoardRow[] }>(board, [
    JSON.stringify(offersOf(member, sites, live)),
    language,
    site,
    noun,
    person,
    state,
    (page - 1) * rowsOnPage,
    live.map(({ slug }) => slug),
  ])
  const counts = { stale: 0, missing: 0, started: 0, done: 0, ...rows[0]?.counts }
  return { rows: rows[0]?.rows ?? [], counts }
}

/** What waits for a person: translations that are out of date in their languages, and those that they are asked for. */
export async function countForPerson(
  req: PayloadRequest,
  member: Member,
  sites: readonly BoardSite[],
): Promise<{ stale: number; asked: number }> {
  const sql = await readerOf(req)
  const live = liveNouns(req.payload)
  const { rows } = await sql.query<{ stale: number; asked: number }>(
    `SELECT count(*) FILTER (WHERE o."isMine" AND (t.noun = ANY(o.live) OR t.noun <> ALL($3)) AND t.stale > 0)::int AS stale,
       count(*) FILTER (WHERE t.assignee = $2 AND (t.stale > 0 OR t.missing > 0))::int AS asked
     FROM translations t
     JOIN translated_items i USING (noun, item)
     JOIN json_to_recordset($1) AS o (site uuid, language text, "isMine" boolean, live text[])
       ON o.site = coalesce(i.site, '${noSite}') AND o.language = t.language
     WHERE NOT i.is_trashed AND t.units > 0`,
    [JSON.stringify(offersOf(member, sites, live)), member.id, live.map(({ slug }) => slug)],
  )
  return rows[0] ?? { stale: 0, asked: 0 }
}

/** The sites as the board wants to know them, in the language of who looks. */
export async function boardSites(req: PayloadRequest): Promise<BoardSite[]> {
  const { docs } = await req.payload.find({
    collection: 'sites',
    req,
    depth: 0,
    pagination: false,
    locale: 'all',
    select: { name: true, shortName: true, languages: true, defaultLanguage: true },
  })
  return docs.map((site) => {
    const text = (value: unknown) => {
      const texts = Object(value) as Partial<Record<Locale, string>>
      return texts[site.defaultLanguage] ?? Object.values(texts).find((each) => each) ?? ''
    }
    return { id: site.id, name: text(site.shortName) || text(site.name), languages: site.languages }
  })
}
