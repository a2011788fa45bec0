/** How much of a question is read. */
export const longestQuestion = 200

/** The beginning of a text, without half a character at its end. */
export function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '')
}
