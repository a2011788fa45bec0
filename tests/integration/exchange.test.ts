import { type ChildProcess, execFile, fork } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { BasePayload, CollectionSlug, PayloadRequest } from 'payload'
import { Client, type Pool } from 'pg'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoId } from '../../src/demo/ids.ts'
import { askImport, askReading } from '../../src/exchange/ask.ts'
import { runFile } from '../../src/exchange/folder.ts'
import { uploadPath } from '../../src/exchange/item.ts'
import { exchangedNouns } from '../../src/exchange/nouns.ts'
import { purgeExchange } from '../../src/exchange/purge-exchange.ts'
import { importReader } from '../../src/exchange/read-import.ts'
import { moveRun } from '../../src/exchange/runs.ts'
import { poolOf } from '../../src/jobs/sql.ts'
import { uploadPart } from '../../src/lib/exchange.ts'
import { uploadNouns } from '../../src/server/api-guard.ts'
import { createDatabase, openDemoPayload } from '../support/database.ts'
import { node, root, testEnvironment } from '../support/environment.ts'
import { Exchange, exportOf, type Line, linesOf, linesOfFile } from '../support/exchange.ts'
import { type GuestServer, startGuestServer } from '../support/guest-server.ts'
import { pageViews } from '../support/page-views.ts'
import { call, type Person, signIn } from '../support/people.ts'
import { picture } from '../support/pictures.ts'
import { makeTemporaryFolder } from '../support/throwaway-server.ts'
import { type OldEntry, wordPressExport } from '../support/wordpress.ts'

const patience = 300_000
const site = demoId('sites', 'icmc-europe')

let payload: BasePayload
let administrator: Person
let exchange: Exchange
let workers: ChildProcess[]
const guests: GuestServer[] = []

function startWorker(): ChildProcess {
  return fork(path.join(root, 'src/jobs/worker.ts'), [], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
}

beforeAll(async () => {
  payload = await openDemoPayload()
  workers = [startWorker(), startWorker()]
  administrator = await signIn(payload, 'administrator', 'administrator')
  exchange = new Exchange(payload, administrator)
}, patience)

afterAll(async () => {
  await Promise.all(guests.map((guest) => guest.close()))
  await Promise.all(
    workers.map((worker) => {
      const ended = new Promise((resolve) => worker.once('exit', resolve))
      return worker.kill('SIGKILL') ? ended : null
    }),
  )
})

/** An item in states that the demo content does not have: one language public, another a draft, a draft on top. */
async function unusualItems(): Promise<{ news: string; thrown: string; photograph: string }> {
  const photograph = await picture(payload, {
    credit: 'A photographer',
    consent: { scope: 'website', expires: '2031-01-01T12:00:00.000Z' },
    focalX: 10,
    focalY: 80,
  })
  const write = (method: string, at: string, data: object) =>
    call(payload, administrator, method, `/news${at}`, data)
  const { body } = await write('POST', '?locale=en&draft=true', {
    site,
    kind: 'news',
    title: 'Public in English',
    summary: 'As published',
    picture: photograph,
    related: [{ relationTo: 'news', value: demoId('news', 'linking-in') }],
  })
  const { id } = body.doc
  await write('PATCH', `/${id}?locale=en`, { _status: 'published' })
  await write('PATCH', `/${id}?locale=fr&draft=true`, { title: 'Brouillon', summary: 'Non publié' })
  await write('PATCH', `/${id}?locale=en&draft=true`, { summary: 'Changed afterwards' })
  const other = await write('POST', '?locale=en&draft=true', { site, kind: 'news', title: 'Thrown away' })
  await write('PATCH', `/${other.body.doc.id}?locale=en`, { deletedAt: new Date().toISOString() })
  return { news: id, thrown: other.body.doc.id, photograph }
}

/** Of the pages that are compared the one that is a draft, and shown to nobody. */
const hidden = 5

/** Runs one of the programs on a database. */
async function program(
  script: string,
  databaseUrl: string,
  dataDir: string,
  ...args: string[]
): Promise<string> {
  const run = promisify(execFile)(node, [path.join(root, 'scripts', script), ...args], {
    cwd: root,
    env: testEnvironment({
      DATABASE_URL: databaseUrl,
      DATA_DIR: dataDir,
      DEMO_CONTENT: 'off',
      PAYLOAD_SECRET: process.env['PAYLOAD_SECRET'] ?? '',
    }),
  })
  const { stdout } = await run.catch((error: { stdout: string }) => error)
  return stdout
}

/** What triggers made of everything that is public: the search, and what lists are ordered by. */
async function derived(databaseUrl: string): Promise<unknown> {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    // Rows of lists are gathered in no order, so the words of a text are compared without one.
    const search = await client.query(
      `SELECT noun, id, locale, sites, owner, kind, slug, date, sort_date, year, title, summary, topics, countries,
         (SELECT array_agg(word ORDER BY word) FROM regexp_split_to_table(trim(names), '\\s+') AS word WHERE word <> '') AS names,
         (SELECT array_agg(word ORDER BY word) FROM regexp_split_to_table(trim(body), '\\s+') AS word WHERE word <> '') AS body
       FROM search_entries ORDER BY noun, id, locale`,
    )
    const places = await client.query('SELECT a::text AS place FROM announced a ORDER BY 1')
    return { search: search.rows, places: places.rows }
  } finally {
    await client.end()
  }
}

