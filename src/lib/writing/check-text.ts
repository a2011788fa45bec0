import type { Locale } from '../../i18n/locales.ts'
import { idOf } from '../id-of.ts'
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

/** All nodes of a text from top to bottom, each before what is in it. */
function* nodesOf(node: Node): Generator<Node> {
  yield node
  for (const child of node.children ?? []) yield* nodesOf(child)
}

const rootOf = (text: unknown): Node | undefined =>
  isNode(text) && 'root' in text && isNode(text.root) ? text.root : undefined

/** The words of a node without those that are marked as another language's. */
function wordsOf(node: Node, isMarkedToo: boolean): string {
  return [...nodesOf(node)]
    .filter((each) => isMarkedToo || each.$?.lang === undefined)
    .map((each) => each.text ?? '')
    .join('')
}

/** The pictures in a text. */
export function picturesIn(text: unknown): string[] {
  const root = rootOf(text)
  if (!root) return []
  return [...nodesOf(root)].flatMap((node) => (node.type === 'upload' ? (idOf(node.value) ?? []) : []))
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
  return [...nodesOf(root)]
    .filter(({ type }) => type === 'link' || type === 'autolink')
    .map((node) => {
      const { linkType, doc, url } = node.fields ?? {}
      const words = excerpt(wordsOf(node, true).trim())
      if (linkType === 'internal') return { words, doc }
      return { words, ...(typeof url === 'string' && { address: url }) }
    })
}

/** A text of some words, short enough for a list. */
const excerpt = (words: string): string => (words.length > 60 ? `${words.slice(0, 59)}…` : words)

/** What is poor in a text: its headings, the words of its links, passages in another language without a mark. */
export function textProblems(text: unknown, locale: Locale): TextProblem[] {
  const root = rootOf(text)
  if (!root) return []
  return [...headingProblems(root), ...linkProblems(root), ...languageProblems(root, locale)]
}

/** Headings begin at the second level, below the title, and none is skipped (WCAG 2.2, 1.3.1). */
function headingProblems(root: Node): TextProblem[] {
  const problems: TextProblem[] = []
  let above = 1
  for (const node of nodesOf(root)) {
    if (node.type !== 'heading') continue
    const level = Number(node.tag?.slice(1))
    const words = wordsOf(node, true).trim()
    if (words === '') problems.push({ code: 'empty-heading', detail: '' })
    else if (level > above + 1) problems.push({ code: 'skipped-heading', detail: excerpt(words) })
    above = level
  }
  return problems
}

function linkProblems(root: Node): TextProblem[] {
  return [...nodesOf(root)]
    .filter(({ type }) => type === 'link')
    .map((node) => wordsOf(node, true))
    .filter(isVagueLink)
    .map((words) => ({ code: 'vague-link', detail: excerpt(words) }))
}

/** The parts of a text that stand for themselves. */
const passages = new Set(['paragraph', 'heading', 'listitem', 'quote'])

/** A passage in another language says so, or a screen reader pronounces it wrongly (WCAG 2.2, 3.1.2). */
function languageProblems(root: Node, locale: Locale): TextProblem[] {
  return [...nodesOf(root)]
    .filter(({ type }) => passages.has(type ?? ''))
    .map((node) => wordsOf(node, false))
    .map((words) =>
      (languageOf(words) ?? locale) === locale ? (foreignLetters(words, locale) ?? '') : words,
    )
    .filter((words) => words !== '')
    .map((words) => ({ code: 'unmarked-language', detail: excerpt(words) }))
}
