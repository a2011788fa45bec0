import { escapeHtml } from '../../lib/escape-html.ts'
import type { Block, Run } from './pasted-block.ts'

/** The headings that a text may have; the first is the title of its page. */
const highest = 2
const deepest = 4

/**
 * Writes blocks as the plainest HTML there is: only elements for which the editor has something of its own, and
 * of attributes only `href`. A paragraph that is alone is written without its element, so that it becomes part
 * of the paragraph into which it is pasted.
 */
export function writeBlocks(blocks: readonly Block[]): string {
  const [first] = blocks
  if (blocks.length === 1 && first?.kind === 'paragraph') return inline(first.runs)
  // Under the title of a page its parts are pushed down together, so that they stay parts of each other.
  const shift = blocks.some(({ kind, level }) => kind === 'heading' && level < highest) ? 1 : 0
  let html = ''
  const lists: ('ul' | 'ol')[] = []
  const closeTo = (depth: number) => {
    while (lists.length > depth) html += `</li></${lists.pop()}>`
  }
  for (const block of blocks) {
    if (block.kind !== 'item') {
      closeTo(0)
      html += plain(block, shift)
      continue
    }
    const tag = block.isNumbered ? 'ol' : 'ul'
    const depth = Math.min(block.level, lists.length + 1)
    closeTo(depth)
    if (lists.length === depth && lists.at(-1) !== tag) closeTo(depth - 1)
    if (lists.length === depth) html += '</li>'
    else {
      html += `<${tag}>`
      lists.push(tag)
    }
    html += `<li>${inline(block.runs)}`
  }
  closeTo(0)
  return html
}

function plain({ kind, level, runs }: Block, shift: number): string {
  if (kind === 'rule') return '<hr>'
  if (kind === 'quotation') return `<blockquote>${inline(runs)}</blockquote>`
  if (kind !== 'heading') return `<p>${inline(runs)}</p>`
  const tag = `h${Math.min(Math.max(level + shift, highest), deepest)}`
  return `<${tag}>${inline(runs.map((run) => ({ ...run, isBold: false })))}</${tag}>`
}

function inline(runs: readonly Run[]): string {
  return runs
    .map(({ text, isBold, isItalic, href }) => {
      if (text === '\n') return '<br>'
      const bold = isBold ? `<strong>${escapeHtml(text)}</strong>` : escapeHtml(text)
      const words = isItalic ? `<em>${bold}</em>` : bold
      return href === undefined ? words : `<a href="${escapeHtml(href)}">${words}</a>`
    })
    .join('')
}
