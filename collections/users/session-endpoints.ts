import { type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { poolOf } from '../../src/jobs/sql.ts'
import type { OwnSession } from '../../src/lib/own-session.ts'

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
    const { rowCount } = await poolOf(req.payload).query(
      'DELETE FROM users_sessions WHERE _parent_id = $1 AND id = $2',
      [asking(req).id, String(req.routeParams?.['session'] ?? '')],
    )
    return rowCount === 0
      ? Response.json({ errors: [{ message: 'Not Found' }] }, { status: 404 })
      : Response.json({ ended: rowCount })
  },
}

const endOthers: Omit<Endpoint, 'root'> = {
  path: '/sessions/end-others',
  method: 'post',
  handler: async (req) => {
    const { id, session } = asking(req)
    const { rowCount } = await poolOf(req.payload).query(
      'DELETE FROM users_sessions WHERE _parent_id = $1 AND id <> $2',
      [id, session],
    )
    return Response.json({ ended: rowCount })
  },
}

/** By which everybody sees where they are signed in, and ends it; other people's sessions are out of reach. */
export const sessionEndpoints: readonly Omit<Endpoint, 'root'>[] = [list, end, endOthers]
