import { expect, it } from 'vitest'
import { plainCell, toCsv } from './csv.ts'

const lineOf = (...cells: string[]) => toCsv([cells]).slice(1, -2)

it('quotes what would break a line, and begins with the mark of UTF-8', () => {
  expect(lineOf('plain', 'a, b', 'say "so"', 'two\nlines', '')).toBe(
    'plain,"a, b","say ""so""","two\nlines",',
  )
  expect(toCsv([['Título'], ['ب']])).toBe('\ufeffTítulo\r\nب\r\n')
})

it.each(['=1+1', '+1', '-1', '@sum', '\tx', '\rx', '＝1', '  =1'])(
  'lets no cell be a formula: %j',
  (cell) => {
    expect(lineOf(cell)).toMatch(/^"?'/)
  },
)

it('leaves what merely holds such a sign', () => {
  expect(lineOf('a=b', '2012-03', 'x@y')).toBe('a=b,2012-03,x@y')
})

it.each(['=1+1', '+49@example.org', "'quoted", 'plain'])('reads back what it wrote: %j', (cell) => {
  expect(plainCell(lineOf(cell))).toBe(cell)
})
