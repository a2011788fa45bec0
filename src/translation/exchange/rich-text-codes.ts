import type { RichText } from '../units.ts'

/**
 * Texts of Payload's editor as words with inline codes, and back without loss. Each node of the tree but plain
 * words is a code: an element around its content, a passage around its words, or something without content. What a
 * code stands for stays here, by its id; a file only names it. Pure.
 */

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
const plain = { detail: 0, format: 0, mode: 'normal', style: '', type: 'text', version: 1 } as const

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

/** Why content cannot become a text. */
export type CodeProblem =
  /** A code of the original is not there, or more than once. */
  | 'missing'
  /** There is no such code. */
  | 'invented'
  /** A code, or words, stand where they cannot. */
  | 'misplaced'

export type Decoded = { value: string | RichText } | { problem: CodeProblem }

/**
 * Puts a text together.
 *
 * @param content - as it came back
 * @param templates - what its codes may stand for: all codes of one of them have to be there, each once. The first
 *   that fits is taken.
 */
export function decode(content: readonly Piece[], templates: readonly Coded[]): Decoded {
  const [first] = templates
  if (!first?.shell) {
    return content.every((piece) => typeof piece === 'string')
      ? { value: content.join('') }
      : { problem: 'invented' }
  }
  const ids = idsIn(content)
  const known = templates.filter(({ codes }) => ids.every((id) => codes.has(id)))
  if (known.length === 0) return { problem: 'invented' }
  const whole = known.find(({ codes }) => codes.size === ids.length && new Set(ids).size === ids.length)
  if (!whole?.shell) return { problem: 'missing' }
  const children = decodePieces(content, whole, null)
  const root = { ...(whole.shell['root'] as Node), children }
  return children ? { value: { ...whole.shell, root } } : { problem: 'misplaced' }
}

const idsIn = (content: readonly Piece[]): string[] =>
  content.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.id, ...idsIn(piece.content ?? [])]))

/** Elements that hold words; in all others stand only elements. */
const wordy = new Set(['paragraph', 'heading', 'quote', 'listitem', 'link', 'autolink'])

/** What stands within a line and may be moved to where words may stand. */
const inline = new Set(['text', 'link', 'autolink', 'linebreak', 'tab', 'inlineBlock'])

const typeOf = ({ node }: Code): string => String(node['type'])

function mayStand(code: Code, parent: Code | null, parentId: string | null): boolean {
  if (!inline.has(typeOf(code))) return code.parent === parentId
  if (!parent || !wordy.has(typeOf(parent))) return code.parent === parentId
  const isLink = typeOf(code).endsWith('link')
  return !(isLink && typeOf(parent).endsWith('link'))
}

/** @returns null when something stands where it cannot */
function decodePieces(content: readonly Piece[], template: Coded, parentId: string | null): Node[] | null {
  const parent = parentId === null ? null : (template.codes.get(parentId) ?? null)
  const nodes: Node[] = []
  for (const piece of content) {
    if (typeof piece === 'string') {
      // Programs put white space between elements, where it says nothing.
      if (parent && wordy.has(typeOf(parent))) pushWords(nodes, piece)
      else if (piece.trim() !== '') return null
      continue
    }
    const code = template.codes.get(piece.id)
    const node = code && mayStand(code, parent, parentId) ? decodeCode(piece, code, template) : null
    if (!node) return null
    nodes.push(node)
  }
  return nodes
}

function pushWords(nodes: Node[], text: string): void {
  if (text !== '') nodes.push({ ...plain, text })
}

function decodeCode(piece: Exclude<Piece, string>, code: Code, template: Coded): Node | null {
  const content = piece.content ?? []
  if (code.kind === 'passage') {
    const words = content.filter((part) => typeof part === 'string')
    return words.length === content.length ? { ...code.node, text: words.join('') } : null
  }
  if (code.kind === 'alone') return content.length === 0 ? code.node : null
  const children = decodePieces(content, template, piece.id)
  return children && { ...code.node, children }
}
