import { describe, expect, it } from 'vitest'
import { beginsAsPromised, typeByName } from './checks.ts'

describe('the type of an uploaded file', () => {
  it.each([
    ['Factsheet.PDF', 'application/pdf'],
    ['list.csv', 'text/csv'],
    ['captions.en.vtt', 'text/vtt'],
  ])('of %s is %s', (name, type) => expect(typeByName(name)).toBe(type))

  it.each(['page.html', 'run.hta', 'drawing.svg', 'script.pdf.js', 'archive.zip', 'pdf.', 'constructor'])(
    'of %s is none that may be uploaded',
    (name) => expect(typeByName(name)).toBeUndefined(),
  )
})

describe('the content of an uploaded file', () => {
  it('begins as its name promises', () => {
    expect(beginsAsPromised(Buffer.from('%PDF-1.7\n'), 'application/pdf')).toBe(true)
    expect(beginsAsPromised(Buffer.from('PK\u0003\u0004'), 'application/epub+zip')).toBe(true)
    expect(beginsAsPromised(Buffer.from('one,two\n'), 'text/csv')).toBe(true)
  })

  it('is refused when it begins as something else', () => {
    expect(beginsAsPromised(Buffer.from('<script>'), 'application/pdf')).toBe(false)
    expect(beginsAsPromised(Buffer.from('%PDF-1.7\n'), 'application/epub+zip')).toBe(false)
    expect(beginsAsPromised(Buffer.from([0x4d, 0x5a, 0x00]), 'text/plain')).toBe(false)
  })
})
