import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { box, consent, email, ids, line, oneOf, paragraphs, webAddress } from './fields.ts'

const problemsOf = (schema: z.ZodType, value: unknown) => {
  const parsed = z.object({ field: schema }).safeParse(value === undefined ? {} : { field: value })
  return parsed.success ? [] : parsed.error.issues.map(({ message }) => message)
}
const read = (schema: z.ZodType, ...values: string[]) =>
  z.object({ field: schema }).parse({ field: values }).field

describe('fields of forms', () => {
  test('a line stays a line', () => {
    expect(read(line({ most: 50 }), '  A\r\nBcc: b\u0000\u202e ')).toBe('A  Bcc: b')
    expect(problemsOf(line({ most: 3 }), ['abcd'])).toEqual(['long'])
    expect(problemsOf(line({ most: 3 }), [' '])).toEqual(['required'])
    expect(problemsOf(line({ most: 3 }), undefined)).toEqual(['required'])
    expect(read(line({ most: 3, isRequired: false }))).toBe('')
  })

  test('an address of the web is whole, and may be left out', () => {
    expect(read(webAddress({ most: 50 }), 'www.example.org/a')).toBe('https://www.example.org/a')
    expect(read(webAddress({ most: 50 }), 'http://example.org')).toBe('http://example.org')
    expect(read(webAddress({ most: 50 }), '')).toBe('')
  })

  test('a box is ticked by its own value alone', () => {
    expect([read(box(), 'yes'), read(box(), 'on'), read(box())]).toEqual([true, false, false])
  })

  test('paragraphs keep their line breaks and lose what nobody types', () => {
    expect(read(paragraphs({ most: 50 }), 'a\r\n\r\nb\u0007\u200f')).toBe('a\n\nb')
  })

  test('each field says what is wrong with it', () => {
    expect(problemsOf(email(), ['x'])).toEqual(['email'])
    expect(problemsOf(email(), [''])).toEqual(['required'])
    expect(problemsOf(oneOf(['a', 'b']), ['c'])).toEqual(['choice'])
    expect(problemsOf(oneOf(['a', 'b']), undefined)).toEqual(['required'])
    expect(problemsOf(consent(), ['on'])).toEqual(['consent'])
    expect(problemsOf(webAddress({ most: 50 }), ['javascript:alert(1)'])).toEqual(['address'])
    expect(problemsOf(webAddress({ most: 50 }), ['a b.example'])).toEqual(['address'])
    expect(problemsOf(webAddress({ most: 5 }), ['example.org'])).toEqual(['long'])
    expect(problemsOf(ids({ isRequired: true }), undefined)).toEqual(['required'])
    expect(problemsOf(ids(), ['1 OR 1=1'])).toEqual(['choice'])
    expect(
      problemsOf(
        ids(),
        Array.from({ length: 101 }, () => '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b'),
      ),
    ).toEqual(['choice'])
  })
})
