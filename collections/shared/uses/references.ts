import type { FlattenedField } from 'payload'
import type { Words } from '../fields/words.ts'
import type { Data } from '../localized-data.ts'

/** An item, as something that can be referred to. */
export interface Target {
  noun: string
  id: string
}

/** A place in a document that refers to an item. */
export interface Reference {
  /** The names of the fields on the way, without the places of rows: `blocks.text-picture.picture`. */
  path: string
  /** What an editor sees on the way, outermost first. */
  labels: (Words | string)[]
  /** The languages in which it stands there; null where all languages share it. */
  language: string | null
}

interface Way {
  path: string
  labels: (Words | string)[]
  language: string | null
}

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every place of a document that refers to an item, the document in all languages. */
export function* referencesTo(fields: FlattenedField[], data: Data, target: Target): Generator<Reference> {
  yield* within(fields, data, target, { path: '', labels: [], language: null })
}

function* within(fields: FlattenedField[], data: Data, target: Target, way: Way): Generator<Reference> {
  for (const field of fields) {
    const value = data[field.name]
    if (value === undefined || value === null) continue
    const here = stepTo(way, field.name, field)
    if ('localized' in field && field.localized && isData(value)) {
      for (const [language, each] of Object.entries(value))
        yield* inField(field, each, target, { ...here, language })
    } else {
      yield* inField(field, value, target, here)
    }
  }
}

function stepTo(way: Way, name: string, labelled: object): Way {
  const label = 'label' in labelled ? labelled.label : undefined
  const isLabel = typeof label === 'string' || isData(label)
  return {
    ...way,
    path: way.path === '' ? name : `${way.path}.${name}`,
    labels: isLabel ? [...way.labels, label as Words | string] : way.labels,
  }
}

function* inField(field: FlattenedField, value: unknown, target: Target, way: Way): Generator<Reference> {
  if (field.type === 'group' || field.type === 'tab') {
    if (isData(value)) yield* within(field.flattenedFields, value, target, way)
  } else if (field.type === 'array') {
    for (const row of asRows(value)) yield* within(field.flattenedFields, row, target, way)
  } else if (field.type === 'blocks') {
    for (const row of asRows(value)) {
      const block = field.blocks.find(({ slug }) => slug === row['blockType'])
      if (!block) continue
      const step = stepTo(way, block.slug, { label: block.labels?.singular })
      yield* within(block.flattenedFields, row, target, step)
    }
  } else if (field.type === 'relationship' || field.type === 'upload') {
    const names = (each: unknown) => refersTo(each, field.relationTo, target)
    if ([value].flat().some(names)) yield way
  } else if (field.type === 'richText' || field.type === 'json') {
    if (textRefersTo(value, target)) yield way
  }
}

const asRows = (value: unknown): Data[] => (Array.isArray(value) ? value.filter(isData) : [])

function refersTo(value: unknown, relationTo: string | readonly string[], target: Target): boolean {
  if (isData(value) && 'relationTo' in value)
    return value['relationTo'] === target.noun && value['value'] === target.id
  return relationTo === target.noun && value === target.id
}

/** Links and pictures in a text are nodes that name the collection and the id, at any depth. */
function textRefersTo(value: unknown, target: Target): boolean {
  if (Array.isArray(value)) return value.some((each) => textRefersTo(each, target))
  if (!isData(value)) return false
  if (value['relationTo'] === target.noun && value['value'] === target.id) return true
  return Object.values(value).some((each) => textRefersTo(each, target))
}

/**
 * The same document with another item in the place of one.
 *
 * @param to - an id of the same noun
 */
export function withReplaced(fields: FlattenedField[], data: Data, target: Target, to: string): Data {
  const replaced: Data = { ...data }
  for (const field of fields) {
    const value = data[field.name]
    if (value === undefined || value === null) continue
    replaced[field.name] =
      'localized' in field && field.localized && isData(value)
        ? Object.fromEntries(
            Object.entries(value).map(([language, each]) => [language, replacedIn(field, each, target, to)]),
          )
        : replacedIn(field, value, target, to)
  }
  return replaced
}

function replacedIn(field: FlattenedField, value: unknown, target: Target, to: string): unknown {
  if (field.type === 'group' || field.type === 'tab') {
    return isData(value) ? withReplaced(field.flattenedFields, value, target, to) : value
  }
  if (field.type === 'array') {
    return asRows(value).map((row) => withReplaced(field.flattenedFields, row, target, to))
  }
  if (field.type === 'blocks') {
    return asRows(value).map((row) => {
      const block = field.blocks.find(({ slug }) => slug === row['blockType'])
      return block ? withReplaced(block.flattenedFields, row, target, to) : row
    })
  }
  if (field.type === 'relationship' || field.type === 'upload') {
    const replace = (each: unknown) => (refersTo(each, field.relationTo, target) ? other(each, to) : each)
    return Array.isArray(value) ? unique(value.map(replace)) : replace(value)
  }
  return field.type === 'richText' ? textReplaced(value, target, to) : value
}

const other = (value: unknown, to: string): unknown => (isData(value) ? { ...value, value: to } : to)

/** What was there already is not there twice. */
function unique(values: unknown[]): unknown[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()]
}

function textReplaced(value: unknown, target: Target, to: string): unknown {
  if (Array.isArray(value)) return value.map((each) => textReplaced(each, target, to))
  if (!isData(value)) return value
  const isIt = value['relationTo'] === target.noun && value['value'] === target.id
  const entries = Object.entries(isIt ? { ...value, value: to } : value)
  return Object.fromEntries(entries.map(([name, each]) => [name, textReplaced(each, target, to)]))
}
