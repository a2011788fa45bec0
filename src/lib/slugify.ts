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
