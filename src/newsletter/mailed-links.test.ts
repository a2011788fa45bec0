import { expect, test } from 'vitest'
import type { Sql } from '../jobs/sql.ts'
import { makeLink, readLink } from './mailed-links.ts'

test('what a mailed link ends with is a letter or a digit, and only a hash of it is kept', async () => {
  const kept: unknown[] = []
  const sql = {
    query: async (_: string, values: unknown[]) => {
      kept.push(values[0])
      return { rows: [], rowCount: 0 }
    },
  } as unknown as Sql
  for (let number = 0; number < 500; number++) {
    const token = await makeLink(sql, 'copy', { email: 'a@example.org', site: 'one', locale: 'en' })
    expect(token).toMatch(/^[\w-]{31,}[a-z\d]$/i)
    // What was mailed before is looked up as it was.
    await readLink(sql, 'copy', token)
    expect(kept.at(-1)).toBe(kept.at(-2))
    expect(kept.at(-1)).not.toContain(token)
  }
})
