import {
  ownNamespace,
  type ReturnedFile,
  type ReturnedItem,
  type ReturnedUnit,
  xliffNamespace,
} from './exchange-file.ts'
import { type Read, readXml } from './read-xml.ts'
import type { Piece } from './rich-text-codes.ts'

/** Thrown for XML that is no XLIFF 2 as we write it. */
export class NoExchangeFile extends Error {}

const isCore = (child: Read | string, ...names: string[]): child is Read =>
  typeof child !== 'string' && child.uri === xliffNamespace && names.includes(child.name)

const coreIn = (parent: Read, ...names: string[]): Read[] =>
  parent.children.filter((child) => isCore(child, ...names)) as Read[]

/** A code that nobody wrote: what cannot be read as one of ours is refused by its id, with the rest of its text. */
const strange: Piece = { id: '' }

function piecesIn(parent: Read): Piece[] {
  return parent.children.flatMap((child): Piece[] => {
    if (typeof child === 'string') return [child]
    if (child.uri !== xliffNamespace) return []
    const id = child.attributes.get('id') ?? ''
    switch (child.name) {
      case 'pc':
        return [{ id, content: joined(piecesIn(child)) }]
      case 'ph':
        return [{ id }]
      case 'cp':
        return [characterOf(child.attributes.get('hex') ?? '')]
      case 'mrk':
        return piecesIn(child)
      case 'sm':
      case 'em':
        return []
      default:
        return [strange]
    }
  })
}

function characterOf(hex: string): Piece {
  const point = /^[0-9A-Fa-f]{4,6}$/.test(hex) ? Number.parseInt(hex, 16) : -1
  // The database takes no NUL, and no half of a pair of surrogates.
  const isCharacter = point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff)
  return isCharacter ? String.fromCodePoint(point) : strange
}

/** Words beside each other, which a reader of XML may hand over in parts, as one. */
function joined(pieces: readonly Piece[]): Piece[] {
  const said: Piece[] = []
  for (const piece of pieces) {
    const last = said.at(-1)
    if (typeof piece === 'string' && typeof last === 'string') said[said.length - 1] = last + piece
    else said.push(piece)
  }
  return said
}

/** The translation of a unit, put together of its segments; null while one of them has none. */
function targetOf(unit: Read): Piece[] | null {
  const parts = coreIn(unit, 'segment', 'ignorable').map((part) => {
    const [target] = coreIn(part, 'target')
    // White space between segments is often left as it is.
    return target ?? (part.name === 'ignorable' ? coreIn(part, 'source')[0] : undefined)
  })
  if (parts.length === 0 || parts.some((part) => part === undefined)) return null
  return joined(parts.flatMap((part) => (part ? piecesIn(part) : [])))
}

function unitOf(unit: Read): ReturnedUnit {
  const own = (name: string) => unit.attributes.get(`{${ownNamespace}}${name}`) ?? null
  return {
    path: unit.attributes.get('id') ?? '',
    sourceDigest: own('source'),
    targetDigest: own('target'),
    target: targetOf(unit),
  }
}

/** The units of a file, also those that a tool has put into groups. */
const unitsIn = (parent: Read): Read[] =>
  coreIn(parent, 'unit', 'group').flatMap((child) => (child.name === 'unit' ? [child] : unitsIn(child)))

function itemOf(file: Read): ReturnedItem {
  const [noun = '', id = '', ...rest] = (file.attributes.get('original') ?? '').split('/')
  if (noun === '' || id === '' || rest.length > 0)
    throw new NoExchangeFile('A file says of no item that it is of.')
  return { noun, id, units: unitsIn(file).map(unitOf) }
}

/**
 * Reads what came back.
 *
 * @throws UnreadableXml when it is no XML, or declares a document type
 * @throws NoExchangeFile when it is no XLIFF 2 of ours
 */
export async function readXliff(text: string): Promise<ReturnedFile> {
  const root = await readXml(text)
  const version = root.attributes.get('version') ?? ''
  if (root.uri !== xliffNamespace || root.name !== 'xliff' || !version.startsWith('2.')) {
    throw new NoExchangeFile('It is no XLIFF 2.')
  }
  const items = coreIn(root, 'file').map(itemOf)
  const named = items.map(({ noun, id }) => `${noun}/${id}`)
  if (new Set(named).size !== named.length) throw new NoExchangeFile('An item stands there twice.')
  return { from: root.attributes.get('srcLang') ?? '', to: root.attributes.get('trgLang') ?? '', items }
}
