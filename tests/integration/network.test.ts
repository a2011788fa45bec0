import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { formOn } from '../support/form-on.ts'
import { type FormSite, openFormSite, pairsOf, post, send } from '../support/form-site.ts'
import { call, nobody, type Person, signIn } from '../support/people.ts'

let site: FormSite
let editor: Person
let otherEditor: Person
let author: Person

beforeAll(async () => {
  site = await openFormSite()
  const { payload } = site
  const { docs } = await payload.find({ collection: 'sites', where: { key: { equals: 'other' } } })
  editor = await signIn(payload, 'editor-own', [{ site: site.ids.site, role: 'editor' }])
  author = await signIn(payload, 'author-own', [{ site: site.ids.site, role: 'author' }])
  otherEditor = await signIn(payload, 'editor-other', [{ site: docs[0]?.id ?? '', role: 'editor' }])
}, 120_000)
afterAll(() => site.close())
beforeEach(async () => {
  await site.forgetTries()
  await site.database.query('DELETE FROM form_answers')
})

const list = '/own/en/network'
const join = `${list}/join`
const step = (name: string) => `${list}/membership/${name}`
const rows = async (text: string, values: unknown[] = []) => (await site.database.query(text, values)).rows

const profile = {
  kind: 'organisation',
  name: 'Welcome House',
  category: 'civil-society',
  country: 'BE',
  description: 'We meet people at the station.\nWe find rooms.',
  website: 'www.welcome.example',
}

type Typed = Record<string, string | string[]>

const apply = (email: string, more: Typed = {}, page = join) =>
  send(site.base, page, 'join-form', { ...profile, email, isListed: 'yes', ...more })

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

const waiting = async (email: string) => {
  const [application] = await rows(
    `SELECT id, name, member_id AS member, is_listed AS "isListed" FROM network_applications
     WHERE email = $1 AND state = 'waiting'`,
    [email],
  )
  return application
}

/** What somebody sees of it on the dashboard. */
async function recentChanges({ id }: Person): Promise<string> {
  const { RecentChanges } = await import('../../src/admin/dashboard/recent-changes.tsx')
  const { payload } = site
  const user = await payload.findByID({ collection: 'users', id: id ?? '', depth: 0 })
  const shown = await RecentChanges({ user, payload, i18n: { language: 'en' } } as never)
  return shown ? renderToStaticMarkup(shown) : ''
}

const decide = async (email: string, decision: object, person = editor) => {
  const { id } = (await waiting(email)) ?? {}
  return call(site.payload, person, 'PATCH', `/network-applications/${id}`, decision)
}

/** A member, accepted and listed unless said otherwise. */
async function becomeMember(email: string, more: Typed = {}): Promise<void> {
  expect((await apply(email, more)).status).toBe(303)
  expect((await send(site.base, await mailedTo(email), 'form')).status).toBe(303)
  expect((await decide(email, { state: 'accepted' })).status).toBe(200)
}

async function ownLink(email: string): Promise<string> {
  await site.forgetTries()
  await site.database.query('DELETE FROM form_answers')
  expect((await send(site.base, step('link'), 'form', { email })).status).toBe(303)
  return mailedTo(email)
}

const read = async (path: string) => {
  await site.caughtUp()
  const answer = await fetch(site.base + path)
  return { status: answer.status, memory: answer.headers.get('x-test-memory'), html: await answer.text() }
}

