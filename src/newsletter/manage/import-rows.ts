import { isLocale, type Locale } from '../../i18n/locales.ts'
import { plainLine, plainLines } from '../../lib/control-characters.ts'
import { plainCell } from '../../lib/csv.ts'
import { normalEmailAddress } from '../../lib/email-address.ts'
import { readCsv } from '../../lib/read-csv.ts'

/** The columns that a file of subscribers may have; only the first is needed. An export has the last two. */
type Column = 'email' | 'language' | 'given' | 'where' | 'wording' | 'state' | 'suppressed'

/** What an export says of people who are no readers. A foreign file may name something else in such a column. */
const notActive = new Set(['pending', 'left', 'suppressed'])

/** What counts as proof that somebody agreed, and what is said of a reader who says nothing of it. */
export interface GivenConsent {
  /** When it was given, `2024-05-31` or with a time (ISO 8601; without a zone, UTC). */
  given: string
  /** Where: a fair, a form on paper, another system. */
  where: string
  /** The words that were agreed to. */
  wording: string
  /** In which language issues shall come. */
  language: string
}

/** What has to be mended in a row. */
export type RowProblem = 'address' | 'notActive' | 'language' | 'notOffered' | 'given' | 'where' | 'wording'

/** A row of the file: somebody who agreed, or what keeps it from being that. */
export type FileRow = { line: number; address: string } & ({ problem: RowProblem } | { consent: Consent })

/** Somebody's address with the proof that they agreed. */
export interface Consent {
  email: string
  language: Locale
  given: Date
  where: string
  wording: string
}

interface Limits {
  now: Date
  languages: readonly string[]
}

/** A file with more rows is divided. */
export const mostRows = 10_000
const longestWhere = 300
const longestWording = 3_000

/**
 * Reads a file of subscribers. The first line names the columns; a file without names is a list of addresses.
 * What a row does not say is taken from what was said for all of them. Cells are text and nothing else.
 *
 * @param limits - consent cannot have been given later than now; languages are those that issues can come in
 * @returns null when the file has no column of addresses, or too many rows
 */
export function readImport(csv: string, forAll: GivenConsent, limits: Limits): FileRow[] | null {
  const rows = readCsv(csv)
  const [first] = rows
  if (!first) return null
  const names = first.cells.map((cell) => cell.toLowerCase())
  const isNamed = names.includes('email')
  if (!isNamed && normalEmailAddress(plainCell(first.cells[0] ?? '')) === null) return null
  const columns = isNamed ? names : ['email']
  const people = isNamed ? rows.slice(1) : rows
  if (people.length > mostRows) return null
  return people.map(({ line, cells }) => {
    const cell = (name: Column) => plainCell(cells[columns.indexOf(name)] ?? '')
    return rowOf(line, cell, forAll, limits)
  })
}

function rowOf(
  line: number,
  cell: (name: Column) => string,
  forAll: GivenConsent,
  { now, languages }: Limits,
): FileRow {
  const typed = plainLine(cell('email'))
  const email = normalEmailAddress(typed)
  const language = cell('language').toLowerCase() || forAll.language
  const given = momentOf(cell('given') || forAll.given.trim(), now)
  const where = plainLine(cell('where') || forAll.where)
  const wording = plainLines(cell('wording') || forAll.wording)
  const row = { line, address: email ?? typed.slice(0, 254) }
  if (email === null) return { ...row, problem: 'address' }
  if (notActive.has(cell('state').toLowerCase()) || cell('suppressed'))
    return { ...row, problem: 'notActive' }
  if (!isLocale(language)) return { ...row, problem: 'language' }
  if (!languages.includes(language)) return { ...row, problem: 'notOffered' }
  if (given === null) return { ...row, problem: 'given' }
  if (where === '' || where.length > longestWhere) return { ...row, problem: 'where' }
  if (wording === '' || wording.length > longestWording) return { ...row, problem: 'wording' }
  return { ...row, consent: { email, language, given, where, wording } }
}

/** A moment as ISO 8601 writes it; a day that there never was, and what is still to come, is none. */
function momentOf(text: string, now: Date): Date | null {
  const [, day, time, zone] =
    /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(Z|[+-]\d\d:\d\d)?)?$/.exec(text) ?? []
  if (!day) return null
  const noon = new Date(`${day}T12:00:00Z`)
  if (Number.isNaN(noon.getTime()) || !noon.toISOString().startsWith(day)) return null
  const moment = new Date(`${day}T${time ?? '00:00'}${zone ?? 'Z'}`)
  return Number.isNaN(moment.getTime()) || moment > now ? null : moment
}
