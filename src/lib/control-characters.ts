/**
 * Whether a text holds control characters (U+0000 to U+001F, U+007F). No address, token or name has them, and
 * PostgreSQL refuses a NUL with an error.
 */
export function hasControlCharacters(text: string): boolean {
  return [...text].some((character) => character < ' ' || character === '\u007f')
}
