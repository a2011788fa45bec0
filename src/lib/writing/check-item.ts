import type { Locale } from '../../i18n/locales.ts'
import { idsOf } from '../id-of.ts'
import { type PictureFacts, pictureProblems } from './alternative-text.ts'
import { picturesIn, textProblems } from './check-text.ts'
import type { Finding } from './finding.ts'
import { isVagueLink } from './link-words.ts'

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

/** Longer titles are cut by search engines and in lists. */
const longestTitle = 110

/** The fields that stand for an item in lists, in feeds and in search engines. */
const summaries: readonly string[] = ['summary', 'lead', 'strapline']

/** The fields that hold the words of a link. */
const linkWords: readonly string[] = ['linkLabel', 'label']

interface Place {
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

const places = ({ fields, data }: Written): Place[] => [
  ...placesIn(fields, data, { path: '', labels: [], tab: undefined }),
]

const picturesAt = ({ field, value }: Place): string[] => {
  if (field.type === 'richText') return picturesIn(value)
  return field.type === 'upload' && field.relationTo === 'media' ? idsOf([value].flat()) : []
}

/** The pictures that an item shows. */
export function picturesOf(written: Written): string[] {
  return [...new Set(places(written).flatMap(picturesAt))]
}

/**
 * What is missing or poor in an item, in the language that is written: pure, so that the server says of a saved
 * draft exactly what the browser says while it is written.
 *
 * @param pictures - the pictures that it shows, by id; one that is missing here is not judged
 * @param now - in milliseconds since 1970
 */
export function findingsIn(
  written: Written,
  pictures: ReadonlyMap<string, PictureFacts>,
  now: number,
): Finding[] {
  const { data, locale, titleField } = written
  const title = typeof data[titleField] === 'string' ? data[titleField] : ''
  // What nobody has begun to write in this language lacks nothing.
  if (title.trim() === '') return []
  return places(written).flatMap((place) => {
    const { field, value, path, labels, tab } = place
    const finding = (code: Finding['code'], detail?: string): Finding => ({
      code,
      path,
      labels,
      ...(tab !== undefined && { tab }),
      ...(detail !== undefined && detail !== '' && { detail }),
    })
    return [
      ...wordProblems(place, titleField).map((code) =>
        finding(code, code === 'vague-link' ? String(value) : ''),
      ),
      ...(field.type === 'richText' ? textProblems(value, locale) : []).map(({ code, detail }) =>
        finding(code, detail),
      ),
      ...picturesAt(place).flatMap((id) => {
        const picture = pictures.get(id)
        if (!picture) return []
        return pictureProblems(picture, title, now).map((code) => finding(code, picture.filename ?? ''))
      }),
    ]
  })
}

function wordProblems({ field, value, path, beside }: Place, titleField: string): Finding['code'][] {
  const words = typeof value === 'string' ? value.trim() : ''
  if (path === titleField) return words.length > longestTitle ? ['long-title'] : []
  if (summaries.includes(path)) return words === '' ? ['no-summary'] : []
  const isLink = linkWords.includes(field.name ?? '') && ('page' in beside || 'address' in beside)
  return isLink && words !== '' && isVagueLink(words) ? ['vague-link'] : []
}
