import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { formOn } from '../support/form-on.ts'
import { type FormSite, openFormSite, pairsOf, post, send } from '../support/form-site.ts'
import { sentForm } from '../support/sent-form.ts'

let site: FormSite

beforeAll(async () => {
  site = await openFormSite()
  await site.database.query(
    `INSERT INTO sites_contact_points (_order, _parent_id, id, purpose, email) VALUES
       (1, $1, 'one', 'general', 'office@example.org'), (2, $1, 'two', 'press', 'press@example.org')`,
    [site.ids.site],
  )
}, 120_000)
afterAll(() => site.close())
beforeEach(() => site.forgetTries())

const rows = async (text: string, values: unknown[] = []) => (await site.database.query(text, values)).rows
const message = { name: 'A Reader', purpose: 'press', message: 'First line\nsecond line' }

test('a message is kept, passed to the chosen contact point, and acknowledged without its words', async () => {
  const email = 'asker@example.org'
  const answer = await send(site.base, '/own/en/contact', 'contact-form', { ...message, email })
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/own/en/contact/sent'])
  expect(
    await rows('SELECT name, purpose, message, state, language FROM form_submissions WHERE email = $1', [
      email,
    ]),
  ).toEqual([{ ...message, state: 'new', language: 'en' }])
  const [passed] = await rows(`SELECT text, headers FROM outbox_messages WHERE "to" = 'press@example.org'`)
  expect(passed?.['text']).toContain('First line\nsecond line')
  expect(passed?.['headers']).toEqual({ 'Reply-To': email })
  const [received] = await rows('SELECT text, headers FROM outbox_messages WHERE "to" = $1', [email])
  expect(received?.['text']).not.toContain('First line')
  expect(received?.['headers']).toEqual({ 'Auto-Submitted': 'auto-replied' })
})

test('a purpose without a contact point goes to the general one', async () => {
  await send(site.base, '/own/en/contact', 'contact-form', {
    ...message,
    purpose: 'accessibility',
    email: 'general@example.org',
  })
  expect(await rows(`SELECT FROM outbox_messages WHERE "to" = 'office@example.org'`)).toHaveLength(1)
})

test('the same message sent again is one', async () => {
  const { action, hidden } = formOn(await (await fetch(`${site.base}/own/en/contact`)).text(), 'contact-form')
  const fields = [...hidden, ...pairsOf({ ...message, email: 'twice@example.org' })]
  const answers = await Promise.all([1, 2, 3].map(() => post(site.base, action, fields)))
  expect(answers.map(({ status }) => status)).toEqual([303, 303, 303])
  expect(await rows(`SELECT FROM form_submissions WHERE email = 'twice@example.org'`)).toHaveLength(1)
})

test('no line of a mail’s head can be written by a field', async () => {
  await send(site.base, '/own/en/contact', 'contact-form', {
    ...message,
    name: 'A\r\nBcc: victim@example.org',
    email: 'lines@example.org',
  })
  const [passed] = await rows(
    `SELECT subject FROM outbox_messages WHERE "to" = 'press@example.org' ORDER BY queued_at DESC LIMIT 1`,
  )
  expect(passed?.['subject']).not.toMatch(/[\r\n]/)
})

test('what was typed stays when something is missing', async () => {
  const answer = await send(site.base, '/own/en/contact', 'contact-form', { ...message, email: '' })
  const html = await answer.text()
  expect(answer.status).toBe(422)
  expect(html).toContain('First line\nsecond line</textarea>')
  expect(html).toContain('href="#contact-form-email"')
})

