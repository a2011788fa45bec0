import { type BasePayload, type CollectionSlug, createLocalReq, type PayloadRequest } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Member } from '../../collections/shared/access.ts'
import { type Data, keepLanguages } from '../../collections/shared/localized-data.ts'
import { newestDraft } from '../../collections/shared/review/digest.ts'
import { boardSites, countForPerson, readBoard } from '../../collections/shared/translation/board.ts'
import { surveyItems } from '../../collections/shared/translation/survey.ts'
import { boardFiltersOf } from '../../src/admin/translation/board-filters.ts'
import type { Locale } from '../../src/i18n/locales.ts'
import { poolOf } from '../../src/jobs/sql.ts'
import { openPayload } from '../support/database.ts'
import { call, nobody, type Person, signIn } from '../support/people.ts'
import { createSites } from '../support/sites.ts'
import { findRight, openDesk, saveTexts } from '../support/translation.ts'
import { attempts, copyLanguage, type Target } from './translation-attempts.ts'

let payload: BasePayload
let site: string
let other: string
let people: Record<'editor' | 'french' | 'spanish' | 'manager' | 'stranger' | 'administrator', Person>

const languages: Locale[] = ['en', 'fr', 'es', 'ar', 'ru']

beforeAll(async () => {
  payload = await openPayload()
  const sites = await createSites(payload)
  ;[site, other] = [sites.own, sites.other]
  await payload.update({ collection: 'sites', id: site, locale: 'en', data: { languages } })
  people = {
    editor: await signIn(payload, 'Ana', [{ site, role: 'editor' }]),
    french: await signIn(payload, 'Fanny', [{ site, role: 'translator', languages: ['fr'] }]),
    spanish: await signIn(payload, 'Eva', [{ site, role: 'translator', languages: ['es'] }]),
    manager: await signIn(payload, 'Max', [{ site, role: 'site-manager' }]),
    stranger: await signIn(payload, 'stranger', [{ site: other, role: 'editor' }]),
    administrator: await signIn(payload, 'administrator', 'administrator'),
  }
}, 120_000)

