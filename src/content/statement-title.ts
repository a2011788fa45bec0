import { idsOf } from '../lib/id-of.ts'
import type { Visit } from './visit.ts'

interface Signed {
  title?: string | null
  signatories?: unknown
  signatoryCountStated?: string | null
}

/** How many signed: as stated where the list is not complete, else counted from the list; never typed twice. */
export function signatoryCount(visit: Visit, statement: Signed): string {
  return statement.signatoryCountStated || visit.i18n.number(idsOf(statement.signatories).length)
}

/** A statement's text with the number of signatories in the place of `{count}`. */
export function withCount(visit: Visit, statement: Signed, text: string | null | undefined): string {
  return (text ?? '').replaceAll('{count}', () => signatoryCount(visit, statement))
}

/** A statement's title as readers see it. */
export function statementTitle(visit: Visit, statement: Signed): string {
  return withCount(visit, statement, statement.title)
}