describe('an export', () => {
  test(
    'fills an empty installation with the same, and is exported again as it was',
    async () => {
      const { news, photograph } = await unusualItems()
      const first = await exchange.exported()
      const [database, dataDir] = [await createDatabase(), makeTemporaryFolder('moved')]
      const [file, again] = [path.join(dataDir, 'first.jsonl.gz'), path.join(dataDir, 'second.jsonl.gz')]
      writeFileSync(file, first)
      const told = await program('import.ts', database, dataDir, file)
      expect(told).toMatch(/create: \d{3}, update: 0, unchanged: 0, refused: 0/)
      const [there] = await Promise.all([
        program('../tests/support/page-views.ts', database, dataDir),
        program('export.ts', database, dataDir, again),
      ])
      const views = await pageViews()
      expect(JSON.parse(there)).toEqual(views)
      expect(views.map((view) => JSON.parse(view).kind)).toEqual(
        views.map((_view, at) => (at === hidden ? 'absent' : 'found')),
      )
      const [before, after] = [linesOf(first), linesOfFile(again)]
      expect(after.length).toBe(before.length)
      expect(new Map(after.map((line) => [nameOf(line), line]))).toEqual(
        new Map(before.map((line) => [nameOf(line), line])),
      )
      const item = before.find(({ id }) => id === news)
      expect(item).toMatchObject({
        content: {
          title: { en: 'Public in English', fr: 'Brouillon' },
          summary: { en: 'Changed afterwards' },
        },
        public: { content: { title: { en: 'Public in English' }, summary: { en: 'As published' } } },
      })
      expect(item?.['public']).not.toHaveProperty('content.title.fr')
      expect(before.find(({ id }) => id === photograph)).toMatchObject({
        content: { consent: { scope: 'website' }, focalX: 10, focalY: 80 },
        octets: { sha256: expect.any(String) },
      })
      expect(await derived(database)).toEqual(await derived(process.env['DATABASE_URL'] ?? ''))
    },
    patience,
  )
})

const nameOf = (line: Line) =>
  `${String(line['noun'] ?? line['octetsOf'])} ${String(line['id'] ?? line['part'])}`

/** A department as a line of a file. */
const department = (id: string, content: object = {}) => ({
  noun: 'departments',
  id,
  createdAt: '2020-01-02T03:04:05.000Z',
  updatedAt: '2021-01-02T03:04:05.000Z',
  content: { name: { en: 'A department' }, site, ...content },
})

const countOf = async (noun: string, id: string) =>
  (await payload.count({ collection: noun as CollectionSlug, where: { id: { equals: id } } })).totalDocs

