import type { FlattenedField } from 'payload'
import { type Data, fieldsOfRow } from '../../collections/shared/localized-data.ts'

/** An item that another one names. */
export interface Reference {
  noun: string
  id: string
}

/** Says what shall stand in the place of a reference: an id, or null for nothing. */
type Change = (reference: Reference) => string | null

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isData(value) && Object.keys(value).length === 0)

const filled = (data: Data): Data =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => !isEmpty(value)))

type One = (field: FlattenedField, value: unknown) => unknown

/** The same document with each stored value replaced; groups, rows and languages are gone through. */
function eachValue(fields: readonly FlattenedField[], data: Data, one: One): Data {
  const changed: Data = {}
  for (const field of fields) {
    const value = data[field.name]
    if (value === undefined || value === null) continue
    const isByLanguage = 'localized' in field && field.localized && isData(value)
    changed[field.name] = isByLanguage
      ? filled(
          Object.fromEntries(
            Object.entries(value).map(([language, each]) => [language, oneField(field, each, one)]),
          ),
        )
      : oneField(field, value, one)
  }
  return filled(changed)
}

function oneField(field: FlattenedField, value: unknown, one: One): unknown {
  if (field.type === 'group' || field.type === 'tab') {
    return isData(value) ? eachValue(field.flattenedFields, value, one) : value
  }
  if ((field.type === 'array' || field.type === 'blocks') && Array.isArray(value)) {
    return value.filter(isData).map((row) => {
      const { id, blockType, blockName } = row
      return { ...filled({ id, blockType, blockName }), ...eachValue(fieldsOfRow(field, row), row, one) }
    })
  }
  return one(field, value)
}

/** What an item says, with nothing that is empty: two items that say the same look the same. */
export function plainContent(fields: readonly FlattenedField[], data: Data): Data {
  return eachValue(fields, data, (_field, value) => value)
}

/**
 * The same content with other references. Where one is replaced by nothing, a list has one entry less, a field is
 * empty, and a text loses the picture; links in texts stay as they are.
 */
export function withReferences(fields: readonly FlattenedField[], data: Data, change: Change): Data {
  return eachValue(fields, data, (field, value) => {
    if (field.type === 'richText') return textWith(value, change)
    if (field.type !== 'relationship' && field.type !== 'upload') return value
    const { relationTo } = field
    const changed = (each: unknown): unknown => {
      if (typeof relationTo === 'string')
        return typeof each === 'string' ? change({ noun: relationTo, id: each }) : null
      if (!isData(each) || typeof each['value'] !== 'string') return null
      const id = change({ noun: String(each['relationTo']), id: each['value'] })
      return id === null ? null : { relationTo: each['relationTo'], value: id }
    }
    return Array.isArray(value) ? value.map(changed).filter((each) => each !== null) : changed(value)
  })
}

function textWith(node: unknown, change: Change): unknown {
  if (Array.isArray(node))
    return node.map((each) => textWith(each, change)).filter((each) => each !== undefined)
  if (!isData(node)) return node
  const { type, relationTo, value } = node
  if (type === 'upload' && typeof relationTo === 'string' && typeof value === 'string') {
    const id = change({ noun: relationTo, id: value })
    return id === null ? undefined : { ...node, value: id }
  }
  return Object.fromEntries(Object.entries(node).map(([name, each]) => [name, textWith(each, change)]))
}

/** Every item that a document refers to, in fields and in texts. */
export function referencesOf(fields: readonly FlattenedField[], data: Data): Reference[] {
  const found: Reference[] = []
  withReferences(fields, data, (reference) => {
    found.push(reference)
    return reference.id
  })
  eachValue(fields, data, (field, value) => {
    if (field.type === 'richText') collectLinks(value, found)
    return value
  })
  return found
}

function collectLinks(node: unknown, found: Reference[]): void {
  if (typeof node !== 'object' || node === null) return
  if (isData(node) && isData(node['doc'])) {
    const { relationTo, value } = node['doc']
    if (typeof relationTo === 'string' && typeof value === 'string')
      found.push({ noun: relationTo, id: value })
  }
  for (const each of Object.values(node)) collectLinks(each, found)
}

/** A document in one language, as Payload's own rules look at it. */
export function inOneLanguage(fields: readonly FlattenedField[], data: Data, language: string): Data {
  const one: Data = {}
  for (const field of fields) {
    const stored = data[field.name]
    const value = 'localized' in field && field.localized && isData(stored) ? stored[language] : stored
    if (field.type === 'group' || field.type === 'tab') {
      one[field.name] = inOneLanguage(field.flattenedFields, isData(value) ? value : {}, language)
    } else if ((field.type === 'array' || field.type === 'blocks') && Array.isArray(value)) {
      one[field.name] = value
        .filter(isData)
        .map((row) => ({ ...row, ...inOneLanguage(fieldsOfRow(field, row), row, language) }))
    } else if (value !== undefined) one[field.name] = value
  }
  return one
}

/** The languages in which an item says anything. */
export function languagesIn(fields: readonly FlattenedField[], data: Data): string[] {
  const found = new Set<string>()
  for (const field of fields) {
    const value = data[field.name]
    if ('localized' in field && field.localized) {
      for (const [language, each] of Object.entries(isData(value) ? value : {}))
        if (!isEmpty(each)) found.add(language)
    } else if ((field.type === 'group' || field.type === 'tab') && isData(value)) {
      for (const language of languagesIn(field.flattenedFields, value)) found.add(language)
    }
  }
  return [...found]
}

/** A document in which every field of the noun stands: what the database is not told of, it keeps. */
export function withEmptyFields(fields: readonly FlattenedField[], data: Data): Data {
  const whole: Data = { ...data }
  for (const field of fields) {
    const value = data[field.name]
    if (field.type === 'group' || field.type === 'tab') {
      whole[field.name] = withEmptyFields(field.flattenedFields, isData(value) ? value : {})
    } else if (value === undefined) whole[field.name] = emptyOf(field)
  }
  return whole
}

function emptyOf(field: FlattenedField): unknown {
  if ('localized' in field && field.localized) return {}
  if (field.type === 'array' || field.type === 'blocks') return []
  return 'hasMany' in field && field.hasMany ? [] : null
}

/** One text for all ways to write the same content: fields in one order. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_name, each: unknown) =>
    isData(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : each,
  )
}
