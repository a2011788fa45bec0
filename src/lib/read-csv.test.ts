import { expect, test } from 'vitest'
import { readCsv } from './read-csv.ts'

const cells = (text: string) => readCsv(text).map((row) => row.cells)

test.each([
  [
    'a,b\nc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    '\uFEFFa;b\r\nc;d\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a\tb', [['a', 'b']]],
  ['"a,1","say ""hello"""\n', [['a,1', 'say "hello"']]],
  [
    '"two\nlines",b\n\n\nc,d',
    [
      ['two\nlines', 'b'],
      ['c', 'd'],
    ],
  ],
  [' a , b ', [['a', 'b']]],
  ['', []],
  ['"never closed', [['never closed']]],
])('%j', (text, expected) => {
  expect(cells(text)).toEqual(expected)
})

test('says on which line a row begins', () => {
  expect(readCsv('a,b\n\n"c\nd",e\nf,g').map(({ line }) => line)).toEqual([1, 3, 5])
})

test('takes a large file in linear time', () => {
  expect(readCsv('"'.repeat(1_000_000))).toHaveLength(1)
  expect(readCsv('/old,/new\n'.repeat(50_000))).toHaveLength(50_000)
})
