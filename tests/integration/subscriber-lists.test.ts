import type { BasePayload, CollectionSlug } from 'payload'
import { Client } from 'pg'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPayload } from '../support/database.ts'
import { call, nobody, type Person, signIn } from '../support/people.ts'
import { createSites } from '../support/sites.ts'

let payload: BasePayload
let database: Client
let own: string
let other: string
let newsletter: string
let theirs: string
let manager: Person
let administrator: Person
let people: Person[]

beforeAll(async () => {
  payload = await openPayload()
  database = new Client({ connectionString: process.env['DATABASE_URL'] })
  await database.connect()
  ;({ own, other } = await createSites(payload))
  manager = await signIn(payload, 'manager', [{ site: own, role: 'site-manager' }])
  administrator = await signIn(payload, 'administrator', 'administrator')
  people = [
    nobody,
    await signIn(payload, 'editor', [{ site: own, role: 'editor' }]),
    await signIn(payload, 'elsewhere', [{ site: other, role: 'site-manager' }]),
  ]
  newsletter = await create('newsletters', { name: 'Monthly', site: own })
  theirs = await create('newsletters', { name: 'Theirs', site: other })
}, 120_000)

afterAll(() => database.end())

async function create(collection: CollectionSlug, data: object): Promise<string> {
  const made = await payload.create({ collection, locale: 'en', data: data as never })
  return String(made.id)
}

const rows = async (text: string, values: unknown[] = []) => (await database.query(text, values)).rows

async function subscribe(email: string, state = 'active', to = newsletter, site = own): Promise<string> {
  await database.query(
    `INSERT INTO subscribers (email, language) VALUES ($1, 'en') ON CONFLICT (email) DO NOTHING`,
    [email],
  )
  const [made] = await rows(
    `INSERT INTO subscriptions (subscriber_id, newsletter_id, site_id, language, state, requested_at, confirmed_at)
     SELECT id, $2, $3, 'en', $4::text::enum_subscriptions_state, now(), CASE WHEN $4::text = 'pending' THEN NULL ELSE now() END
     FROM subscribers WHERE email = $1 RETURNING id`,
    [email, to, site, state],
  )
  await database.query(
    `INSERT INTO consent_records (address, action, at, form, language, site_id, wording)
     VALUES ($1, 'confirmed', now() - interval '1 hour', 'confirm', 'en', $2, 'I agree')`,
    [email, site],
  )
  return made?.id
}

const ask = (action: string, data: object, person = manager) =>
  call(payload, person, 'POST', `/subscriber-lists/${action}`, data)

const forAll = { given: '2024-05-31', where: 'A fair', wording: 'I want the letter.', language: 'en' }
const send = (csv: string, isDry: boolean, person = manager, more: object = {}) =>
  ask('import', { newsletter, csv, forAll, isDry, ...more }, person)

const outcomes = (reply: { body: object }) =>
  (reply.body as { rows: { line: number; outcome: string; problem?: string }[] }).rows.map(
    ({ line, outcome, problem }) => [line, problem ?? outcome],
  )

const everything = () =>
  rows(`SELECT (SELECT count(*)::int FROM subscribers) AS subscribers,
    (SELECT count(*)::int FROM subscriptions) AS subscriptions, (SELECT count(*)::int FROM consent_records) AS records`)

