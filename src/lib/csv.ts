/**
 * What spreadsheets take for the beginning of a formula, also in full-width letters and after spaces.
 * (OWASP, CSV injection: https://owasp.org/www-community/attacks/CSV_Injection)
 */
const formula = /^\s*[=+\-@\t\r＝＋－＠]/

/** The mark by which spreadsheets tell UTF-8. */
const byteOrderMark = '\ufeff'

/**
 * A table as CSV (RFC 4180) in UTF-8. No cell can be run as a formula: one that begins like one begins with an
 * apostrophe instead.
 *
 * @param rows - the first of them names the columns
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return `${byteOrderMark}${rows.map(csvLine).join('')}`
}

/** One row of such a table with its end, for tables that are written line by line. */
export function csvLine(row: readonly string[]): string {
  return `${row.map(cellOf).join(',')}\r\n`
}

function cellOf(text: string): string {
  const harmless = formula.test(text) ? `'${text}` : text
  return /["\r\n,]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** What a cell held before `toCsv` took the formula out of it; any other text as it is. */
export function plainCell(text: string): string {
  return text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text
}
