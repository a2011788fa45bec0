/**
 * How words are made alike before they are compared: letter by letter, so that a place in the one is a place
 * in the other. The database does the same by these tables (`search_fold`).
 */

/** Arabic letters that are written in several ways, each with the one that stands for it. */
export const letterForms = {
  from: '\u0623\u0625\u0622\u0671\u0649\u0624\u0626',
  to: '\u0627\u0627\u0627\u0627\u064a\u0648\u064a',
}

function range(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCharCode(from + index)).join('')
}

/**
 * What stands between words. PostgreSQL reads `a/b` as a path and, in a database without a language of its
 * own, takes every sign beyond ASCII for a letter.
 */
export const separators = [
  '/_',
  range(0xa0, 0xa9),
  range(0xab, 0xac),
  range(0xae, 0xb1),
  '\u00b4\u00b6\u00b7\u00b8\u00bb\u00bf\u00d7\u00f7\u02bc',
  '\u060c\u061b\u061f\u066a\u066b\u066c\u066d\u06d4',
  range(0x2000, 0x200a),
  range(0x2010, 0x2029),
  range(0x202f, 0x205f),
  '\u20ac\u2122\u2190\u2191\u2192\u2193\u3000\u3001\u3002\ufffd',
].join('')

/** What stands within words and says nothing: Arabic signs above letters, soft hyphens, marks of direction. */
export const silent = [
  '\u0640',
  range(0x64b, 0x652),
  '\u0670\u00ad',
  range(0x200b, 0x200f),
  range(0x202a, 0x202e),
  range(0x2060, 0x2069),
  '\ufeff',
].join('')

/**
 * Of a vector of words those of title and names, as the index has them beside all words.
 *
 * @param vector - an expression of SQL
 */
export function namesOnly(vector: string): string {
  return `ts_filter(${vector}, '{a,b}')`
}
