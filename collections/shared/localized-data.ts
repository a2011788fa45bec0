import type { FlattenedField } from 'payload'

/** A document, or a part of one, as the database or a hook hands it over. */
export type Data = Record<string, unknown>

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const asData = (value: unknown): Data => (isData(value) ? value : {})

const asRows = (value: unknown): Data[] => (Array.isArray(value) ? value.filter(isData) : [])

const rowOf = (rows: Data[], id: unknown): Data => rows.find((row) => row['id'] === id) ?? {}

/** The fields of one row: an array's own, or those of the block that the row is. */
export function fieldsOfRow(field: FlattenedField, row: Data): FlattenedField[] {
  if (field.type === 'array') return field.flattenedFields
  if (field.type !== 'blocks') return []
  const block = field.blocks.find((candidate) => candidate.slug === row['blockType'])
  return block?.flattenedFields ?? []
}

/**
 * The public copy of a document after some of its languages are published: shared fields and the chosen
 * languages come from the draft, every other language stays what the public copy said.
 *
 * Rows of arrays and blocks are matched by their id. Payload's own merge matches them by position, so that
 * a block inserted above others would have given each of them its neighbour's translation.
 *
 * @param fields - the flattened fields of the collection
 * @param draft - the newest version, every localized field as an object by language
 * @param published - the public copy in the same form; empty when nothing was ever public
 * @param chosen - the languages to take from the draft
 */
export function mergePublished(
  fields: FlattenedField[],
  draft: Data,
  published: Data,
  chosen: readonly string[],
): Data {
  const merged: Data = { ...draft }
  for (const field of fields) {
    const ours = draft[field.name]
    const theirs = published[field.name]
    if ('localized' in field && field.localized) {
      merged[field.name] = mergeLanguages(asData(ours), asData(theirs), chosen)
    } else if (field.type === 'group' || field.type === 'tab') {
      merged[field.name] = mergePublished(field.flattenedFields, asData(ours), asData(theirs), chosen)
    } else if (field.type === 'array' || field.type === 'blocks') {
      merged[field.name] = asRows(ours).map((row) =>
        mergePublished(fieldsOfRow(field, row), row, rowOf(asRows(theirs), row['id']), chosen),
      )
    }
  }
  return merged
}

function mergeLanguages(ours: Data, theirs: Data, chosen: readonly string[]): Data {
  const kept = Object.entries(theirs).filter(([language]) => !chosen.includes(language))
  const taken = Object.entries(ours).filter(([language]) => chosen.includes(language))
  return Object.fromEntries([...kept, ...taken])
}

/**
 * What remains of a change when only translations may be written: every shared field, and the number and
 * order of rows, stay as they were.
 *
 * @param fields - the flattened fields of the collection
 * @param changed - the data of one language as the translator sent it
 * @param original - the document in the same language before the change
 */
export function keepShared(fields: FlattenedField[], changed: Data, original: Data): Data {
  const kept: Data = { ...original }
  for (const field of fields) {
    const sent = changed[field.name]
    const before = original[field.name]
    if (sent === undefined) continue
    if ('localized' in field && field.localized) {
      kept[field.name] = sent
    } else if (field.type === 'group' || field.type === 'tab') {
      kept[field.name] = keepShared(field.flattenedFields, asData(sent), asData(before))
    } else if (field.type === 'array' || field.type === 'blocks') {
      kept[field.name] = asRows(before).map((row) =>
        keepShared(fieldsOfRow(field, row), rowOf(asRows(sent), row['id']), row),
      )
    }
  }
  return kept
}

/**
 * A document without the texts of other languages than these. What the public copy does not hold cannot leak
 * from it.
 */
export function keepLanguages(fields: FlattenedField[], data: Data, languages: readonly string[]): Data {
  const kept: Data = { ...data }
  for (const field of fields) {
    const value = data[field.name]
    if ('localized' in field && field.localized) {
      kept[field.name] = Object.fromEntries(
        Object.entries(asData(value)).filter(([language]) => languages.includes(language)),
      )
    } else if (field.type === 'group' || field.type === 'tab') {
      kept[field.name] = keepLanguages(field.flattenedFields, asData(value), languages)
    } else if (field.type === 'array' || field.type === 'blocks') {
      kept[field.name] = asRows(value).map((row) => keepLanguages(fieldsOfRow(field, row), row, languages))
    }
  }
  return kept
}

/** Every field of a document with its value, rows and groups gone through. */
export function* leaves(fields: FlattenedField[], data: Data): Generator<[FlattenedField, unknown]> {
  for (const field of fields) {
    const value = data[field.name]
    if (field.type === 'group' || field.type === 'tab') {
      yield* leaves(field.flattenedFields, asData(value))
    } else if (field.type === 'array' || field.type === 'blocks') {
      for (const row of asRows(value)) yield* leaves(fieldsOfRow(field, row), row)
    } else {
      yield [field, value]
    }
  }
}

/** A document as it reads in one language: each localized field holds that language's text, or nothing. */
export function inOneLanguage(fields: FlattenedField[], data: Data, language: string): Data {
  const said: Data = { ...data }
  for (const field of fields) {
    const value = data[field.name]
    if ('localized' in field && field.localized) {
      said[field.name] = asData(value)[language]
    } else if (field.type === 'group' || field.type === 'tab') {
      said[field.name] = inOneLanguage(field.flattenedFields, asData(value), language)
    } else if (field.type === 'array' || field.type === 'blocks') {
      said[field.name] = asRows(value).map((row) => inOneLanguage(fieldsOfRow(field, row), row, language))
    }
  }
  return said
}
