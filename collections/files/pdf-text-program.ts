/**
 * Writes the text of the PDF that comes in, page by page. A program of its own: a file that somebody uploaded
 * may be made to crash, to fill the memory or to compute for ever, and only this process has to bear it.
 */
import { getDocumentProxy } from 'unpdf'
import { lineOf } from './pdf-lines.ts'

const chunks: Buffer[] = []
for await (const chunk of process.stdin) chunks.push(chunk)
const pdf = await getDocumentProxy(new Uint8Array(Buffer.concat(chunks)))
for (let number = 1; number <= pdf.numPages; number++) {
  const page = await pdf.getPage(number)
  const { items } = await page.getTextContent()
  const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
  process.stdout.write(`${text.split('\n').map(lineOf).join('\n')}\n`)
  page.cleanup()
}