/** Closes the database to everybody, as if it were gone, for as long as something is done. */
async function whileAway<Result>(work: () => Promise<Result>): Promise<Result> {
  const allow = (isOpen: boolean) =>
    rows(`UPDATE pg_database SET datallowconn = $1 WHERE datname = current_database()`, [isOpen])
  await allow(false)
  await rows(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'`)
  try {
    return await work()
  } finally {
    await allow(true)
  }
}

test('while the database is away nothing is saved, and what was typed can be sent again from a page of the site', async () => {
  const { action, hidden } = formOn(await (await fetch(`${site.base}/own/fr/contact`)).text(), 'contact-form')
  const typed = { name: 'Une "Lectrice" & Cie', email: 'away@example.org', message: '\nPremière\n<b>ligne' }
  const fields = [...hidden, ...pairsOf({ ...typed, purpose: 'press' })]
  const begun = performance.now()
  const answer = await whileAway(() => post(site.base, action, fields))
  expect(performance.now() - begun).toBeLessThan(6_000)
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '10'])
  expect(answer.headers.get('cache-control')).toBe('no-store')
  const html = await answer.text()
  expect(html).toContain('<html lang="fr">')
  // The frame of the site stands around it.
  expect(html).toMatch(/<main[^>]*>.*<h1[^>]*>Rien n’a encore été enregistré<\/h1>.*<\/main>.*<footer/s)
  expect(html).toMatch(/<div class="form-errors" role="alert"><p>Rien n’a été enregistré/)
  const again = sentForm(html, 'sent-again')
  expect(again.labels).toEqual({
    'Votre nom': typed.name,
    'Votre adresse électronique': typed.email,
    'Votre message': typed.message,
  })
  expect(again.hidden).toMatchObject({ purpose: 'press', stamp: expect.stringMatching(/./) })
  expect(await rows(`SELECT FROM form_submissions WHERE email = 'away@example.org'`)).toEqual([])
  const second = await post(site.base, again.action, again.fields)
  expect([second.status, second.headers.get('location')]).toEqual([303, '/own/fr/contact/sent'])
  expect(await rows(`SELECT name, purpose FROM form_submissions WHERE email = 'away@example.org'`)).toEqual([
    { name: typed.name, purpose: 'press' },
  ])
})

test('messages go when their time is over, and with everything else of an address', async () => {
  const { purgeForms } = await import('../../src/newsletter/purge-forms.ts')
  const { erase } = await import('../../src/newsletter/leaving.ts')
  const email = 'lines@example.org'
  const passedOn = () => rows(`SELECT FROM outbox_messages WHERE headers->>'Reply-To' = $1`, [email])
  expect(await passedOn()).toHaveLength(1)
  await erase(site.database, email, { at: new Date(), form: 'erase', language: 'en', site: site.ids.site })
  expect(await passedOn()).toEqual([])
  expect(await rows('SELECT FROM form_submissions WHERE email = $1', [email])).toEqual([])
  await site.database.query(
    `UPDATE form_submissions SET received_at = now() - interval '100 days' WHERE email = 'twice@example.org'`,
  )
  await site.database.query('UPDATE sites SET messages_kept_days = 99')
  await purgeForms.run({ sql: site.database } as never)
  const left = await rows('SELECT email FROM form_submissions')
  expect(left.map(({ email }) => email)).not.toContain('twice@example.org')
  expect(left.length).toBeGreaterThan(1)
})

test('a sign-up that nobody confirmed is forgotten after 30 days', async () => {
  const { purgeForms } = await import('../../src/newsletter/purge-forms.ts')
  const email = 'silent@example.org'
  await send(site.base, '/own/en/newsletter', 'sign-up-form', { email, consent: 'yes', language: 'en' })
  await send(site.base, '/own/en/contact', 'contact-form', { ...message, email })
  await site.database.query(`UPDATE subscriptions SET requested_at = now() - interval '31 days'`)
  await site.database.query(`UPDATE subscribers SET updated_at = now() - interval '31 days'`)
  await purgeForms.run({ sql: site.database } as never)
  expect(await rows('SELECT FROM subscribers WHERE email = $1', [email])).toEqual([])
  // What they wrote to the office is not part of it.
  expect(await rows('SELECT FROM form_submissions WHERE email = $1', [email])).toHaveLength(1)
  expect(await rows('SELECT FROM consent_records WHERE address = $1', [email])).toEqual([])
  expect(
    await rows(`SELECT FROM consent_records WHERE address LIKE 'hash:%' AND action = 'requested'`),
  ).toHaveLength(1)
})
