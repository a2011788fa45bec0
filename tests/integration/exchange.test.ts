import { type ChildProcess, execFile } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { BasePayload, CollectionSlug, PayloadRequest } from 'payload'
import { Client, type Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoId } from '../../src/demo/ids.ts'
import { exchangedNouns } from '../../src/exchange/nouns.ts'
import { purgeExchange } from '../../src/exchange/purge-exchange.ts'
import { poolOf } from '../../src/jobs/sql.ts'
import { uploadPart } from '../../src/lib/exchange.ts'
import { uploadNouns } from '../../src/server/api-guard.ts'
import { createDatabase, openDemoPayload } from '../support/database.ts'
import { node, root, testEnvironment } from '../support/environment.ts'
import { Exchange, exportOf, type Line, linesOf, linesOfFile } from '../support/exchange.ts'
import { pageViews } from '../support/page-views.ts'
import { call, type Person, signIn } from '../support/people.ts'
import { picture } from '../support/pictures.ts'
import { makeTemporaryFolder } from '../support/throwaway-server.ts'
import { killWorker, startWorker } from '../support/worker.ts'

const patience = 300_000
const site = demoId('sites', 'icmc-europe')

let payload: BasePayload
let administrator: Person
let exchange: Exchange
let workers: ChildProcess[]

beforeAll(async () => {
  payload = await openDemoPayload()
  workers = [startWorker(), startWorker()]
  administrator = await signIn(payload, 'administrator', 'administrator')
  exchange = new Exchange(payload, administrator)
}, patience)

afterAll(async () => {
  await Promise.all(workers.map(killWorker))
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
