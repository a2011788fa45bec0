/**
 * What a spreadsheet would take for a formula, also in full-width letters.
 * (OWASP, CSV Injection: https://owasp.org/www-community/attacks/CSV_Injection)
 */
const formula = /^\s*[=+\-@\t\r＝＋－＠]/

function cell(value: string): string {
  const safe = formula.test(value) ? `'${value}` : value
  return `"${safe.replaceAll('"', '""')}"`
}

/**
 * Rows as a CSV file (RFC 4180) in UTF-8 that spreadsheets open rightly. A cell that a spreadsheet would run as a
 * formula begins with an apostrophe.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}
