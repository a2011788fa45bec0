/**
 * Whether a text holds control characters (U+0000 to U+001F, U+007F). No address, token or name has them, and
 * PostgreSQL refuses a NUL with an error.
 */
export function hasControlCharacters(text: string): boolean {
  return [...text].some((character) => character < ' ' || character === '\u007f')
}

/** Control characters, but no line breaks; and bidirectional overrides, which turn around what is written after them. */
const unwanted = /(?![\t\n\r])\p{Cc}|[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu
const unwantedInLine = new RegExp(`${unwanted.source}|[\\t\\n\\r]`, 'gu')

const controls = /(?![\t\n\r])\p{Cc}/gu

/** The same text without control characters; line breaks and tabs stay. What is half a character is replaced. */
export function withoutControls(text: string): string {
  return text.replaceAll(controls, '').toWellFormed()
}

/** Whether a text can be kept as it is: no control characters but line breaks and tabs, and whole characters only. */
export function isSoundText(text: string): boolean {
  return withoutControls(text) === text
}

/** One line of text as it is kept: nothing in it that could break out of it, letters in one form (NFKC). */
export function plainLine(text: string): string {
  return text.replaceAll(unwantedInLine, ' ').normalize('NFKC').trim()
}

/** Some lines of text as they are kept, with their line breaks. */
export function plainLines(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll(unwanted, '').normalize('NFC').trim()
}
