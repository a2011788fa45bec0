/** What the screens and programs of imports and exports know of them (`src/exchange`). */

export const exchangeForms = ['json', 'csv', 'wordpress'] as const
export type ExchangeForm = (typeof exchangeForms)[number]

/** Nouns whose items fit into the lines of a table; lists and long texts of theirs stay out of it. */
export const tableNouns = [
  'topics',
  'organisations',
  'people',
  'departments',
  'memberships',
  'redirects',
] as const
export type TableNoun = (typeof tableNouns)[number]

/**
 * How an import or export stands. An import is uploaded, read, examined (that is the rehearsal), and runs when an
 * administrator says so; `refused` is a file that cannot be read.
 */
export type ExchangeState =
  | 'uploading'
  | 'reading'
  | 'examining'
  | 'examined'
  | 'running'
  | 'done'
  | 'cancelled'
  | 'refused'

export type RowOutcome = 'create' | 'update' | 'unchanged' | 'refused'

/** What became of one item of a file, or would become of it. */
export interface ExchangeRow {
  /** Its place in the file, from 1. */
  number: number
  noun: string
  item: string
  title: string | null
  outcome: RowOutcome
  /** Why it is refused, in the language of who asked. */
  problem: string | null
  /** What else is worth knowing, such as a relation that is left empty. */
  notes: string[]
}

/** An import or export, as its screen shows it. */
export interface ExchangeRun {
  id: string
  direction: 'export' | 'import'
  form: ExchangeForm
  state: ExchangeState
  fileName: string
  askedBy: string | null
  askedAt: string
  /** How many rows there are, as far as that is known; an export counts while it writes. */
  total: number | null
  done: number
  /** Why it was refused. */
  problem: string | null
  /** Of an import from WordPress, once it was read. */
  terms: OldTerm[]
  counts: Record<RowOutcome, number>
}

/** A category or tag of an old website, and the topic that it becomes. */
export interface OldTerm {
  slug: string
  name: string
  /** How many entries have it. */
  count: number
  /** The id of a topic; null for none. */
  topic: string | null
}

/** The most that is sent at once of a file, in octets; a body may have a million. */
export const uploadPart = 900_000

/** Whether an import or export goes on by itself. */
export function isUnderWay(state: ExchangeState): boolean {
  return state === 'reading' || state === 'examining' || state === 'running'
}