const rich = (...lines: string[]) => ({
  root: {
    type: 'root',
    version: 1,
    format: '',
    indent: 0,
    direction: 'ltr',
    children: lines.map((text) => ({
      type: 'paragraph',
      version: 1,
      format: '',
      indent: 0,
      direction: 'ltr',
      textFormat: 0,
      children: [{ type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' }],
    })),
  },
})

interface Block {
  id: string
  blockType: string
  heading?: string | null
  body?: unknown
}

/** A page of so many blocks that says everything in English and in some languages. */
async function pageIn(count: number, ...written: Locale[]): Promise<string> {
  const blocks = (language: string, ids: string[] = []) =>
    Array.from({ length: count }, (_each, index) => ({
      ...(ids[index] && { id: ids[index] }),
      blockType: 'rich-text',
      body: rich(`Block ${index}, ${language}.`, `It has a second sentence, ${language}.`),
    }))
  const made = await call(payload, people.editor, 'POST', '/pages?locale=en&draft=true&depth=0', {
    site,
    layout: 'standard',
    title: 'Title en',
    lead: 'Lead en',
    blocks: blocks('en'),
  })
  expect(made.status, JSON.stringify(made.body)).toBe(201)
  const ids = made.body.doc.blocks.map(({ id }) => id)
  for (const language of written) {
    const data = { title: `Title ${language}`, lead: `Lead ${language}`, blocks: blocks(language, ids) }
    const saved = await save(people.editor, made.body.doc.id, data, language)
    expect(saved.status, JSON.stringify(saved.body)).toBe(200)
  }
  return made.body.doc.id
}

const save = (person: Person, id: string, data: object, locale = 'en', more = '&draft=true') =>
  call(payload, person, 'PATCH', `/pages/${id}?locale=${locale}${more}&depth=0`, data)

const read = async (id: string, locale: string) =>
  (await call(payload, people.editor, 'GET', `/pages/${id}?locale=${locale}&draft=true&depth=0`)).body

const blocksOf = async (id: string, locale: string) => (await read(id, locale)).blocks as unknown as Block[]

const desk = (id: string, language: Locale, person = people.editor) =>
  openDesk(payload, person, 'pages', id, language)

describe('an original of 40 blocks in five languages', () => {
  test('flags exactly the unit whose sentence was changed, in each language, and overwrites nothing', async () => {
    const id = await pageIn(40, 'fr', 'es', 'ar', 'ru')
    for (const language of ['fr', 'es', 'ar', 'ru'] as const) {
      const before = await desk(id, language)
      expect(before.units).toHaveLength(42)
      expect([before.in('stale'), before.in('missing')]).toEqual([[], []])
    }
    const french = await blocksOf(id, 'fr')
    const blocks = await blocksOf(id, 'en')
    const changed = blocks.map((block, index) =>
      index === 17 ? { ...block, body: rich('Block 17, en.', 'It has another sentence, en.') } : block,
    )
    expect((await save(people.editor, id, { blocks: changed })).status).toBe(200)
    for (const language of ['fr', 'es', 'ar', 'ru'] as const) {
      const after = await desk(id, language)
      expect(after.in('stale')).toEqual([`blocks.${blocks[17]?.id}.body`])
      expect(after.in('missing')).toEqual([])
      expect(after.of(`blocks.${blocks[17]?.id}.body`).change).toEqual([
        { kind: 'same', text: expect.stringContaining('It has ') },
        { kind: 'removed', text: 'a second' },
        { kind: 'added', text: 'another' },
        { kind: 'same', text: expect.stringContaining('sentence, en.') },
      ])
    }
    expect(await blocksOf(id, 'fr')).toEqual(french)
  }, 60_000)

  test('flags nothing when blocks are moved or deleted; a new one is missing', async () => {
    const id = await pageIn(6, 'fr')
    const blocks = await blocksOf(id, 'en')
    await save(people.editor, id, { blocks: blocks.toReversed() })
    expect((await desk(id, 'fr')).in('stale')).toEqual([])
    const fewer = blocks.filter((_block, index) => index !== 3)
    await save(people.editor, id, { blocks: fewer })
    const without = await desk(id, 'fr')
    expect([without.units.length, without.in('stale'), without.in('missing')]).toEqual([7, [], []])
    const more = [{ blockType: 'rich-text', body: rich('New') }, ...fewer]
    await save(people.editor, id, { blocks: more })
    const [added] = await blocksOf(id, 'en')
    expect((await desk(id, 'fr')).in('missing')).toEqual([`blocks.${added?.id}.body`])
    expect((await desk(id, 'fr')).in('stale')).toEqual([])
  }, 60_000)

  test('follows drafts and publications of each language alike', async () => {
    const id = await pageIn(1, 'fr')
    await save(people.editor, id, { _status: 'published' }, 'en', '')
    await save(people.editor, id, { _status: 'published' }, 'fr', '')
    expect((await desk(id, 'fr')).in('stale')).toEqual([])
    await save(people.editor, id, { lead: 'Another lead' })
    expect((await desk(id, 'fr')).in('stale')).toEqual(['lead'])
    await save(people.editor, id, { _status: 'published' }, 'en', '')
    expect((await desk(id, 'fr')).in('stale')).toEqual(['lead'])
    await save(people.editor, id, { _status: 'draft' }, 'fr', '')
    expect((await desk(id, 'fr')).in('stale')).toEqual(['lead'])
    expect((await read(id, 'fr'))['title']).toBe('Title fr')
  }, 60_000)
})

/** A small page in English and French. */
async function small(): Promise<string> {
  const data = { site, layout: 'standard', title: 'Title', lead: 'Lead', blocks: [] }
  const made = await call(payload, people.editor, 'POST', '/pages?locale=en&draft=true&depth=0', data)
  await save(people.editor, made.body.doc.id, { title: 'Titre', lead: 'Chapeau' }, 'fr')
  return made.body.doc.id
}

describe('a translator', () => {
  test('sees what to do, translates, finds right, and writes nothing else', async () => {
    const id = await small()
    await save(people.editor, id, { title: 'Another title', lead: 'Another lead' })
    const before = await desk(id, 'fr', people.french)
    expect(before).toMatchObject({ source: 'en', isWritable: true, title: 'Another title' })
    expect(before.in('stale')).toEqual(['title', 'lead'])
    const saved = await saveTexts(payload, people.french, before, { title: 'Un autre titre' })
    expect(saved.status, JSON.stringify(saved.body)).toBe(200)
    expect((await desk(id, 'fr')).in('stale')).toEqual(['lead'])
    expect((await findRight(payload, people.french, await desk(id, 'fr'), ['lead'])).status).toBe(200)
    expect((await desk(id, 'fr')).in('stale')).toEqual([])
    expect(await read(id, 'fr')).toMatchObject({
      title: 'Un autre titre',
      lead: 'Chapeau',
      publishedAt: null,
    })
    expect(await read(id, 'en')).toMatchObject({ title: 'Another title', lead: 'Another lead' })
  })

  test('does not confirm an original that they have not seen', async () => {
    const id = await small()
    await save(people.editor, id, { title: 'Second title' })
    const seen = await desk(id, 'fr', people.french)
    await save(people.editor, id, { title: 'Third title' })
    const late = await findRight(payload, people.french, seen, ['title'])
    expect(late.body).toMatchObject({ refused: ['title'] })
    const translated = await saveTexts(payload, people.french, seen, { title: 'Deuxième titre' })
    expect(translated.status).toBe(200)
    expect((await desk(id, 'fr')).in('stale')).toEqual(['title'])
    expect((await desk(id, 'fr')).of('title').change).toContainEqual({
      kind: 'added',
      text: expect.any(String),
    })
  })

  test('is refused over a text that somebody has written since, and loses nothing', async () => {
    const id = await small()
    const seen = await desk(id, 'fr', people.french)
    await save(people.editor, id, { title: 'Titre de l’éditrice' }, 'fr')
    const refused = await saveTexts(payload, people.french, seen, { title: 'Le mien' })
    expect(refused.status).toBe(409)
    expect((await read(id, 'fr'))['title']).toBe('Titre de l’éditrice')
    expect((await saveTexts(payload, people.french, await desk(id, 'fr'), { title: 'Le mien' })).status).toBe(
      200,
    )
  })

  test('is refused what does not fit into the item', async () => {
    const id = await small()
    const seen = await desk(id, 'fr', people.french)
    const attempts: [Record<string, unknown>, number][] = [
      [{ 'blocks.0123.heading': 'x' }, 409],
      [{ slug: 'x' }, 409],
      [{ publishedAt: '2020-01-01' }, 409],
      [{ title: rich('x') }, 409],
      [{ title: 'x'.repeat(301) }, 400],
      [{ title: { $push: 'x' } }, 400],
    ]
    for (const [texts, status] of attempts) {
      expect((await saveTexts(payload, people.french, seen, texts)).status, JSON.stringify(texts)).toBe(
        status,
      )
    }
    expect(await read(id, 'fr')).toMatchObject({ title: 'Titre' })
  })

  test('reads and writes only where they may', async () => {
    const id = await small()
    const path = `/pages/${id}/translation`
    const body = { language: 'fr', updatedAt: new Date().toISOString(), units: [] }
    for (const [person, method, address, data, status] of [
      [nobody, 'GET', `${path}?language=fr`, undefined, 401],
      [nobody, 'POST', path, body, 401],
      [people.stranger, 'GET', `${path}?language=fr`, undefined, 404],
      [people.stranger, 'POST', path, body, 404],
      [people.spanish, 'POST', path, body, 403],
      [people.french, 'POST', path, { ...body, language: 'en' }, 403],
      [people.french, 'POST', path, { ...body, language: 'all' }, 400],
      [people.french, 'POST', path, { ...body, site: other }, 400],
      [people.french, 'GET', `${path}?language=xx`, undefined, 404],
      [people.french, 'GET', `/users/${id}/translation?language=fr`, undefined, 404],
    ] as const) {
      const answer = await call(payload, person, method, address, data)
      expect(answer.status, `${person.name} ${method} ${address} ${JSON.stringify(data)}`).toBe(status)
    }
    expect((await desk(id, 'fr', people.spanish)).isWritable).toBe(false)
    expect((await desk(id, 'es', people.spanish)).isWritable).toBe(true)
  })
})

test('what a reviewer sent back stands where it is translated, with the reason', async () => {
  const id = await small()
  const step = (person: Person, data: object) =>
    call(payload, person, 'POST', `/pages/${id}/review`, { language: 'fr', ...data })
  expect((await step(people.french, { step: 'submit', reviewer: people.manager.id })).status).toBe(200)
  expect((await desk(id, 'fr', people.french)).changesAsked).toBeNull()
  const note = 'The title says something else.'
  expect((await step(people.manager, { step: 'request-changes', note })).status).toBe(200)
  expect((await desk(id, 'fr', people.french)).changesAsked).toBe(note)
  expect((await desk(id, 'es', people.spanish)).changesAsked).toBeNull()
})

const memberFor = (person: Person, roles: Member['roles']): Member => ({
  id: person.id ?? '',
  isAdministrator: person === people.administrator,
  roles,
})

const board = async (member: Member, query: Record<string, string> = {}) => {
  const req = await createLocalReq({}, payload)
  return readBoard(req, member, await boardSites(req), boardFiltersOf(query))
}

describe('the board', () => {
  const fanny = () => memberFor(people.french, [{ site, role: 'translator', languages: ['fr'] }])
  const max = () => memberFor(people.manager, [{ site, role: 'site-manager', languages: [] }])

  test('tells what is missing, out of date, in work and done, in one’s own languages first', async () => {
    const [stale, started, done] = [await small(), await small(), await small()]
    await save(people.editor, stale, { title: 'Stale title' })
    await save(people.editor, started, { lead: null }, 'fr')
    const { rows, counts } = await board(fanny(), { noun: 'pages' })
    const stateOf = (id: string) => rows.find(({ item }) => item === id)?.state
    expect([stale, started, done].map(stateOf)).toEqual(['stale', 'started', 'done'])
    expect(new Set(rows.map(({ language }) => language))).toEqual(new Set(['fr']))
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(rows.length)
    const missing = await board(fanny(), { language: 'ru', state: 'missing' })
    expect(missing.rows.map(({ item }) => item)).toEqual(expect.arrayContaining([stale, started, done]))
    expect(missing.rows.every(({ state, language }) => state === 'missing' && language === 'ru')).toBe(true)
    const titles = missing.rows.map(({ title }) => title)
    expect(new Set(titles).size).toBeGreaterThan(2)
    expect(titles).toEqual(titles.toSorted())
    const req = await createLocalReq({}, payload)
    const { stale: figure } = await countForPerson(req, fanny(), await boardSites(req))
    expect(figure).toBe(counts.stale)
  })

  test('shows nothing of other sites and nothing that is thrown away', async () => {
    const id = await small()
    const stranger = memberFor(people.stranger, [{ site: other, role: 'editor', languages: [] }])
    expect((await board(stranger, { language: 'all' })).rows.filter(({ noun }) => noun === 'pages')).toEqual(
      [],
    )
    const shows = async () => (await board(max(), { language: 'all' })).rows.some(({ item }) => item === id)
    expect(await shows()).toBe(true)
    await call(payload, people.editor, 'PATCH', `/pages/${id}`, { deletedAt: new Date().toISOString() })
    expect(await shows()).toBe(false)
    await call(payload, people.editor, 'DELETE', `/pages/${id}?trash=true`)
    const { rows } = await poolOf(payload).query('SELECT 1 FROM translated_items WHERE item = $1', [id])
    expect(rows).toEqual([])
  })

  test('says who is asked and until when; only managers of the site ask, and only people who can', async () => {
    const id = await small()
    const translations = [{ noun: 'pages', item: id, language: 'fr' }]
    const ask = (person: Person, assignee: string | null, due: string | null = '2027-01-31') =>
      call(payload, person, 'POST', '/translations/ask', { translations, assignee, due })
    for (const person of [nobody, people.french, people.editor, people.stranger]) {
      expect((await ask(person, null)).status, person.name).toBe(403)
    }
    expect((await ask(people.manager, people.spanish.id)).status).toBe(400)
    expect((await ask(people.manager, people.french.id, 'soon')).status).toBe(400)
    expect((await ask(people.manager, people.french.id)).status).toBe(200)
    const asked = await board(fanny(), { person: people.french.id ?? '' })
    expect(asked.rows).toMatchObject([{ item: id, assigneeName: 'Fanny', due: '2027-01-31' }])
    await save(people.editor, id, { title: 'After that' })
    expect((await board(max(), { language: 'fr' })).rows[0]).toMatchObject({ item: id, due: '2027-01-31' })
    expect((await board(fanny(), { person: people.french.id ?? '' })).rows).toMatchObject([
      { state: 'stale' },
    ])
    expect((await ask(people.manager, null, null)).status).toBe(200)
    expect((await board(fanny(), { person: people.french.id ?? '' })).rows).toEqual([])
  })
})

describe('what has no drafts', () => {
  test('stands on the board too; its writers save for readers, and translators do not', async () => {
    const made = await call(payload, people.manager, 'POST', '/departments?locale=en&depth=0', {
      site,
      name: 'Policy',
    })
    const { id } = made.body.doc
    const write = (person: Person, name: string, locale: string) =>
      call(payload, person, 'PATCH', `/departments/${id}?locale=${locale}&depth=0`, { name })
    await write(people.manager, 'Politiques', 'fr')
    const max = memberFor(people.manager, [{ site, role: 'site-manager', languages: [] }])
    const stateFor = async (member: Member, language: string) =>
      (await board(member, { noun: 'departments', language })).rows.find(({ item }) => item === id)?.state
    expect([await stateFor(max, 'fr'), await stateFor(max, 'es')]).toEqual(['done', 'missing'])
    await write(people.manager, 'Policy and law', 'en')
    expect(await stateFor(max, 'mine')).toBe('stale')
    const seen = await openDesk(payload, people.manager, 'departments', id, 'fr')
    expect([seen.isLive, seen.isWritable, seen.in('stale')]).toEqual([true, true, ['name']])
    expect((await saveTexts(payload, people.manager, seen, { name: 'Politiques et droit' })).status).toBe(200)
    const shown = await payload.findByID({ collection: 'departments', id, locale: 'fr', depth: 0 })
    expect(shown.name).toBe('Politiques et droit')
    expect(await stateFor(max, 'fr')).toBe('done')
    // What was shown to the one who saves is not the newest any more.
    expect((await saveTexts(payload, people.manager, seen, { name: 'Trop tard' })).status).toBe(409)

    const fanny = memberFor(people.french, [{ site, role: 'translator', languages: ['fr'] }])
    expect([await stateFor(fanny, 'mine'), await stateFor(fanny, 'fr')]).toEqual([undefined, 'done'])
    const theirs = await openDesk(payload, people.french, 'departments', id, 'fr')
    expect(theirs.isWritable).toBe(false)
    expect((await saveTexts(payload, people.french, theirs, { name: 'Attacked' })).status).toBe(403)
    const translations = [{ noun: 'departments', item: id, language: 'fr' }]
    const asked = await call(payload, people.manager, 'POST', '/translations/ask', {
      translations,
      assignee: people.french.id,
      due: null,
    })
    expect(asked.status).toBe(400)
    const file = await call(payload, people.manager, 'POST', '/translation-exchange/export', {
      to: 'es',
      items: [{ noun: 'departments', id }],
    })
    expect(file.status).toBe(400)
    await call(payload, people.manager, 'DELETE', `/departments/${id}`)
    expect(await stateFor(max, 'es')).toBeUndefined()
  })

  test('a site is its own: its texts stand on its board', async () => {
    const max = memberFor(people.manager, [{ site, role: 'site-manager', languages: [] }])
    const req = await createLocalReq({}, payload)
    await surveyItems(req, 10_000)
    const { rows } = await board(max, { noun: 'sites', language: 'all' })
    expect(new Set(rows.map(({ item }) => item))).toEqual(new Set([site]))
    expect((await openDesk(payload, people.manager, 'sites', site, 'fr')).isWritable).toBe(true)
    expect((await openDesk(payload, people.editor, 'sites', site, 'fr')).isWritable).toBe(false)
  })
})

describe('what was there before translations were followed', () => {
  test('counts as true as it is, when it is met by the job, and when somebody changes it first', async () => {
    const [met, changed] = [await small(), await small()]
    await save(people.editor, met, { title: 'Changed before' })
    await poolOf(payload).query('DELETE FROM translated_items')
    await save(people.editor, changed, { title: 'Changed after' })
    expect((await desk(changed, 'fr')).in('stale')).toEqual(['title'])
    const req: PayloadRequest = await createLocalReq({}, payload)
    expect(await surveyItems(req, 10_000)).toBeGreaterThan(0)
    expect(await surveyItems(req, 10_000)).toBe(0)
    expect((await desk(met, 'fr')).in('stale')).toEqual([])
    await save(people.editor, met, { title: 'Changed again' })
    expect((await desk(met, 'fr')).in('stale')).toEqual(['title'])
  }, 60_000)

  test('an item first written in French is translated from French', async () => {
    const data = { site, layout: 'standard', title: 'Titre', lead: 'Chapeau' }
    const made = await call(payload, people.editor, 'POST', '/pages?locale=fr&draft=true&depth=0', data)
    const { id } = made.body.doc
    expect(await desk(id, 'en')).toMatchObject({ source: 'fr' })
    await save(people.editor, id, { title: 'Title' }, 'en')
    expect(await desk(id, 'es')).toMatchObject({ source: 'fr' })
    expect((await desk(id, 'en')).in('missing')).toEqual(['lead'])
  })
})

describe('somebody who translates French and tries more', () => {
  let target: Target
  const watched: [CollectionSlug, string][] = []

  const make = async (collection: CollectionSlug, data: object, isDraft = true) => {
    const doc = await payload.create({
      collection,
      locale: 'en',
      draft: isDraft,
      depth: 0,
      data: data as never,
    })
    watched.push([collection, String(doc.id)])
    return String(doc.id)
  }

  beforeAll(async () => {
    const page = await make('pages', {
      site,
      layout: 'standard',
      title: 'Title',
      blocks: [
        { blockType: 'rich-text', heading: 'One' },
        { blockType: 'item-list', heading: 'Two', noun: 'news', choice: 'newest', limit: 4 },
      ],
    })
    await save(people.editor, page, { _status: 'published' }, 'en', '')
    await save(people.editor, page, { title: 'Titre' }, 'fr')
    const own = { keeper: site }
    target = {
      payload,
      translator: people.french,
      page,
      other,
      site,
      stranger: people.stranger.id ?? '',
      shared: {
        topics: await make('topics', { ...own, key: 'a-topic', name: 'Topic' }),
        organisations: await make('organisations', { ...own, name: 'Organisation', kind: 'network' }),
        people: await make('people', { site, post: 'Post' }),
        videos: await make('videos', { ...own, title: 'Video', address: 'https://vimeo.com/1' }, false),
        departments: await make('departments', { site, name: 'Department' }, false),
      },
    }
    watched.push(['sites', site], ['users', people.french.id ?? ''])
  })

  /** All that is said of items, but French texts of drafts. */
  async function textsOf(items: typeof watched): Promise<string> {
    const req = await createLocalReq({}, payload)
    const others = languages.filter((language) => language !== 'fr')
    const said = await Promise.all(
      items.map(async ([collection, id]) => {
        const { config } = payload.collections[collection]
        const where = { id: { equals: id } }
        const row = await payload.db.findOne<Data & { id: string }>({ collection, where, req })
        const draft = config.versions ? await newestDraft(config, id, req) : {}
        // Sessions are written by looking alone.
        const { sessions: _sessions, ...shown }: Data = row ?? {}
        return [shown, keepLanguages(config.flattenedFields, draft, others)]
      }),
    )
    return JSON.stringify(said, (name, value: unknown) => (name === 'updatedAt' ? undefined : value), 1)
  }

  const counted = [
    'pages',
    'topics',
    'organisations',
    'people',
    'videos',
    'departments',
    'users',
    'reviews',
    'schedules',
  ]

  /** How many of everything there are. */
  async function counts(): Promise<unknown> {
    const columns = counted.map((name) => `(SELECT count(*) FROM ${name}) AS ${name}`)
    const { rows } = await poolOf(payload).query(`SELECT ${columns.join(', ')},
      (SELECT count(*) FROM translations WHERE assignee IS NOT NULL) AS asked`)
    return rows[0]
  }

  describe('in each way', () => {
    let everything: string
    let page: string
    let all: unknown

    beforeAll(async () => {
      everything = await textsOf(watched)
      page = await textsOf(watched.slice(0, 1))
      all = await counts()
    })

    test.each(attempts)('%s: writes nothing', async (_name, attempt) => {
      await attempt(target)
      expect(await textsOf(watched.slice(0, 1))).toBe(page)
      expect(await counts()).toEqual(all)
    })

    test('and everything else is as it was', async () => {
      expect(await textsOf(watched)).toBe(everything)
    })

    test('which would be seen', async () => {
      await save(people.editor, target.page, { title: 'By an editor' })
      expect(await textsOf(watched)).not.toBe(everything)
    })
  })

  test('still writes French, of shared nouns too', async () => {
    for (const [noun, field] of [
      ['pages', 'title'],
      ['topics', 'name'],
      ['organisations', 'name'],
      ['people', 'post'],
    ] as const) {
      const id = noun === 'pages' ? target.page : target.shared[noun]
      const seen = await openDesk(payload, people.french, noun, id, 'fr')
      const saved = await saveTexts(payload, people.french, seen, { [field]: 'En français' })
      expect(saved.status, `${noun} ${JSON.stringify(saved.body)}`).toBe(200)
      expect((await openDesk(payload, people.french, noun, id, 'fr')).of(field).text).toBe('En français')
    }
  })

  test('copies English into French where French says nothing', async () => {
    const id = await small()
    await save(people.editor, id, { title: null }, 'fr')
    await copyLanguage(target, id, ['en', 'fr'], false)
    expect(await read(id, 'fr')).toMatchObject({ title: 'Title', lead: 'Chapeau' })
    expect(await read(id, 'en')).toMatchObject({ title: 'Title', lead: 'Lead' })
  })
})
