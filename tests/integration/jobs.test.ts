import { type ChildProcess, fork } from 'node:child_process'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import {
  type BasePayload,
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
} from 'payload'
import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { scheduleKind } from '../../collections/shared/schedules/stored.ts'
import { readJobFigures } from '../../src/jobs/figures.ts'
import type { JobKind } from '../../src/jobs/kind.ts'
import { runOneJob } from '../../src/jobs/one-job.ts'
import { startRunner } from '../../src/jobs/runner.ts'
import { cancelJob, scheduleJob } from '../../src/jobs/schedule.ts'
import { sqlOf } from '../../src/jobs/sql.ts'
import { openPayload } from '../support/database.ts'
import { root } from '../support/environment.ts'

let payload: BasePayload
let database: Client

const silent = { error: () => {}, info: () => {} }
const inASecond = () => new Date(Date.now() + 1000)
const past = new Date(0)

beforeAll(async () => {
  payload = await openPayload()
  database = new Client({ connectionString: process.env['DATABASE_URL'] })
  await database.connect()
  await database.query('CREATE TABLE noted (name text NOT NULL, at timestamptz NOT NULL, worker int)')
})

beforeEach(() => database.query('TRUNCATE jobs, noted'))

afterAll(() => database.end())

const noting: JobKind = {
  kind: 'note',
  async run({ sql, data }) {
    await sql.query('INSERT INTO noted (name, at) VALUES ($1, clock_timestamp())', [data['name']])
    if (data['fails']) throw new Error('cannot tell somebody@example.org')
  },
}

const kindsOf = (...kinds: JobKind[]) => new Map(kinds.map((kind) => [kind.kind, kind]))

async function names(): Promise<string[]> {
  const { rows } = await database.query<{ name: string }>('SELECT name FROM noted ORDER BY at, name')
  return rows.map(({ name }) => name)
}

function startWorker(): Promise<ChildProcess> {
  const worker = fork(path.join(root, 'tests/support/noting-worker.ts'), [], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  return new Promise((resolve, reject) => {
    worker.once('message', () => resolve(worker))
    worker.once('exit', () => reject(new Error('The worker ended.')))
  })
}

test('work that is scheduled in a transaction is there when that commits, and never otherwise', async () => {
  for (const end of [killTransaction, commitTransaction]) {
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    await scheduleJob(await sqlOf(req), { kind: 'note', runAt: past, data: { name: end.name } })
    expect(await runOneJob(payload, kindsOf(noting))).toEqual({ found: false })
    await end(req)
    await runOneJob(payload, kindsOf(noting))
  }
  expect(await names()).toEqual(['commitTransaction'])
})

test('of one kind and key one waits, the last; it can be taken back', async () => {
  for (const name of ['first', 'second']) {
    await scheduleJob(database, { kind: 'note', key: 'a', runAt: past, data: { name } })
  }
  await runOneJob(payload, kindsOf(noting))
  await runOneJob(payload, kindsOf(noting))
  expect(await names()).toEqual(['second'])
  await scheduleJob(database, { kind: 'note', key: 'a', runAt: past, data: { name: 'third' } })
  expect(await cancelJob(database, { kind: 'note', key: 'a' })).toBe(true)
  expect(await runOneJob(payload, kindsOf(noting))).toEqual({ found: false })
})

test('what fails leaves nothing but the failure, is tried again, and given up in the end, visibly', async () => {
  await scheduleJob(database, { kind: 'note', runAt: past, data: { name: 'wrong', fails: true } })
  for (let attempt = 1; attempt <= 10; attempt++) {
    const outcome = await runOneJob(payload, kindsOf(noting))
    expect(outcome).toMatchObject({ found: true, error: expect.any(Error) })
    const { rows } = await database.query<{ attempts: number; is_later: boolean; last_error: string }>(
      'SELECT attempts, run_at > now() AS is_later, last_error FROM jobs',
    )
    expect(rows).toEqual([{ attempts: attempt, is_later: true, last_error: 'Error: cannot tell …@…' }])
    expect(await runOneJob(payload, kindsOf(noting))).toEqual({ found: false })
    await database.query(`UPDATE jobs SET run_at = 'epoch'`)
  }
  expect(await runOneJob(payload, kindsOf(noting))).toEqual({ found: false })
  expect(await names()).toEqual([])
  expect(await readJobFigures(database)).toMatchObject({ waiting: 0, failed: 1, late: 0 })
})

test('what repeats begins by itself, once for all processes, and waits for its next time', async () => {
  const repeated: JobKind = {
    ...noting,
    every: 3_600_000,
    run: (given) => noting.run({ ...given, data: { name: 'again' } }),
  }
  const options = {
    payload,
    databaseUrl: process.env['DATABASE_URL'] ?? '',
    kinds: [repeated],
    log: silent,
  }
  const runners = await Promise.all([startRunner(options), startRunner(options)])
  await expect.poll(names).toEqual(['again'])
  await Promise.all(runners.map((runner) => runner.stop()))
  const { rows } = await database.query(
    `SELECT run_at > now() + interval '50 minutes' AS waits, done_at FROM jobs`,
  )
  expect(rows).toEqual([{ waits: true, done_at: null }])
})

test('work that nobody does is late', async () => {
  await scheduleJob(database, { kind: 'note', runAt: new Date(Date.now() - 90_000) })
  await scheduleJob(database, { kind: 'note', runAt: inASecond() })
  const figures = await readJobFigures(database)
  expect(figures).toMatchObject({ waiting: 2, late: 1, failed: 0 })
  expect(figures.oldest).toBeGreaterThan(89)
  // Readers wait for the moment of a publication: that is late much sooner.
  await scheduleJob(database, { kind: scheduleKind, runAt: new Date(Date.now() - 3_000) })
  await scheduleJob(database, { kind: 'note', runAt: new Date(Date.now() - 3_000) })
  expect(await readJobFigures(database)).toMatchObject({ waiting: 4, late: 2 })
})

test('two hundred pieces of work, two workers, one of them killed: each once, none too early', async () => {
  const [killed, other] = await Promise.all([startWorker(), startWorker()])
  const begun = Date.now()
  const moments = Array.from({ length: 200 }, (_, index) => new Date(begun + 500 + (index % 100) * 30))
  for (const [index, runAt] of moments.entries()) {
    await scheduleJob(database, { kind: 'note', runAt, data: { name: String(index) } })
  }
  await expect.poll(async () => (await names()).length, { interval: 5, timeout: 30_000 }).toBeGreaterThan(40)
  killed.kill('SIGKILL')
  await expect.poll(async () => (await names()).length, { timeout: 60_000 }).toBe(200)
  await pause(300)
  const { rows } = await database.query<{ name: string; at: Date; worker: number }>('SELECT * FROM noted')
  expect(new Set(rows.map(({ name }) => name)).size).toBe(200)
  expect(rows).toHaveLength(200)
  expect(new Set(rows.map(({ worker }) => worker))).toEqual(new Set([killed.pid, other.pid]))
  const delays = rows.map(({ name, at }) => at.getTime() - (moments[Number(name)]?.getTime() ?? 0))
  expect(Math.min(...delays)).toBeGreaterThanOrEqual(0)
  // Two seconds are promised; a machine that others use stands still for longer.
  expect(Math.max(...delays)).toBeLessThan(15_000)
  const ended = new Promise((resolve) => other.once('exit', resolve))
  // As when its parent is gone, however that ended.
  other.disconnect()
  expect(await ended).toBe(1)
})
