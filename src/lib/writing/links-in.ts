import { isAddressed } from '../addresses.ts'
import { idOf } from '../id-of.ts'
import { isId } from '../is-id.ts'
import { isWebAddress } from '../web-address.ts'
import { linksInText } from './check-text.ts'
import { type Place, placesOf, type Written } from './item-places.ts'

/** A place of an item from which a reader is led on. */
export interface LinkPlace extends Pick<Place, 'path' | 'labels' | 'tab'> {
  /** The words of the link, where the place holds them. */
  words: string
  to:
    | {
        kind: 'item'
        noun: string
        id: string
        /** The link itself is in one language; a list shows its items in the languages that they have. */
        isInLanguage: boolean
      }
    | { kind: 'address'; address: string }
}

/** Named on a page whether they have one of their own or not: no link of theirs can be dead. */
const named: readonly string[] = ['organisations', 'topics', 'people']

const itemOf = (value: unknown, relationTo: unknown): { noun: string; id: string } | null => {
  const id = idOf(value)
  const said = typeof value === 'object' && value !== null && 'relationTo' in value ? value.relationTo : null
  const noun = said ?? relationTo
  return id !== null && isId(id) && typeof noun === 'string' && isAddressed(noun) ? { noun, id } : null
}

/** Where the links of an item lead, in the language that is written: in texts, in fields, and in lists of items. */
export function linksIn(written: Written): LinkPlace[] {
  return placesOf(written).flatMap((place): LinkPlace[] => {
    const { field, value, path, labels, tab } = place
    const here = { path, labels, tab }
    if (field.type === 'richText') {
      return linksInText(value).flatMap(({ words, doc, address }): LinkPlace[] => {
        const item = itemOf(doc, null)
        if (item) return [{ ...here, words, to: { kind: 'item', ...item, isInLanguage: true } }]
        return address === undefined ? [] : [{ ...here, words, to: { kind: 'address', address } }]
      })
    }
    if (field.type === 'relationship') {
      const isInLanguage = field.name === 'page'
      return [value].flat().flatMap((each): LinkPlace[] => {
        const item = itemOf(each, field.relationTo)
        if (!item || named.includes(item.noun)) return []
        return [{ ...here, words: '', to: { kind: 'item', ...item, isInLanguage } }]
      })
    }
    if (field.type !== 'text' || typeof value !== 'string') return []
    const isAddress = isWebAddress(value) || (field.name === 'address' && /^\/(?!\/)/.test(value))
    return isAddress ? [{ ...here, words: '', to: { kind: 'address', address: value } }] : []
  })
}
