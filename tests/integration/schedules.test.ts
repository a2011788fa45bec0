import type { ChildProcess } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import type { BasePayload } from 'payload'
import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { plannedPublication } from '../../collections/shared/schedules/run.ts'
import { scheduleKind } from '../../collections/shared/schedules/stored.ts'
import { runOneJob } from '../../src/jobs/one-job.ts'
import { brusselsClock } from '../../src/lib/brussels-time.ts'
import type { Schedule } from '../../src/lib/schedules.ts'
import { openPayload } from '../support/database.ts'
import { makeSite } from '../support/new-site.ts'
import { call, nobody, type Person, signIn } from '../support/people.ts'
import { startWorker } from '../support/worker.ts'

const kinds = new Map([[plannedPublication.kind, plannedPublication]])
const tomorrow = () => brusselsClock(new Date(Date.now() + 86_400_000))

let payload: BasePayload
let database: Client
let site: string
let editor: Person
let author: Person
let stranger: Person

beforeAll(async () => {
  payload = await openPayload()
  database = new Client({ connectionString: process.env['DATABASE_URL'] })
  await database.connect()
  const [own, other] = await Promise.all(['own', 'other'].map((key) => makeSite(payload, key)))
  site = own ?? ''
  editor = await signIn(payload, 'editor', [{ site, role: 'editor' }])
  author = await signIn(payload, 'author', [{ site, role: 'author' }])
  stranger = await signIn(payload, 'stranger', [{ site: other ?? '', role: 'editor' }])
}, 120_000)

beforeEach(() => database.query('TRUNCATE jobs, schedules'))

afterAll(() => database.end())

async function draft(title: string): Promise<string> {
  const made = await payload.create({
    collection: 'news',
    locale: 'en',
    draft: true,
    data: { site, kind: 'news', title, summary: 'As planned.', _status: 'draft' } as never,
  })
  await write(made.id, { title: `${title} en français` }, 'fr')
  return made.id
}

const write = (id: string, fields: object, locale: 'en' | 'fr' = 'en') =>
  payload.update({
    collection: 'news',
    id,
    locale,
    draft: true,
    data: { ...fields, _status: 'draft' } as never,
  })

const good = () => ({ action: 'publish', languages: ['en', 'fr'], at: tomorrow() })

const plan = (id: string, data: object = good(), person = editor) =>
  call(payload, person, 'POST', `/news/${id}/schedules`, data)

const planned = async (id: string, person = editor) =>
  (await call(payload, person, 'GET', `/news/${id}/schedules`)).body as unknown as {
    schedules: Schedule[]
    mayPlan: boolean
  }

/** The moment comes for everything that is planned, and is worked off. */
async function comeToPass(): Promise<void> {
  await database.query('UPDATE jobs SET run_at = now()')
  for (;;) {
    const outcome = await runOneJob(payload, kinds)
    if (!outcome.found) return
  }
}

async function publicCopy(id: string) {
  const item = await payload.findByID({ collection: 'news', id, locale: 'all', depth: 0 })
  const { publishedAt, summary, title } = item as unknown as Record<string, Record<string, string> | null>
  return { publicIn: Object.keys(publishedAt ?? {}).filter((key) => publishedAt?.[key]), summary, title }
}

test('all chosen languages become public at one moment, and nothing before it', async () => {
  const id = await draft('Together')
  const answer = await plan(id)
  expect(answer.status).toBe(201)
  expect((await runOneJob(payload, kinds)).found).toBe(false)
  expect((await publicCopy(id)).publicIn).toEqual([])
  await comeToPass()
  const { rows } = await database.query(
    `SELECT count(DISTINCT xmin::text)::int AS writes FROM news_locales WHERE _parent_id = $1`,
    [id],
  )
  expect(rows).toEqual([{ writes: 1 }])
  expect((await publicCopy(id)).publicIn.sort()).toEqual(['en', 'fr'])
  expect((await planned(id)).schedules).toMatchObject([{ state: 'done', createdBy: 'editor' }])
})

test('one language alone, and its withdrawal', async () => {
  const id = await draft('Alone')
  await plan(id, { ...good(), languages: ['fr'] })
  await comeToPass()
  expect((await publicCopy(id)).publicIn).toEqual(['fr'])
  await plan(id, { ...good(), languages: ['en'] })
  await comeToPass()
  await plan(id, { ...good(), action: 'withdraw', languages: ['fr'] })
  await comeToPass()
  expect((await publicCopy(id)).publicIn).toEqual(['en'])
})

test('what was planned is published, and what is written since stays the draft', async () => {
  const id = await draft('A new version')
  await plan(id)
  await comeToPass()
  await write(id, { summary: 'The second version.' })
  await plan(id, { ...good(), languages: ['en'] })
  await write(id, { summary: 'Half of a third version' })
  await write(id, { title: 'Encore un brouillon' }, 'fr')
  await comeToPass()
  const shown = await publicCopy(id)
  expect(shown.summary?.['en']).toBe('The second version.')
  expect(shown.title?.['fr']).toBe('A new version en français')
  const newest = await payload.findByID({ collection: 'news', id, draft: true, locale: 'all', depth: 0 })
  expect(newest).toMatchObject({
    summary: { en: 'Half of a third version' },
    title: { fr: 'Encore un brouillon' },
    publishedAt: { en: expect.any(String), fr: expect.any(String) },
  })
})

