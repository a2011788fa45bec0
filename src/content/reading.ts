import type { Sql } from '../jobs/sql.ts'
import { ask } from './ask.ts'

/** What the gateway reads with, for what is written with a transaction's connection elsewhere. */
export const reading: Sql = {
  async query<Row extends object>(text: string, values: readonly unknown[] = []) {
    const rows = await ask<Row>(text, values)
    return { rows, rowCount: rows.length }
  },
}
