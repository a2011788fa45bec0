import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { AuthenticationError, type DatabaseAdapterObj, type PayloadRequest, type TypedUser } from 'payload'
import { type Sql, sqlOf } from '../../src/jobs/sql.ts'
import { browserKind } from '../../src/lib/browser-kind.ts'
import { choosesPassword } from './new-password.ts'
import { maySessionBegin } from './second-factor/owed-step.ts'

type UpdateOne = PostgresAdapter['updateOne']
type Update = Parameters<UpdateOne>[0]

/** As Payload hands it over: dates that it has just made are dates, those that it has read are text. */
interface Session {
  id: string
  createdAt: Date | string
  expiresAt: Date | string
}

/**
 * Payload's adapter, which writes of a session what has happened to it. Payload 3.90 reads an account, adds the
 * session to it or takes it away, and writes the whole account back: of two sign-ins at the same moment one is
 * lost, and a sign-in brings back roles and a password that have just been replaced.
 */
export function withSoundSessions(
  adapter: DatabaseAdapterObj<PostgresAdapter>,
): DatabaseAdapterObj<PostgresAdapter> {
  return {
    ...adapter,
    init(options) {
      const made = adapter.init(options)
      const updateOne: UpdateOne = made.updateOne.bind(made)
      made.updateOne = async (update) => {
        const { collection, data, id, req } = update
        if (collection !== 'users' || !id || !req || !Array.isArray(data['sessions']))
          return updateOne(update)
        const { payload } = made
        const { transactionID } = req
        const sql = await sqlOf(transactionID === undefined ? { payload } : { payload, transactionID })
        const present = await holdAccount(sql, id)
        // In this form Payload writes of sessions alone (`auth/sessions.js`, `auth/operations/logout.js`).
        if (data['updatedAt'] !== null) return updateOne(await asItStands(sql, update, req))
        await writeSession(sql, update, req, present)
        return null
      }
      return made
    },
  }
}

/**
 * Keeps everybody else from writing of an account until the transaction ends.
 *
 * @returns the hash of its password as it is now
 */
export async function holdAccount(sql: Sql, id: unknown): Promise<string | null> {
  const { rows } = await sql.query<{ hash: string | null }>(
    'SELECT hash FROM users WHERE id = $1 FOR NO KEY UPDATE',
    [id],
  )
  return rows[0]?.hash ?? null
}

/**
 * An account is read before it is changed: its sessions and its password may be others by now. A list that is left
 * out would be emptied, so the sessions are written as they stand.
 */
async function asItStands(sql: Sql, update: Update, req: Partial<PayloadRequest>): Promise<Update> {
  if (choosesPassword({ context: req.context ?? {} }, update.id)) return update
  const { hash: _hash, salt: _salt, ...data } = update.data
  const { rows } = await sql.query<Record<string, string>>(
    `SELECT id, browser, to_jsonb(created_at) #>> '{}' AS "createdAt", to_jsonb(expires_at) #>> '{}' AS "expiresAt"
     FROM users_sessions WHERE _parent_id = $1 ORDER BY _order`,
    [update.id],
  )
  return { ...update, data: { ...data, sessions: rows } }
}

async function writeSession(
  sql: Sql,
  { id, data }: Update,
  req: Partial<PayloadRequest>,
  hash: string | null,
): Promise<void> {
  const sessions = data['sessions'] as Session[]
  const touched = sessions.find(({ expiresAt }) => expiresAt instanceof Date)
  if (!touched) return endSession(sql, id, req)
  if (!(touched.createdAt instanceof Date)) {
    await sql.query('UPDATE users_sessions SET expires_at = $3 WHERE _parent_id = $1 AND id = $2', [
      id,
      touched.id,
      touched.expiresAt,
    ])
    return
  }
  // The password was right when it was looked at, and has been replaced since.
  if (hash === null || hash !== data['hash']) throw new AuthenticationError(req.t)
  // First, so that the table is held before it is looked at who needs a second factor (`second-factor/duties.ts`).
  await sql.query('DELETE FROM users_sessions WHERE _parent_id = $1 AND expires_at <= now()', [id])
  if (!(await maySessionBegin(sql, req, { id: String(id), hash }))) return
  await sql.query(
    `INSERT INTO users_sessions (_order, _parent_id, id, created_at, expires_at, browser)
     SELECT coalesce(max(_order), 0) + 1, $1, $2, $3, $4, $5 FROM users_sessions WHERE _parent_id = $1`,
    [id, touched.id, touched.createdAt, touched.expiresAt, browserKind(req.headers?.get('user-agent'))],
  )
}

/** Signing out ends the session of the request, or all of the person's. */
async function endSession(sql: Sql, id: Update['id'], { searchParams, user }: Partial<PayloadRequest>) {
  const own = (user as (TypedUser & { _sid?: string }) | null | undefined)?._sid ?? null
  await sql.query('DELETE FROM users_sessions WHERE _parent_id = $1 AND ($2 OR id = $3)', [
    id,
    searchParams?.get('allSessions') === 'true',
    own,
  ])
}