describe('an import', () => {
  test('of what is here changes nothing', async () => {
    const file = await exchange.exported({ site })
    expect(linesOf(file).some(({ noun, id }) => noun === 'sites' && id !== site)).toBe(false)
    const run = await exchange.imported(file)
    expect(run.counts).toEqual({ create: 0, update: 0, unchanged: run.total, refused: 0 })
  })

  test('says first what it would do, row by row, and then does it; what refers to one another comes whole', async () => {
    const [news, page] = [randomUUID(), randomUUID()]
    const item = (noun: string, id: string, content: object) => ({
      ...department(id),
      noun,
      content: { site, ...(noun === 'news' && { slug: { en: id } }), ...content },
    })
    const file = exportOf([
      item('news', news, {
        title: { en: 'One' },
        related: [
          { relationTo: 'news', value: page },
          { relationTo: 'news', value: randomUUID() },
        ],
      }),
      item('news', page, { title: { en: 'Two' }, related: [{ relationTo: 'news', value: news }] }),
      department(randomUUID(), { colour: 'red' }),
      department(randomUUID(), { order: 'first' }),
      department(randomUUID(), { name: {} }),
      {
        ...item('placements', randomUUID(), {
          item: { relationTo: 'news', value: news },
          state: 'requested',
          decidedBy: 'nobody@example.org',
        }),
      },
    ])
    const examined = await exchange.examined(file)
    expect(examined).toMatchObject({
      state: 'examined',
      counts: { create: 3, update: 0, unchanged: 0, refused: 3 },
    })
    expect(await countOf('news', news)).toBe(0)
    await exchange.ask('POST', `/runs/${examined.id}/run`)
    const done = await exchange.ended(examined.id)
    expect(done).toMatchObject({ state: 'done', done: 6, counts: { create: 3 } })
    expect(await exchange.rows(done.id)).toMatchObject([
      { outcome: 'create', notes: [expect.stringContaining('neither here nor in the file')] },
      { outcome: 'create', notes: [] },
      { outcome: 'refused', problem: 'There is no field “colour”.' },
      { outcome: 'refused', problem: '“order” holds something that it cannot.' },
      { outcome: 'refused', problem: expect.stringContaining('name (en)') },
      { outcome: 'create', notes: [expect.stringContaining('nobody@example.org')] },
    ])
    for (const [id, other] of [
      [news, page],
      [page, news],
    ] as const) {
      const found = await payload.findByID({ collection: 'news', id, draft: true, depth: 0, locale: 'en' })
      expect(found).toMatchObject({
        createdAt: '2020-01-02T03:04:05.000Z',
        updatedAt: '2021-01-02T03:04:05.000Z',
        publishedAt: null,
        related: [{ relationTo: 'news', value: other }],
      })
    }
  })

  test('says of each row that it would be published without the approval for which its site asks', async () => {
    const id = randomUUID()
    const content = {
      ...{ site, kind: 'news', date: '2020-01-02', sortDate: '2020-01-02' },
      ...{ slug: { en: id }, title: { en: 'Approved elsewhere' }, summary: { en: 'In short' } },
    }
    const publishedAt = { en: '2020-01-02T03:04:05.000Z' }
    const line = { ...department(id), noun: 'news', content, public: { publishedAt, content } }
    expect((await exchange.imported(exportOf([line]))).counts).toMatchObject({ create: 1 })
    const summary = { en: 'Changed' }
    const changed = { ...line, public: { publishedAt, content: { ...content, summary } } }
    const draft = { ...line, content: { ...content, summary } }
    await poolOf(payload).query('UPDATE sites SET needs_approval = true WHERE id = $1', [site])
    try {
      const notes = async (file: object) => {
        const run = await exchange.examined(exportOf([file]))
        return (await exchange.rows(run.id)).flatMap((row) => [row.outcome, ...row.notes])
      }
      expect(await notes(changed)).toEqual(['update', expect.stringContaining('asks for approvals')])
      expect([await notes(draft), await notes(line)]).toEqual([['update'], ['unchanged']])
    } finally {
      await poolOf(payload).query('UPDATE sites SET needs_approval = false WHERE id = $1', [site])
    }
  })

  test('writes over nothing that an editor did between its two passes', async () => {
    const [first, second] = [randomUUID(), randomUUID()]
    const item = (id: string, title: string, other: string) => ({
      ...department(id),
      noun: 'news',
      content: {
        site,
        slug: { en: id },
        title: { en: title },
        related: [{ relationTo: 'news', value: other }],
      },
    })
    const { id: run } = await exchange.examined(
      exportOf([item(first, 'One', second), item(second, 'Two', first)]),
    )
    // Somebody else writes the second item just now, so that the import waits at it.
    const client = new Client({ connectionString: process.env['DATABASE_URL'] })
    await client.connect()
    try {
      await client.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [`news:${second}`])
      await exchange.ask('POST', `/runs/${run}/run`)
      await expect.poll(() => countOf('news', first), { timeout: 60_000 }).toBe(1)
      const saved = await call(payload, administrator, 'PATCH', `/news/${first}?locale=en&draft=true`, {
        title: 'Corrected by an editor',
      })
      expect(saved.status).toBe(200)
      expect(await countOf('news', second)).toBe(0)
    } finally {
      await client.end()
    }
    await exchange.ended(run)
    expect(await exchange.rows(run)).toMatchObject([
      { outcome: 'refused', problem: expect.stringContaining('changed here after the file was examined') },
      { outcome: 'create', problem: null },
    ])
    const { docs } = await payload.findVersions({
      collection: 'news',
      where: { parent: { equals: first } },
      locale: 'en',
      depth: 0,
    })
    expect(docs.map(({ version }) => version.title)).toEqual(['Corrected by an editor', 'One'])
  })

  test('is not held up by a row that cannot be kept', async () => {
    const news = (content: object) => ({
      ...department(randomUUID()),
      noun: 'news',
      content: { site, ...content },
    })
    const text = (...children: unknown[]) => ({ body: { en: { root: { type: 'root', children } } } })
    const unsound = 'a\u0000b'
    const { id, state } = await exchange.examined(
      exportOf([
        news({ slug: { en: unsound } }),
        news({ title: { en: 'Half a character: \ud800' } }),
        news(text({ type: 'paragraph', children: [null] })),
        news(text({ type: 'paragraph', children: [{ type: 'text', text: unsound }] })),
        department(randomUUID(), { [unsound]: 'x' }),
        department(randomUUID()),
      ]),
    )
    expect(state).toBe('examined')
    const rows = await exchange.rows(id)
    expect(rows.map(({ problem }) => problem)).toEqual([
      '“slug.en” holds something that it cannot.',
      '“title.en” holds something that it cannot.',
      expect.stringMatching(/^“body\.en\.root\.children\.0/),
      '“body.en” holds something that it cannot.',
      'There is no field “ab”.',
      null,
    ])
    await exchange.ask('POST', `/runs/${id}/run`)
    const { counts } = await exchange.ended(id)
    expect(counts.create).toBe(1)
  })

  test('that has not gone on for a week is ended', async () => {
    const sql = poolOf(payload)
    const { rows } = await sql.query<{ id: string }>(
      `INSERT INTO exchange_runs (direction, form, state, file_name, asked_at)
       SELECT 'import', 'json', state, 'file', now() - interval '8 days'
       FROM unnest(ARRAY['reading', 'examining', 'running', 'running']) WITH ORDINALITY AS s (state, at)
       ORDER BY at RETURNING id`,
    )
    await sql.query(
      `INSERT INTO jobs (kind, key, run_at, data) VALUES ('run-import', 'far', now() + interval '1 day', $1)`,
      [JSON.stringify({ run: rows[3]?.id })],
    )
    await sql.query(
      `INSERT INTO jobs (kind, key, run_at, data, failed_at)
       VALUES ('run-import', 'gone', now(), $1, now() - interval '8 days')`,
      [JSON.stringify({ run: rows[2]?.id })],
    )
    await purgeExchange.run({ payload, sql, req: {} as PayloadRequest, data: {} })
    const states = await Promise.all(rows.map(async ({ id: run }) => (await exchange.run(run)).state))
    expect(states).toEqual(['cancelled', 'cancelled', 'cancelled', 'running'])
    await sql.query(`DELETE FROM jobs WHERE key IN ('far', 'gone')`)
  })

  test('takes no part that is too long', async () => {
    const { body } = await exchange.ask('POST', '/imports', { form: 'json', fileName: 'file', options: {} })
    const told = await exchange.ask('POST', `/runs/${body.id}/parts?at=0`, { long: 'x'.repeat(uploadPart) })
    expect([told.status, told.body]).toMatchObject([413, { errors: [{ message: expect.any(String) }] }])
  })

  test('refuses an address and a key that another item has', async () => {
    const [line] = linesOf(await exchange.exported({ site })).filter(({ noun }) => noun === 'news')
    const { rows } = await exchange
      .examined(exportOf([{ ...line, id: randomUUID() }]))
      .then(async ({ id }) => ({ rows: await exchange.rows(id) }))
    expect(rows).toMatchObject([
      { outcome: 'refused', problem: expect.stringContaining('Another item has the address') },
    ])
  })

  test('of a changed item keeps its times of publication, and leads the old address to the new one', async () => {
    const line = linesOf(await exchange.exported({ site })).find(
      ({ noun, public: copy }) =>
        noun === 'news' && Object(copy).publishedAt?.en && Object(copy).content.title.fr,
    ) as Line
    const changed = structuredClone(line) as {
      id: string
      public: { publishedAt: { en: string }; content: { slug: { en: string } } }
    }
    const old = changed.public.content.slug.en
    changed.public.content.slug.en = 'moved-by-an-import'
    Object(changed)['content'].slug.en = 'moved-by-an-import'
    Object(changed)['content'].title.en = 'Told otherwise by an import'
    const run = await exchange.imported(exportOf([changed]))
    expect(run.counts).toMatchObject({ update: 1, refused: 0 })
    // The translation desk hears of it as of any other change.
    const asked = `SELECT stale FROM translations WHERE item = '${changed.id}' AND language = 'fr'`
    const { rows } = await (payload.db as unknown as { pool: Pool }).pool.query(asked)
    expect(rows).toEqual([{ stale: 1 }])
    const { docs } = await payload.find({
      collection: 'redirects',
      where: { from: { equals: `/en/news/${old}` } },
      depth: 0,
    })
    expect(docs).toMatchObject([{ site, item: { value: changed.id } }])
    const found = await payload.findByID({ collection: 'news', id: changed.id, locale: 'en', depth: 0 })
    expect(found).toMatchObject({
      slug: 'moved-by-an-import',
      publishedAt: changed.public.publishedAt.en,
      _status: 'published',
    })
    // An editor goes on from there as from anything else.
    const saved = await call(payload, administrator, 'PATCH', `/news/${changed.id}?locale=en`, {
      summary: 'Written on',
      _status: 'published',
    })
    expect(saved.body.doc).toMatchObject({
      summary: 'Written on',
      publishedAt: changed.public.publishedAt.en,
    })
  })

  const id = randomUUID()
  const good = exportOf([department(id)])
  const whole = gunzipSync(good).toString('utf8')
  const nested = `{"noun":"departments","content":${'['.repeat(100_000)}${']'.repeat(100_000)}}`
  test.each<[string, Uint8Array]>([
    ['no JSON', Buffer.from('<html></html>\n')],
    ['an empty file', Buffer.from('\n')],
    ['another version', exportOf([department(id)], { version: 2 })],
    ['a file that broke off', good.subarray(0, -20)],
    ['a file without its end', gzipSync(whole.split('\n').slice(0, 2).join('\n').concat('\n'))],
    ['a file that was changed', gzipSync(whole.replace('A department', 'Another thing'))],
    [
      'a file that cannot be unpacked',
      Buffer.concat([good.subarray(0, 12), Buffer.from('broken'), good.subarray(18)]),
    ],
    [
      'names of prototypes',
      exportOf([
        JSON.stringify(department(id)).replace(
          '"content":{',
          '"content":{"__proto__":{"isAdministrator":true},',
        ),
      ]),
    ],
    ['lines nested too deeply', exportOf([nested])],
    ['an unknown noun', exportOf([{ ...department(id), noun: 'users' }])],
    ['an unknown property', exportOf([{ ...department(id), path: '../../etc/passwd' }])],
    ['a path for a file', exportOf([{ octetsOf: '../../../etc/passwd', part: 0, base64: '' }])],
    [
      'a file that is not what it says',
      exportOf([
        { octetsOf: 'a'.repeat(64), part: 0, base64: 'AAAA' },
        { ...department(id), noun: 'files', octets: { sha256: 'a'.repeat(64), size: 3 } },
      ]),
    ],
    ['a line without an end', gzipSync(`${whole.split('\n')[0]}\n{"a":"${'a'.repeat(13_000_000)}`)],
  ])('refuses %s, with a reason, and leaves nothing', async (_name, file) => {
    const run = await exchange.examined(file)
    expect(run).toMatchObject({ state: 'refused', problem: expect.stringMatching(/\w{3}/), total: null })
    expect((await exchange.ask('POST', `/runs/${run.id}/run`)).status).toBe(409)
    expect(await countOf('departments', id)).toBe(0)
  })

  test.each(['../../evil.png', '/etc/passwd', '..', 'a\\b.png', 'a\u0000.png'])(
    'refuses the file name %j',
    async (filename) => {
      const sha256 = createHash('sha256').update('abc').digest('hex')
      const octets = { sha256, size: 3 }
      const row = {
        ...department(randomUUID()),
        noun: 'media',
        content: { filename, alt: { en: 'A picture' } },
        octets,
      }
      const run = await exchange.examined(exportOf([{ octetsOf: sha256, part: 0, base64: 'YWJj' }, row]))
      expect(await exchange.rows(run.id)).toMatchObject([
        { outcome: 'refused', problem: 'The name of the file is not one.' },
      ])
    },
  )

  test('is for administrators alone', async () => {
    const manager = await signIn(payload, 'manager', [{ site, role: 'site-manager' }])
    const other = new Exchange(payload, manager)
    const { id: run } = await exchange.examined(good)
    for (const [method, at] of [
      ['GET', '/runs'],
      ['POST', '/exports'],
      ['POST', '/imports'],
      ['GET', `/runs/${run}/rows`],
      ['GET', `/runs/${run}/file`],
      ['GET', `/runs/${run}/report`],
      ['POST', `/runs/${run}/parts`],
      ['POST', `/runs/${run}/read`],
      ['POST', `/runs/${run}/run`],
      ['POST', `/runs/${run}/cancel`],
    ] as const) {
      expect([at, (await other.ask(method, at, method === 'POST' ? {} : undefined)).status]).toEqual([
        at,
        403,
      ])
    }
  })

  test('whose worker is killed has every row once', async () => {
    const ids = Array.from({ length: 120 }, () => randomUUID())
    const { id: run } = await exchange.examined(
      exportOf(ids.map((each, at) => department(each, { order: at }))),
    )
    await exchange.ask('POST', `/runs/${run}/run`)
    await expect
      .poll(async () => (await exchange.run(run)).done, { interval: 5, timeout: 60_000 })
      .toBeGreaterThan(20)
    for (const worker of workers.splice(0, 1)) worker.kill('SIGKILL')
    const ended = await exchange.ended(run)
    expect(ended).toMatchObject({
      state: 'done',
      done: 120,
      counts: { create: 120, update: 0, unchanged: 0, refused: 0 },
    })
    const { totalDocs } = await payload.count({ collection: 'departments', where: { id: { in: ids } } })
    expect(totalDocs).toBe(120)
  })
})

