import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { BasePayload, CollectionSlug } from 'payload'
import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { JobKind } from '../../src/jobs/kind.ts'
import { runOneJob } from '../../src/jobs/one-job.ts'
import { readMailFigures } from '../../src/mail/figures.ts'
import { sendMail } from '../../src/mail/sender/send-mail.ts'
import type { SmtpSettings } from '../../src/server/mail-settings.ts'
import { openPayload } from '../support/database.ts'
import { call, nobody, type Person, signIn } from '../support/people.ts'
import { createSites } from '../support/sites.ts'
import { parse, type SmtpSink, startSmtpSink } from '../support/smtp-sink.ts'

let payload: BasePayload
let database: Client
let sink: SmtpSink
let site: string
let other: string
let newsletter: string
let topic: string
let manager: Person
let items: Awaited<ReturnType<typeof publishItems>>
let kinds: ReadonlyMap<string, JobKind>
let parts: Awaited<ReturnType<typeof openParts>>
const eventsSecret = 'shared with the mail service'
const running: { stop(): Promise<void> }[] = []

async function openParts() {
  const [kindsModule, source, report, versions, compose, page] = await Promise.all([
    import('../../src/jobs/kinds.ts'),
    import('../../src/newsletter/deliveries-source.ts'),
    import('../../src/newsletter/issue-report.ts'),
    import('../../src/newsletter/issue-visits.ts'),
    import('../../src/newsletter/compose/compose-issue.ts'),
    import('../../src/content/newsletter-issue.ts'),
  ])
  return { ...kindsModule, ...source, ...report, ...versions, ...compose, ...page }
}

async function isSuppressed(email: string): Promise<boolean> {
  const { addressHash } = await import('../../src/lib/address-hash.ts')
  const { rows } = await database.query('SELECT FROM suppressions WHERE hash = $1', [addressHash(email)])
  return rows.length > 0
}

async function create(collection: CollectionSlug, data: object, locale: 'en' | 'fr' = 'en'): Promise<string> {
  const made = await payload.create({ collection, locale, data: data as never })
  return String(made.id)
}

const publish = (collection: CollectionSlug, id: string, data: object, locale: 'en' | 'fr') =>
  payload.update({
    collection,
    id,
    locale,
    data: { ...data, _status: 'published' } as never,
  })

const richText = (text: string, url?: string) => {
  const leaf = { type: 'text', version: 1, text, format: 0 }
  const child =
    url === undefined
      ? leaf
      : { type: 'link', version: 3, fields: { linkType: 'custom', url }, children: [leaf] }
  return {
    root: {
      type: 'root',
      version: 1,
      format: '',
      indent: 0,
      direction: null,
      children: [{ type: 'paragraph', version: 1, children: [child] }],
    },
  }
}

beforeAll(async () => {
  payload = await openPayload({ MAIL_EVENTS_SECRET: eventsSecret, SMTP_HOST: '127.0.0.1' })
  database = new Client({ connectionString: process.env['DATABASE_URL'] })
  await database.connect()
  ;({ own: site, other } = await createSites(payload))
  newsletter = await create('newsletters', { site, name: 'The Letter', hasArchive: true })
  const name = 'Lettre d’été'
  await payload.update({ collection: 'newsletters', id: newsletter, locale: 'fr', data: { name } as never })
  topic = await create('topics', { key: 'asylum', name: 'Asylum', _status: 'published' })
  manager = await signIn(payload, 'manager', [{ site, role: 'site-manager' }])
  items = await publishItems()
  parts = await openParts()
  kinds = new Map(parts.kinds.map((kind) => [kind.kind, kind]))
})

beforeEach(async () => {
  await database.query('DELETE FROM issue_sendings; DELETE FROM subscriptions; DELETE FROM subscribers')
  await database.query('DELETE FROM suppressions; DELETE FROM outbox_messages; DELETE FROM jobs')
  sink = await startSmtpSink()
})

afterEach(async () => {
  await Promise.all(running.splice(0).map((each) => each.stop()))
  await sink.close()
})

afterAll(() => database.end())

