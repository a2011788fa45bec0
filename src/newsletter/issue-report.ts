import type { Sql } from '../jobs/sql.ts'
import type { MailState } from '../mail/states.ts'

/** How the sending of an issue stands. */
export interface IssueReport {
  state: 'scheduled' | 'sending' | 'stopped' | 'refused'
  sendAt: Date
  startedAt: Date | null
  /** Why it was refused. */
  note: string | null
  /** Deliveries by state. */
  counts: Partial<Record<MailState, number>>
  /** Refused because there is no such address, and because the mailbox would not take it. */
  bounces: { hard: number; soft: number }
  /** Readers of this issue who have left the newsletter since it was sent. */
  unsubscribed: number
  /** Addresses of which nobody knows whether the issue arrived; the first hundred. */
  doubtful: string[]
}

/** Reads how the sending of an issue stands; null when it was never asked for. */
export async function readReport(sql: Sql, issue: string): Promise<IssueReport | null> {
  const { rows } = await sql.query<{
    state: IssueReport['state']
    send_at: Date
    started_at: Date | null
    note: string | null
  }>('SELECT state, send_at, started_at, note FROM issue_sendings WHERE issue_id = $1', [issue])
  const [sending] = rows
  if (!sending) return null
  const counts = await sql.query<{ state: MailState; count: number; hard: number; soft: number }>(
    `SELECT state, count(*)::int AS count, count(*) FILTER (WHERE bounce = 'hard')::int AS hard,
       count(*) FILTER (WHERE bounce = 'soft')::int AS soft
     FROM deliveries WHERE issue_id = $1 GROUP BY state`,
    [issue],
  )
  const left = await sql.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM deliveries d JOIN subscriptions s ON s.id = d.subscription_id
     WHERE d.issue_id = $1 AND d.state IN ('accepted', 'kept') AND s.state = 'left'
       AND s.left_at >= coalesce(d.sent_at, d.marked_at)`,
    [issue],
  )
  const doubtful = await sql.query<{ email: string }>(
    `SELECT s.email FROM deliveries d JOIN subscriptions s ON s.id = d.subscription_id
     WHERE d.issue_id = $1 AND d.state = 'doubtful' ORDER BY s.email LIMIT 100`,
    [issue],
  )
  const sum = (of: 'hard' | 'soft') => counts.rows.reduce((total, row) => total + row[of], 0)
  return {
    state: sending.state,
    sendAt: sending.send_at,
    startedAt: sending.started_at,
    note: sending.note,
    counts: Object.fromEntries(counts.rows.map(({ state, count }) => [state, count])),
    bounces: { hard: sum('hard'), soft: sum('soft') },
    unsubscribed: left.rows[0]?.count ?? 0,
    doubtful: doubtful.rows.map(({ email }) => email),
  }
}
