/**
 * Writes the text of the PDF that comes in, page by page. A program of its own: a file that somebody uploaded
 * may be made to crash, to fill the memory or to compute for ever, and only this process has to bear it.
 */
import { getDocumentProxy } from 'unpdf'
import { pageText } from './pdf-lines.ts'

const chunks: Buffer[] = []
for await (const chunk of process.stdin) chunks.push(chunk)
const pdf = await getDocumentProxy(new Uint8Array(Buffer.concat(chunks)))
for (let number = 1; number <= pdf.numPages; number++) {
  const page = await pdf.getPage(number)
  // The library would make letters of ligatures before it turns them round.
  const { items } = await page.getTextContent({ disableNormalization: true })
  const pieces = items.flatMap((item) =>
    'str' in item ? [{ text: item.str, x: Number(item.transform[4]), endsLine: item.hasEOL }] : [],
  )
  process.stdout.write(`${pageText(pieces)}\n`)
  page.cleanup()
}