/** A news item that is public in both languages, one in English alone, and a project with a grant. */
async function publishItems() {
  const both = await create('news', { site, kind: 'news', title: 'Both languages', summary: 'In short' })
  await publish('news', both, {}, 'en')
  await publish('news', both, { title: 'Deux langues' }, 'fr')
  const english = await create('news', { site, kind: 'news', title: 'English alone' })
  await publish('news', english, {}, 'en')
  const project = await create('projects', {
    site,
    kind: 'project',
    title: 'A project',
    acknowledgement: { emblem: true, text: 'Co-funded by the European Union' },
  })
  await publish('projects', project, {}, 'en')
  return { both, english, project }
}

/** An issue with these items, in English. */
async function issue(more: object = {}): Promise<string> {
  const { both, english, project } = items
  const id = await create('newsletter-issues', {
    site,
    newsletter,
    title: `Issue ${randomUUID()}`,
    subject: 'Spring in Brussels 🕊️',
    introduction: richText('Dear reader'),
    parts: [
      { blockType: 'issueItem', item: { relationTo: 'news', value: both } },
      { blockType: 'issueItem', item: { relationTo: 'news', value: english } },
      { blockType: 'issueText', heading: 'A word', body: richText('here', 'https://example.org/') },
      { blockType: 'issueItem', item: { relationTo: 'projects', value: project } },
    ],
    ...more,
  })
  await publish('newsletter-issues', id, {}, 'en')
  return id
}

async function inFrench(id: string): Promise<void> {
  await publish('newsletter-issues', id, { title: 'Numéro', subject: 'Le printemps à Bruxelles' }, 'fr')
}

async function subscribe(
  email: string,
  { language = 'en', state = 'active', topics = [] as string[] } = {},
): Promise<string> {
  const { rows } = await database.query<{ id: string }>(
    `WITH reader AS (INSERT INTO subscribers (email, language) VALUES ($1, 'en') RETURNING id),
     made AS (
       INSERT INTO subscriptions (subscriber_id, newsletter_id, site_id, language, state, requested_at, confirmed_at)
       SELECT id, $2, $3, $4::text::enum_subscriptions_language, $5::text::enum_subscriptions_state, now(), now()
       FROM reader RETURNING id),
     chosen AS (
       INSERT INTO subscriptions_rels (parent_id, path, topics_id, "order")
       SELECT made.id, 'topics', topic, 1 FROM made, unnest($6::uuid[]) AS topic)
     SELECT id FROM made`,
    [email, newsletter, site, language, state, topics],
  )
  return rows[0]?.id ?? ''
}

const ask = (id: string, action: string, data: object = {}, person = manager) =>
  call(payload, person, 'POST', `/newsletter-issues/${id}/${action}`, data)

async function doJobs(): Promise<void> {
  for (;;) {
    const outcome = await runOneJob(payload, kinds)
    if (!outcome.found) return
    if (outcome.error) throw outcome.error
  }
}

async function send(id: string): Promise<void> {
  expect((await ask(id, 'send')).status).toBe(200)
  await doJobs()
}

function startSender(more: Partial<SmtpSettings> | null = {}): void {
  const smtp = more && {
    host: '127.0.0.1',
    port: sink.port,
    isSecure: false,
    from: 'office@example.org',
    connections: 2,
    ...more,
  }
  const publicUrl = String(payload.config.custom?.['publicUrl'])
  running.push(
    sendMail({
      databaseUrl: process.env['DATABASE_URL'] ?? '',
      publicUrl,
      smtp: smtp ?? undefined,
      log: { warn: () => {}, error: () => {} },
      moreSources: [parts.deliveriesSource({ publicUrl, from: 'office@example.org' })],
    }),
  )
}

async function counts(id: string): Promise<object> {
  return (await parts.readReport(database, id))?.counts ?? {}
}

const patience = { timeout: 15_000, interval: 50 }

async function composed(id: string, locale: 'en' | 'fr') {
  const version = (await parts.issueVersions(payload, id, true)).find(({ here }) => here.locale === locale)
  if (!version) throw new Error(`There is no version in ${locale}.`)
  return parts.composeIssue(version.here, version.issue, version.newsletter)
}

