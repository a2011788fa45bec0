import type { FlattenedField, SanitizedCollectionConfig } from 'payload'
import type { Data } from '../../../collections/shared/localized-data.ts'
import { type Locale, localeCodes } from '../../i18n/locales.ts'
import { contentFields } from '../nouns.ts'

/** A column of a table: a field, in a language when it is translated. */
export interface Column {
  /** As it stands in the first line, such as `name:fr` or `address.street`. */
  name: string
  path: readonly string[]
  language: Locale | null
  field: FlattenedField
}

/** What is the system's own, and is not written by hand. */
const kept = new Set(['sortDate', 'filename', 'focalX', 'focalY'])

/** Values that stand in one cell; none of them holds a space. */
const between = ' '

const isFlat = ({ type }: FlattenedField): boolean =>
  [
    'text',
    'textarea',
    'email',
    'number',
    'checkbox',
    'date',
    'select',
    'radio',
    'relationship',
    'upload',
  ].includes(type)

function columnsIn(fields: readonly FlattenedField[], before: readonly string[]): Column[] {
  return fields.flatMap((field): Column[] => {
    const path = [...before, field.name]
    if (field.type === 'group' || field.type === 'tab') return columnsIn(field.flattenedFields, path)
    if (!isFlat(field) || (before.length === 0 && kept.has(field.name))) return []
    const name = path.join('.')
    const isByLanguage = 'localized' in field && field.localized
    return isByLanguage
      ? localeCodes.map((language) => ({ name: `${name}:${language}`, path, language, field }))
      : [{ name, path, language: null, field }]
  })
}

/** The columns of a noun's table, beside that of the ids. */
export function columnsOf(collection: SanitizedCollectionConfig): Column[] {
  return columnsIn(contentFields(collection), [])
}

/** What a cell shows of a content. */
export function cellOf({ path, language }: Column, content: Data): string {
  let value: unknown = content
  for (const name of [...path, ...(language ? [language] : [])]) value = Object(value)[name]
  return textOf(value)
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map(textOf).join(between)
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'object') {
    const { relationTo, value: id } = value as { relationTo?: unknown; value?: unknown }
    return `${String(relationTo)}:${String(id)}`
  }
  return String(value)
}

/** The value that a cell means; one that means none is handed on as it is, and refused with its row. */
function meantBy(field: FlattenedField, cell: string): unknown {
  const one = (text: string): unknown => {
    if (field.type === 'number') return text === '' || Number.isNaN(Number(text)) ? text : Number(text)
    if (field.type === 'checkbox') return text === 'yes' ? true : text === 'no' ? false : text
    if ((field.type === 'relationship' || field.type === 'upload') && Array.isArray(field.relationTo)) {
      const [relationTo, value] = text.split(':')
      return { relationTo, value }
    }
    return text
  }
  return 'hasMany' in field && field.hasMany ? cell.split(/\s+/).map(one) : one(cell)
}

/** The content with what a cell says; an empty cell empties the field. */
export function withCell(content: Data, { path, language, field }: Column, cell: string): Data {
  const put = (data: Data, names: readonly string[]): Data => {
    const [name = '', ...rest] = names
    const { [name]: before, ...others } = data
    if (rest.length > 0) return { ...others, [name]: put(Object(before) as Data, rest) }
    return cell === '' ? others : { ...others, [name]: meantBy(field, cell) }
  }
  return put(content, [...path, ...(language ? [language] : [])])
}
