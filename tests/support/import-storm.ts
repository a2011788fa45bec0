import { type ChildProcess, fork } from 'node:child_process'
import { createHash, randomInt, randomUUID } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { Client } from 'pg'
import { formatName, formatVersion } from '../../src/exchange/format.ts'
import { scheduleJob } from '../../src/jobs/schedule.ts'
import { root, testEnvironment } from './environment.ts'
import { makeTemporaryFolder } from './throwaway-server.ts'

/** What came of an import whose workers were killed. */
export interface AfterImport {
  /** Items that are there once, several times, and not at all. */
  once: number
  twice: number
  missing: number
  /** Versions of published items beyond the two that each has. */
  spareVersions: number
  refused: number
  kills: number
  /** From its beginning to its end, the rehearsal included, in milliseconds. */
  milliseconds: number
}

const times = { createdAt: '2020-01-02T03:04:05.000Z', updatedAt: '2021-01-02T03:04:05.000Z' }

/** Plainly synthetic items of several nouns, each named by its number: one in ten has a draft and is public. */
function itemsOf(rows: number): object[] {
  const site = randomUUID()
  const items: object[] = [
    {
      noun: 'sites',
      id: site,
      ...times,
      content: {
        key: 'storm',
        name: { en: 'Storm' },
        languages: ['en'],
        defaultLanguage: 'en',
        theme: 'doors',
      },
    },
  ]
  let before = randomUUID()
  for (let number = 1; number < rows; number++) {
    const id = randomUUID()
    const name = { en: `Item ${number}` }
    if (number % 10 !== 0)
      items.push({ noun: 'departments', id, ...times, content: { site, name, order: number } })
    else {
      // Each refers to the next, which is still to come.
      const content = { name, kind: 'city', slug: { en: `item-${number}` }, partOf: before }
      items.push({
        noun: 'organisations',
        id: before,
        ...times,
        content: { ...content, partOf: id },
        public: { publishedAt: { en: times.createdAt }, content: { ...content, partOf: id } },
      })
      before = id
    }
  }
  return items
}

function fileOf(items: readonly object[]): Buffer {
  const head = { format: formatName, version: formatVersion, exportedAt: times.createdAt, site: null }
  const text = [head, ...items].map((line) => `${JSON.stringify(line)}\n`).join('')
  const sha256 = createHash('sha256').update(text).digest('hex')
  return gzipSync(`${text}${JSON.stringify({ end: true, items: items.length, sha256 })}\n`)
}

class Workers {
  readonly #env: NodeJS.ProcessEnv
  readonly #running: ChildProcess[] = []

  constructor(env: NodeJS.ProcessEnv) {
    this.#env = env
    for (let count = 0; count < 2; count++) this.#start()
  }

  #start(): void {
    const stdio = ['ignore', 'inherit', 'inherit', 'ipc'] as ('ignore' | 'inherit' | 'ipc')[]
    this.#running.push(fork(path.join(root, 'src/jobs/worker.ts'), [], { env: this.#env, stdio }))
  }

  /** Kills all of them at once, and starts others. */
  replace(): void {
    this.end()
    for (let count = 0; count < 2; count++) this.#start()
  }

  end(): void {
    for (const worker of this.#running.splice(0)) worker.kill('SIGKILL')
  }
}

/**
 * Imports so many items while its workers are killed at random moments, and counts what is there afterwards.
 *
 * @param databaseUrl - migrated and empty
 */
export async function importStorm(databaseUrl: string, rows: number, kills: number): Promise<AfterImport> {
  const dataDir = makeTemporaryFolder('storm')
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  const items = itemsOf(rows)
  const run = randomUUID()
  mkdirSync(path.join(dataDir, 'exchange', run), { recursive: true })
  writeFileSync(path.join(dataDir, 'exchange', run, 'file'), fileOf(items))
  const secret = 'a secret for storms, of no use elsewhere'
  const workers = new Workers(
    testEnvironment({ DATABASE_URL: databaseUrl, DATA_DIR: dataDir, PAYLOAD_SECRET: secret }),
  )
  try {
    const begun = performance.now()
    await client.query(
      `INSERT INTO exchange_runs (id, direction, form, state, file_name) VALUES ($1, 'import', 'json', 'reading', 'storm')`,
      [run],
    )
    await scheduleJob(client, { kind: 'read-import', key: run, runAt: new Date(0), data: { run, step: 0 } })
    await until(client, run, 'examined')
    await client.query(`UPDATE exchange_runs SET state = 'running' WHERE id = $1`, [run])
    await scheduleJob(client, { kind: 'run-import', key: run, runAt: new Date(0), data: { run, step: 0 } })
    for (let kill = 0; kill < kills; kill++) {
      const share = Math.floor(rows / (kills + 1))
      await doneAtLeast(client, run, kill * share + randomInt(1, share))
      workers.replace()
    }
    await until(client, run, 'done')
    const milliseconds = performance.now() - begun
    return { ...(await countsOf(client, run, rows)), kills, milliseconds }
  } finally {
    workers.end()
    await client.end()
  }
}

async function until(client: Client, run: string, state: string): Promise<void> {
  for (;;) {
    const { rows } = await client.query('SELECT state, problem FROM exchange_runs WHERE id = $1', [run])
    if (rows[0]?.state === state) return
    if (rows[0]?.state === 'refused') throw new Error(rows[0].problem)
    await pause(50)
  }
}

async function doneAtLeast(client: Client, run: string, count: number): Promise<void> {
  for (;;) {
    const { rows } = await client.query(
      `SELECT count(*)::int AS done FROM exchange_rows WHERE run = $1 AND state IN ('unlinked', 'done')`,
      [run],
    )
    if (rows[0]?.done >= count) return
    await pause(20)
  }
}

async function countsOf(client: Client, run: string, rows: number) {
  const { rows: found } = await client.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM (
       SELECT key AS name FROM sites UNION ALL
       SELECT name FROM departments_locales UNION ALL SELECT name FROM organisations_locales
     ) items GROUP BY name`,
  )
  const { rows: versions } = await client.query<{ spare: number }>(
    `SELECT (SELECT count(*) FROM _organisations_v)::int - 2 * (SELECT count(*) FROM organisations)::int AS spare`,
  )
  const { rows: refused } = await client.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM exchange_rows WHERE run = $1 AND outcome <> 'create'`,
    [run],
  )
  const once = found.filter(({ count }) => count === 1).length
  return {
    once,
    twice: found.length - once,
    missing: rows - found.length,
    spareVersions: versions[0]?.spare ?? 0,
    refused: refused[0]?.count ?? 0,
  }
}
