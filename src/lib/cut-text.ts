/**
 * The beginning of a text, never with half of a character at its end: the database takes no half of a pair of
 * surrogates.
 *
 * @param most - in UTF-16 code units
 */
export const cutText = (text: string, most: number): string =>
  text.length > most ? text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '') : text
