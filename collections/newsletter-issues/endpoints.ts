import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { cancelJob, scheduleJob } from '../../src/jobs/schedule.ts'
import { type Sql, sqlOf } from '../../src/jobs/sql.ts'
import { idOf } from '../../src/lib/id-of.ts'
import { isId } from '../../src/lib/is-id.ts'
import { momentProblem } from '../../src/lib/sending-moment.ts'
import { mailChannel } from '../../src/mail/states.ts'
import type { NewsletterIssue } from '../../src/payload-types.ts'
import { type Ability, can } from '../shared/access.ts'
import { asSystem } from '../shared/as-system.ts'
import { inLanguageOf } from '../shared/fields/words.ts'
import { recordEvent } from '../shared/history.ts'
import { inTransaction } from '../shared/in-transaction.ts'
import { titleOf } from '../shared/item-title.ts'
import { memberOf } from '../shared/member.ts'
import { Refusal } from '../shared/refusal.ts'
import { sendingRefusals } from '../shared/sending-refusals.ts'
import { dataOf } from './sent-data.ts'

interface Asked {
  req: PayloadRequest
  sql: Sql
  issue: string
  doc: NewsletterIssue
  /** What was sent with the request. */
  data: Readonly<Record<string, unknown>>
}

/**
 * Makes an endpoint below an issue. All that it writes is one transaction; another refusal than "may not" says what
 * is in the way.
 *
 * @param needed - what it takes at the issue's site to use it
 */
function endpoint(name: string, work: (asked: Asked) => Promise<void>, needed: Ability = 'manage'): Endpoint {
  const handler: PayloadHandler = async (req) => {
    const issue = String(req.routeParams?.['id'] ?? '')
    if (!req.user) throw refusal(req, 'notAllowed')
    // Read before: a body that comes slowly would hold a connection to the database all the while.
    const data = await dataOf(req)
    await inTransaction(req, async () => {
      const doc = await mustBeAble(req, issue, needed)
      await work({ req, sql: await sqlOf(req), issue, doc, data })
    })
    return Response.json({ isDone: true })
  }
  return { path: `/:id/${name}`, method: 'post', handler }
}

/** A refusal in the language in which whoever asks uses the panel. */
function refusal(req: PayloadRequest, reason: keyof typeof sendingRefusals): Refusal {
  return new Refusal(inLanguageOf(req, sendingRefusals[reason]), reason === 'notAllowed' ? 403 : 400)
}

async function mustBeAble(req: PayloadRequest, issue: string, needed: Ability): Promise<NewsletterIssue> {
  const doc = isId(issue)
    ? await req.payload.findByID({
        collection: 'newsletter-issues',
        id: issue,
        draft: true,
        depth: 0,
        disableErrors: true,
        req: asSystem(req),
      })
    : null
  // Whether there is such an issue is nobody else's business.
  if (!doc || !can(memberOf(req), needed, idOf(doc.site))) {
    throw refusal(req, 'notAllowed')
  }
  return doc
}

/** Writes into the site history what was done with the sending of an issue. */
async function record({ req, issue, doc }: Asked, action: string, details?: { at: string }): Promise<void> {
  const title = titleOf(req.payload.collections['newsletter-issues'].config, { ...doc })
  await recordEvent(req, {
    ...{ action, noun: 'newsletter-issues', itemId: issue, title, site: idOf(doc.site) },
    ...(details && { details }),
  })
}

async function stateOf(sql: Sql, issue: string): Promise<string | undefined> {
  const { rows } = await sql.query<{ state: string }>(
    'SELECT state FROM issue_sendings WHERE issue_id = $1 FOR UPDATE',
    [issue],
  )
  return rows[0]?.state
}

/** When to send: now, where nothing is said of it. Whatever else is sent for a moment has to be one. */
function momentOf(req: PayloadRequest, at: unknown): Date {
  if (at === undefined) return new Date()
  const moment = new Date(typeof at === 'string' ? at : Number.NaN)
  const problem = momentProblem(moment, new Date())
  if (problem) throw refusal(req, problem === 'passed' ? 'passed' : 'moment')
  return moment
}

