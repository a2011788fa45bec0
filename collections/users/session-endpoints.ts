import { type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { poolOf, sqlOf } from '../../src/jobs/sql.ts'
import type { OwnSession } from '../../src/lib/own-session.ts'
import { inTransaction } from '../shared/in-transaction.ts'
import { holdAccount } from './sound-sessions.ts'

interface Asking {
  id: string
  session: string
}

/** @throws Forbidden for somebody who is not signed in */
function asking({ t, user }: PayloadRequest): Asking {
  const session = (user as { _sid?: string } | null)?._sid
  if (!user || !session) throw new Forbidden(t)
  return { id: user.id, session }
}

/** Ends sessions of the person who asks; nobody else writes of the account meanwhile. */
function endWhere(req: PayloadRequest, condition: 'id = $2' | 'id <> $2', session: string): Promise<number> {
  const { id } = asking(req)
  return inTransaction(req, async () => {
    const sql = await sqlOf(req)
    await holdAccount(sql, id)
    const deletion = `DELETE FROM users_sessions WHERE _parent_id = $1 AND ${condition}`
    return (await sql.query(deletion, [id, session])).rowCount ?? 0
  })
}

const list: Omit<Endpoint, 'root'> = {
  path: '/sessions',
  method: 'get',
  handler: async (req) => {
    const { id, session } = asking(req)
    const { rows } = await poolOf(req.payload).query<OwnSession>(
      `SELECT id, created_at AS "createdAt", expires_at AS "expiresAt", browser, id = $2 AS "isCurrent"
       FROM users_sessions WHERE _parent_id = $1 AND expires_at > now()
       ORDER BY id = $2 DESC, created_at DESC LIMIT 100`,
      [id, session],
    )
    return Response.json({ sessions: rows }, { headers: { 'Cache-Control': 'no-store' } })
  },
}

const end: Omit<Endpoint, 'root'> = {
  path: '/sessions/:session/end',
  method: 'post',
  handler: async (req) => {
    const rowCount = await endWhere(req, 'id = $2', String(req.routeParams?.['session'] ?? ''))
    return rowCount === 0
      ? Response.json({ errors: [{ message: 'Not Found' }] }, { status: 404 })
      : Response.json({ ended: rowCount })
  },
}

const endOthers: Omit<Endpoint, 'root'> = {
  path: '/sessions/end-others',
  method: 'post',
  handler: async (req) => {
    return Response.json({ ended: await endWhere(req, 'id <> $2', asking(req).session) })
  },
}

/** By which everybody sees where they are signed in, and ends it; other people's sessions are out of reach. */
export const sessionEndpoints: readonly Omit<Endpoint, 'root'>[] = [list, end, endOthers]