describe('joining', () => {
  const email = 'house@example.org'

  test('nothing is before the editors until the address is confirmed by the button', async () => {
    const answer = await apply(' House@Example.ORG ', { interests: site.ids.topics })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, step('requested')])
    expect(await waiting(email)).toBeUndefined()
    const link = await mailedTo(email)
    expect((await fetch(site.base + link)).status).toBe(200)
    expect(await waiting(email)).toBeUndefined()
    const done = await send(site.base, link, 'form')
    expect([done.status, done.headers.get('location')]).toEqual([303, step('confirmed')])
    expect(await waiting(email)).toMatchObject({ name: 'Welcome House', member: null, isListed: true })
    const [consent] = await rows('SELECT action, wording, form FROM consent_records WHERE address = $1', [
      email,
    ])
    expect(consent).toMatchObject({ action: 'confirmed', form: 'network-confirm' })
    expect((await read(join)).html).toContain(consent?.['wording'])
    await site.database.query('DELETE FROM form_answers')
    expect((await send(site.base, link, 'form')).status).toBe(422)
  })

  test('editors of the site alone see it, and decide once; a refusal needs a reason', async () => {
    expect((await read(list)).html).not.toContain('Welcome House')
    const { id } = (await waiting(email)) ?? {}
    const open = await call(site.payload, editor, 'POST', `/network-applications/access/${id}`)
    expect(open.body['fields']).toMatchObject({ state: { update: true }, note: { update: true } })
    for (const person of [nobody, author, otherEditor]) {
      const seen = await call(site.payload, person, 'GET', `/network-applications/${id}`)
      expect(seen.status, person.name).toBeGreaterThanOrEqual(403)
      const found = await call(site.payload, person, 'GET', '/network-applications')
      expect(JSON.stringify(found.body), person.name).not.toContain(email)
      expect((await decide(email, { state: 'accepted' }, person)).status).toBeGreaterThanOrEqual(403)
    }
    expect((await decide(email, { state: 'refused' })).status).toBe(400)
    // What was said stays as it was said, whoever decides.
    const tampered = { state: 'accepted', name: 'Another', email: 'x@example.org', isListed: false }
    const answers = await Promise.all([1, 2].map(() => decide(email, { ...tampered, note: 'Welcome!' })))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 400])
    const [member] = await rows('SELECT name, is_listed, website FROM network_members WHERE email = $1', [
      email,
    ])
    expect(member).toEqual({ name: 'Welcome House', is_listed: true, website: 'https://www.welcome.example' })
    const letters = await rows(
      `SELECT text FROM outbox_messages WHERE "to" = $1 AND text LIKE '%Welcome!%'`,
      [email],
    )
    expect(letters).toHaveLength(1)
    expect(letters[0]?.['text']).toContain('change your profile')
    // What is decided is not offered to be decided again, and the words of the mail stay as they were sent.
    const access = await call(site.payload, editor, 'POST', `/network-applications/access/${id}`)
    expect(access.body['fields']).not.toMatchObject({ state: { update: true } })
    expect(access.body['fields']).not.toMatchObject({ note: { update: true } })
    // The history keeps no names; the dashboard asks for them, of who may read them.
    expect(await recentChanges(editor)).toMatch(
      new RegExp(`<a href="/admin/collections/network-applications/${id}">Welcome House</a>`),
    )
    const forAuthor = await recentChanges(author)
    expect(forAuthor).toContain('Application to the network')
    expect(forAuthor).not.toContain('Welcome House')
    expect(forAuthor).not.toContain(id)
    const history = await rows(
      `SELECT user_name, title, noun FROM audit_entries WHERE action = 'accept-application' AND item_id = $1`,
      [id],
    )
    expect(history).toEqual([{ user_name: 'editor-own', title: null, noun: 'network-applications' }])
    const [decided] = await rows('SELECT decided_by_id, decided_at FROM network_applications WHERE id = $1', [
      id,
    ])
    expect(decided).toMatchObject({ decided_by_id: editor.id, decided_at: expect.any(Date) })
  })

  test('the list says it in every language of the site, without the address', async () => {
    const english = await read(list)
    expect(english.html).toContain('Welcome House')
    expect(english.html).toMatch(/<h2[^>]*>Belgium<\/h2>/)
    expect(english.html).toContain('Topic one and Topic two')
    expect(english.html).toContain('href="https://www.welcome.example"')
    expect((await read(list)).memory).toBe('hit')
    const french = await read('/own/fr/network')
    expect(french.html).toMatch(/<h2[^>]*>Belgique<\/h2>/)
    expect(french.html).toMatch(/<bdi lang="en"[^>]*>We meet people/)
    for (const { html } of [english, french]) expect(html).not.toContain('house@')
    for (const path of [
      '/network-members',
      '/network-applications',
      '/network-members?where[email][like]=a',
    ]) {
      expect((await call(site.payload, nobody, 'GET', path)).status).toBe(403)
    }
    const members = await call(site.payload, editor, 'GET', '/network-members')
    expect(members.body.docs.map((member) => member['email'])).toEqual([email])
    expect((await call(site.payload, otherEditor, 'GET', '/network-members')).body.docs).toEqual([])
    expect(await rows(`SELECT FROM search_entries WHERE noun LIKE 'network%'`)).toEqual([])
  })

  test('a second press is one application; applying again takes the place of what waits', async () => {
    const twice = 'twice@example.org'
    const { action, hidden } = formOn((await read(join)).html, 'join-form')
    const fields = [...hidden, ...pairsOf({ ...profile, email: twice })]
    const answers = await Promise.all([1, 2, 3].map(() => post(site.base, action, fields)))
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303])
    expect(await rows('SELECT FROM outbox_messages WHERE "to" = $1', [twice])).toHaveLength(1)
    const first = await mailedTo(twice)
    await site.database.query('DELETE FROM form_answers')
    await apply(twice, { name: 'Second name' })
    const second = await mailedTo(twice)
    await Promise.all([first, second].map((link) => send(site.base, link, 'form')))
    expect(await rows('SELECT FROM network_applications WHERE email = $1', [twice])).toHaveLength(1)
  })

  test('who did not agree to be listed is a member and on no list', async () => {
    await becomeMember('quiet@example.org', { name: 'Quiet Friends', isListed: '' })
    expect(await rows(`SELECT name FROM network_members WHERE email = 'quiet@example.org'`)).toHaveLength(1)
    expect((await read(list)).html).not.toContain('Quiet Friends')
    expect(await rows(`SELECT FROM consent_records WHERE address = 'quiet@example.org'`)).toEqual([])
  })

  test('a refusal is told with its reason, and erased after its time', async () => {
    const refused = 'refused@example.org'
    await apply(refused, { name: 'Not For Us' })
    await send(site.base, await mailedTo(refused), 'form')
    expect((await decide(refused, { state: 'refused', note: 'You sell flats.' })).status).toBe(200)
    const [letter] = await rows(
      `SELECT text FROM outbox_messages WHERE "to" = $1 ORDER BY queued_at DESC LIMIT 1`,
      [refused],
    )
    expect(letter?.['text']).toContain('You sell flats.')
    // There is no profile for which a link could be asked.
    expect(letter?.['text']).not.toContain('change your profile')
    expect(letter?.['text']).toContain('erased 90 days after')
    expect((await read(list)).html).not.toContain('Not For Us')
    const { purgeNetwork } = await import('../../src/network/purge-network.ts')
    await purgeNetwork.run({ sql: site.database } as never)
    expect(await rows('SELECT FROM network_applications WHERE email = $1', [refused])).toHaveLength(1)
    await site.database.query(
      `UPDATE network_applications SET decided_at = now() - interval '91 days' WHERE state <> 'waiting'`,
    )
    await purgeNetwork.run({ sql: site.database } as never)
    expect(await rows('SELECT FROM network_applications WHERE email = $1', [refused])).toEqual([])
    expect(await rows('SELECT FROM consent_records WHERE address = $1', [refused])).toEqual([])
    // Of a member the decided application goes, and the profile and the consent stay.
    expect(await rows('SELECT FROM network_applications WHERE email = $1', [email])).toEqual([])
    expect(await rows('SELECT FROM consent_records WHERE address = $1', [email])).toHaveLength(1)
  })

  test('what nobody confirmed is gone with its link', async () => {
    const silent = 'silent@example.org'
    await apply(silent)
    const held = `SELECT FROM mailed_links WHERE data->>'email' = $1`
    expect(await rows(held, [silent])).toHaveLength(1)
    await site.database.query(`UPDATE mailed_links SET ends_at = now() - interval '2 days'`)
    const { purgeForms } = await import('../../src/newsletter/purge-forms.ts')
    await purgeForms.run({ sql: site.database } as never)
    expect(await rows(held, [silent])).toEqual([])
    expect(await waiting(silent)).toBeUndefined()
  })

  test('what is missing is said at its field, and what was typed stays', async () => {
    const answer = await apply('no address', { country: 'ZZ', website: 'javascript:alert(1)', name: '' })
    const html = await answer.text()
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([422, 'no-store'])
    for (const name of ['email', 'name', 'country', 'website']) {
      expect(html).toContain(`href="#join-form-${name}"`)
      expect(html).toContain(`id="join-form-${name}-problem"`)
    }
    const mended = Array.from(html.matchAll(/href="#join-form-(\w+)"/g), ([, field]) => field)
    expect(mended).toEqual(['email', 'name', 'country', 'website'])
    expect(html).toContain('We find rooms.</textarea>')
    expect(html).toMatch(/<option value="civil-society" selected=""/)
    expect((await read(join)).html).not.toContain('We find rooms.')
  })

  test('it stands at the site of the network alone', async () => {
    const { networkPage, networkJoinPage } = await import('../../src/content/network.ts')
    const page = await networkPage('own', 'en')
    if (page.kind !== 'found') throw new Error('The network has no page.')
    // Nobody put it into the menu, and still every page of the site leads to it.
    expect(page.frame.navigation).toEqual([])
    expect(page.frame.footer.flatMap(({ links }) => links.map(({ href }) => href))).toContain(
      '/own/en/network',
    )
    expect((await networkPage('other', 'en')).kind).toBe('absent')
    expect((await networkJoinPage('other', 'en')).kind).toBe('absent')
    const { hidden } = formOn((await read(join)).html, 'join-form')
    const fields = [...hidden, ...pairsOf({ ...profile, email: 'elsewhere@example.org' })]
    expect((await post(site.base, '/other/en/network/join', fields)).status).toBe(404)
    expect(await rows(`SELECT FROM outbox_messages WHERE "to" = 'elsewhere@example.org'`)).toEqual([])
  })
})