test('who may publish may plan and cancel, and what is cancelled does not happen', async () => {
  const id = await draft('Cancelled')
  expect((await plan(id, good(), author)).status).toBe(403)
  expect((await plan(id, good(), stranger)).status).toBe(404)
  expect((await plan(id, good(), nobody)).status).toBe(404)
  await plan(id)
  expect(await planned(id, author)).toMatchObject({ mayPlan: false, schedules: [{ state: 'waiting' }] })
  const cancel = `/news/${id}/schedules/${(await planned(id)).schedules[0]?.id}/cancel`
  expect((await call(payload, author, 'POST', cancel, {})).status).toBe(403)
  expect((await call(payload, editor, 'POST', cancel, {})).status).toBe(200)
  expect((await call(payload, editor, 'POST', cancel, {})).status).toBe(400)
  await comeToPass()
  expect((await publicCopy(id)).publicIn).toEqual([])
  const all = async (person: Person) => (await call(payload, person, 'GET', '/schedules')).body
  await plan(id)
  expect(await all(editor)).toMatchObject({ schedules: [{ title: 'Cancelled' }] })
  expect(await all(stranger)).toEqual({ schedules: [] })
})

test('a person who lost the role is refused at the moment, and it is said', async () => {
  const id = await draft('Refused')
  const leaver = await signIn(payload, 'leaver', [{ site, role: 'editor' }])
  await plan(id, good(), leaver)
  await write(id, { summary: 'Written since.' })
  const data = { roles: [{ site, role: 'author' as const }] }
  await payload.update({ collection: 'users', id: leaver.id ?? '', data })
  await comeToPass()
  expect((await publicCopy(id)).publicIn).toEqual([])
  expect((await planned(id)).schedules).toMatchObject([{ state: 'refused', reason: 'not-allowed' }])
  const newest = await payload.findByID({ collection: 'news', id, draft: true, locale: 'en', depth: 0 })
  expect(newest.summary).toBe('Written since.')
  await plan(id)
  await payload.delete({ collection: 'news', id })
  await comeToPass()
  const { rows } = await database.query(
    `SELECT reason FROM schedules WHERE state = 'refused' ORDER BY run_at`,
  )
  expect(rows).toContainEqual({ reason: 'item-gone' })
})

test('times are those of Brussels, and one that clocks skip or show twice is asked about', async () => {
  const id = await draft('Clocks')
  const at = async (text: string, offset?: string) => {
    const { status, body } = await plan(id, { ...good(), at: text, ...(offset && { offset }) })
    return status === 201 ? body['runAt'] : status
  }
  expect(await at('2037-01-15T09:00')).toBe('2037-01-15T08:00:00.000Z')
  expect(await at('2037-07-15T09:00')).toBe('2037-07-15T07:00:00.000Z')
  expect(await at('2037-03-29T02:30')).toBe(400)
  expect(await at('2037-10-25T02:30')).toBe(400)
  expect(await at('2037-10-25T02:30', '+02:00')).toBe('2037-10-25T00:30:00.000Z')
  expect(await at('2037-10-25T02:30', '+01:00')).toBe('2037-10-25T01:30:00.000Z')
  for (const text of ['2020-01-01T09:00', 'soon', '', '2037-01-15T09:00:00']) expect(await at(text)).toBe(400)
  expect((await plan(id, { ...good(), languages: [] })).status).toBe(400)
  expect((await plan(id, { ...good(), languages: ['es'] })).status).toBe(400)
})

/** Starts a worker and waits until it works. */
function startReadyWorker(): Promise<ChildProcess> {
  const worker = startWorker()
  return new Promise((resolve, reject) => {
    worker.once('message', () => resolve(worker))
    worker.once('exit', () => reject(new Error('The worker ended.')))
  })
}

test('forty due within seconds, two workers, one killed: each once', async () => {
  const items: string[] = []
  for (let number = 0; number < 40; number++) items.push(await draft(`Number ${number}`))
  const [killed, other] = await Promise.all([startReadyWorker(), startReadyWorker()])
  const begin = Date.now() + 3_000
  await database.query(
    `WITH made AS (
       INSERT INTO schedules (noun, item, site_id, title, action, languages, run_at, created_by)
       SELECT 'news', id, $2, 'N', 'publish', '["en"]',
         to_timestamp($3::float8 / 1000) + (place - 1) * interval '200 milliseconds', $4
       FROM unnest($1::uuid[]) WITH ORDINALITY AS each (id, place) RETURNING id, run_at)
     INSERT INTO jobs (kind, key, run_at, data)
     SELECT '${scheduleKind}', id::text, run_at, jsonb_build_object('schedule', id) FROM made`,
    [items, site, begin, editor.id],
  )
  await pause(begin - Date.now() + 3_000)
  killed.kill('SIGKILL')
  const waiting = async () =>
    (await database.query(`SELECT FROM schedules WHERE state = 'waiting' AND title = 'N'`)).rowCount
  await vi.waitFor(async () => expect(await waiting()).toBe(0), { timeout: 90_000, interval: 200 })
  const gone = new Promise((resolve) => other.once('exit', resolve))
  other.kill('SIGTERM')
  await gone
  const { rows } = await database.query<{ done: number }>(
    `SELECT count(*) FILTER (WHERE state = 'done')::int AS done FROM schedules WHERE title = 'N'`,
  )
  expect(rows[0]?.done).toBe(40)
  const publications = await database.query<{ most: number }>(
    `SELECT max(times)::int AS most FROM (
       SELECT count(*) AS times FROM _news_v WHERE version__status = 'published' AND parent_id = ANY($1)
       GROUP BY parent_id) AS each`,
    [items],
  )
  expect(publications.rows[0]?.most).toBe(1)
}, 150_000)
