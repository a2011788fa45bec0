/**
 * The rows of a file of comma-separated values (RFC 4180); semicolons and tabs separate too, as spreadsheets
 * write them where a comma is a decimal sign. What separates is what the first line has.
 *
 * @returns each row with its line in the file, counted from 1; empty lines are left out
 */
export function readCsv(text: string): { line: number; cells: string[] }[] {
  const whole = text.replace(/^\uFEFF/, '')
  const [first = ''] = whole.split('\n', 1)
  const separator = ['\t', ';', ','].find((each) => first.includes(each)) ?? ','
  const rows: { line: number; cells: string[] }[] = []
  let cells: string[] = []
  let cell = ''
  let isQuoted = false
  let [line, begun] = [1, 1]
  const endRow = () => {
    cells.push(cell.trim())
    if (cells.some((each) => each !== '')) rows.push({ line: begun, cells })
    cells = []
    cell = ''
    begun = line + 1
  }
  for (let at = 0; at < whole.length; at++) {
    const character = whole[at] ?? ''
    if (isQuoted && character === '"' && whole[at + 1] === '"') cell += whole[at++]
    else if (character === '"' && (isQuoted || cell.trim() === '')) isQuoted = !isQuoted
    else if (isQuoted) cell += character
    else if (character === separator) {
      cells.push(cell.trim())
      cell = ''
    } else if (character === '\n') endRow()
    else if (character !== '\r') cell += character
    if (character === '\n') line += 1
  }
  endRow()
  return rows
}
