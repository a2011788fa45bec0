import { isDeepStrictEqual } from 'node:util'
import type { FlattenedField } from 'payload'
import type { Data } from '../../../collections/shared/localized-data.ts'
import type { Locale } from '../../i18n/locales.ts'
import { flags, type ReportedUnit, type UnitOutcome } from '../../lib/exchange-report.ts'
import { digestOfUnit } from '../unit-digest.ts'
import { nameOfUnit } from '../unit-name.ts'
import { isFilled } from '../unit-text.ts'
import { misfitsOf, type Unit, type UnitValue, type UnitValues, unitsOf } from '../units.ts'
import { decode } from './decode-rich-text.ts'
import type { ReturnedItem, ReturnedUnit } from './exchange-file.ts'
import { encode } from './rich-text-codes.ts'

/** What an item would become. */
export interface Judged {
  units: ReportedUnit[]
  /** The texts that would be written; empty when nothing would change, or when something is refused. */
  values: UnitValues
}

interface Judging {
  from: Locale
  to: Locale
  panel: string
  /** The person has looked at what changed meanwhile, and wants it all the same. */
  isAccepted: boolean
}

type Verdict = { outcome: UnitOutcome; value?: UnitValue }

/**
 * Compares what came back of an item with the item as it is. Pure.
 *
 * @param fields - the flattened fields of the collection
 * @param document - its newest draft, with all languages
 */
export function judgeItem(
  fields: readonly FlattenedField[],
  document: Data,
  returned: ReturnedItem,
  judging: Judging,
): Judged {
  const known = new Map(unitsOf(fields, document).map((unit) => [unit.path, unit]))
  const values: Record<string, UnitValue> = {}
  const seen = new Set<string>()
  const units = returned.units.map((each): ReportedUnit => {
    const unit = known.get(each.path)
    const isTwice = seen.has(each.path)
    seen.add(each.path)
    const verdict: Verdict = isTwice ? { outcome: 'twice' } : judgeUnit(unit, each, judging)
    const { outcome, value } = verdict
    if (outcome === 'written' && value !== undefined) values[each.path] = value
    return { path: each.path, label: unit ? nameOfUnit(judging.panel, unit) : each.path, outcome }
  })
  const isWhole = units.every(({ outcome }) => !isAgainst(outcome, judging))
  return { units, values: isWhole ? values : {} }
}

/** Whether an outcome keeps its item from being written. */
export const isAgainst = (outcome: UnitOutcome, { isAccepted }: Pick<Judging, 'isAccepted'>): boolean =>
  !['written', 'same', 'empty'].includes(outcome) && !(isAccepted && flags.has(outcome))

function judgeUnit(unit: Unit | undefined, returned: ReturnedUnit, judging: Judging): Verdict {
  const { target } = returned
  if (target === null) return { outcome: 'empty' }
  const source = unit?.values[judging.from]
  if (!unit || source === undefined) return { outcome: 'gone' }
  const present = unit.values[judging.to]
  const original = encode(source)
  const templates = present === undefined ? [original] : [encode(present, original), original]
  const decoded = decode(target, templates)
  if ('problem' in decoded) return { outcome: `codes-${decoded.problem}` }
  const { value } = decoded
  // A translation that was left empty empties nothing.
  if (!isFilled(value)) return { outcome: 'empty' }
  if (isDeepStrictEqual(value, present)) return { outcome: 'same' }
  if (!judging.isAccepted) {
    if (returned.sourceDigest !== digestOfUnit(source)) return { outcome: 'original-changed' }
    const known = present === undefined ? null : digestOfUnit(present)
    if (returned.targetDigest !== known) return { outcome: 'translation-changed' }
  }
  const [misfit] = misfitsOf([unit], { [unit.path]: value })
  if (misfit) return { outcome: misfit.reason === 'too-long' ? 'too-long' : 'kind' }
  return { outcome: 'written', value }
}