describe('one’s own profile', () => {
  test('a known and an unknown address get the same answer; the letter tells', async () => {
    await becomeMember('known@example.org', { name: 'Known', isListed: '' })
    const answers = new Set<string>()
    for (const email of ['known@example.org', 'unknown@example.org']) {
      for (const [page, id, typed] of [
        [step('link'), 'form', { email }],
        [join, 'join-form', { ...profile, email }],
      ] as const) {
        const answer = await send(site.base, page, id, typed)
        answers.add(`${page} ${answer.status} ${answer.headers.get('location')} ${await answer.text()}`)
      }
    }
    expect(answers.size).toBe(2)
    const letters = await rows(`SELECT text FROM outbox_messages WHERE "to" = 'unknown@example.org'`)
    expect(letters.map(({ text }) => text).join()).toContain('There is none with this address')
    expect(letters.map(({ text }) => text).join()).not.toContain('membership/profile')
  })

  test('changes wait while the old profile stays public; then they are shown at the next request', async () => {
    const email = 'changer@example.org'
    await becomeMember(email, { name: 'Old Name' })
    const link = await ownLink(email)
    const page = await read(link)
    expect(page.html).toContain('value="Old Name"')
    expect(page.html).toMatch(/<input[^>]*name="isListed"[^>]*checked/)
    expect((await read(link)).memory).toBe('miss')
    const changed = { ...profile, name: 'New Name', country: 'FR', isListed: 'yes' }
    const saved = await send(site.base, link, 'form', changed)
    expect([saved.status, saved.headers.get('location')]).toEqual([303, step('saved')])
    expect((await waiting(email))?.['member']).not.toBeNull()
    const meanwhile = await read(list)
    expect(meanwhile.html).toContain('Old Name')
    expect(meanwhile.html).not.toContain('New Name')
    expect((await decide(email, { state: 'accepted' })).status).toBe(200)
    const afterwards = await read(list)
    expect(afterwards.html).toContain('New Name')
    expect(afterwards.html).not.toContain('Old Name')
    expect(afterwards.html).toMatch(/<h2[^>]*>France<\/h2>/)
    expect(await rows('SELECT FROM network_members WHERE email = $1', [email])).toHaveLength(1)
  })

  test('a refused change leaves what was public', async () => {
    const email = 'steady@example.org'
    await becomeMember(email, { name: 'Steady' })
    await send(site.base, await ownLink(email), 'form', { ...profile, name: 'Wild', isListed: 'yes' })
    expect((await decide(email, { state: 'refused', note: 'Not so.' })).status).toBe(200)
    const { html } = await read(list)
    expect([html.includes('Steady'), html.includes('Wild')]).toEqual([true, false])
  })

  test('who takes back the consent is off the list at once, before anybody has looked', async () => {
    const email = 'shy@example.org'
    await becomeMember(email, { name: 'Shy Circle' })
    expect((await read(list)).html).toContain('Shy Circle')
    await send(site.base, await ownLink(email), 'form', { ...profile, name: 'Shy Circle' })
    expect((await read(list)).html).not.toContain('Shy Circle')
    const notes = await rows('SELECT action FROM consent_records WHERE address = $1 ORDER BY at', [email])
    expect(notes.map(({ action }) => action)).toEqual(['confirmed', 'withdrawn'])
    // Refusing the rest of the change does not bring it back.
    await decide(email, { state: 'refused', note: 'No.' })
    expect((await read(list)).html).not.toContain('Shy Circle')
  })

  test('a link opens its own profile alone: forged, replayed, expired and foreign ones do nothing', async () => {
    const [mine, theirs] = ['mine@example.org', 'theirs@example.org']
    await becomeMember(mine, { name: 'Mine' })
    await becomeMember(theirs, { name: 'Theirs' })
    const link = await ownLink(mine)
    const fields = (name: string) =>
      pairsOf({ ...profile, name, isListed: 'yes', email: theirs, member: theirs, site: 'other', id: theirs })
    const { hidden } = formOn((await read(link)).html, 'form')
    // Whoever names another's address in the form changes their own profile.
    expect((await post(site.base, link, [...hidden, ...fields('Stolen')])).status).toBe(303)
    expect(await waiting(theirs)).toBeUndefined()
    expect((await waiting(mine))?.['name']).toBe('Stolen')
    const replayed = await post(site.base, link, [...hidden, ...fields('Again')])
    expect(replayed.status).toBe(422)
    expect((await read(link)).html).not.toContain(mine)
    const other = await ownLink(theirs)
    const key = new URLSearchParams(other.split('?')[1]).get('key') ?? ''
    for (const wrong of [`${key.slice(0, -2)}AA`, '', key.slice(0, 10), mine]) {
      const path = `${step('profile')}?key=${encodeURIComponent(wrong)}`
      expect((await read(path)).html).not.toContain('Theirs')
      expect((await post(site.base, path, [...hidden, ...fields('Forged')])).status).toBe(422)
    }
    // A link for one purpose is worth nothing for another, nor at another site.
    expect((await post(site.base, `${step('confirm')}?key=${key}`, hidden)).status).toBe(422)
    expect(
      (await post(site.base, other.replace('/own/', '/other/'), [...hidden, ...fields('Elsewhere')])).status,
    ).toBe(404)
    await site.database.query(`UPDATE mailed_links SET ends_at = now() WHERE purpose = 'network-profile'`)
    expect((await read(other)).html).not.toContain('Theirs')
    expect((await post(site.base, other, [...hidden, ...fields('Late')])).status).toBe(422)
    expect((await post(site.base, other.replace('/profile', '/leave'), hidden)).status).toBe(422)
    expect(await waiting(theirs)).toBeUndefined()
    expect((await read(list)).html).toContain('Theirs')
  })

  test('leaving takes it off the list at once and leaves nothing that names the address', async () => {
    const email = 'leaver@example.org'
    await becomeMember(email, { name: 'Leaving Soon' })
    await send(site.base, await ownLink(email), 'form', { ...profile, name: 'Half Gone', isListed: 'yes' })
    const link = (await ownLink(email)).replace('/profile', '/leave')
    expect((await read(link)).html).toContain(email)
    expect((await read(list)).html).toContain('Leaving Soon')
    await site.database.query(`UPDATE outbox_messages SET state = 'accepted' WHERE "to" = $1`, [email])
    const left = await send(site.base, link, 'form')
    expect([left.status, left.headers.get('location')]).toEqual([303, step('left')])
    expect((await read(list)).html).not.toMatch(/Leaving Soon|Half Gone/)
    for (const [table, column] of [
      ['network_members', 'email'],
      ['network_applications', 'email'],
      ['consent_records', 'address'],
      ['mailed_links', 'data::text'],
      ['outbox_messages', '"to"'],
      ['audit_entries', 'row_to_json(audit_entries)::text'],
    ]) {
      const named = await rows(`SELECT FROM ${table} WHERE ${column} LIKE '%' || $1 || '%'`, [email])
      expect(named, table).toEqual([])
    }
    const [gone] = await rows(`SELECT user_name, title FROM audit_entries WHERE action = 'leave-network'`)
    expect(gone).toEqual({ user_name: null, title: null })
    await site.database.query('DELETE FROM form_answers')
    expect((await send(site.base, step('link'), 'form', { email })).status).toBe(303)
    expect(await mailedTo(email)).toBe(join)
  })

  test('an editor removes a member, and a decision on what was taken back is refused', async () => {
    const email = 'removed@example.org'
    await becomeMember(email, { name: 'To Be Removed' })
    await send(site.base, await ownLink(email), 'form', { ...profile, name: 'Still Here', isListed: 'yes' })
    const { id: application } = (await waiting(email)) ?? {}
    const [member] = await rows('SELECT id FROM network_members WHERE email = $1', [email])
    const path = `/network-members/${member?.['id']}`
    for (const person of [nobody, author, otherEditor]) {
      expect((await call(site.payload, person, 'DELETE', path)).status).toBeGreaterThanOrEqual(403)
    }
    expect((await call(site.payload, editor, 'PATCH', path, { name: 'X' })).status).toBe(403)
    expect((await call(site.payload, editor, 'POST', '/network-members', { name: 'X' })).status).toBe(403)
    expect((await call(site.payload, editor, 'DELETE', path)).status).toBe(200)
    expect((await read(list)).html).not.toContain('To Be Removed')
    expect(await rows('SELECT FROM consent_records WHERE address = $1', [email])).toEqual([])
    const late = await call(site.payload, editor, 'PATCH', `/network-applications/${application}`, {
      state: 'accepted',
    })
    expect(late.status).toBeGreaterThanOrEqual(400)
    expect(await rows('SELECT FROM network_members WHERE email = $1', [email])).toEqual([])
  })

  test('all that is held comes with the copy of one’s data, and goes with the erasure of one’s address', async () => {
    const email = 'whole@example.org'
    await becomeMember(email, { name: 'Whole Story' })
    const subscription = '/own/en/newsletter/subscription'
    const wish = async (what: string) => {
      await site.forgetTries()
      await send(site.base, `${subscription}/link`, 'form', { email, wish: what })
      return send(site.base, await mailedTo(email), 'form')
    }
    const held = (await (await wish('copy')).json()) as Record<string, object[]>
    expect(held['network']).toEqual([
      expect.objectContaining({ site: 'own', name: 'Whole Story', state: 'accepted' }),
      expect.objectContaining({ site: 'own', name: 'Whole Story', state: 'member' }),
    ])
    // A newsletter that is given another address, or was never confirmed, takes nothing from the network.
    const { forgetReader } = await import('../../src/newsletter/leaving.ts')
    await forgetReader(site.database as never, email)
    expect((await read(list)).html).toContain('Whole Story')
    expect(await rows('SELECT FROM consent_records WHERE address = $1', [email])).toHaveLength(1)
    await wish('erase')
    expect((await read(list)).html).not.toContain('Whole Story')
    expect(await rows('SELECT FROM network_applications WHERE email = $1', [email])).toEqual([])
    expect(await rows('SELECT FROM consent_records WHERE address = $1', [email])).toEqual([])
  })
})