/** Sends an issue at a moment, or now. */
const send = endpoint('send', async (asked) => {
  const { req, sql, issue, data } = asked
  const moment = momentOf(req, data['at'])
  const state = await stateOf(sql, issue)
  if (state === 'sending' || state === 'stopped') throw refusal(req, 'sent')
  const { rows } = await sql.query(
    `SELECT FROM newsletter_issues i JOIN newsletter_issues_locales l ON l._parent_id = i.id
     WHERE i.id = $1 AND i._status = 'published' AND i.deleted_at IS NULL AND l.published_at IS NOT NULL LIMIT 1`,
    [issue],
  )
  if (rows.length === 0) throw refusal(req, 'unpublished')
  await sql.query(
    `INSERT INTO issue_sendings (issue_id, state, send_at, person) VALUES ($1, 'scheduled', $2, $3)
     ON CONFLICT (issue_id) DO UPDATE SET state = 'scheduled', send_at = excluded.send_at, person = excluded.person, note = NULL`,
    [issue, moment.toISOString(), req.user?.['name'] ?? ''],
  )
  await scheduleJob(sql, { kind: 'send-issue', key: issue, runAt: moment, data: { issue } })
  await record(asked, 'send-issue', { at: moment.toISOString() })
})

/** Takes a scheduled sending back, before it has begun. */
const unschedule = endpoint('unschedule', async (asked) => {
  const { req, sql, issue } = asked
  await cancelJob(sql, { kind: 'send-issue', key: issue })
  const { rowCount } = await sql.query(
    `DELETE FROM issue_sendings WHERE issue_id = $1 AND state IN ('scheduled', 'refused')`,
    [issue],
  )
  if (!rowCount) throw refusal(req, 'notWaiting')
  await record(asked, 'unschedule-issue')
})

/**
 * Stops while sending: what is in conversation is finished, nothing more is begun. What senders have claimed is taken
 * from them: no conversation begins about a copy that is not its sender's any more.
 */
const stop = endpoint('stop', async (asked) => {
  const { req, sql, issue } = asked
  const { rowCount } = await sql.query(
    `UPDATE issue_sendings SET state = 'stopped' WHERE issue_id = $1 AND state = 'sending'`,
    [issue],
  )
  if (!rowCount) throw refusal(req, 'notSending')
  await sql.query(
    `UPDATE deliveries SET state = 'queued', sender = NULL WHERE issue_id = $1 AND state = 'claimed'`,
    [issue],
  )
  await record(asked, 'stop-issue')
})

/** Goes on where it was stopped. */
const resume = endpoint('resume', async (asked) => {
  const { req, sql, issue } = asked
  const { rowCount } = await sql.query(
    `UPDATE issue_sendings SET state = 'sending' WHERE issue_id = $1 AND state = 'stopped'`,
    [issue],
  )
  if (!rowCount) throw refusal(req, 'notStopped')
  await record(asked, 'resume-issue')
  await sql.query('SELECT pg_notify($1, $2)', [mailChannel, 'bulk'])
})

/** Ends the doubt about copies of which nobody knows whether they arrived, as a person decides. */
const settle = endpoint('settle', async ({ req, sql, issue, data }) => {
  const { as } = data
  if (as !== 'accepted' && as !== 'queued') throw refusal(req, 'settle')
  await sql.query(
    `UPDATE deliveries SET state = $2::text, sender = NULL, next_try_at = now(),
       sent_at = CASE WHEN $2::text = 'accepted' THEN marked_at END
     WHERE issue_id = $1 AND state = 'doubtful'`,
    [issue, as],
  )
  await sql.query('SELECT pg_notify($1, $2)', [mailChannel, 'bulk'])
})

/** Sends the draft, in all its languages, to the person who asks for it. */
const test = endpoint(
  'send-test',
  async ({ req, sql, issue }) => {
    await scheduleJob(sql, {
      kind: 'test-issue',
      key: `${issue}:${req.user?.id}`,
      runAt: new Date(),
      data: { issue, user: req.user?.id },
    })
  },
  'publish',
)

/** What is done with an issue besides writing it. */
export const sendingEndpoints: Endpoint[] = [send, unschedule, stop, resume, settle, test]
