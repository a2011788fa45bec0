import { checkItems, type ReportWork } from './check-items.ts'

/**
 * Looks at some items of a noun as `checkItems` does. When that fails, at each for itself: one that cannot be looked
 * at is logged and left as it was, so that it keeps nobody else's findings back.
 *
 * @throws when the transaction cannot go on, as when the database is away
 */
export async function checkApart(work: ReportWork, noun: string, ids: readonly string[]): Promise<void> {
  if ((await attempt(work, noun, ids)) === null) return
  for (const id of ids) {
    const failure = await attempt(work, noun, [id])
    if (failure === null) continue
    // What an error of the database says may hold the words of the item.
    work.req.payload.logger.error({ noun, id, reason: failure, msg: 'An item could not be looked at' })
    await keepFindings(work, noun, id)
  }
}

/** @returns what kind of error it was, or null when all was done */
async function attempt(work: ReportWork, noun: string, ids: readonly string[]): Promise<string | null> {
  await work.sql.query('SAVEPOINT looked_at')
  try {
    await checkItems(work, noun, ids)
  } catch (error) {
    await work.sql.query('ROLLBACK TO SAVEPOINT looked_at')
    return reasonOf(error)
  } finally {
    await work.sql.query('RELEASE SAVEPOINT looked_at')
  }
  return null
}

/** The name of an error and the code of the database (PostgreSQL, appendix A), which may stand in its cause. */
function reasonOf(error: unknown): string {
  const { name, code, cause } = Object(error) as { name?: string; code?: string; cause?: { code?: string } }
  return [name ?? 'Error', code ?? cause?.code].filter(Boolean).join(' ')
}

/** What is known of an item was not found to be done by a walk that could not look at it. */
async function keepFindings({ sql, now }: ReportWork, noun: string, id: string): Promise<void> {
  await sql.query(
    `UPDATE content_findings SET last_seen = $3 WHERE noun = $1 AND item = $2 AND state <> 'done'`,
    [noun, id, now],
  )
}
