import type { Sql } from '../jobs/sql.ts'

/** What leaves first: mail that somebody waits for, notices, and issues of newsletters. */
export const mailPriorities = ['transactional', 'bulk', 'issue'] as const
export type MailPriority = (typeof mailPriorities)[number]

/** How the mail that has to leave stands. */
export interface MailFigures {
  /** Messages that have not left yet. Copies of an issue that somebody stopped do not wait. */
  waiting: Record<MailPriority, number>
  /** How long the oldest of them has waited, in seconds; 0 when none waits. */
  oldest: Record<MailPriority, number>
  /** Refused or given up within a day. */
  failed: number
  /** Nobody knows whether they arrived, until the mail server's log or a person says so. */
  doubtful: number
}

interface Row {
  priority: MailPriority
  waiting: number
  oldest: number
  failed: number
  doubtful: number
}

/** Reads how the mail stands; cheap, also when much was sent. */
export async function readMailFigures(sql: Sql): Promise<MailFigures> {
  const { rows } = await sql.query<Row>(
    `WITH mail AS (
       SELECT CASE WHEN priority = 'transactional' THEN priority ELSE 'bulk' END AS priority, state,
         queued_at AS since, marked_at
       FROM outbox_messages WHERE state IN ('queued', 'claimed', 'sending', 'refused', 'doubtful')
       UNION ALL
       SELECT 'issue', d.state, i.started_at, NULL FROM deliveries d JOIN issue_sendings i USING (issue_id)
       WHERE d.state = 'queued' AND i.state = 'sending'
       UNION ALL
       SELECT 'issue', d.state, i.started_at, NULL FROM deliveries d JOIN issue_sendings i USING (issue_id)
       WHERE d.state IN ('claimed', 'sending')
       UNION ALL
       SELECT 'issue', state, NULL, marked_at FROM deliveries
       WHERE state IN ('refused', 'doubtful') AND (state = 'doubtful' OR marked_at > now() - interval '1 day'))
     SELECT priority,
       count(*) FILTER (WHERE ${waits})::int AS waiting,
       coalesce(greatest(extract(epoch FROM now() - min(since) FILTER (WHERE ${waits})), 0), 0)::float8 AS oldest,
       count(*) FILTER (WHERE state = 'refused' AND marked_at > now() - interval '1 day')::int AS failed,
       count(*) FILTER (WHERE state = 'doubtful')::int AS doubtful
     FROM mail GROUP BY priority`,
  )
  const of = (figure: 'waiting' | 'oldest', priority: MailPriority) =>
    rows.find((row) => row.priority === priority)?.[figure] ?? 0
  const each = (figure: 'waiting' | 'oldest'): Record<MailPriority, number> => ({
    transactional: of(figure, 'transactional'),
    bulk: of(figure, 'bulk'),
    issue: of(figure, 'issue'),
  })
  const sum = (figure: 'failed' | 'doubtful') => rows.reduce((total, row) => total + row[figure], 0)
  return {
    waiting: each('waiting'),
    oldest: each('oldest'),
    failed: sum('failed'),
    doubtful: sum('doubtful'),
  }
}

const waits = `state IN ('queued', 'claimed', 'sending')`
