import type { FlattenedField } from 'payload'
import type { Data } from '../../collections/shared/localized-data.ts'
import { type Locale, localeCodes } from '../i18n/locales.ts'
import { isFilled } from './unit-text.ts'

/**
 * What is translated of an item, field by field. Pure: it knows a noun's fields and a document with all its
 * languages, as the database keeps it, and nothing else.
 */

/** A label as Payload holds it: by language of the admin panel, or one for all. */
export type UnitLabel = Record<string, string> | string

/** What a unit says in a language: a string for `text`, the text as the editor stores it for `richtext`. */
export type UnitValue = string | Record<string, unknown>

export interface Unit {
  /**
   * Where it stands: the names of the fields on the way, and the ids of rows instead of their places, so that it
   * stays the same when rows are moved: `title`, `blocks.6b0c….items.91fe….text`.
   */
  path: string
  kind: 'text' | 'richtext'
  /** The label of the field. */
  label: UnitLabel
  /** The labels of what it stands in, outermost first. */
  within: UnitLabel[]
  /** The outermost row or block that it stands in. */
  block?: { id: string; label: UnitLabel; number: number }
  /** Of a text: whether it may have several lines, and how long it may be, in characters. */
  isLong: boolean
  maxLength?: number
  /** Only the languages in which it says something. */
  values: Partial<Record<Locale, UnitValue>>
}

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const asData = (value: unknown): Data => (isData(value) ? value : {})

/** The rows that can be told from each other. */
const rowsOf = (value: unknown): (Data & { id: string })[] =>
  (Array.isArray(value) ? value.filter(isData) : []).flatMap((row) =>
    typeof row['id'] === 'string' ? [{ ...row, id: row['id'] }] : [],
  )

/** The address of an item is made from its title; it is no text. */
const noTexts = new Set(['slug'])

const isUnit = (field: FlattenedField): boolean =>
  'localized' in field &&
  field.localized === true &&
  !noTexts.has(field.name) &&
  (field.type === 'text' || field.type === 'textarea' || field.type === 'richText')

function labelOf(labelled: object): UnitLabel {
  const label = 'label' in labelled ? labelled.label : undefined
  return typeof label === 'string' || isData(label) ? (label as UnitLabel) : ''
}

interface Way {
  prefix: string
  within: UnitLabel[]
  block?: Unit['block']
}

/**
 * The translatable texts of a document, in the order of its fields and rows, filled or not.
 *
 * @param fields - the flattened fields of the collection
 * @param document - the item, every localized field as an object by language (`locale: 'all'`, depth 0)
 */
export function unitsOf(fields: readonly FlattenedField[], document: Data): Unit[] {
  return [...unitsIn(fields, document, { prefix: '', within: [] })]
}

function* unitsIn(fields: readonly FlattenedField[], data: Data, way: Way): Generator<Unit> {
  for (const field of fields) {
    const path = `${way.prefix}${field.name}`
    const value = data[field.name]
    if (isUnit(field)) {
      yield unit(field, path, asData(value), way)
    } else if (field.type === 'group' || field.type === 'tab') {
      const within = [...way.within, labelOf(field)].filter((label) => label !== '')
      yield* unitsIn(field.flattenedFields, asData(value), { ...way, prefix: `${path}.`, within })
    } else if (field.type === 'array' || field.type === 'blocks') {
      for (const [index, row] of rowsOf(value).entries()) {
        const { fields: own, label } = rowKind(field, row)
        const block = way.block ?? { id: row.id, label, number: index + 1 }
        const within = [...way.within, label]
        yield* unitsIn(own, row, { prefix: `${path}.${row.id}.`, within, block })
      }
    }
  }
}