test('every collection is exported, or kept back on purpose', () => {
  const keptBack = [
    'users',
    'invitations',
    'outbox-messages',
    'audit-entries',
    'reviews',
    'media-uses',
    'form-submissions',
    'network-applications',
    'network-members',
    'subscribers',
    'subscriptions',
    'consent-records',
    'suppressions',
  ]
  const own = payload.config.collections
    .map(({ slug }) => slug)
    .filter((slug) => !slug.startsWith('payload-'))
  expect(own.toSorted()).toEqual([...exchangedNouns, ...keptBack].toSorted())
})

test('every collection of uploads may be sent files', () => {
  const uploads = payload.config.collections.filter(({ upload }) => upload).map(({ slug }) => slug)
  expect(uploads.toSorted()).toEqual([...uploadNouns].toSorted())
})

describe('a table', () => {
  test('comes back without loss, and changes drafts in the fields that it has', async () => {
    const formula = '=HYPERLINK("http://example.org")'
    const id = demoId('organisations', 'icmc')
    const made = await call(payload, administrator, 'PATCH', `/organisations/${id}?locale=fr&draft=true`, {
      description: formula,
      shortName: "'=1+1",
    })
    expect(made.status).toBe(200)
    const csv = (await exchange.exported({ noun: 'organisations' })).toString('utf8')
    expect(csv).toContain(`'${formula.replaceAll('"', '""')}`)
    const same = await exchange.imported(Buffer.from(csv), { noun: 'organisations' }, 'csv')
    expect(same.counts).toEqual({ create: 0, update: 0, unchanged: same.total, refused: 0 })
    const table = [
      'id,name:en,name:es,kind',
      `${id},,Otro nombre,`,
      ',A new one,,city',
      ',Wrong,,castle',
    ].join('\r\n')
    const changed = await exchange.imported(Buffer.from(table), { noun: 'organisations' }, 'csv')
    expect(changed.counts).toEqual({ create: 1, update: 1, unchanged: 0, refused: 1 })
    const draft = await payload.findByID({
      collection: 'organisations',
      id,
      draft: true,
      locale: 'es',
      depth: 0,
    })
    expect(draft).toMatchObject({ name: 'Otro nombre' })
    const shown = await payload.findByID({ collection: 'organisations', id, locale: 'fr', depth: 0 })
    expect(shown.description).not.toBe(formula)
    const third = Buffer.from(`id,name:es\r\n${id},Tercer nombre`)
    const waiting = await exchange.examined(third, { noun: 'organisations' }, 'csv')
    await call(payload, administrator, 'PATCH', `/organisations/${id}?locale=en&draft=true`, {
      city: 'Elsewhere',
    })
    await exchange.ask('POST', `/runs/${waiting.id}/run`)
    await exchange.ended(waiting.id)
    expect(await exchange.rows(waiting.id)).toMatchObject([
      { outcome: 'refused', problem: expect.stringContaining('changed here after the file was examined') },
    ])
    const again = await exchange.imported(Buffer.from(table), { noun: 'organisations' }, 'csv')
    expect(again.counts).toMatchObject({ create: 0, update: 0, unchanged: 2 })
    expect(
      await exchange.examined(Buffer.from('id,secret\n,x'), { noun: 'organisations' }, 'csv'),
    ).toMatchObject({ state: 'refused' })
  })
})

