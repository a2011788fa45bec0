import { convertMarkdownToLexical, editorConfigFactory } from '@payloadcms/richtext-lexical'
import type { FlattenedField, RichTextField } from 'payload'
import { demoId } from './ids.ts'

export type Data = Record<string, unknown>

/** Where a value stands: the path that its rows' ids are made from, and the items that are referred to. */
interface Place {
  path: string
  refersTo: Set<string>
}

/** What names a row or says its type, and is no field of its own. */
const rowNames = new Set(['key', 'blockType'])

const asData = (value: unknown): Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Data) : {}

const asRows = (value: unknown): Data[] => (Array.isArray(value) ? value.map(asData) : [])

/**
 * Lays the words of one language over an item and gives both the form in which a collection takes them: keys of
 * other items become ids, Markdown becomes rich text, rows get ids of their own, so that languages share them.
 *
 * @param fields - the flattened fields of the collection, or of a group, row or block in it
 * @throws Error when there is a value for which the collection has no field
 */
export function compose(fields: FlattenedField[], item: Data, words: Data, place: Place): Data {
  const known = new Set(fields.map(({ name }) => name))
  for (const name of [...Object.keys(item), ...Object.keys(words)]) {
    if (!known.has(name) && !rowNames.has(name)) throw new Error(`${place.path} has no field "${name}".`)
  }
  const composed = fields.map((field) => {
    const here = { ...place, path: `${place.path}/${field.name}` }
    return [field.name, composeValue(field, item[field.name], words[field.name], here)] as const
  })
  return Object.fromEntries(composed.filter(([, value]) => value !== undefined))
}

function composeValue(field: FlattenedField, given: unknown, said: unknown, place: Place): unknown {
  if (given === undefined && said === undefined) return undefined
  switch (field.type) {
    case 'relationship':
    case 'upload':
      return Array.isArray(given)
        ? given.map((one) => related(field.relationTo, one, place))
        : related(field.relationTo, given, place)
    case 'richText':
      return richText(field, String(said))
    case 'group':
      return compose(field.flattenedFields, asData(given), asData(said), place)
    case 'array':
      return asRows(given).map((row, index) => composeRow(field.flattenedFields, row, index, said, place))
    case 'blocks':
      return asRows(given).map((row, index) => {
        const block = field.blocks.find(({ slug }) => slug === row['blockType'])
        const composed = composeRow(block?.flattenedFields ?? [], row, index, said, place)
        return { ...composed, blockType: row['blockType'] }
      })
    default:
      return said ?? given
  }
}

/** A row is named by its key, or by its place in the list when it has no words. */
function composeRow(fields: FlattenedField[], row: Data, index: number, said: unknown, place: Place): Data {
  const key = String(row['key'] ?? index)
  const here = { ...place, path: `${place.path}/${key}` }
  return { ...compose(fields, row, asData(asData(said)[key]), here), id: demoId(here.path) }
}

/** The id of another item, with its collection where a field takes several. */
function related(relationTo: string | string[], given: unknown, place: Place): unknown {
  const [noun, key] = Array.isArray(relationTo)
    ? [String(asData(given)['noun']), String(asData(given)['key'])]
    : [relationTo, String(given)]
  const id = demoId(noun, key)
  place.refersTo.add(id)
  return Array.isArray(relationTo) ? { relationTo: noun, value: id } : id
}

const richText = (field: RichTextField, markdown: string) =>
  convertMarkdownToLexical({ editorConfig: editorConfigFactory.fromField({ field }), markdown })