function unit(field: FlattenedField, path: string, values: Data, way: Way): Unit {
  const filled = localeCodes.filter((code) => isFilled(values[code]))
  return {
    path,
    kind: field.type === 'richText' ? 'richtext' : 'text',
    label: labelOf(field),
    within: way.within,
    ...(way.block && { block: way.block }),
    isLong: field.type === 'textarea',
    ...('maxLength' in field && field.maxLength !== undefined && { maxLength: field.maxLength }),
    values: Object.fromEntries(filled.map((code) => [code, values[code] as UnitValue])),
  }
}

/** The fields of a row, and what one such row is called. */
function rowKind(field: FlattenedField, row: Data): { fields: FlattenedField[]; label: UnitLabel } {
  if (field.type === 'array') {
    return { fields: field.flattenedFields, label: labelOf({ label: field.labels?.singular }) }
  }
  const block = field.type === 'blocks' && field.blocks.find(({ slug }) => slug === row['blockType'])
  return block
    ? { fields: block.flattenedFields, label: labelOf({ label: block.labels?.singular }) }
    : { fields: [], label: '' }
}

/** Texts for units, by path; null empties one. */
export type UnitValues = Readonly<Record<string, UnitValue | null>>

/** Why a text does not fit where it is to stand. */
export interface Misfit {
  path: string
  /** There is no such unit; it holds another kind of text; it is longer than the field. */
  reason: 'unknown' | 'kind' | 'too-long'
}

const isRichText = (value: unknown): boolean => isData(value) && isData(value['root'])

/** The texts that do not fit into the units of a document. */
export function misfitsOf(units: readonly Unit[], values: UnitValues): Misfit[] {
  const known = new Map(units.map((each) => [each.path, each]))
  return Object.entries(values).flatMap(([path, value]): Misfit[] => {
    const there = known.get(path)
    if (!there) return [{ path, reason: 'unknown' }]
    if (value === null) return []
    const isRight = there.kind === 'text' ? typeof value === 'string' : isRichText(value)
    if (!isRight) return [{ path, reason: 'kind' }]
    const isTooLong =
      typeof value === 'string' && value.length > (there.maxLength ?? Number.POSITIVE_INFINITY)
    return isTooLong ? [{ path, reason: 'too-long' }] : []
  })
}

/**
 * The data for an update of a document in one language that puts texts into units and leaves everything else as
 * it is: only the fields that are concerned, their rows whole, as they stand in that language.
 *
 * @param fields - the flattened fields of the collection
 * @param document - the item as it is, every localized field as an object by language
 * @param language - the language that is written
 * @throws RangeError when a text does not fit; ask `misfitsOf` before
 */
export function setUnits(
  fields: readonly FlattenedField[],
  document: Data,
  language: Locale,
  values: UnitValues,
): Data {
  const [misfit] = misfitsOf(unitsOf(fields, document), values)
  if (misfit) throw new RangeError(`No text for ${misfit.path}: ${misfit.reason}`)
  const paths = Object.keys(values)
  const isConcerned = ({ name }: FlattenedField) =>
    paths.some((path) => path === name || path.startsWith(`${name}.`))
  return written(fields.filter(isConcerned), document, language, values, '')
}

/** The fields of a document or a row as an update in one language says them. */
function written(
  fields: readonly FlattenedField[],
  data: Data,
  language: Locale,
  values: UnitValues,
  prefix: string,
): Data {
  const said: Data = {}
  for (const field of fields) {
    const path = `${prefix}${field.name}`
    const value = data[field.name]
    if ('localized' in field && field.localized) {
      said[field.name] = path in values ? values[path] : (asData(value)[language] ?? null)
    } else if (field.type === 'group' || field.type === 'tab') {
      said[field.name] = written(field.flattenedFields, asData(value), language, values, `${path}.`)
    } else if (field.type === 'array' || field.type === 'blocks') {
      said[field.name] = rowsOf(value).map((row) => ({
        ...row,
        ...written(rowKind(field, row).fields, row, language, values, `${path}.${row.id}.`),
      }))
    } else if (value !== undefined) {
      said[field.name] = value
    }
  }
  return said
}