describe('an export of WordPress', () => {
  const source = readFileSync(path.join(root, 'tests/fixtures/wordpress/old-website.xml'))

  test('becomes news and pages with their languages, states, dates, topics and old addresses; once', async () => {
    const examined = await exchange.examined(source, { site }, 'wordpress')
    expect(examined).toMatchObject({ state: 'examined', counts: { update: 0, unchanged: 0 } })
    expect(examined.terms).toEqual([
      { slug: 'integration', name: 'Integration', count: 1, topic: demoId('topics', 'integration') },
      { slug: 'odds-and-ends', name: 'Odds and ends', count: 1, topic: null },
    ])
    const rows = await exchange.rows(examined.id)
    expect(
      rows.filter(({ outcome }) => outcome === 'refused').map(({ title, problem }) => [title, problem]),
    ).toEqual([
      ['Auf Deutsch', 'Its language, “de”, is none of this site’s.'],
      ['picture', expect.stringContaining('were not asked for')],
      ['A shop item', expect.stringContaining('“product”')],
    ])
    const chosen = demoId('topics', 'eu-policy')
    await exchange.ask('POST', `/runs/${examined.id}/topics`, { topics: { 'odds-and-ends': chosen } })
    const again = await exchange.ended(examined.id)
    expect(again.terms[1]).toMatchObject({ topic: chosen })
    await exchange.ask('POST', `/runs/${examined.id}/run`)
    const done = await exchange.ended(examined.id)
    expect(done).toMatchObject({ state: 'done', counts: { create: examined.counts.create, refused: 3 } })
    const idOfTitle = (title: string) => rows.find((row) => row.title === title)?.item ?? ''
    const twofold = await publicNews(idOfTitle('In two languages'))
    expect(twofold).toMatchObject({
      title: { en: 'In two languages', fr: 'En deux langues' },
      slug: { en: 'in-two-languages', fr: 'en-deux-langues' },
      publishedAt: { en: '2019-05-11T10:00:00.000Z', fr: '2019-05-13T10:00:00.000Z' },
      createdAt: '2019-05-11T10:00:00.000Z',
      date: '2019-05-11',
      topics: [demoId('topics', 'integration'), chosen],
    })
    const text = JSON.stringify(Object(twofold['body']).en)
    expect(text).not.toMatch(/wp:|alert|style=|sic|nbsp/)
    expect(text).toContain('"relationTo":"news"')
    expect(text).toContain('"tag":"h2"')
    expect(text).toContain('https://video.example.org/embed/1')
    const old = JSON.stringify(Object((await publicNews(idOfTitle('Written in the old editor')))['body']).en)
    expect(old).toContain('[sic]')
    expect(old).toContain('Year – 2019')
    expect(old).not.toMatch(/caption|gallery/)
    expect(await publicNews(idOfTitle('By fields'))).toMatchObject({
      title: { en: 'By fields' },
      publishedAt: { en: expect.any(String) },
    })
    const draft = await payload.findByID({
      collection: 'news',
      id: idOfTitle('By fields'),
      draft: true,
      locale: 'fr',
      depth: 0,
    })
    expect(draft).toMatchObject({ title: 'Par des champs', publishedAt: null })
    for (const title of ['A private text', 'Behind a password']) {
      expect(await publicNews(idOfTitle(title))).toMatchObject({ _status: 'draft' })
    }
    expect(await publicNews(idOfTitle('Thrown away'))).toMatchObject({ deletedAt: expect.any(String) })
    const { docs } = await payload.find({
      collection: 'redirects',
      where: { from: { equals: '/fr/2019/05/en-deux-langues' } },
      depth: 0,
    })
    expect(docs).toMatchObject([{ site, locale: 'fr', item: { relationTo: 'news', value: twofold.id } }])
    const numbered = await payload.find({
      collection: 'redirects',
      where: { from: { equals: '/p/13' } },
      depth: 0,
    })
    expect(numbered.docs).toMatchObject([{ site, locale: 'fr', item: { value: twofold.id } }])
    const repeated = await exchange.examined(source, { site }, 'wordpress')
    expect(repeated.counts).toMatchObject({ create: 0, refused: 3 })
    expect(
      (await exchange.rows(repeated.id))
        .filter(({ outcome }) => outcome === 'update')
        .map(({ title }) => title),
    ).toEqual(['In two languages'])
  })

  test('brings its pictures and files, from the old website or a folder; what nobody described, readers do not see', async () => {
    const old = await oldWebsite()
    const asking = { payload, sql: poolOf(payload), req: null, language: 'en' }
    const asked = { form: 'wordpress', fileName: 'file' } as const
    const fetched = await askImport(asking, { ...asked, options: { site, isFetched: true } })
    writeFileSync(runFile(payload, fetched), old.file)
    await moveRun(asking.sql, fetched, ['uploading'], 'reading')
    // The worker reaches the public internet alone.
    const mayReach = (ip: string, port: number) => ip === '127.0.0.1' && port === old.port
    const reader = importReader(mayReach)
    await reader.run({ payload, sql: asking.sql, req: {} as PayloadRequest, data: { run: fetched, step: 0 } })
    expect(await exchange.ended(fetched)).toMatchObject({ state: 'examined', counts: { refused: 4 } })
    const rows = await exchange.rows(fetched)
    expect(
      rows.filter(({ outcome }) => outcome === 'refused').map(({ title, problem }) => [title, problem]),
    ).toEqual([
      ['A page', expect.stringContaining('no picture or file')],
      ['Gone', 'The old website does not give it: 404.'],
      ['Inside', expect.stringContaining('none of the public internet')],
      ['An archive', expect.stringContaining('no picture or file')],
    ])
    await exchange.ask('POST', `/runs/${fetched}/run`)
    await exchange.ended(fetched)
    const idOfTitle = (title: string) => rows.find((row) => row.title === title)?.item ?? ''
    const [bridge, bare, news] = [rows[0]?.item ?? '', rows[1]?.item ?? '', idOfTitle('With pictures')]
    const described = await payload.findByID({ collection: 'media', id: bridge, locale: 'all', depth: 0 })
    expect(described).toMatchObject({ alt: { en: 'A bridge', fr: 'Un pont' }, keeper: site })
    const stored = uploadPath(payload.collections.media.config, described.filename ?? '')
    expect((await sharp(stored).metadata()).exif).toBeUndefined()
    expect(await payload.findByID({ collection: 'files', id: rows[2]?.item ?? '', depth: 0 })).toMatchObject({
      title: 'A report',
    })
    const uploadsIn = (body: unknown) => {
      const found: string[] = []
      JSON.stringify(body, (_name, node: unknown) => {
        if (Object(node).type === 'upload') found.push(Object(node).value)
        return node
      })
      return found
    }
    const shown = await publicNews(news)
    expect([
      shown['picture'],
      uploadsIn(Object(shown['body']).en),
      uploadsIn(Object(shown['body']).fr),
    ]).toEqual([null, [bridge], [bridge]])
    const draft = await payload.findByID({
      collection: 'news',
      id: news,
      draft: true,
      locale: 'en',
      depth: 0,
    })
    expect([draft.picture, uploadsIn(draft.body)]).toEqual([bare, [bridge, bare]])
    expect(rows.find(({ item }) => item === news)?.notes).toContain(
      'Pictures without an alternative text (en): 1. Readers do not see them until they have one.',
    )
    const publish = { _status: 'published' }
    const published = await call(payload, administrator, 'PATCH', `/news/${news}?locale=en`, publish)
    expect([published.status, JSON.stringify(published.body)]).toMatchObject([
      400,
      expect.stringContaining('no alternative text'),
    ])
    const findings = () =>
      asking.sql
        .query(`SELECT FROM content_findings WHERE item = $1 AND check_name = 'no-alternative-text'`, [news])
        .then((found) => found.rowCount)
    await expect.poll(findings, { timeout: 60_000 }).toBeGreaterThan(0)

    // The same from a folder is the same; nobody asks for it by the panel.
    const options = { site, folder: old.folder }
    expect((await exchange.ask('POST', '/imports', { ...asked, options })).status).toBe(400)
    const again = await askImport(asking, { ...asked, options })
    writeFileSync(runFile(payload, again), old.file)
    await askReading(asking, again)
    const repeated = await exchange.ended(again)
    expect(repeated.counts).toEqual({ create: 0, update: 0, unchanged: rows.length - 4, refused: 4 })
    const inside = await exchange.examined(old.file, { site, isFetched: true }, 'wordpress')
    expect((await exchange.rows(inside.id))[0]).toMatchObject({
      problem: expect.stringContaining('none of the public internet'),
    })
  })

  test('has texts that are too long in its report alone', async () => {
    const long = source
      .toString('utf8')
      .replace('<content:encoded>', `<content:encoded>${'x'.repeat(1_000_001)}`)
    const run = await exchange.examined(Buffer.from(long), { site }, 'wordpress')
    expect((await exchange.rows(run.id)).map(({ problem }) => problem)).toContain(
      'Its text has more than 1000000 characters.',
    )
  })

  test.each([
    ['an own entity', '<!DOCTYPE rss [<!ENTITY a "aaaa">]><rss><channel><title>&a;</title></channel></rss>'],
    ['a file from outside', '<!DOCTYPE rss SYSTEM "http://127.0.0.1/evil.dtd"><rss/>'],
    ['an unknown entity', '<rss><channel><title>&nbsp;</title></channel></rss>'],
    ['broken XML', source.toString('utf8').slice(0, 3000)],
    ['another feed', '<rss version="2.0"><channel><title>x</title></channel></rss>'],
  ])('is refused with %s', async (_name, text) => {
    expect(await exchange.examined(Buffer.from(text), { site }, 'wordpress')).toMatchObject({
      state: 'refused',
      total: null,
    })
  })
})

