/** Letters with the accents and forms in which they may stand in a text. */
const variants = [
  'aàáâãäå',
  'cç',
  'eèéêë',
  'iìíîï',
  'nñ',
  'oòóôõö',
  'uùúûü',
  'yýÿ',
  'её',
  'ий',
  'اأإآٱ',
  'يىئ',
  'هة',
  'وؤ',
]

/**
 * A regular expression of PostgreSQL that finds where one of some words begins in a text, whatever its ending
 * and its accents.
 *
 * @param words - of letters and digits only
 */
export function firstWords(words: readonly string[]): string {
  const beginnings = words
    .filter((word) => word.length > 2)
    .map((word) => [
      ...word
        .toLowerCase()
        .normalize('NFD')
        .replace(/[\u0300-\u036f\u0640\u064b-\u0655]/g, ''),
    ])
    .map((letters) =>
      letters
        .slice(0, Math.max(4, letters.length - 3))
        .map(anyForm)
        .join(''),
    )
    .filter((beginning) => beginning !== '')
  // Without words there is nothing to look for; a text has no such sign.
  return beginnings.length === 0 ? '\u0001' : `\\m(${beginnings.join('|')})`
}

function anyForm(letter: string): string {
  const forms = variants.find((each) => each.includes(letter))
  return forms ? `[${forms}]` : letter.replace(/[^\p{L}\p{N}]/gu, '')
}
