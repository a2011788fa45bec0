/** What the words of a unit are, whichever kind it is. Pure, and the same in the browser. */

type Node = Record<string, unknown>

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const childrenOf = (node: Node): Node[] =>
  Array.isArray(node['children']) ? node['children'].filter(isNode) : []

/** Nodes that say something without words: a picture, a line across. */
const speaksItself = new Set(['upload', 'horizontalrule', 'relationship', 'block', 'inlineBlock'])

const saysSomething = (node: Node): boolean =>
  (typeof node['text'] === 'string' && node['text'].trim() !== '') ||
  speaksItself.has(String(node['type'])) ||
  childrenOf(node).some(saysSomething)

/** Whether a text says anything: an empty paragraph of the editor is no text. */
export function isFilled(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== ''
  return isNode(value) && isNode(value['root']) && saysSomething(value['root'])
}

/** Nodes that stand in a line of words. */
const inline = new Set(['text', 'link', 'autolink', 'linebreak', 'tab', 'inlineBlock'])

function linesOf(node: Node): string[] {
  const lines: string[] = []
  let line = ''
  for (const child of childrenOf(node)) {
    if (inline.has(String(child['type']))) {
      line += wordsOf(child)
      continue
    }
    if (line !== '') lines.push(line)
    line = ''
    if (speaksItself.has(String(child['type']))) lines.push('▢')
    lines.push(...linesOf(child))
  }
  return line === '' ? lines : [...lines, line]
}

function wordsOf(node: Node): string {
  if (typeof node['text'] === 'string') return node['text']
  if (node['type'] === 'linebreak') return '\n'
  if (node['type'] === 'tab') return '\t'
  return childrenOf(node).map(wordsOf).join('')
}

/**
 * The words of a unit, one line for each paragraph, heading and point of a list; what is no words, such as a
 * picture, is a ▢.
 */
export function plainText(value: unknown): string {
  if (typeof value === 'string') return value
  return isNode(value) && isNode(value['root']) ? linesOf(value['root']).join('\n') : ''
}