/** An old website with pictures, its export, and its folder of uploads. */
async function oldWebsite() {
  const folder = makeTemporaryFolder('uploads')
  const drawn = sharp({ create: { width: 60, height: 40, channels: 3, background: '#246' } })
  const bare = await drawn.clone().png().toBuffer()
  const files: Record<string, Buffer> = {
    '2020/01/bridge.jpg': await drawn
      .clone()
      .jpeg()
      .withExif({ IFD3: { GPSLatitude: '50/1 50/1 0/1' } })
      .toBuffer(),
    '2020/01/bare.png': bare,
    '2020/01/report.pdf': readFileSync(path.join(root, 'src/demo/files/factsheet-en.pdf')),
    '2020/01/page.png': Buffer.from('<!doctype html><title>No picture</title>'),
  }
  mkdirSync(path.join(folder, '2020/01'), { recursive: true })
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content)
  const secret = makeTemporaryFolder('elsewhere')
  writeFileSync(path.join(secret, 'secret.png'), bare)
  symlinkSync(path.join(secret, 'secret.png'), path.join(folder, '2020/01/inside.png'))
  const server = await startGuestServer((request, response) => {
    const name = (request.url ?? '').replace('/wp-content/uploads/', '')
    if (name.endsWith('inside.png')) response.writeHead(302, { Location: 'http://10.0.0.1/inside.png' }).end()
    else if (files[name]) response.end(files[name])
    else response.writeHead(404).end()
  })
  guests.push(server)
  const at = (name: string) => `${server.url}/wp-content/uploads/2020/01/${name}`
  const attachment = (
    id: number,
    title: string,
    name: string,
    meta: Record<string, string> = {},
  ): OldEntry => ({
    id,
    title,
    type: 'attachment',
    address: at(name),
    meta: { _wp_attached_file: `2020/01/${name}`, ...meta },
  })
  const file = wordPressExport([
    attachment(101, 'bridge', 'bridge.jpg', { _wp_attachment_image_alt: 'A bridge' }),
    attachment(102, 'bare', 'bare.png'),
    attachment(103, 'A report', 'report.pdf'),
    attachment(104, 'A page', 'page.png'),
    attachment(105, 'Gone', 'gone.jpg'),
    attachment(106, 'Inside', 'inside.png'),
    attachment(107, 'An archive', 'archive.zip'),
    {
      id: 110,
      title: 'With pictures',
      language: 'en',
      group: '1',
      text: `<p>Before</p><img class="wp-image-101" src="${at('bridge-300x200.jpg')}"><p>After</p><img src="${at('bare.png')}">`,
      meta: { _thumbnail_id: '102' },
    },
    {
      id: 111,
      title: 'Avec images',
      language: 'fr',
      group: '1',
      text: `<p>Avant</p><img class="wp-image-101" src="" alt="Un pont">`,
    },
  ])
  return { file, folder, port: server.port }
}

/** The public copy of a news item, every text by language. */
async function publicNews(id: string) {
  const row = await payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'news',
    where: { id: { equals: id } },
  })
  if (!row) throw new Error(`There is no news ${id}.`)
  return row
}
