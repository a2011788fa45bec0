import { type ChildProcess, fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { mailDocument } from '../../src/mail/mail-document.ts'
import { root, testEnvironment } from './environment.ts'
import type { SmtpSink } from './smtp-sink.ts'

/** What a storm is made of. */
export interface Storm {
  /** Migrated; the storm writes its own readers into it. */
  databaseUrl: string
  sink: SmtpSink
  recipients: number
  /** How often one of the two senders is killed. */
  kills: number
  /** Of each sender. */
  connections: number
  /** Asks the sink's log about what is in doubt; otherwise doubts stay. */
  asksLog: boolean
}

/** What came of it. */
export interface AfterStorm {
  /** Recipients with one copy, with several, and without. */
  once: number
  twice: number
  missing: number
  /** How many copies were in doubt right after the last kill and what was on its way then. */
  doubtful: number
  states: Record<string, number>
  /** From the first message to the last, in milliseconds. */
  milliseconds: number
}

/**
 * Writes an issue that is being sent to so many readers.
 *
 * @returns the id of the issue
 */
export async function writeDeliveries(client: Client, recipients: number): Promise<string> {
  const [site, newsletter, issue] = [randomUUID(), randomUUID(), randomUUID()]
  const paragraph = {
    kind: 'paragraph',
    text: 'Words about the work of an office in Brussels. '.repeat(6),
  } as const
  const { subject, text, html } = mailDocument({
    locale: 'en',
    title: 'An issue',
    sender: 'Office',
    blocks: Array.from({ length: 20 }, () => paragraph),
    footer: [{ label: 'Unsubscribe', address: '{{unsubscribe}}' }],
  })
  await client.query(`INSERT INTO sites (id, key, default_language, theme) VALUES ($1, $2, 'en', 'doors')`, [
    site,
    `site-${site.slice(0, 8)}`,
  ])
  await client.query('INSERT INTO newsletters (id, site_id) VALUES ($1, $2)', [newsletter, site])
  await client.query('INSERT INTO newsletter_issues (id, site_id, newsletter_id) VALUES ($1, $2, $3)', [
    issue,
    site,
    newsletter,
  ])
  await client.query(
    `WITH people AS (INSERT INTO subscribers (email, language)
       SELECT 'reader-' || n || '@example.org', 'en' FROM generate_series(1, $2::int) n RETURNING id, email)
     INSERT INTO subscriptions (subscriber_id, newsletter_id, site_id, email, language, state, requested_at)
     SELECT id, $1, $3, email, 'en', 'active', now() FROM people`,
    [newsletter, recipients, site],
  )
  await client.query(
    `INSERT INTO issue_sendings (issue_id, state, send_at, started_at, person) VALUES ($1, 'sending', now(), now(), 'storm')`,
    [issue],
  )
  await client.query(
    `INSERT INTO issue_mails (issue_id, language, from_name, subject, text, html, list_id, site_key)
     VALUES ($1, 'en', 'Office', $2, $3, $4, 'List <list.example.org>', 'office')`,
    [issue, subject, text, html],
  )
  await client.query(
    `INSERT INTO deliveries (issue_id, subscription_id, subscriber_id, language)
     SELECT $1, id, subscriber_id, 'en' FROM subscriptions WHERE newsletter_id = $2`,
    [issue, newsletter],
  )
  return issue
}

/** What a sender has to know. */
type SenderOptions = Pick<Storm, 'databaseUrl' | 'connections' | 'asksLog'> & {
  sink: Pick<SmtpSink, 'port' | 'logUrl'>
}

/** Starts a sender in a process of its own. */
export function startSenderProcess({
  databaseUrl,
  sink,
  connections,
  asksLog,
}: SenderOptions): Promise<ChildProcess> {
  const child = fork(path.join(root, 'tests/support/mail-sender.ts'), [], {
    env: testEnvironment({
      DATABASE_URL: databaseUrl,
      PAYLOAD_SECRET: 'a secret for storms, of no use elsewhere',
      SMTP_HOST: '127.0.0.1',
      SMTP_PORT: String(sink.port),
      SMTP_CONNECTIONS: String(connections),
      ...(asksLog && { SMTP_LOG_URL: sink.logUrl }),
    }),
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  return new Promise((resolve, reject) => {
    child.once('message', () => resolve(child))
    child.once('exit', () => reject(new Error('A sender ended.')))
  })
}

async function statesOf(client: Client, issue: string): Promise<Record<string, number>> {
  const { rows } = await client.query<{ state: string; count: number }>(
    'SELECT state, count(*)::int AS count FROM deliveries WHERE issue_id = $1 GROUP BY state',
    [issue],
  )
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]))
}

/** Sends an issue by two senders, one of which is killed and started again at random moments. */
export async function storm(given: Storm): Promise<AfterStorm> {
  const { databaseUrl, sink, recipients, kills, asksLog } = given
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  const issue = await writeDeliveries(client, recipients)
  process.env['PAYLOAD_SECRET'] ??= 'a secret for storms, of no use elsewhere'
  const begun = performance.now()
  const senders = await Promise.all([startSenderProcess(given), startSenderProcess(given)])
  try {
    for (let kill = 0; kill < kills; kill++) {
      await until(() => sink.received.length >= ((kill + 1) * recipients * 0.8) / (kills + 1))
      await pause(Math.random() * 60)
      const victim = kill % 2
      senders[victim]?.kill('SIGKILL')
      const next = await startSenderProcess(given)
      senders[victim] = next
    }
    let states: Record<string, number> = {}
    const isOver = () => (states['queued'] ?? 0) + (states['claimed'] ?? 0) + (states['sending'] ?? 0) === 0
    await until(async () => {
      states = await statesOf(client, issue)
      return isOver()
    })
    const milliseconds = performance.now() - begun
    const doubtful = states['doubtful'] ?? 0
    if (asksLog) {
      await until(async () => {
        states = await statesOf(client, issue)
        return isOver() && (states['doubtful'] ?? 0) === 0
      })
    }
    const copies = Map.groupBy(sink.received, ({ recipient }) => recipient)
    const several = [...copies.values()].filter(({ length }) => length > 1).length
    return {
      once: copies.size - several,
      twice: several,
      missing: recipients - copies.size,
      doubtful,
      states,
      milliseconds,
    }
  } finally {
    for (const sender of senders) sender.kill('SIGKILL')
    await client.end()
  }
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + 600_000; Date.now() < deadline; await pause(20)) if (await isSo()) return
  throw new Error('The storm does not end.')
}
