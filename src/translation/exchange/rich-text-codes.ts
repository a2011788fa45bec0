import type { UnitValue } from '../units.ts'

/**
 * Texts of Payload's editor as words with inline codes, and back without loss. Each node of the tree but plain
 * words is a code: an element around its content, a passage around its words, or something without content. What a
 * code stands for stays here, by its id; a file only names it. Pure.
 */

/** A text of Payload's editor, as it is stored. */
export type RichText = Exclude<UnitValue, string>

export type Node = Readonly<Record<string, unknown>>

/** Words, or a code: with content it stands around something, without it stands alone. */
export type Piece = string | { id: string; content?: readonly Piece[] }

/** What a code stands for. */
export interface Code {
  /** Without its children, or without its words. */
  node: Node
  kind: 'element' | 'passage' | 'alone'
  /** The code that it stands in; null right below the root. */
  parent: string | null
}

/** A text taken apart. */
export interface Coded {
  content: readonly Piece[]
  codes: ReadonlyMap<string, Code>
  /** The root, and what stands beside it, without children; null for a plain text. */
  shell: Node | null
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const childrenOf = (node: Node): Node[] | null =>
  Array.isArray(node['children']) ? node['children'].filter(isNode) : null

/** What the editor makes of words without any mark; only these stand without a code. */
export const plain = { detail: 0, format: 0, mode: 'normal', style: '', type: 'text', version: 1 } as const

const isPlain = (node: Node): node is Node & { text: string } =>
  typeof node['text'] === 'string' &&
  node['text'] !== '' &&
  Object.keys(node).length === Object.keys(plain).length + 1 &&
  Object.entries(plain).every(([name, value]) => node[name] === value)

/** What differs between two translations of the same text without being another code. */
const noise = new Set(['id', 'version', 'direction', 'textFormat', 'textStyle'])

function looksOf({ node, kind }: Omit<Code, 'parent'>): string {
  const said = Object.entries(node).filter(([name]) => !noise.has(name))
  return JSON.stringify([kind, said.toSorted(([one], [other]) => (one < other ? -1 : 1))])
}

/** Gives ids to codes: those of the original where a code looks like one of it, new ones otherwise. */
class Ids {
  readonly #free = new Map<string, string[]>()
  #next = 1

  constructor(original: Coded | null) {
    for (const [id, code] of original?.codes ?? []) {
      const looks = looksOf(code)
      this.#free.set(looks, [...(this.#free.get(looks) ?? []), id])
    }
    this.#next += original?.codes.size ?? 0
  }

  take(code: Omit<Code, 'parent'>): string {
    return this.#free.get(looksOf(code))?.shift() ?? String(this.#next++)
  }
}

/**
 * Takes a text apart.
 *
 * @param value - as it is stored; a string is a text without codes
 * @param original - of a translation, the original that it is of: the same codes get the same ids
 */
export function encode(value: string | RichText, original: Coded | null = null): Coded {
  if (typeof value === 'string') return { content: [value], codes: new Map(), shell: null }
  const root = isNode(value['root']) ? value['root'] : {}
  const { children: _children, ...rootOnly } = root
  const codes = new Map<string, Code>()
  const content = encodeNodes(childrenOf(root) ?? [], { codes, ids: new Ids(original), parent: null })
  return { content, codes, shell: { ...value, root: rootOnly } }
}

interface Encoding {
  codes: Map<string, Code>
  ids: Ids
  parent: string | null
}

function encodeNodes(nodes: readonly Node[], encoding: Encoding): Piece[] {
  const pieces: Piece[] = []
  for (const node of nodes) {
    // Two plain texts in a row would come back as one.
    if (isPlain(node) && typeof pieces.at(-1) !== 'string') pieces.push(node.text)
    else pieces.push(encodeNode(node, encoding))
  }
  return pieces
}

function encodeNode(node: Node, encoding: Encoding): Piece {
  const { codes, ids, parent } = encoding
  const children = childrenOf(node)
  if (typeof node['text'] === 'string') {
    const { text, ...rest } = node
    const code = { node: rest, kind: 'passage' } as const
    const id = ids.take(code)
    codes.set(id, { ...code, parent })
    return { id, content: text === '' ? [] : [text as string] }
  }
  if (!children) {
    const code = { node, kind: 'alone' } as const
    const id = ids.take(code)
    codes.set(id, { ...code, parent })
    return { id }
  }
  const { children: _children, ...rest } = node
  const code = { node: rest, kind: 'element' } as const
  const id = ids.take(code)
  codes.set(id, { ...code, parent })
  return { id, content: encodeNodes(children, { ...encoding, parent: id }) }
}
