import { copyDataFromLocale } from '@payloadcms/ui/utilities/copyDataFromLocale'
import { type BasePayload, createLocalReq } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { poolOf } from '../../src/jobs/sql.ts'
import { type Actor, type Cast, openCast } from '../support/actors.ts'
import { openPayload } from '../support/database.ts'
import { call, type Person } from '../support/people.ts'

let payload: BasePayload
let cast: Cast
/** A draft of the own site in two languages, and one that is public. */
let draft: string
let live: string
let issue: string
let topics: [string, string]

const staff: Actor[] = ['author', 'editor', 'translator', 'manager', 'administrator']
const drafters: Actor[] = ['author', 'editor', 'manager', 'administrator']
const publishers: Actor[] = ['editor', 'manager', 'administrator']
const managers: Actor[] = ['manager', 'administrator']
const administrators: Actor[] = ['administrator']
const everybody: Actor[] = [...staff, 'other-author', 'other-editor', 'other-manager']

beforeAll(async () => {
  payload = await openPayload()
  cast = await openCast(payload)
  const { own } = cast
  const topic = async (name: string) =>
    (
      await payload.create({
        collection: 'topics',
        data: { key: name, name, keeper: own } as never,
        draft: true,
      })
    ).id
  topics = [await topic('first'), await topic('second')]
  const news = async (title: string) => {
    const made = { title, kind: 'news' as const, site: own, topics: [topics[0]] }
    const { id } = await payload.create({
      collection: 'news',
      locale: 'en',
      draft: true,
      data: made as never,
    })
    await payload.update({
      collection: 'news',
      id,
      locale: 'fr',
      draft: true,
      data: { title: `${title} (fr)` },
    })
    return id
  }
  draft = await news('A draft canary')
  live = await news('A public item')
  await payload.update({ collection: 'news', id: live, locale: 'en', data: { _status: 'published' } })
  const newsletter = await payload.create({
    collection: 'newsletters',
    data: { name: 'Letter', frequency: 'monthly', site: own } as never,
  })
  const number = { title: 'Number one', site: own, newsletter: newsletter.id }
  issue = (
    await payload.create({
      collection: 'newsletter-issues',
      draft: true,
      locale: 'en',
      data: number as never,
    })
  ).id
  await payload.update({
    collection: 'newsletter-issues',
    id: issue,
    locale: 'en',
    data: { _status: 'published' },
  })
}, 120_000)

const post = async (person: Person, path: string, data: object = {}): Promise<boolean> =>
  (await call(payload, person, 'POST', path, data)).status < 300
const read = async (person: Person, path: string): Promise<boolean> =>
  (await call(payload, person, 'GET', path)).status < 300
const sql = (text: string) => poolOf(payload).query(text)

/** What was done to something, as the history has it, without repetitions. */
async function recorded(noun: string, itemId: string): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'audit-entries',
    where: { noun: { equals: noun }, itemId: { equals: itemId }, site: { equals: cast.own } },
    pagination: false,
    depth: 0,
  })
  return [...new Set(docs.map(({ action }) => action))]
}

const plan = { action: 'publish', languages: ['en'], at: '2099-03-01T10:00' }
const link = { locale: 'en', days: 3 }

describe('schedules', () => {
  test('are seen by the staff of the site, made and cancelled by those who publish there', async () => {
    const path = `/news/${draft}/schedules`
    expect(await cast.allowed((person) => read(person, path))).toEqual(staff)
    expect(await cast.allowed((person) => post(person, path, plan))).toEqual(publishers)
    const cancelled = await cast.allowed(async (person) => {
      const { rows } = await poolOf(payload).query<{ id: string }>(
        "SELECT id FROM schedules WHERE state = 'waiting' LIMIT 1",
      )
      return post(person, `${path}/${rows[0]?.id}/cancel`)
    })
    expect(cancelled).toEqual(publishers)
    expect(await recorded('news', draft)).toEqual(expect.arrayContaining(['plan-publication', 'cancel-plan']))
  })

  test('of all sites are listed for each at their own sites', async () => {
    await post(cast.people.editor, `/news/${draft}/schedules`, plan)
    expect(await cast.allowed((person) => read(person, '/schedules'))).toEqual(everybody)
    const seen = await cast.allowed(async (person) =>
      JSON.stringify((await call(payload, person, 'GET', '/schedules')).body).includes(draft),
    )
    expect(seen).toEqual(staff)
  })
})