describe('an import', () => {
  const file = [
    'Email,Language,Given,Where,Wording',
    'New@Example.org,fr,2023-01-02,On paper,"Yes, please"',
    'pending@example.org',
    'active@example.org',
    'left@example.org',
    'suppressed@example.org',
    'not an address',
    'new@example.org',
    'late@example.org,,2999-01-01',
    "'=cmd|x@example.org",
    'russian@example.org,ru',
  ].join('\n')
  const expected = [
    [2, 'new'],
    [3, 'new'],
    [4, 'already'],
    [5, 'left'],
    [6, 'suppressed'],
    [7, 'address'],
    [8, 'duplicate'],
    [9, 'given'],
    [10, 'new'],
    [11, 'notOffered'],
  ]

  beforeAll(async () => {
    await subscribe('pending@example.org', 'pending')
    await subscribe('active@example.org')
    await subscribe('left@example.org', 'left')
    const { suppress } = await import('../../src/newsletter/suppressions.ts')
    await suppress(database, 'suppressed@example.org', 'erased')
  })

  test('is rehearsed without a change, and says row by row what would happen', async () => {
    const before = await everything()
    expect(outcomes(await send(file, true))).toEqual(expected)
    expect(await everything()).toEqual(before)
    expect(await rows(`SELECT FROM audit_entries WHERE action = 'import-subscribers'`)).toEqual([])
  })

  test('is then done, with the proof of each consent, and again without doubling', async () => {
    const [first, second] = await Promise.all([send(file, false), send(file, false)])
    const both = [outcomes(first), outcomes(second)]
    expect(both).toContainEqual(expected)
    const again = expected.map(([line, outcome]) => [line, outcome === 'new' ? 'already' : outcome])
    expect(both).toContainEqual(again)
    expect(
      await rows(
        `SELECT email, state, language, requested_at FROM subscriptions WHERE newsletter_id = $1 ORDER BY email`,
        [newsletter],
      ),
    ).toMatchObject([
      { email: '=cmd|x@example.org', state: 'active' },
      { email: 'active@example.org', state: 'active' },
      { email: 'left@example.org', state: 'left' },
      { email: 'new@example.org', state: 'active', language: 'fr', requested_at: new Date('2023-01-02') },
      { email: 'pending@example.org', state: 'active' },
    ])
    const [record, ...more] = await rows(
      `SELECT action, form, wording, language, newsletter_name, details, site_id
       FROM consent_records WHERE address = 'new@example.org'`,
    )
    expect(more).toEqual([])
    expect(record).toEqual({
      action: 'imported',
      form: 'import',
      wording: 'Yes, please',
      language: 'fr',
      newsletter_name: 'Monthly',
      details: 'given 2023-01-02 00:00 UTC, where: On paper; imported by manager',
      site_id: own,
    })
    expect(await rows(`SELECT details FROM audit_entries WHERE action = 'import-subscribers'`)).toHaveLength(
      2,
    )
    expect(outcomes(await send(file, false))).toEqual(again)
  })

  test('brings nobody back who has left, also when somebody typed their address since', async () => {
    const { purgeForms } = await import('../../src/newsletter/purge-forms.ts')
    const email = 'asked-again@example.org'
    const id = await subscribe(email, 'left', theirs, other)
    await rows(
      `UPDATE subscriptions SET state = 'pending', left_at = now() - interval '1 year',
         requested_at = now() - interval '31 days' WHERE id = $1`,
      [id],
    )
    const bring = async () =>
      outcomes(await send(`email\n${email}`, false, administrator, { newsletter: theirs }))
    expect(await bring()).toEqual([[2, 'left']])
    await purgeForms.run({ sql: database } as never)
    expect(await rows('SELECT state FROM subscriptions WHERE id = $1', [id])).toEqual([{ state: 'left' }])
    expect(await bring()).toEqual([[2, 'left']])
  })

  test('refuses as a whole what is no list or too long, and whoever does not manage the newsletter', async () => {
    const before = await everything()
    expect((await send('name\nReader', false)).status).toBe(400)
    expect((await send(`email\n${'a@example.org\n'.repeat(10_001)}`, false)).status).toBe(400)
    expect((await send('x'.repeat(900_001), false)).status).toBe(400)
    expect((await ask('import', { newsletter, csv: 'email', isDry: true })).status).toBe(400)
    for (const person of people) expect((await send(file, false, person)).status).toBe(403)
    expect((await send(file, false, manager, { newsletter: theirs })).status).toBe(403)
    expect(await everything()).toEqual(before)
  })

  test('of thousands takes seconds', async () => {
    const many = Array.from({ length: 3_000 }, (_, index) => `r${index}@many.example.org`).join('\n')
    const begun = performance.now()
    const reply = await send(`email\n${many}`, false, administrator, { newsletter: theirs })
    expect(outcomes(reply).filter(([, outcome]) => outcome === 'new')).toHaveLength(3_000)
    expect(performance.now() - begun).toBeLessThan(10_000)
    await database.query(`DELETE FROM subscriptions WHERE newsletter_id = $1`, [theirs])
    await database.query(`DELETE FROM subscribers WHERE email LIKE '%@many.example.org'`)
  })
})

