const interval = 5_000

let lastLine = 0
let lastKind = ''

/**
 * Says how far a long step is: on a terminal in one line that changes, elsewhere in a line every few seconds.
 *
 * @param text - what is being done, with numbers in brackets at its end
 */
export function sayProgress(text: string): void {
  const kind = text.replace(/\(.*$/, '')
  const isNew = kind !== lastKind
  if (process.stdout.isTTY) {
    if (isNew && lastKind !== '') process.stdout.write('\n')
    process.stdout.write(`\r${text}\x1b[K`)
    if (/\((\d+) of \1\)$/.test(text)) process.stdout.write('\n')
  } else if (isNew || Date.now() - lastLine > interval) {
    console.log(text)
    lastLine = Date.now()
  }
  lastKind = /\((\d+) of \1\)$/.test(text) ? '' : kind
}
