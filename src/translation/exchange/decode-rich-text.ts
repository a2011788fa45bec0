import { type Code, type Coded, type Node, type Piece, plain, type RichText } from './rich-text-codes.ts'

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
  const whole = known.filter(({ codes }) => codes.size === ids.length && new Set(ids).size === ids.length)
  if (whole.length === 0) return { problem: 'missing' }
  for (const template of whole) {
    const children = decodePieces(content, template, null)
    const root = { ...(template.shell?.['root'] as Node), children }
    if (children) return { value: { ...template.shell, root } }
  }
  return { problem: 'misplaced' }
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
