import type { Locale } from '../../i18n/locales.ts'
import { cutText } from '../cut-text.ts'
import { idOf } from '../id-of.ts'
import { isId } from '../is-id.ts'
import type { FindingCode } from './finding.ts'
import { foreignLetters, languageOf } from './language-of.ts'
import { isVagueLink } from './link-words.ts'

/** A node of a text as the editor stores it. */
interface Node {
  type?: string
  tag?: string
  text?: string
  value?: unknown
  children?: Node[]
  /** Of a link: where it leads. */
  fields?: { linkType?: string; url?: unknown; doc?: unknown }
  /** The states of a passage; `lang` marks its language. */
  $?: { lang?: string }
}

/** Something about a passage of a text. */
export interface TextProblem {
  code: FindingCode
  detail: string
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

/** A node in its text. */
interface Placed {
  node: Node
  /** How many nodes it stands in. */
  depth: number
  /** All words in it. */
  words: () => string
  /** The words in it that are not marked as another language's. */
  unmarked: () => string
}

/** Editors nest lists and quotes a few times; what is nested deeper is judged with what it stands in alone. */
const deepest = 24

/**
 * All nodes of a text from top to bottom, each before what is in it: gone through once and without recursion, since
 * whoever writes decides how deep a text is nested. The words of a node are a piece of the words of the whole.
 */
function nodesOf(root: Node): Placed[] {
  const nodes: Placed[] = []
  const [all, unmarked] = [new Words(), new Words()]
  const ahead: (Pick<Placed, 'node' | 'depth'> | (() => void))[] = [{ node: root, depth: 0 }]
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    if (typeof next === 'function') {
      next()
      continue
    }
    const { node, depth } = next
    const [ofAll, ofUnmarked] = [all.begin(), unmarked.begin()]
    nodes.push({ node, depth, words: ofAll.read, unmarked: ofUnmarked.read })
    const text = node.text ?? ''
    all.add(text)
    if (node.$?.lang === undefined) unmarked.add(text)
    ahead.push(() => {
      ofAll.end()
      ofUnmarked.end()
    })
    for (const child of (node.children ?? []).toReversed()) ahead.push({ node: child, depth: depth + 1 })
  }
  return nodes
}

/** Words that are collected, of which pieces are read when all are there. */
class Words {
  #parts: string[] = []
  #length = 0
  #whole: string | undefined

  add(text: string): void {
    this.#parts.push(text)
    this.#length += text.length
  }

  /** Begins a piece. */
  begin(): { end: () => void; read: () => string } {
    const from = this.#length
    let to = from
    return {
      end: () => {
        to = this.#length
      },
      read: () => {
        this.#whole ??= this.#parts.join('')
        return this.#whole.slice(from, to)
      },
    }
  }
}

/** The nodes of a text that are judged. */
const judged = (root: Node): Placed[] => nodesOf(root).filter(({ depth }) => depth <= deepest)

const rootOf = (text: unknown): Node | undefined =>
  isNode(text) && 'root' in text && isNode(text.root) ? text.root : undefined

/** The pictures in a text. */
export function picturesIn(text: unknown): string[] {
  const root = rootOf(text)
  if (!root) return []
  return nodesOf(root).flatMap(({ node }) => {
    const id = node.type === 'upload' ? idOf(node.value) : null
    return id !== null && isId(id) ? [id] : []
  })
}

/** A link in a text: to an item, as the editor of texts stores it, or to an address as it was typed. */
export interface TextLink {
  words: string
  doc?: unknown
  address?: string
}

/** The links in a text, in the order in which they are read. */
export function linksInText(text: unknown): TextLink[] {
  const root = rootOf(text)
  if (!root) return []
  return nodesOf(root)
    .filter(({ node }) => node.type === 'link' || node.type === 'autolink')
    .map(({ node, words: said }) => {
      const { linkType, doc, url } = node.fields ?? {}
      const words = excerpt(said().trim())
      if (linkType === 'internal') return { words, doc }
      return { words, ...(typeof url === 'string' && { address: url }) }
    })
}

/** A text of some words, short enough for a list. */
const excerpt = (words: string): string => (words.length > 60 ? `${cutText(words, 59)}…` : words)

/** What is poor in a text: its headings, the words of its links, passages in another language without a mark. */
export function textProblems(text: unknown, locale: Locale): TextProblem[] {
  const root = rootOf(text)
  if (!root) return []
  const nodes = judged(root)
  return [...headingProblems(nodes), ...linkProblems(nodes), ...languageProblems(nodes, locale)]
}

/** Headings begin at the second level, below the title, and none is skipped (WCAG 2.2, 1.3.1). */
function headingProblems(nodes: readonly Placed[]): TextProblem[] {
  const problems: TextProblem[] = []
  let above = 1
  for (const { node, words: said } of nodes) {
    if (node.type !== 'heading') continue
    const level = Number(node.tag?.slice(1))
    const words = said().trim()
    if (words === '') problems.push({ code: 'empty-heading', detail: '' })
    else if (level > above + 1) problems.push({ code: 'skipped-heading', detail: excerpt(words) })
    above = level
  }
  return problems
}

function linkProblems(nodes: readonly Placed[]): TextProblem[] {
  return nodes
    .filter(({ node }) => node.type === 'link')
    .map(({ words }) => words())
    .filter(isVagueLink)
    .map((words) => ({ code: 'vague-link', detail: excerpt(words) }))
}

/** The parts of a text that stand for themselves. */
const passages = new Set(['paragraph', 'heading', 'listitem', 'quote'])

/** Of a longer passage the beginning is judged, in characters: what stands for itself within it is judged too. */
const longestJudged = 10_000

/** A passage in another language says so, or a screen reader pronounces it wrongly (WCAG 2.2, 3.1.2). */
function languageProblems(nodes: readonly Placed[], locale: Locale): TextProblem[] {
  return nodes
    .filter(({ node }) => passages.has(node.type ?? ''))
    .map(({ unmarked }) => cutText(unmarked(), longestJudged))
    .map((words) =>
      (languageOf(words) ?? locale) === locale ? (foreignLetters(words, locale) ?? '') : words,
    )
    .filter((words) => words !== '')
    .map((words) => ({ code: 'unmarked-language', detail: excerpt(words) }))
}
