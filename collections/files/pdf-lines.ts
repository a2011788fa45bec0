/** Arabic letters in the shapes in which they are printed, which are no letters of a text. */
const shapes = /[\ufb50-\ufdff\ufe70-\ufefc]/

/** Arabic letters of either sort, with the signs above them and what stands between them. */
const arabic = /[\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufefc][\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufefc\s]*/g

/**
 * A line of a PDF's text as it would be written: ligatures as letters, and Arabic, which a PDF may hold in
 * shapes from left to right, as it is read. A word of which only some letters are shapes may stay out of order.
 */
export function lineOf(text: string): string {
  const inOrder = shapes.test(text) ? text.replace(arabic, (run) => [...run].reverse().join('')) : text
  return inOrder.normalize('NFKC')
}
