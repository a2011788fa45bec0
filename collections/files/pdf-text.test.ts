import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Piece, pageText } from './pdf-lines.ts'
import { pdfText } from './pdf-text.ts'

const demo = (name: string) => readFileSync(path.join(import.meta.dirname, '../../src/demo/files', name))

describe('the text of a PDF', { timeout: 30_000 }, () => {
  it('is read, in any alphabet', async () => {
    expect(await pdfText(demo('factsheet-en.pdf'))).toContain('Migration governance that is comprehensive')
    expect(await pdfText(demo('icmpd-agreement-ru.pdf'))).toContain('Соглашение ICMPD')
  })

  it('is Arabic as it is read, of a file that a browser printed', async () => {
    const text = await pdfText(demo('factsheet-ar.pdf'))
    for (const words of [
      'بروكسل، بلجيكا',
      'وقت إعداد المصدر، وهو غير مؤرَّخ',
      'على أساس الأدلة، وبالشراكة مع جميع',
      'الجهات المعنية على المستويات الوطني والإقليمي والدولي.',
      'ثلاث وظائف أساسية',
      'التنسيق والاتصال',
      '(EUROMED Migration III)',
      'مرفق شراكات التنقل (MPF)',
      'ETEM III (انتهى)',
      'بناءً على طلبها',
    ])
      expect(text).toContain(words)
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

/** Pieces of one line, each as wide as it has letters, from left to right. */
function printed(...texts: string[]): Piece[] {
  let x = 0
  return texts.map((text) => {
    x += text.length
    return { text, x: x - text.length, endsLine: false }
  })
}

describe('a line of a PDF', () => {
  it('has letters, where shapes were printed', () => {
    expect(pageText(printed(...'ﻞﺴﻛوﺮﺑ'))).toBe('بروكسل')
    expect(pageText(printed('ﬁnance'))).toBe('finance')
  })

  it('is read from right to left where it was printed from left to right', () => {
    // What is in reading order already, as pieces of plain letters are, stays so.
    expect(pageText(printed('.', 'ﺔ', 'ﻟ', 'د', 'ﻷ', 'ت ا', 'ﺎ', 'ﺳ', '، و', '15'))).toBe('15، وسات الأدلة.')
    expect(pageText(printed('(', 'EU', ' ', 'II', ')', ' ', 'ﺔ', 'ﻟ', 'د', 'ﻷ', 'ا'))).toBe('الأدلة (EU II)')
    expect(pageText(printed('2012', ' ', 'ﻰ', 'ﻟ', 'إ', ' ', '2007'))).toBe('2007 إلى 2012')
    expect(pageText(printed('ﺎ', 'ﱠ', 'ﻣ'))).toBe('مَّا')
    expect(pageText(printed('ﻢ', 'ﻛ', ' ً', 'ﻻ'))).toBe('لاً كم')
  })

  it('stays as it is where it was written from right to left, as other programs do', () => {
    const written = printed('.', 'المعنية', ' ', 'الأدلة').reverse()
    expect(pageText(written)).toBe('الأدلة المعنية.')
    expect(pageText([{ text: 'الأدلة (المعنية).', x: 0, endsLine: false }])).toBe('الأدلة (المعنية).')
  })

  it('keeps the place of Arabic words in a sentence of another alphabet', () => {
    expect(pageText(printed('Arabic words as', ' ', 'المعنية', ' ', 'الأدلة', ' ', 'in English', '.'))).toBe(
      'Arabic words as الأدلة المعنية in English.',
    )
  })
})
