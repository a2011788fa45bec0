import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { prepareDatabase } from '../../src/database/prepare-database.ts'
import { root, testEnvironment } from '../support/environment.ts'
import { startSenderProcess, writeDeliveries } from '../support/mail-storm.ts'
import { readSitemap } from '../support/sitemap.ts'
import type { Bench, Measurement } from './bench.ts'
import type { Figure } from './figures.ts'
import { get, inParallel } from './http.ts'
import { failuresOf, type LoadResult, startLoad } from './load.ts'

/** Readers of an issue: some half a minute's work. */
const recipients = 20_000
/** Conversations at a time, as an installation has them that sets nothing. */
const connections = 5
/** Readers ask for so many pages in a second, which stand in memory. */
const rate = 100
/** Without mail readers are measured for so long, in milliseconds. */
const calm = 10_000
/** An issue that takes longer has failed, in milliseconds. */
const patience = 600_000

/** A database beside the website's, whose own worker has no mail server. */
async function makeDatabase({ installation }: Bench): Promise<string> {
  const databaseUrl = installation.postgres.urlOf('mail')
  await prepareDatabase({
    databaseUrl,
    wantsDemoContent: false,
    env: testEnvironment({
      DATA_DIR: os.tmpdir(),
      PAYLOAD_SECRET: 'a secret for storms, of no use elsewhere',
    }),
    onProgress: () => {},
    onlyMigrations: true,
  })
  return databaseUrl
}

/** Asks the mail server in its process how many messages it has, and for how many people. */
async function countReceived(sink: ChildProcess): Promise<{ received: number; recipients: number }> {
  const answered = once(sink, 'message')
  sink.send('count')
  const [counted] = await answered
  return counted
}

interface Sent {
  messages: number
  /** From the first to the last, as the sender wrote it down. */
  seconds: number
}

async function untilSent(client: Client, issue: string): Promise<Sent> {
  for (const deadline = Date.now() + patience; Date.now() < deadline; await pause(250)) {
    const { rows } = await client.query<Sent & { open: number }>(
      `SELECT count(*) FILTER (WHERE state = 'accepted')::int AS messages,
         count(*) FILTER (WHERE state IN ('queued', 'claimed', 'sending'))::int AS open,
         extract(epoch FROM max(sent_at) - min(sent_at))::float8 AS seconds
       FROM deliveries WHERE issue_id = $1`,
      [issue],
    )
    const [now] = rows
    if (now?.open === 0) return now
  }
  throw new Error('The issue does not go out.')
}

/** One sender, as the worker of an installation is, while readers ask for pages of the website. */
export const mail: Measurement = {
  title: `Mail: an issue to ${recipients} readers, while ${rate} pages a second are asked for`,
  async run(bench) {
    const databaseUrl = await makeDatabase(bench)
    const client = new Client({ connectionString: databaseUrl })
    await client.connect()
    const sink = fork(path.join(root, 'tests/support/smtp-sink-process.ts'), [], { env: testEnvironment() })
    let sender: ChildProcess | undefined
    try {
      const [listening] = await once(sink, 'message')
      const { first } = bench
      const urls = (await readSitemap(first.url)).slice(0, 200).map((each) => first.url + each.path)
      await inParallel(urls, 4, async (url) => void (await get(url)))
      const before = startLoad({ rate, urls })
      await pause(calm)
      const quiet = await before.stop()
      const issue = await writeDeliveries(client, recipients)
      const meanwhile = startLoad({ rate, urls })
      sender = await startSenderProcess({ databaseUrl, sink: listening, connections, asksLog: false })
      const sent = await untilSent(client, issue)
      return figuresOf(sent, quiet, await meanwhile.stop(), await countReceived(sink))
    } finally {
      sender?.kill('SIGKILL')
      sink.kill('SIGKILL')
      await client.end()
    }
  },
}

function figuresOf(
  sent: Sent,
  quiet: LoadResult,
  busy: LoadResult,
  arrived: { received: number; recipients: number },
): Figure[] {
  const perSecond = sent.messages / sent.seconds
  return [
    { name: 'messages', value: sent.messages, unit: '' },
    { name: 'messages a second', value: perSecond, unit: '/s', promise: { atLeast: 500 } },
    { name: 'did not arrive', value: recipients - arrived.recipients, unit: '', promise: { atMost: 0 } },
    {
      name: 'arrived twice',
      value: arrived.received - arrived.recipients,
      unit: '',
      promise: { atMost: 0 },
    },
    { name: 'p99 of pages without mail', value: quiet.p99, unit: 'ms' },
    { name: 'p99 of pages meanwhile', value: busy.p99, unit: 'ms', promise: { atMost: 100 } },
    { name: 'failures', value: failuresOf(busy), unit: '', promise: { atMost: 0 } },
  ]
}