describe('an issue', () => {
  test('is built in each language of what is published in it, and says what is missing', async () => {
    const id = await issue()
    await inFrench(id)
    const [en, fr] = [await composed(id, 'en'), await composed(id, 'fr')]
    for (const part of [en.html, en.text]) {
      for (const words of ['Both languages', 'English alone', 'A word', 'Co-funded by the European Union']) {
        expect(part).toContain(words)
      }
    }
    expect(en.html).toContain(`${payload.config.custom?.['publicUrl']}/own/en/news/both-languages`)
    expect(en.html).toContain('/eu-emblem.png')
    expect(fr.html).toContain('Deux langues')
    expect(fr.html).not.toContain('English alone')
    expect(fr.checks).toContainEqual({ level: 'warning', code: 'leftOut', detail: '2' })
    expect(en.checks.map(({ code }) => code)).toEqual(['unclearLink', 'acknowledged'])
    expect(en.html).toContain('>Read more: Both languages</a>')
    expect(fr.html).toContain('>Lire la suite\u00a0: Deux langues</a>')
    const { linksIn } = await import('../../src/newsletter/compose/mail-html.ts')
    const links = new Set(linksIn(en.html).map(({ label, address }) => `${label} ${address}`))
    expect(new Set(linksIn(en.html).map(({ label }) => label)).size).toBe(links.size)
  })

  test('is told its mistakes', async () => {
    const long = Array.from(
      { length: 300 },
      () => 'A sentence of some words that goes on for a while. ',
    ).join('')
    const body = richText(long.repeat(8))
    const id = await issue({ subject: '', parts: [{ blockType: 'issueText', heading: 'Long', body }] })
    const { checks } = await composed(id, 'en')
    expect(checks.map(({ code, level }) => `${level} ${code}`)).toEqual(['error noSubject', 'error tooLarge'])
    await send(id)
    expect(await parts.readReport(database, id)).toMatchObject({ state: 'refused', note: 'mistakes:en' })
  })

  test('is a page of the site', async () => {
    const id = await issue()
    const { slug } = await payload.findByID({ collection: 'newsletter-issues', id, locale: 'en' })
    const page = await parts.newsletterIssue('own', 'en', slug ?? '')
    expect(page).toMatchObject({
      kind: 'found',
      view: { parts: [{ kind: 'item' }, { kind: 'item' }, { kind: 'text' }, { kind: 'item' }] },
    })
    expect((await parts.newsletterIssue('own', 'fr', slug ?? '')).kind).toBe('absent')
  })

  test('is a page of the site in whatever letters its title is', async () => {
    const id = await issue({ title: 'أخبار الهجرة' })
    const { slug } = await payload.findByID({ collection: 'newsletter-issues', id, locale: 'en' })
    expect(slug).toBe('akhbar-alhjrt')
    expect((await parts.newsletterIssue('own', 'en', 'akhbar-alhjrt')).kind).toBe('found')
    const signs = await issue({ title: '你好' })
    const { slug: other } = await payload.findByID({
      collection: 'newsletter-issues',
      id: signs,
      locale: 'en',
    })
    expect(other).toMatch(/^newsletter-issues/)
  })
})

