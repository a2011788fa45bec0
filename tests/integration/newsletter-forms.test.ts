import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addressHash } from '../../src/lib/address-hash.ts'
import { wordingVersion } from '../../src/newsletter/consent.ts'
import { formOn } from '../support/form-on.ts'
import { type FormSite, openFormSite, pairsOf, post, send } from '../support/form-site.ts'

let site: FormSite

beforeAll(async () => {
  site = await openFormSite()
}, 120_000)
afterAll(() => site.close())
beforeEach(() => site.forgetTries())

const newsletter = '/own/en/newsletter'
const step = (name: string) => `${newsletter}/subscription/${name}`
const rows = async (text: string, values: unknown[] = []) => (await site.database.query(text, values)).rows

const signUp = (email: string, more: Record<string, string | string[]> = {}, headers = {}) =>
  send(site.base, newsletter, 'sign-up-form', { email, consent: 'yes', language: 'en', ...more }, headers)

/** The path of the last link that was mailed to somebody. */
async function mailedTo(email: string): Promise<string> {
  const [mail] = await rows(
    `SELECT text FROM outbox_messages WHERE "to" = $1 ORDER BY queued_at DESC, id LIMIT 1`,
    [email],
  )
  const [address = ''] = /http\S+/.exec(String(mail?.['text'])) ?? []
  const url = new URL(address)
  return url.pathname + url.search
}

async function confirmed(email: string, more: Record<string, string | string[]> = {}): Promise<void> {
  await signUp(email, more)
  await send(site.base, await mailedTo(email), 'form')
}

/** Presses the button of a link in a tab that was opened before the link was used. */
async function pressAgain(link: string): Promise<Response> {
  const { hidden } = formOn(await (await fetch(site.base + newsletter)).text(), 'sign-up-form')
  return post(
    site.base,
    link,
    hidden.filter(([name]) => name === 'stamp'),
  )
}

const stateOf = async (email: string) =>
  (await rows('SELECT state, language FROM subscriptions WHERE email = $1', [email]))[0]

async function linkFor(email: string, wish: string): Promise<string> {
  await site.forgetTries()
  const answer = await send(site.base, step('link'), 'form', { email, wish })
  expect(answer.status).toBe(303)
  return mailedTo(email)
}

