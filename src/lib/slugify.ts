import transliterate from '@sindresorhus/transliterate'

/** Longest address that is made from a title, in characters; it ends at a word. */
const longest = 80

/**
 * Words to an address: lower case, no accents, only letters a–z, digits and single hyphens (RFC 3986
 * unreserved characters, so that the address needs no percent-encoding).
 *
 * @returns an empty string when nothing Latin is in the words, as in an Arabic or Russian title
 */
export function slugify(words: string): string {
  const plain = words
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (plain.length <= longest) return plain
  const cut = plain.lastIndexOf('-', longest)
  return plain.slice(0, cut > 0 ? cut : longest)
}

/**
 * Words in any letters to an address, written with Latin ones: the last way out for a title in Arabic or Russian.
 *
 * @returns an empty string when there is no letter in the words that can be written so
 */
export const slugifyAny = (words: string): string => slugify(transliterate(words))

/** Whether an address from the words alone would say what they say: at least half of their letters are Latin. */
export function isMostlyLatin(words: string): boolean {
  const letters = words.match(/\p{Letter}/gu) ?? []
  return 2 * letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length >= letters.length
}