describe('who may send', () => {
  test('only people who manage the site of the issue, by whichever way; editors compose and try it', async () => {
    const id = await issue()
    const people = [
      nobody,
      await signIn(payload, 'editor', [{ site, role: 'editor' }]),
      await signIn(payload, 'elsewhere', [{ site: other, role: 'site-manager' }]),
    ]
    for (const person of people) {
      for (const action of ['send', 'unschedule', 'stop', 'resume', 'settle']) {
        expect((await ask(id, action, { as: 'queued' }, person)).status).toBe(403)
      }
    }
    const [stranger = nobody, editor = nobody, elsewhere = nobody] = people
    for (const person of [stranger, elsewhere])
      expect((await ask(id, 'send-test', {}, person)).status).toBe(403)
    expect(await parts.readReport(database, id)).toBeNull()
    const { rows } = await database.query('SELECT FROM jobs')
    expect(rows).toHaveLength(0)
    // An editor composes, and tries an issue on themselves.
    const composed = { site, newsletter, title: 'By an editor', subject: 'Composed' }
    const compose = (person: Person) =>
      call(payload, person, 'POST', '/newsletter-issues?locale=en&publishLanguages=en', {
        ...composed,
        _status: 'published',
      })
    const author = await signIn(payload, 'author', [{ site, role: 'author' }])
    for (const person of [stranger, elsewhere, author]) expect((await compose(person)).status).toBe(403)
    const made = await compose(editor)
    expect([made.status, made.body.doc['publishedAt']]).toEqual([201, expect.any(String)])
    expect((await ask(made.body.doc.id, 'send', {}, editor)).status).toBe(403)
    expect((await ask(made.body.doc.id, 'send-test', {}, editor)).status).toBe(200)
    expect((await ask(id, 'send', {}, await signIn(payload, 'all', 'administrator'))).status).toBe(200)
  })

  test('a test goes to the person who asks, in every language, and to nobody else', async () => {
    const id = await issue()
    await inFrench(id)
    await subscribe('reader@example.org')
    expect((await ask(id, 'send-test')).status).toBe(200)
    await doJobs()
    const { docs } = await payload.find({ collection: 'outbox-messages', sort: 'subject' })
    expect(docs.map(({ subject }) => subject)).toEqual([
      '[en] Spring in Brussels 🕊️',
      '[fr] Le printemps à Bruxelles',
    ])
    expect(new Set(docs.map(({ to }) => to)).size).toBe(1)
    expect(docs[0]?.to).toMatch(/^manager-/)
    expect(docs[0]?.html).not.toContain('{{')
  })
})

test('where there is a mail server nobody reads in the outbox what a mail says', async () => {
  const { enqueueMail } = await import('../../src/mail/enqueue-mail.ts')
  const secret = 'https://www.example.org/admin/reset/secret'
  const said = { subject: 'A new password', text: secret, html: secret, headers: { 'X-Link': secret } }
  await enqueueMail(database, { ...said, to: 'somebody@example.org', priority: 'transactional' })
  const administrator = await signIn(payload, 'administrator', 'administrator')
  const read = (query: string) => call(payload, administrator, 'GET', `/outbox-messages${query}`)
  for (const query of ['', '?select[text]=true&select[html]=true&select[headers]=true']) {
    const { status, body } = await read(query)
    expect([status, body.docs.length]).toEqual([200, 1])
    expect(JSON.stringify(body)).not.toContain('secret')
  }
  // Nor is it guessed letter by letter.
  for (const field of ['text', 'html']) {
    expect((await read(`?where[${field}][contains]=secret`)).status).toBe(400)
  }
})

