/** Rows by table. */
export type Rows = Record<string, object[]>

/** The member of a list that belongs to a number, the same in every run. */
export function pick<T>(list: readonly T[], number: number): T {
  const found = list[number % list.length]
  if (found === undefined) throw new Error('There is nothing to pick from.')
  return found
}

/** Up to `count` different members of a list, which begin somewhere that depends on the number. */
export function pickSome<T>(list: readonly T[], number: number, count: number): T[] {
  return Array.from({ length: Math.min(count, list.length) }, (_, at) => pick(list, number * 13 + at))
}

/** Gives the rows of lists their order, from 1, under the name that their table has for it. */
export function rowsOf(lists: Rows = {}): Rows {
  return Object.fromEntries(
    Object.entries(lists).map(([table, rows]) => [
      table,
      rows.map((row, at) => ({ ...row, ['_parent_id' in row ? '_order' : 'order']: at + 1 })),
    ]),
  )
}