describe('signing up', () => {
  test('asks by mail first; reading the link changes nothing, the button does, once', async () => {
    const email = 'first@example.org'
    const answer = await signUp(` First@Example.ORG `, {
      topics: site.ids.topics.slice(0, 1),
      language: 'fr',
    })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, step('requested')])
    expect(await stateOf(email)).toEqual({ state: 'pending', language: 'fr' })
    const link = await mailedTo(email)
    expect((await fetch(site.base + link)).status).toBe(200)
    expect((await stateOf(email))?.state).toBe('pending')
    const done = await send(site.base, link, 'form')
    expect([done.status, done.headers.get('location')]).toEqual([303, step('confirmed')])
    expect(await stateOf(email)).toEqual({ state: 'active', language: 'fr' })
    const topics = await rows(
      `SELECT topics_id FROM subscriptions_rels r JOIN subscriptions s ON s.id = r.parent_id WHERE email = $1`,
      [email],
    )
    expect(topics.map(({ topics_id }) => topics_id)).toEqual(site.ids.topics.slice(0, 1))
    const kept = await rows(`SELECT hash FROM mailed_links`)
    expect(kept.some(({ hash }) => link.includes(hash))).toBe(false)
  })

  test('notes what was agreed to, in which words, and when it was confirmed', async () => {
    const email = 'noted@example.org'
    await confirmed(email)
    const notes = await rows(
      `SELECT action, form, wording, wording_version, language, newsletter_name FROM consent_records
       WHERE address = $1 ORDER BY at, created_at`,
      [email],
    )
    expect(notes.map(({ action }) => action)).toEqual(['requested', 'confirmed'])
    const html = await (await fetch(site.base + newsletter)).text()
    for (const note of notes) {
      expect(note).toMatchObject({
        wording_version: wordingVersion,
        language: 'en',
        newsletter_name: 'Monthly letter',
      })
      expect(html).toContain(note['wording'])
    }
  })

  test('a second press of the button is one sign-up and one letter', async () => {
    const email = 'twice@example.org'
    const html = await (await fetch(site.base + newsletter)).text()
    const { action, hidden } = formOn(html, 'sign-up-form')
    const fields = [...hidden, ...pairsOf({ email, consent: 'yes', language: 'en' })]
    const answers = await Promise.all(Array.from({ length: 5 }, () => post(site.base, action, fields)))
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 303, 303])
    expect(await rows(`SELECT FROM outbox_messages WHERE "to" = $1`, [email])).toHaveLength(1)
    expect(await rows('SELECT FROM consent_records WHERE address = $1', [email])).toHaveLength(1)
  })

  test('asking again changes nothing of what was confirmed: anybody can type anybody’s address', async () => {
    const email = 'consented@example.org'
    await confirmed(email)
    const read = 'SELECT state, language, requested_at, confirmed_at FROM subscriptions WHERE email = $1'
    const before = await rows(read, [email])
    await signUp(email, { language: 'fr' })
    expect(await rows(read, [email])).toEqual(before)
  })

  test('a link that was used says so, and offers a way on', async () => {
    const email = 'used@example.org'
    await signUp(email)
    const link = await mailedTo(email)
    const page = await (await fetch(site.base + link)).text()
    expect(page).toContain(email)
    expect(page).toContain('Monthly letter')
    await send(site.base, link, 'form')
    const dead = await (await fetch(site.base + link)).text()
    expect(dead).toContain('no longer good')
    expect(dead).not.toContain('One press')
    expect(dead).not.toContain('<form id="form"')
    await site.database.query('DELETE FROM form_answers')
    const again = await pressAgain(link)
    expect(again.status).toBe(422)
    expect(await again.text()).toContain('no longer good')
    await site.database.query(`UPDATE mailed_links SET used_at = NULL, ends_at = now()`)
    expect((await pressAgain(link)).status).toBe(422)
  })

  test('what was typed stays, with what has to be mended at the field and at the top', async () => {
    const answer = await send(site.base, newsletter, 'sign-up-form', {
      email: 'no address "<b>',
      topics: site.ids.topics,
      language: 'fr',
    })
    const html = await answer.text()
    expect(answer.status).toBe(422)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(html).toContain('value="no address &quot;&lt;b&gt;"')
    expect(html).toContain('href="#sign-up-form-email"')
    expect(html).toMatch(/<input[^>]*aria-describedby="sign-up-form-email-problem"[^>]*aria-invalid="true"/)
    expect(html).toContain('id="sign-up-form-email-problem"')
    expect(html).toMatch(/<option value="fr" lang="fr" selected=""/)
    expect(html.match(/type="checkbox" name="topics" [^>]*checked=""/g)).toHaveLength(2)
    const kept = await (await fetch(site.base + newsletter)).text()
    expect(kept).not.toContain('no address')
    expect(await rows('SELECT FROM subscribers WHERE email LIKE $1', ['no address%'])).toEqual([])
  })

  test('the box is never ticked beforehand, and nothing goes without it', async () => {
    const html = await (await fetch(site.base + newsletter)).text()
    expect(html).toMatch(/<input[^>]*name="consent"/)
    expect(html).not.toMatch(/<input[^>]*name="consent"[^>]*checked/)
    expect((await signUp('unasked@example.org', { consent: '' })).status).toBe(422)
    expect(await stateOf('unasked@example.org')).toBeUndefined()
  })
})

