/** Scripts for which the images have letters. */
const drawable =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{M}\p{N}\p{P}\p{Sc}\p{Sm}©®™°№]/u

/** What changes how other characters look, and has no place where there is none of them: emoji, keycaps. */
const leftOver = /[\uFE00-\uFE0F\u20E3]/u

/** A text as an image can show it: what has no letter in our fonts is left out, and so is what steers direction. */
export function drawableText(text: string): string {
  const kept = [...text.normalize('NFC').replaceAll(/\s+/g, ' ')].filter(
    (character) => character === ' ' || (drawable.test(character) && !leftOver.test(character)),
  )
  return kept.join('').replaceAll(/ {2,}/g, ' ').trim()
}

/** Letters as readers count them, so that none is torn from its accent. */
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
const lettersOf = (text: string): string[] => [...graphemes.segment(text)].map(({ segment }) => segment)

/**
 * Breaks a text into lines at its spaces; a word that is longer than a line is broken inside.
 *
 * @param most - letters on a line
 */
export function wrap(text: string, most: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((whole) => pieces(whole, most))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && lettersOf(longer).length > most) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line === '' ? lines : [...lines, line]
}

function pieces(word: string, most: number): string[] {
  const letters = lettersOf(word)
  const count = Math.ceil(letters.length / most)
  return Array.from({ length: count }, (_, index) => letters.slice(index * most, (index + 1) * most).join(''))
}

/** The first lines; where there are more, the last of them ends in an ellipsis. */
export function firstLines(lines: readonly string[], most: number): string[] {
  if (lines.length <= most) return [...lines]
  const shown = lines.slice(0, most)
  const last = (shown.at(-1) ?? '').replace(/[\p{P}\s]+$/u, '')
  const shortened = lettersOf(last).length > 8 ? last.replace(/\s+\S{1,6}$/u, '') : last
  return [...shown.slice(0, -1), `${shortened}…`]
}
