import type { ListFilter, ListSection } from '../lib/list-parameters.ts'
import { alreadyOver, notOverYet } from './event-times.ts'
import { naming } from './joint-work.ts'
import { projectIs } from './project-dates.ts'
import type { Values } from './public-sql.ts'
import { recordLapse } from './record.ts'

/**
 * A filter as a condition on `i`, for a value that a reader chose; of topics, organisations and people the value
 * is the id.
 */
type Condition = (values: Values, value: string) => string

const related =
  (noun: ListSection, path: string, column: string): Condition =>
  (values, id) =>
    `EXISTS (SELECT FROM ${noun}_rels r WHERE r.parent_id = i.id AND r.path = '${path}'
      AND r.${column} = ${values.add(id)}::uuid)`

/** Compared as what it is: of its text the database does not know how many items have it, and plans for few. */
const kindOf =
  (noun: ListSection): Condition =>
  (values, value) =>
    `i.kind = ${values.add(value)}::enum_${noun}_kind`

/** Partial dates are text, so that a year is a beginning. */
const year: Condition = (values, value) =>
  `(i.sort_date >= ${values.add(value)} AND i.sort_date < ${values.add(String(Number(value) + 1))})`

const countryOf =
  (table: string, parent: string, column: string): Condition =>
  (values, code) =>
    `EXISTS (SELECT FROM ${table} c WHERE c.${parent} = i.id AND c.${column} = ${values.add(code)}::country_code)`

const named =
  (pairs: string): Condition =>
  (values, id) =>
    `i.id IN (SELECT n.item FROM (${pairs}) n WHERE n.organisation = ${values.add(id)}::uuid)`

/** Where each noun names organisations: pairs of `item` and `organisation`. */
export const organisationsIn: Readonly<Partial<Record<ListSection, string>>> = {
  news: `SELECT parent_id AS item, organisations_id AS organisation FROM news_rels WHERE path = 'organisations'`,
  statements: naming.statements,
  projects: naming.projects,
  events: `SELECT parent_id AS item, organisations_id AS organisation FROM events_rels
    UNION ALL SELECT _parent_id, organisation_id FROM events_speakers`,
}

/** Who pays for projects, in the same pairs. */
export const fundersIn = 'SELECT _parent_id AS item, organisation_id AS organisation FROM projects_funders'

/** Where each noun names countries: pairs of `item` and `country`. */
export const countriesIn: Readonly<Partial<Record<ListSection, string>>> = {
  news: 'SELECT parent_id AS item, value AS country FROM news_countries',
  projects: 'SELECT _parent_id AS item, country FROM projects_countries',
  documents: 'SELECT parent_id AS item, value AS country FROM documents_countries',
}

/** The states of events; one that was cancelled is neither to come nor over. */
const eventIs: Condition = (values, status) => {
  recordLapse(tomorrow())
  const isOn = `coalesce(i.state::text, 'planned') <> 'cancelled'`
  if (status === 'upcoming') return `(${isOn} AND ${notOverYet(values)})`
  if (status === 'past') return `(${isOn} AND ${alreadyOver(values)})`
  return `i.state = ${values.add(status)}::enum_events_state`
}

const projectStatus: Condition = (values, status) => {
  recordLapse(tomorrow())
  return projectIs(values, status)
}

/** Dates count from midnight to midnight in UTC: until then a list by state stays as it is. */
function tomorrow(): number {
  const day = 86_400_000
  return Math.ceil((Date.now() + 1) / day) * day
}

const conditions: Readonly<Record<ListSection, Partial<Record<ListFilter, Condition>>>> = {
  news: {
    kind: kindOf('news'),
    topic: related('news', 'topics', 'topics_id'),
    country: countryOf('news_countries', 'parent_id', 'value'),
    organisation: related('news', 'organisations', 'organisations_id'),
    author: related('news', 'authors', 'people_id'),
    year,
  },
  statements: {
    kind: kindOf('statements'),
    topic: related('statements', 'topics', 'topics_id'),
    organisation: named(naming.statements),
    year,
  },
  projects: {
    kind: kindOf('projects'),
    status: projectStatus,
    topic: related('projects', 'topics', 'topics_id'),
    country: countryOf('projects_countries', '_parent_id', 'country'),
    organisation: named(naming.projects),
    funder: named(fundersIn),
    year,
  },
  campaigns: { topic: related('campaigns', 'topics', 'topics_id') },
  events: {
    kind: kindOf('events'),
    status: eventIs,
    topic: related('events', 'topics', 'topics_id'),
    organisation: named(organisationsIn.events ?? ''),
    year,
  },
  documents: {
    kind: kindOf('documents'),
    topic: related('documents', 'topics', 'topics_id'),
    country: countryOf('documents_countries', 'parent_id', 'value'),
    year,
  },
}

/** All chosen filters as one condition on `i`; undefined where none is chosen. */
export function conditionOf(
  noun: ListSection,
  chosen: ReadonlyMap<ListFilter, string>,
): ((values: Values) => string) | undefined {
  if (chosen.size === 0) return undefined
  return (values) =>
    [...chosen].map(([filter, value]) => conditions[noun][filter]?.(values, value) ?? 'TRUE').join(' AND ')
}
