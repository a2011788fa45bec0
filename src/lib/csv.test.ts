import { expect, test } from 'vitest'
import { csvOf } from './csv.ts'

test('cells are quoted, and lines end as the standard says', () => {
  expect(
    csvOf([
      ['a', 'say "b"'],
      ['c\nd', ''],
    ]),
  ).toBe('\uFEFF"a","say ""b"""\r\n"c\nd",""\r\n')
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '  =1'])(
  'a cell that would be a formula is a text: %j',
  (value) => {
    expect(csvOf([[value]])).toBe(`\uFEFF"'${value}"\r\n`)
  },
)