describe('sending', () => {
  test('reaches who asked for it, once each, in their language, with their own links', async () => {
    const id = await issue({ segment: { topics: [topic] } })
    await inFrench(id)
    const left = await subscribe('left@example.org')
    await subscribe('english@example.org')
    await subscribe('french@example.org', { language: 'fr' })
    await subscribe('arabic@example.org', { language: 'ar' })
    await subscribe('pending@example.org', { state: 'pending' })
    await subscribe('asylum@example.org', { topics: [topic] })
    await subscribe('children@example.org', {
      topics: [await create('topics', { key: 'children', name: 'Children', _status: 'published' })],
    })
    await subscribe('suppressed@example.org')
    const { suppress } = await import('../../src/newsletter/suppressions.ts')
    await send(id)
    // After the list was made, and before their turn.
    await suppress(database, 'suppressed@example.org', 'asked')
    await database.query(`UPDATE subscriptions SET state = 'left', left_at = now() WHERE id = $1`, [left])
    startSender()
    startSender()
    await expect.poll(() => counts(id), patience).toEqual({ accepted: 3, withdrawn: 2 })
    expect(sink.received.map(({ recipient }) => recipient).toSorted()).toEqual([
      'asylum@example.org',
      'english@example.org',
      'french@example.org',
    ])
    const found = sink.received.find(({ recipient }) => recipient === 'french@example.org')
    if (!found) throw new Error('It did not arrive.')
    const { holdingsOf } = await import('../../src/newsletter/holdings.ts')
    expect(JSON.parse(await holdingsOf(database, 'french@example.org', new Date()))).toMatchObject({
      issues: [{ subject: 'Le printemps à Bruxelles', language: 'fr', state: 'accepted' }],
    })
    const mail = await parse(found)
    const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value ?? ''
    expect(mail.subject).toBe('Le printemps à Bruxelles')
    expect(mail.text).toContain('Deux langues')
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
    expect(header('list-unsubscribe')).toMatch(
      /^<https?:\/\/\S+\/newsletter\/subscription\/one-click\?key=\S+>, <mailto:office@example\.org\?subject=unsubscribe>$/,
    )
    // In every language the same, and in letters that every program compares.
    const lists = sink.received.map(
      ({ raw }) => /^List-Id: [^<]*<([^>]*)>\r$/m.exec(raw.toString('latin1'))?.[1],
    )
    expect(new Set(lists)).toEqual(new Set([`${newsletter}.localhost`]))
    expect(header('list-id')).toMatch(/^=\?UTF-8\?.*\?= <[\da-f-]{36}\.localhost>$/)
    expect(mail.html).toContain('/newsletter/subscription/unsubscribe?key=')
    expect(mail.text).not.toContain('{{')
    expect(mail.messageId).toMatch(/^<[\da-f-]{36}@/)
    expect((await ask(id, 'send')).status).toBe(400)
  })

  test('can be scheduled and taken back', async () => {
    const id = await issue()
    await subscribe('reader@example.org')
    const at = new Date(Date.now() + 3_600_000).toISOString()
    expect((await ask(id, 'send', { at })).status).toBe(200)
    await doJobs()
    expect(await parts.readReport(database, id)).toMatchObject({ state: 'scheduled', counts: {} })
    expect((await ask(id, 'unschedule')).status).toBe(200)
    expect(await parts.readReport(database, id)).toBeNull()
    expect((await database.query('SELECT FROM jobs')).rows).toHaveLength(0)
    expect((await ask(id, 'send', { at: 'tomorrow' })).status).toBe(400)
  })

  test('is scheduled for no moment that has passed or is more than a year away', async () => {
    const id = await issue()
    await subscribe('reader@example.org')
    const fromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
    for (const at of ['2020-12-01T10:00:00.000Z', fromNow(-0.01), fromNow(366.1), '', null, 5]) {
      const reply = await ask(id, 'send', { at })
      expect([at, reply.status]).toEqual([at, 400])
      expect(JSON.stringify(reply.body)).toContain('within the next year')
    }
    await doJobs()
    expect(await parts.readReport(database, id)).toBeNull()
    // Whoever chose this very minute is some seconds late.
    for (const at of [fromNow(364.9), new Date(Date.now() - 50_000).toISOString()]) {
      expect((await ask(id, 'send', { at })).status).toBe(200)
    }
  })

  test('is refused in the language of the panel', async () => {
    const id = await issue()
    const inPanel = { en: 'not waiting', fr: 'n’est pas en attente', es: 'no está en espera' }
    for (const [language, words] of Object.entries(inPanel)) {
      const person = { ...manager, cookie: `${manager.cookie}; payload-lng=${language}` }
      expect(JSON.stringify((await ask(id, 'unschedule', {}, person)).body)).toContain(words)
    }
    const stranger = { ...nobody, cookie: 'payload-lng=fr' }
    expect(JSON.stringify((await ask(id, 'send', {}, stranger)).body)).toContain('gestionnaires')
  })

  test('stops in the middle and goes on', async () => {
    const id = await issue()
    for (let index = 0; index < 24; index++) await subscribe(`reader-${index}@example.org`)
    await send(id)
    expect((await readMailFigures(database)).waiting).toEqual({ transactional: 0, bulk: 0, issue: 24 })
    startSender({ rate: 10, connections: 1 })
    await expect.poll(() => sink.received.length, patience).toBeGreaterThan(2)
    expect((await ask(id, 'stop')).status).toBe(200)
    await pause(800)
    const sent = sink.received.length
    // What somebody stopped does not wait for the mail server.
    expect((await readMailFigures(database)).waiting.issue).toBe(0)
    await pause(600)
    expect(sink.received).toHaveLength(sent)
    expect(sent).toBeLessThan(24)
    expect((await ask(id, 'resume')).status).toBe(200)
    await expect.poll(() => counts(id), patience).toEqual({ accepted: 24 })
    expect(new Set(sink.received.map(({ recipient }) => recipient)).size).toBe(24)
    expect(sink.received).toHaveLength(24)
  })

  test('a stop is heard before the next conversation, whatever was claimed, and then nothing is held back', async () => {
    const id = await issue()
    for (let index = 0; index < 24; index++) await subscribe(`reader-${index}@example.org`)
    await send(id)
    sink.delay = 300
    startSender({ connections: 2 })
    await expect.poll(() => sink.received.length, patience).toBeGreaterThan(1)
    const begun = async () =>
      (await database.query(`SELECT FROM deliveries WHERE state NOT IN ('queued', 'claimed')`)).rowCount ?? 0
    expect((await ask(id, 'stop')).status).toBe(200)
    const atStop = await begun()
    await expect
      .poll(() => counts(id), patience)
      .toEqual({ queued: expect.any(Number), accepted: expect.any(Number) })
    await pause(1_000)
    expect(sink.received.length).toBeLessThanOrEqual(atStop)
    expect(await counts(id)).toEqual({ queued: 24 - sink.received.length, accepted: sink.received.length })
    // Other mail goes on.
    const { enqueueMail } = await import('../../src/mail/enqueue-mail.ts')
    const letter = { to: 'other@example.org', subject: 'Letter', text: '', html: '' }
    await enqueueMail(database, { ...letter, priority: 'transactional' })
    await expect.poll(() => sink.received.at(-1)?.recipient, patience).toBe('other@example.org')
    sink.delay = 0
    expect((await ask(id, 'resume')).status).toBe(200)
    await expect.poll(() => counts(id), patience).toEqual({ accepted: 24 })
    expect(sink.received).toHaveLength(25)
  })

  test('an address that does not exist is not written to again', async () => {
    sink.refuse.set('gone@example.org', { code: 550, words: '5.1.1 There is nobody of this name' })
    sink.refuse.set('policy@example.org', { code: 550, words: '5.7.1 We do not like you' })
    for (const name of ['gone', 'policy', 'well']) await subscribe(`${name}@example.org`)
    const id = await issue()
    await send(id)
    startSender()
    await expect.poll(() => counts(id), patience).toEqual({ accepted: 1, refused: 2 })
    await expect.poll(() => isSuppressed('gone@example.org'), patience).toBe(true)
    expect(await isSuppressed('policy@example.org')).toBe(false)
    expect((await parts.readReport(database, id))?.bounces).toEqual({ hard: 1, soft: 0 })
    const { clearSentMail } = await import('../../src/mail/clear-sent-mail.ts')
    const said = async () =>
      (await database.query('SELECT FROM deliveries WHERE issue_id = $1 AND error IS NOT NULL', [id]))
        .rowCount
    expect(await said()).toBe(2)
    await database.query(`UPDATE deliveries SET marked_at = marked_at - interval '91 days'`)
    await clearSentMail.run({ sql: database } as never)
    expect(await said()).toBe(0)
  })

  test('what the mail service reports later counts when it is signed, once', async () => {
    const { eventSignature } = await import('../../src/newsletter/mail-events.ts')
    for (const name of ['bounced', 'complained', 'deferred']) await subscribe(`${name}@example.org`)
    const id = await issue()
    await send(id)
    startSender()
    await expect.poll(() => counts(id), patience).toEqual({ accepted: 3 })
    const report = async (event: 'bounced' | 'complained' | 'deferred', more: object = {}) => {
      const { rows } = await database.query<{ message_id: string }>(
        'SELECT message_id FROM deliveries d JOIN subscriptions s ON s.id = d.subscription_id WHERE email = $1',
        [`${event}@example.org`],
      )
      const about = { timestamp: Math.floor(Date.now() / 1000), event, messageId: rows[0]?.message_id ?? '' }
      const signed = { ...about, signature: eventSignature(eventsSecret, about), ...more }
      return (await call(payload, nobody, 'POST', '/mail-events', signed)).status
    }
    expect(await report('bounced', { signature: 'f'.repeat(64) })).toBe(403)
    expect(await report('bounced', { timestamp: 1 })).toBe(403)
    expect(await isSuppressed('bounced@example.org')).toBe(false)
    for (const event of ['bounced', 'bounced', 'complained', 'deferred'] as const) {
      expect(await report(event)).toBe(200)
    }
    expect(await isSuppressed('bounced@example.org')).toBe(true)
    expect(await isSuppressed('complained@example.org')).toBe(true)
    expect(await isSuppressed('deferred@example.org')).toBe(false)
    expect(await parts.readReport(database, id)).toMatchObject({
      counts: { accepted: 2, refused: 1 },
      bounces: { hard: 1, soft: 1 },
    })
  })

  test('what it reports of a letter that is no issue counts as well', async () => {
    const { eventSignature } = await import('../../src/newsletter/mail-events.ts')
    const { enqueueMail } = await import('../../src/mail/enqueue-mail.ts')
    const letters = ['bounced', 'complained', 'deferred'] as const
    for (const event of letters) {
      const to = `${event}@example.org`
      await enqueueMail(database, { to, subject: 'Confirm', text: '', html: '', priority: 'transactional' })
    }
    startSender()
    await expect.poll(() => sink.received.length, patience).toBe(3)
    const states = async () => {
      const { rows } = await database.query<{ to: string; state: string; id: string }>(
        `SELECT "to", state, message_id AS id FROM outbox_messages ORDER BY "to"`,
      )
      return rows
    }
    await expect
      .poll(async () => (await states()).every(({ state }) => state === 'accepted'), patience)
      .toBe(true)
    const report = async (event: (typeof letters)[number], messageId: string) => {
      const about = { timestamp: Math.floor(Date.now() / 1000), event, messageId }
      const signature = eventSignature(eventsSecret, about)
      const { status, body } = await call(payload, nobody, 'POST', '/mail-events', { ...about, signature })
      return [status, body]
    }
    for (const [at, { id }] of (await states()).entries()) {
      for (const messageId of [id, `<${id}>`]) {
        expect(await report(letters[at] ?? 'bounced', messageId)).toEqual([200, { isNoted: true }])
      }
    }
    expect(await report('bounced', `${randomUUID()}@localhost`)).toEqual([200, { isNoted: false }])
    expect(await isSuppressed('bounced@example.org')).toBe(true)
    expect(await isSuppressed('complained@example.org')).toBe(true)
    expect(await isSuppressed('deferred@example.org')).toBe(false)
    expect((await states()).map(({ state }) => state)).toEqual(['refused', 'accepted', 'accepted'])
  })

  test('three issues in a row that a mailbox does not take are the last', async () => {
    const { noteBounce } = await import('../../src/newsletter/bounces.ts')
    const to = 'full@example.org'
    await subscribe(to)
    for (let number = 1; number <= 3; number++) {
      const id = await issue()
      await send(id)
      const { rows } = await database.query<{ id: string }>(
        `UPDATE deliveries SET state = 'refused' WHERE issue_id = $1 RETURNING id`,
        [id],
      )
      await noteBounce(database, { id: rows[0]?.id ?? '', to }, 'soft')
      expect(await isSuppressed(to)).toBe(number === 3)
    }
  })

  test('without a mail server every copy can be read in the outbox', async () => {
    const id = await issue()
    await subscribe('reader@example.org')
    await send(id)
    startSender(null)
    await expect.poll(() => counts(id), patience).toEqual({ kept: 1 })
    // The copy is put there first, and then kept with all that waits.
    const inOutbox = async () => (await payload.find({ collection: 'outbox-messages' })).docs
    const copy = { to: 'reader@example.org', state: 'kept', subject: 'Spring in Brussels 🕊️' }
    await expect.poll(inOutbox, patience).toMatchObject([copy])
  })

  test('growth is counted month by month', async () => {
    const { readGrowth } = await import('../../src/newsletter/growth.ts')
    await subscribe('a@example.org')
    const long = await subscribe('b@example.org')
    await database.query(`UPDATE subscriptions SET confirmed_at = now() - interval '70 days' WHERE id = $1`, [
      long,
    ])
    const growth = await readGrowth(database, newsletter, 4)
    expect(growth).toHaveLength(4)
    expect(growth.at(-1)?.readers).toBe(2)
    expect(growth.at(0)?.readers).toBe(0)
    expect(growth.at(-2)?.readers).toBe(1)
  })
})