describe('who may send a form', () => {
  const fields = pairsOf({ email: 'stranger@example.org', consent: 'yes' })

  test('its own page alone', async () => {
    for (const headers of [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': '', origin: 'https://evil.example' },
    ]) {
      expect((await post(site.base, newsletter, fields, headers)).status).toBe(403)
    }
    expect(
      (await fetch(site.base + newsletter, { method: 'POST', body: new URLSearchParams(fields) })).status,
    ).toBe(403)
  })

  test('nothing else is posted to a page', async () => {
    expect((await post(site.base, '/own/en/news', fields)).status).toBe(405)
    const json = { 'content-type': 'application/json' }
    expect((await post(site.base, newsletter, fields, json)).status).toBe(415)
  })

  test('a form without a stamp of ours is shown again, with what was typed', async () => {
    const answer = await post(site.base, newsletter, fields)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('value="stranger@example.org"')
  })

  test('a program that fills the field which people do not see is thanked, and nothing is written', async () => {
    const answer = await signUp('robot@example.org', { homepage: 'https://spam.example' })
    expect(answer.status).toBe(303)
    expect(await stateOf('robot@example.org')).toBeUndefined()
  })

  test('256 kB are the limit', async () => {
    const answer = await signUp('large@example.org', { topics: 'x'.repeat(256_000) })
    expect(answer.status).toBe(413)
    expect(await answer.text()).toContain('nothing was saved')
  })

  test('how often is limited for a client and for an address, and the time to come back is named', async () => {
    const { action, hidden } = formOn(await (await fetch(site.base + newsletter)).text(), 'sign-up-form')
    const to = (email: string, client: string) =>
      post(site.base, action, [...hidden, ...pairsOf({ email, consent: 'yes', language: 'en' })], {
        'x-test-client': client,
      })
    for (let time = 0; time < 5; time += 1) {
      await site.database.query('DELETE FROM form_answers')
      expect((await to('target@example.org', `client ${time}`)).status).toBe(303)
    }
    // Every form counts, so that all of them together send no more than one would.
    const asked = { email: 'target@example.org', wish: 'preferences' }
    expect((await send(site.base, step('link'), 'form', asked)).status).toBe(303)
    await site.database.query('DELETE FROM form_answers')
    const refused = await to('target@example.org', 'client 5')
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(3_000)
    expect(await refused.text()).toMatch(/come back in \d+ minutes/)
    const statuses = new Set<number>()
    for (let time = 0; time < 31; time += 1)
      statuses.add((await to(`many-${time}@example.org`, 'flood')).status)
    expect([...statuses]).toEqual([303, 429])
    expect((await to('other@example.org', 'another client')).status).toBe(303)
  })
})

