import { randomUUID } from 'node:crypto'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { DatabaseAdapterObj } from 'payload'

type Session = PostgresAdapter['sessions'][string]

/** Ends a transaction without an error of its own. */
class RolledBack extends Error {
  override name = 'RolledBack'
}

/**
 * Payload's adapter, which tells when a COMMIT fails. Payload 3.90 swallows that error: an editor would be told
 * that something is saved although the database went away, or refused, at the last moment.
 */
export function withHonestCommits(
  adapter: DatabaseAdapterObj<PostgresAdapter>,
): DatabaseAdapterObj<PostgresAdapter> {
  return {
    ...adapter,
    init(options) {
      const made = adapter.init(options)
      made.beginTransaction = beginTransaction.bind(made)
      made.commitTransaction = commitTransaction.bind(made)
      return made
    },
  }
}

/** @throws when no transaction can be begun, as when the database is away */
async function beginTransaction(this: PostgresAdapter): Promise<string> {
  await this.initializing
  const id = randomUUID()
  const opened = Promise.withResolvers<Session['db']>()
  const decided = Promise.withResolvers<void>()
  const done = this.drizzle.transaction(async (work) => {
    opened.resolve(work as unknown as Session['db'])
    await decided.promise
  }, this.transactionOptions || undefined)
  // Before it is open this is the answer; afterwards who commits hears of it.
  done.catch(opened.reject)
  const db = await opened.promise
  this.sessions[id] = {
    db,
    async resolve() {
      decided.resolve()
      await done
    },
    async reject() {
      decided.reject(new RolledBack())
      await done.catch(() => {})
    },
  }
  return id
}

/** @throws when the database did not confirm the COMMIT: what was written is not there, or nobody knows */
async function commitTransaction(this: PostgresAdapter, given: number | string | Promise<number | string>) {
  const id = await given
  const session = this.sessions[id]
  // It has been aborted already.
  if (!session) return
  delete this.sessions[id]
  await session.resolve()
}
