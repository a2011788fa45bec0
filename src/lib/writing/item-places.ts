import type { Locale } from '../../i18n/locales.ts'

/** A field of the configuration, as the server and the browser both have it. */
export interface FieldShape {
  type: string
  name?: string
  label?: unknown
  fields?: readonly FieldShape[]
  tabs?: readonly FieldShape[]
  blocks?: readonly { slug: string; fields: readonly FieldShape[]; labels?: { singular?: unknown } }[]
  relationTo?: unknown
}

type Data = Readonly<Record<string, unknown>>

/** An item in one language, as its form has it. */
export interface Written {
  fields: readonly FieldShape[]
  data: Data
  locale: Locale
  /** The field that names the item. */
  titleField: string
}

/** A field of an item with its value. */
export interface Place {
  field: FieldShape
  value: unknown
  path: string
  labels: unknown[]
  tab: unknown
  /** What stands beside it. */
  beside: Data
}

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const rowsOf = (value: unknown): Data[] => (Array.isArray(value) ? value.filter(isData) : [])

type Way = Pick<Place, 'path' | 'labels' | 'tab'>

/** Every field of an item that holds a value, groups, rows and blocks gone through. */
function* placesIn(fields: readonly FieldShape[], data: Data, way: Way): Generator<Place> {
  for (const field of fields) {
    const isOuter = way.path === '' && way.tab === undefined
    for (const tab of field.tabs ?? []) {
      const there = { ...way, tab: isOuter ? tab.label : way.tab }
      if (tab.name === undefined) yield* placesIn(tab.fields ?? [], data, there)
      else yield* placesIn(tab.fields ?? [], asData(data[tab.name]), stepTo(there, tab.name, tab.label))
    }
    if (field.name === undefined) {
      yield* placesIn(field.fields ?? [], data, way)
      continue
    }
    yield* placesAt(field, data, stepTo(way, field.name, field.label))
  }
}

function* placesAt(field: FieldShape, data: Data, here: Way): Generator<Place> {
  const value = data[field.name ?? '']
  if (field.type === 'group') yield* placesIn(field.fields ?? [], asData(value), here)
  else if (field.type === 'array' || field.type === 'blocks') {
    for (const [index, row] of rowsOf(value).entries()) {
      const block = field.blocks?.find(({ slug }) => slug === row['blockType'])
      const there = stepTo(here, String(index), block?.labels?.singular)
      yield* placesIn(block?.fields ?? field.fields ?? [], row, there)
    }
  } else yield { field, value, beside: data, ...here }
}

const asData = (value: unknown): Data => (isData(value) ? value : {})

function stepTo(way: Way, name: string, label: unknown): Way {
  return {
    ...way,
    path: way.path === '' ? name : `${way.path}.${name}`,
    labels: label === undefined || label === false ? way.labels : [...way.labels, label],
  }
}

/** What has been gone through is asked for again by each check of the same item. */
const known = new WeakMap<object, Place[]>()

/** Every field of an item that holds a value, from top to bottom, with the way to it. */
export function placesOf(written: Written): Place[] {
  const places = known.get(written) ?? [
    ...placesIn(written.fields, written.data, { path: '', labels: [], tab: undefined }),
  ]
  known.set(written, places)
  return places
}
