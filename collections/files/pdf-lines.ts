/** A piece of a line as a PDF holds it: in reading order in itself, wherever the next one stands. */
export interface Piece {
  text: string
  /** Where it begins, from the left edge of the page. */
  x: number
  endsLine: boolean
}

/** Letters and signs of the alphabets that are read from right to left, also in the shapes that are printed. */
const rightToLeft =
  /[\u05d0-\u05f2\u0610-\u061a\u0620-\u065f\u066e-\u06ef\u06fa-\u06ff\ufb1d-\ufdff\ufe70-\ufefc]/u

/** Signs above letters as shapes of their own, which stand on a blank or a stroke that nobody wrote. */
const signShapes = /[\ufc5e-\ufc63\ufcf2-\ufcf4\ufe70-\ufe7f]/gu

type Kind = 'rtl' | 'ltr' | 'number' | 'neutral'

type Direction = 'rtl' | 'ltr'

interface Part {
  text: string
  x: number
  kind: Kind
}

/**
 * The text of a page as it would be written, line by line: ligatures as letters, and Arabic as it is read.
 * Browsers print it from left to right in small pieces, other programs as it is written; where the pieces
 * stand says which.
 */
export function pageText(pieces: readonly Piece[]): string {
  const lines = linesOf(pieces)
  const isRightToLeft = lean(lines.flat()) > 0
  return lines.map((line) => letters(inOrder(line, isRightToLeft))).join('\n')
}

function linesOf(pieces: readonly Piece[]): Part[][] {
  const lines: Part[][] = [[]]
  for (const { text, x, endsLine } of pieces) {
    if (text) lines.at(-1)?.push({ text, x, kind: kindOf(text) })
    if (endsLine) lines.push([])
  }
  return lines
}

function kindOf(text: string): Kind {
  if (rightToLeft.test(text)) return 'rtl'
  if (/\p{L}/u.test(text)) return 'ltr'
  return /\p{N}/u.test(text) ? 'number' : 'neutral'
}

/** Above nought where more is read from right to left than from left to right. */
function lean(line: readonly Part[]): number {
  let sum = 0
  for (const { text, kind } of line) sum += kind === 'rtl' ? text.length : kind === 'ltr' ? -text.length : 0
  return sum
}

function inOrder(line: readonly Part[], isPageRightToLeft: boolean): readonly Part[] {
  if (!isPrintedFromLeft(line)) return line
  const isRightToLeft = isPageRightToLeft || lean(line) >= 0
  const runs = runsOf(line, isRightToLeft ? 'rtl' : 'ltr')
  return (isRightToLeft ? runs.toReversed() : runs).flatMap(({ direction, parts }) =>
    direction === 'rtl' ? parts.toReversed().map(mirrored) : parts,
  )
}

/** Whether the pieces beside those that are read from right to left follow each other to the right. */
function isPrintedFromLeft(line: readonly Part[]): boolean {
  let steps = 0
  for (const [index, part] of line.entries()) {
    const before = line[index - 1]
    if (before && (part.kind === 'rtl' || before.kind === 'rtl')) steps += Math.sign(part.x - before.x)
  }
  return steps > 0
}

interface Run {
  direction: Direction
  parts: Part[]
}

function runsOf(line: readonly Part[], base: Direction): Run[] {
  const runs: Run[] = []
  for (const [index, part] of line.entries()) {
    const direction = directionOf(line, index, base)
    const last = runs.at(-1)
    if (last?.direction === direction) last.parts.push(part)
    else runs.push({ direction, parts: [part] })
  }
  return runs
}

/** What has no direction of its own takes that of both its neighbours, or the line's; between numbers, too. */
function directionOf(line: readonly Part[], index: number, base: Direction): Direction {
  const kind = line[index]?.kind
  if (kind === 'rtl') return 'rtl'
  if (kind !== 'neutral') return 'ltr'
  const hasOwn = (part: Part) => part.kind !== 'neutral'
  const before = line.slice(0, index).findLast(hasOwn)?.kind ?? base
  const after = line.slice(index + 1).find(hasOwn)?.kind ?? base
  if (before === 'rtl' || after === 'rtl') return before === after ? 'rtl' : base
  return before === 'number' && after === 'number' ? base : 'ltr'
}

const brackets: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
}

/** Brackets as they are written: on paper each is drawn for the side on which it stands. */
function mirrored(part: Part): Part {
  return { ...part, text: part.text.replace(/[()[\]{}«»‹›]/g, (bracket) => brackets[bracket] ?? bracket) }
}

function letters(line: readonly Part[]): string {
  return (
    line
      .map(({ text }) => text)
      .join('')
      .replace(signShapes, (shape) => shape.normalize('NFKC').replace(/[ \u0640]/g, ''))
      .normalize('NFKC')
      // A sign stands on the letter before it, where the library found a blank between the two.
      .replace(/(\s+)([\u064b-\u065f]+)/g, '$2$1')
  )
}