describe('afterwards', () => {
  test('whoever has the mailed link chooses anew, and leaves', async () => {
    const email = 'chooser@example.org'
    await confirmed(email)
    const link = await linkFor(email, 'preferences')
    const page = await (await fetch(site.base + link)).text()
    expect(page).toContain(email)
    const saved = await send(site.base, link, 'form', {
      newsletters: site.ids.newsletter,
      topics: site.ids.topics,
      language: 'fr',
    })
    expect(saved.headers.get('location')).toMatch(/subscription\/saved\?key=/)
    expect(await stateOf(email)).toEqual({ state: 'active', language: 'fr' })
    const left = await send(site.base, link, 'form', { language: 'fr' })
    expect(left.headers.get('location')).toMatch(/subscription\/left\?key=/)
    expect((await stateOf(email))?.state).toBe('left')
    const actions = await rows('SELECT action, details FROM consent_records WHERE address = $1 ORDER BY at', [
      email,
    ])
    expect(actions.map(({ action }) => action)).toEqual(['requested', 'confirmed', 'changed', 'withdrawn'])
    expect(actions[2]?.['details']).toMatch(/^language: Français; topics: (one, two|two, one)$/)
  })

  test('whoever is not written to is told so, instead of what would come', async () => {
    const email = 'complained@example.org'
    await confirmed(email)
    const link = await linkFor(email, 'preferences')
    await site.database.query(
      `INSERT INTO suppressions (hash, reason, at) VALUES ($1, 'complained', now())`,
      [addressHash(email)],
    )
    for (const path of [link, link.replace('/preferences', '/saved')]) {
      const page = await (await fetch(site.base + path)).text()
      expect(page).toContain('No newsletter is sent to this address at present')
      expect(page).not.toContain('<form id="form"')
    }
    await site.database.query('DELETE FROM form_answers')
    await confirmed(email)
    expect(await (await fetch(site.base + link)).text()).toContain('<form id="form"')
  })

  test('a forged link shows nobody’s choice and changes nothing', async () => {
    const email = 'guarded@example.org'
    await confirmed(email)
    const link = await linkFor(email, 'preferences')
    const forged = `${link.slice(0, -2)}AA`
    expect(await (await fetch(site.base + forged)).text()).not.toContain(email)
    const { hidden } = formOn(await (await fetch(site.base + link)).text(), 'form')
    expect((await post(site.base, forged, [...hidden, ['language', 'en']])).status).toBe(422)
    expect((await stateOf(email))?.state).toBe('active')
  })

  test('a mail program leaves for its reader with one POST, as often as it likes', async () => {
    const email = 'one-click@example.org'
    await confirmed(email)
    const oneClick = (await linkFor(email, 'preferences')).replace('/preferences', '/one-click')
    expect((await fetch(site.base + oneClick)).status).toBe(200)
    expect((await stateOf(email))?.state).toBe('active')
    for (let time = 0; time < 3; time += 1) {
      const answer = await fetch(site.base + oneClick, {
        method: 'POST',
        redirect: 'manual',
        body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
      })
      expect([answer.status, answer.headers.get('set-cookie')]).toEqual([200, null])
    }
    // Who reads the page afterwards is not asked again.
    const page = await (await fetch(site.base + oneClick)).text()
    expect(page).toContain('You have left the newsletter')
    expect(page).not.toContain('<form id="form"')
    const form = new FormData()
    form.set('List-Unsubscribe', 'One-Click')
    expect((await fetch(site.base + oneClick, { method: 'POST', body: form })).status).toBe(200)
    expect((await stateOf(email))?.state).toBe('left')
    const withdrawn = await rows(
      `SELECT form FROM consent_records WHERE address = $1 AND action = 'withdrawn'`,
      [email],
    )
    expect(withdrawn).toEqual([{ form: 'one-click' }])
  })

  test('leaving by the page needs one press', async () => {
    const email = 'leaver@example.org'
    await confirmed(email)
    const link = (await linkFor(email, 'preferences')).replace('/preferences', '/unsubscribe')
    expect((await send(site.base, link, 'form')).headers.get('location')).toContain('/left?key=')
    expect((await stateOf(email))?.state).toBe('left')
  })

  test('a new address is confirmed before anything changes; the old one is forgotten then', async () => {
    const [from, to] = ['old@example.org', 'new@example.org']
    await confirmed(from)
    const message = { name: 'A Reader', purpose: 'general', message: 'A question' }
    await send(site.base, '/own/en/contact', 'contact-form', { ...message, email: from })
    const link = await linkFor(from, 'preferences')
    await send(site.base, link.replace('/preferences', '/address'), 'form', { email: to })
    expect((await stateOf(from))?.state).toBe('active')
    const confirm = await mailedTo(to)
    expect((await send(site.base, confirm, 'form')).headers.get('location')).toBe(step('address-changed'))
    expect(await stateOf(from)).toBeUndefined()
    expect((await stateOf(to))?.state).toBe('active')
    expect(await rows('SELECT FROM consent_records WHERE address = $1', [from])).toEqual([])
    // What they wrote to the office, and what was mailed to them, is no part of the subscriptions.
    expect(await rows('SELECT FROM form_submissions WHERE email = $1', [from])).toHaveLength(1)
    expect((await rows('SELECT FROM outbox_messages WHERE "to" = $1', [from])).length).toBeGreaterThan(0)
    // The old mailbox's links are worth nothing any more.
    expect(await (await fetch(site.base + link)).text()).not.toContain(to)
  })

  test('all that is held comes as one file, once', async () => {
    const email = 'curious@example.org'
    await confirmed(email)
    const link = await linkFor(email, 'copy')
    const answer = await send(site.base, link, 'form')
    expect(answer.headers.get('content-disposition')).toContain('attachment')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const held = (await answer.json()) as Record<string, unknown[]>
    expect(held).toMatchObject({
      email,
      subscriptions: [{ newsletter: 'Monthly letter', site: 'own', state: 'active' }],
      consent: [{ action: 'requested' }, { action: 'confirmed' }],
      issues: [],
      suppressed: null,
    })
    expect((await pressAgain(link)).status).toBe(422)
  })

  test('erasure leaves a keyed hash and nothing that names the address', async () => {
    const email = 'forgotten@example.org'
    await confirmed(email)
    const link = await linkFor(email, 'erase')
    expect((await send(site.base, link, 'form')).headers.get('location')).toBe(step('erased'))
    for (const [table, column] of [
      ['subscribers', 'email'],
      ['subscriptions', 'email'],
      ['consent_records', 'address'],
      ['mailed_links', 'data::text'],
      ['outbox_messages', '"to"'],
    ]) {
      const left = await rows(`SELECT FROM ${table} WHERE ${column} LIKE '%' || $1 || '%'`, [email])
      expect(left, table).toHaveLength(0)
    }
    const [erased] = await rows(`SELECT address FROM consent_records WHERE action = 'erased'`)
    const notes = await rows('SELECT action FROM consent_records WHERE address = $1', [erased?.['address']])
    expect(notes).toHaveLength(3)
    expect(await rows('SELECT reason FROM suppressions WHERE hash = $1', [erased?.['address']])).toEqual([
      { reason: 'erased' },
    ])
    await site.database.query('DELETE FROM form_answers')
    await confirmed(email)
    expect(await rows('SELECT FROM suppressions WHERE hash = $1', [erased?.['address']])).toEqual([])
  })
})
