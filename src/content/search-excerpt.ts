import { silent } from '../lib/search-letters.ts'
import type { ExcerptPart } from '../lib/views/search.ts'
import type { FoundEntry } from './search-entries.ts'

/** What the database puts around a match; no text of ours has it. */
export const matchBegins = '\u0002'
export const matchEnds = '\u0003'

/** Characters of an excerpt, and of what stands before its first match. */
const length = 260
const before = 90

/**
 * The lines that show why an entry was found: the summary when the match is in it, else the part of the text
 * around the match, else the beginning.
 */
export function excerptOf({ summary, markedSummary, part, markedPart }: FoundEntry): ExcerptPart[] {
  const ofSummary = marked(summary ?? '', markedSummary ?? '')
  const ofPart = marked(part, markedPart)
  const hasMatch = (parts: readonly ExcerptPart[]) => parts.some(({ isMatch }) => isMatch)
  if (hasMatch(ofSummary) || (summary && !hasMatch(ofPart))) return cut(ofSummary)
  return cut(ofPart)
}

/**
 * Brings the marks of a folded text to the text as it was written: folding changes a letter or leaves it out,
 * and nothing else.
 */
export function marked(text: string, folded: string): ExcerptPart[] {
  const parts: ExcerptPart[] = []
  const letters = [...folded]
  let place = 0
  let isMatch = false
  const skipMarks = () => {
    for (; letters[place] === matchBegins || letters[place] === matchEnds; place++)
      isMatch = letters[place] === matchBegins
  }
  for (const character of text) {
    if (!silent.includes(character)) {
      skipMarks()
      place++
    }
    const last = parts.at(-1)
    if (last?.isMatch === isMatch) last.text += character
    else parts.push({ text: character, isMatch })
  }
  skipMarks()
  // The database left something out, so that the places are not the same.
  return place === letters.length ? parts : plain(text)
}

const plain = (text: string): ExcerptPart[] => (text === '' ? [] : [{ text, isMatch: false }])

/** As much as is read at a glance, from a little before the first match on, in whole words. */
function cut(parts: readonly ExcerptPart[]): ExcerptPart[] {
  const text = parts.map((part) => part.text).join('')
  const match = parts.findIndex(({ isMatch }) => isMatch)
  const place = parts.slice(0, Math.max(match, 0)).reduce((sum, part) => sum + part.text.length, 0)
  const from = text.length <= length || place <= before ? 0 : wordStart(text, place - before)
  const to = text.length <= from + length ? text.length : wordEnd(text, from + length)
  const kept = within(parts, from, to)
  return [
    ...(from > 0 ? plain('… ') : []),
    ...oneLine(kept),
    ...(to < text.length ? plain(' …') : []),
  ].filter((part) => part.text !== '')
}

/** Lines one after the other: what is no sentence, such as a heading or an item of a list, with a dot behind it. */
function oneLine(parts: readonly ExcerptPart[]): ExcerptPart[] {
  return parts.map(({ text, isMatch }, index) => {
    const whole = index === 0 ? text.trimStart() : text
    const trimmed = index === parts.length - 1 ? whole.trimEnd() : whole
    const lines = trimmed.replace(/(?<=[.!?…:;؟؛])\s*\n\s*/g, ' ').replace(/\s*\n\s*/g, ' · ')
    return { text: lines.replace(/\s+/g, ' '), isMatch }
  })
}

function wordStart(text: string, place: number): number {
  const space = text.slice(0, place).search(/\s\S*$/)
  return space < 0 || place - space > 40 ? place : space + 1
}

function wordEnd(text: string, place: number): number {
  const space = text.slice(0, place).search(/\s\S*$/)
  return space < 0 || place - space > 40 ? place : space
}

function within(parts: readonly ExcerptPart[], from: number, to: number): ExcerptPart[] {
  let place = 0
  return parts.flatMap((part) => {
    const start = place
    place += part.text.length
    const text = part.text.slice(Math.max(from - start, 0), Math.max(to - start, 0))
    return text === '' ? [] : [{ ...part, text }]
  })
}
