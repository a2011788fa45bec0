import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { lineOf } from './pdf-lines.ts'
import { pdfText } from './pdf-text.ts'

const demo = (name: string) => readFileSync(path.join(import.meta.dirname, '../../src/demo/files', name))

describe('the text of a PDF', { timeout: 30_000 }, () => {
  it('is read, in any alphabet', async () => {
    expect(await pdfText(demo('factsheet-en.pdf'))).toContain('Migration governance that is comprehensive')
    expect(await pdfText(demo('icmpd-agreement-ru.pdf'))).toContain('Соглашение ICMPD')
    expect(await pdfText(demo('factsheet-ar.pdf'))).toContain('بروكسل')
  })

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['only a beginning', Buffer.from('%PDF-1.7\n')],
    ['half a file', demo('factsheet-en.pdf').subarray(0, 9_000)],
    ['noise', Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(100_000, 0xe7)])],
    ['a tree of pages that leads to itself', Buffer.from(loop())],
  ])('is empty, or a part, for %s, and never an error', async (_what, content) => {
    expect(typeof (await pdfText(content))).toBe('string')
  })
})

/** A catalogue whose pages are their own parent and child. */
function loop(): string {
  return `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[2 0 R 2 0 R]/Count 2147483647/Parent 2 0 R>> endobj
trailer <</Root 1 0 R/Size 3>>
%%EOF`
}

it('turns printed shapes back into letters', () => {
  expect(lineOf('ﻞﺴﻛوﺮﺑ')).toBe('بروكسل')
  expect(lineOf('ﬁnance')).toBe('finance')
})