test('share links are seen by the staff of the site, made and withdrawn by those who publish there', async () => {
  const path = `/news/${draft}/share-links`
  expect(await cast.allowed((person) => read(person, path))).toEqual(staff)
  expect(await cast.allowed((person) => post(person, path, link))).toEqual(publishers)
  const withdrawn = await cast.allowed(async (person) => {
    const { rows } = await poolOf(payload).query<{ id: string }>(
      'SELECT id FROM share_links WHERE withdrawn_at IS NULL LIMIT 1',
    )
    return post(person, `${path}/${rows[0]?.id}/withdraw`)
  })
  expect(withdrawn).toEqual(publishers)
  const entries = await recorded('news', draft)
  expect(entries).toEqual(expect.arrayContaining(['share', 'withdraw-link']))
})

test('reviews are seen by the staff of the site, asked for by those who write, answered by those who publish', async () => {
  const path = `/news/${live}/review`
  const { author, editor, manager } = cast.people
  // Nobody is asked by themselves.
  const reviewerFor = ({ id }: Person) => (id === manager.id ? editor.id : manager.id)
  // The public item of another site is read, and so is that it is public; who waits for whom is not told.
  const told = await cast.allowed(async (person) =>
    JSON.stringify((await call(payload, person, 'GET', `${path}?language=fr`)).body).includes('"steps"'),
  )
  expect(told.filter((actor) => !actor.startsWith('other'))).toEqual(staff)
  const asked = await cast.allowed(async (person) => {
    await sql('DELETE FROM reviews')
    return post(person, path, { step: 'submit', language: 'en', reviewer: reviewerFor(person) })
  })
  expect(asked).toEqual(drafters)
  const askedInFrench = await cast.allowed(async (person) => {
    await sql('DELETE FROM reviews')
    return post(person, path, { step: 'submit', language: 'fr', reviewer: reviewerFor(person) })
  })
  expect(askedInFrench).toEqual(staff)
  for (const step of ['approve', 'request-changes']) {
    const answered = await cast.allowed(async (person) => {
      await sql('DELETE FROM reviews')
      await post(author, path, { step: 'submit', language: 'en', reviewer: manager.id })
      return post(person, path, { step, language: 'en', note: 'x' })
    })
    expect([step, answered]).toEqual([step, publishers])
  }
  const archived = await cast.allowed(async (person) => {
    await sql('DELETE FROM reviews')
    return post(person, path, { step: 'archive', language: 'fr' })
  })
  expect(archived).toEqual(publishers)
})

test('the original is chosen by those who write the whole item, among the languages with a title', async () => {
  const path = `/news/${draft}/original`
  const standing = async () => {
    const { rows } = await sql(`SELECT source, language FROM translated_items i
      JOIN translations t USING (noun, item) WHERE i.item = '${draft}' AND language IN ('en', 'fr')`)
    return rows
  }
  const chosen = await cast.allowed(async (person) => {
    await post(cast.people.administrator, path, { language: 'en' })
    return post(person, path, { language: 'fr' })
  })
  expect(chosen).toEqual(drafters)
  expect(await post(cast.people.author, path, { language: 'fr' })).toBe(true)
  expect(await standing()).toEqual([{ source: 'fr', language: 'en' }])
  expect(await post(cast.people.editor, path, { language: 'es' })).toBe(false)
  const { body } = await call(payload, cast.people.author, 'GET', `/news/${draft}/translation?language=en`)
  expect(body).toMatchObject({ source: 'fr', isWritable: true, originals: ['en', 'fr'] })
  const told = await call(payload, cast.people.translator, 'GET', `/news/${draft}/translation?language=fr`)
  expect(told.body).toMatchObject({ isWritable: false, originals: [] })
  expect(await recorded('news', draft)).toContain('choose-original')
})