describe('an export', () => {
  test('holds the list, runs no formula, and is noted in the history', async () => {
    const { status, body, headers } = await ask('export', { newsletter })
    expect(status).toBe(200)
    expect(headers.get('content-type')).toContain('text/csv')
    const lines = String(body).split('\r\n')
    expect(lines[0]).toBe('email,language,state,topics,given,confirmed,left,suppressed,suppressedAt')
    expect(lines[1]).toMatch(/^'=cmd\|x@example\.org,en,active,,2024-05-31T00:00:00Z,/)
    expect(lines.slice(2).map((line) => line.split(',')[0])).toEqual([
      'active@example.org',
      'left@example.org',
      'new@example.org',
      'pending@example.org',
      '',
    ])
    const active = await ask('export', { newsletter, state: 'active' })
    expect(String(active.body)).not.toContain('left@example.org')
    const noted = await rows(
      `SELECT user_name, site_id, title, details FROM audit_entries WHERE action = 'export-subscribers' ORDER BY at`,
    )
    expect(noted).toEqual([
      { user_name: 'manager', site_id: own, title: 'Monthly', details: { count: 5 } },
      { user_name: 'manager', site_id: own, title: 'Monthly', details: { count: 4, state: 'active' } },
    ])
  })

  test('says who is not to be written to, calls them by no other name, and takes them nowhere', async () => {
    const listed = await create('newsletters', { name: 'Listed', site: own })
    await subscribe('glad@example.org', 'active', listed)
    await subscribe('angry@example.org', 'active', listed)
    await subscribe('angry-and-left@example.org', 'left', listed)
    const { suppress } = await import('../../src/newsletter/suppressions.ts')
    for (const name of ['angry', 'angry-and-left']) {
      await suppress(database, `${name}@example.org`, 'complained')
    }
    const take = async (state?: string) => {
      const { body } = await ask('export', { newsletter: listed, ...(state && { state }) })
      return String(body).trim().split('\r\n').slice(1)
    }
    expect(await take('active')).toEqual([expect.stringMatching(/^glad@example\.org,en,active,.*,,,$/)])
    const suppressed = [
      expect.stringMatching(/^angry-and-left@example\.org,en,left,.*,complained,\d{4}-\d\d-\d\dT[\d:]+Z$/),
      expect.stringMatching(/^angry@example\.org,en,suppressed,.*,complained,\d{4}-\d\d-\d\dT[\d:]+Z$/),
    ]
    expect(await take('suppressed')).toEqual(suppressed)
    expect(await take()).toEqual([...suppressed, expect.stringContaining('glad@example.org')])
    // Where nothing is known of the complaint, the file tells of it.
    const file = String((await ask('export', { newsletter: listed })).body)
    await database.query('DELETE FROM suppressions WHERE reason = $1', ['complained'])
    const brought = await send(file, true, administrator, { newsletter: theirs })
    expect(outcomes(brought)).toEqual([
      [2, 'notActive'],
      [3, 'notActive'],
      [4, 'new'],
    ])
  })

  test('is for those who manage the newsletter’s site', async () => {
    for (const person of people) expect((await ask('export', { newsletter }, person)).status).toBe(403)
    expect((await ask('export', { newsletter: theirs })).status).toBe(403)
    expect((await ask('export', { newsletter: theirs }, administrator)).status).toBe(200)
  })
})

describe('a list', () => {
  test('is searched by address, newsletter and state', async () => {
    const found = async (query: string) => {
      const reply = await call(payload, manager, 'GET', `/subscriptions?sort=email&${query}`)
      return reply.body.docs.map(({ email }) => email)
    }
    expect(await found('where[email][like]=ACTIVE@')).toEqual(['active@example.org'])
    expect(
      await found(`where[newsletter][equals]=${newsletter}&where[state][equals]=left&limit=100`),
    ).toEqual(['left@example.org'])
  })

  test('counts nobody as a reader who is not written to', async () => {
    const counted = await create('newsletters', { name: 'Counted', site: own })
    await subscribe('counted@example.org', 'active', counted)
    await subscribe('counted-out@example.org', 'active', counted)
    const { suppress } = await import('../../src/newsletter/suppressions.ts')
    await suppress(database, 'counted-out@example.org', 'bounced')
    const { countByLanguage } = await import('../../src/newsletter/count-by-language.ts')
    expect(await countByLanguage(database, counted)).toEqual([
      { language: 'en', active: 1, suppressed: 1, pending: 0, left: 0 },
    ])
  })

  test('shows who is not written to, whatever the state of the subscription', async () => {
    const { StateCell } = await import('../../src/admin/subscribers/state-cell.tsx')
    const { suppress } = await import('../../src/newsletter/suppressions.ts')
    await suppress(database, 'not-written-to@example.org', 'complained')
    const shown = async (email: string, language = 'en') => {
      const props = { cellData: 'active', rowData: { email }, payload, i18n: { language } }
      return renderToStaticMarkup(await StateCell(props as never))
    }
    expect(await shown('active@example.org')).toContain('Active')
    expect(await shown('not-written-to@example.org')).toContain('Suppressed: Reported as unwanted')
    expect(await shown('not-written-to@example.org', 'fr')).toContain('Bloqué')
  })
})

describe('an address', () => {
  const why = 'She wrote to us from the right one.'
  const correct = (subscription: string, email: string, person = manager) =>
    ask('correct', { subscription, email, why }, person)
  const history = async (email: string, sites: 'all' | string[] = 'all') => {
    const { consentHistory } = await import('../../src/newsletter/manage/consent-history.ts')
    return consentHistory(database, email, sites)
  }

  test('is corrected at the sites of who corrects it, with the record of it', async () => {
    const id = await subscribe('tpyo@example.org')
    await subscribe('tpyo@example.org', 'active', theirs, other)
    for (const person of people) expect((await correct(id, 'typo@example.org', person)).status).toBe(403)
    expect((await correct(id, ' Typo@Example.org ')).status).toBe(200)
    expect(
      await rows(`SELECT email, site_id FROM subscriptions WHERE email LIKE '%o@example.org' ORDER BY email`),
    ).toEqual([
      { email: 'tpyo@example.org', site_id: other },
      { email: 'typo@example.org', site_id: own },
    ])
    const entries = await history('typo@example.org', [own])
    expect(entries.map(({ action, wording }) => [action, wording])).toEqual([
      ['changed', null],
      ['confirmed', 'I agree'],
    ])
    expect(entries[0]?.details).toMatch(/; corrected by manager: She wrote to us from the right one\.$/)
    expect(JSON.stringify(entries)).not.toContain('tpyo')
    expect(await history('typo@example.org', [other])).toEqual([])
    expect(await history('tpyo@example.org')).toMatchObject([{ action: 'confirmed' }])
    const [noted] = await rows(
      `SELECT noun, item_id, title, details FROM audit_entries WHERE action = 'correct-subscriber'`,
    )
    expect(noted).toMatchObject({ noun: 'subscriptions', item_id: id, title: null, details: null })
  })

  test('that was corrected, or changed by its owner, is not brought back by a file', async () => {
    const id = await subscribe('old-work@example.org')
    expect((await correct(id, 'new-work@example.org')).status).toBe(200)
    await subscribe('old-home@example.org')
    const [owner] = await rows(`SELECT id FROM subscribers WHERE email = 'old-home@example.org'`)
    const { changeAddress } = await import('../../src/newsletter/change-address.ts')
    const asked = { subscriber: owner?.id, email: 'new-home@example.org', from: 'old-home@example.org' }
    await changeAddress(database, asked, { at: new Date(), form: 'preferences', language: 'en' })
    const names = ['old-work', 'old-home', 'new-work', 'new-home', 'nowhere-before']
    const file = `email\n${names.map((name) => `${name}@example.org`).join('\n')}`
    const expected = ['moved', 'moved', 'already', 'already', 'new'].map((each, at) => [at + 2, each])
    expect(outcomes(await send(file, true))).toEqual(expected)
    // Another office never knew the old address.
    const elsewhere = await send(file, true, administrator, { newsletter: theirs })
    expect(outcomes(elsewhere)[0]).toEqual([2, 'new'])
  })

  test('that has a subscriber already becomes one with it; who has left has left', async () => {
    const id = await subscribe('double@example.org')
    const kept = await subscribe('right@example.org', 'left')
    expect((await correct(id, 'right@example.org')).status).toBe(200)
    expect(await rows(`SELECT id, state FROM subscriptions WHERE email = 'right@example.org'`)).toEqual([
      { id: kept, state: 'left' },
    ])
    expect(await rows(`SELECT FROM subscribers WHERE email = 'double@example.org'`)).toEqual([])
  })

  test('is not corrected to none, to one that is not written to, or before it was confirmed', async () => {
    const id = await subscribe('stays@example.org')
    const pending = await subscribe('asked@example.org', 'pending')
    for (const email of ['nobody', 'stays@example.org', 'suppressed@example.org']) {
      expect((await correct(id, email)).status, email).toBe(400)
    }
    expect((await correct(pending, 'other@example.org')).status).toBe(400)
    expect((await ask('correct', { subscription: id, email: 'b@example.org', why: ' ' })).status).toBe(400)
    expect(await rows('SELECT email FROM subscriptions WHERE id = $1', [id])).toEqual([
      { email: 'stays@example.org' },
    ])
  })

  test('is suppressed with a reason that the record keeps, and no import brings it back', async () => {
    const id = await subscribe('enough@example.org')
    await subscribe('enough@example.org', 'active', theirs, other)
    const suppress = (person = manager) =>
      ask('suppress', { subscription: id, reason: 'asked', why: 'By telephone.' }, person)
    for (const person of people) expect((await suppress(person)).status).toBe(403)
    expect((await suppress()).status).toBe(200)
    expect((await suppress()).status).toBe(400)
    const entries = (await history('enough@example.org')).filter(({ action }) => action === 'suppressed')
    expect(entries.map(({ newsletter: name }) => name).toSorted()).toEqual(['Monthly', 'Theirs'])
    expect(entries[0]?.details).toBe('asked; by manager: By telephone.')
    const { recipientsOf } = await import('../../src/newsletter/recipients.ts')
    const readers = await recipientsOf(database, { newsletter, languages: [], topics: [] })
    expect(readers.map(({ email }) => email)).not.toContain('enough@example.org')
    expect(outcomes(await send('email\nenough@example.org', false))).toEqual([[2, 'suppressed']])
  })
})