test('an issue is sent, stopped and settled by the managers of its site, and tried by its editors, too', async () => {
  const at = new Date(Date.now() + 86_400_000).toISOString()
  const operations: [name: string, before: string, data?: object][] = [
    ['send', 'DELETE FROM issue_sendings', { at }],
    ['unschedule', "UPDATE issue_sendings SET state = 'scheduled'"],
    ['stop', "UPDATE issue_sendings SET state = 'sending'"],
    ['resume', "UPDATE issue_sendings SET state = 'stopped'"],
    ['settle', 'SELECT 1', { as: 'accepted' }],
    ['send-test', 'SELECT 1'],
  ]
  for (const [name, before, data] of operations) {
    const done = await cast.allowed(async (person) => {
      await sql(
        `INSERT INTO issue_sendings (issue_id, state, send_at, person) VALUES ('${issue}', 'scheduled', now(), 'x')
         ON CONFLICT (issue_id) DO NOTHING`,
      )
      await sql(before)
      return post(person, `/newsletter-issues/${issue}/${name}`, data)
    })
    expect([name, done]).toEqual([name, name === 'send-test' ? publishers : managers])
  }
  expect(await recorded('newsletter-issues', issue)).toEqual(
    expect.arrayContaining(['send-issue', 'unschedule-issue', 'stop-issue', 'resume-issue']),
  )
})

test.each([true, false])(
  'redirects are imported by the managers of the site, rehearsal: %s',
  async (isDry) => {
    const data = { site: cast.own, csv: '/old-page,https://example.org/', isDry }
    expect(await cast.allowed((person) => post(person, '/redirects/import', data))).toEqual(managers)
  },
)

test('one item takes the place of another where the person may change all that uses it', async () => {
  const replaceIn = async (person: Person) => {
    const [from, to] = topics
    const isDone = await post(person, '/uses/replace', { noun: 'topics', id: from, with: to })
    if (isDone) topics = [to, from]
    return isDone
  }
  // One of the two that use it is public.
  expect(await cast.allowed(replaceIn)).toEqual(publishers)
  await payload.delete({ collection: 'news', id: live })
  expect(await cast.allowed(replaceIn)).toEqual(drafters)
})

test('the history is downloaded by managers, each that of their sites', async () => {
  const path = '/audit-entries/export'
  expect(await cast.allowed((person) => read(person, path))).toEqual([...managers, 'other-manager'])
  const seen = await cast.allowed(async (person) =>
    JSON.stringify((await call(payload, person, 'GET', path)).body).includes(draft),
  )
  expect(seen).toEqual(managers)
})

test('texts are copied into another language by those who write it', async () => {
  const copy = async ({ id }: Person, fromLocale: string, toLocale: string): Promise<boolean> => {
    const user = id && (await payload.findByID({ collection: 'users', id, depth: 0 }))
    const req = await createLocalReq({ ...(user && { user: { ...user, collection: 'users' } }) }, payload)
    const args = { collectionSlug: 'news', docID: draft, fromLocale, toLocale, overrideData: true, req }
    return copyDataFromLocale(args as never).then(
      () => true,
      () => false,
    )
  }
  expect(await cast.allowed((person) => copy(person, 'en', 'fr'))).toEqual(staff)
  expect(await cast.allowed((person) => copy(person, 'fr', 'en'))).toEqual(drafters)
})

test('content is taken out and brought in by administrators alone', async () => {
  const asked: [string, object][] = [
    ['/exchange/exports', { site: cast.own, noun: null }],
    ['/exchange/imports', { form: 'json', fileName: 'file', options: {} }],
  ]
  for (const [path, data] of asked) {
    expect([path, await cast.allowed((person) => post(person, path, data))]).toEqual([path, administrators])
  }
  expect(await cast.allowed((person) => read(person, '/exchange/runs'))).toEqual(administrators)
})

test('readership is no endpoint, and work for later is nobody’s', async () => {
  for (const path of ['/page_counts', '/readership', '/payload-jobs', '/payload-jobs/run', '/jobs']) {
    expect([path, await cast.allowed((person) => read(person, path))]).toEqual([path, []])
  }
})
