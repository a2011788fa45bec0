import { randomBytes } from 'node:crypto'
import type { BasePayload } from 'payload'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AuditEntry } from '../../src/payload-types.ts'
import { openPayload } from '../support/database.ts'
import { call, nobody, type Person, signIn } from '../support/people.ts'
import { createSites } from '../support/sites.ts'

let payload: BasePayload
let database: Client
let site: string
let otherSite: string
let people: Record<'author' | 'editor' | 'manager' | 'otherManager' | 'administrator', Person>

beforeAll(async () => {
  payload = await openPayload()
  database = new Client({ connectionString: process.env['DATABASE_URL'] })
  await database.connect()
  const sites = await createSites(payload)
  site = sites.own
  otherSite = sites.other
  const both = [
    { site, role: 'editor' as const },
    { site: otherSite, role: 'editor' as const },
  ]
  people = {
    author: await signIn(payload, 'author', [{ site, role: 'author' }]),
    editor: await signIn(payload, 'editor', both),
    manager: await signIn(payload, 'manager', [{ site, role: 'site-manager' }]),
    otherManager: await signIn(payload, 'other', [{ site: otherSite, role: 'site-manager' }]),
    administrator: await signIn(payload, 'administrator', 'administrator'),
  }
}, 120_000)

afterAll(() => database.end())

/** What was recorded of an item, oldest first. */
async function entriesOf(itemId: string): Promise<AuditEntry[]> {
  const { docs } = await payload.find({
    collection: 'audit-entries',
    where: { itemId: { equals: itemId } },
    sort: 'at',
    depth: 0,
    pagination: false,
  })
  return docs
}

const actionsOf = async (id: string) => (await entriesOf(id)).map(({ action }) => action)

async function draft(person = people.author): Promise<string> {
  const { body } = await call(payload, person, 'POST', '/news?locale=en&draft=true', {
    site,
    kind: 'news',
    title: 'A title',
  })
  return body.doc.id
}

const write = (person: Person, id: string, data: object, query = 'locale=en') =>
  call(payload, person, 'PATCH', `/news/${id}?${query}`, data)

describe('what is recorded', () => {
  test('one entry for everything that is done to an item, with who, where, which language and which fields', async () => {
    const id = await draft()
    await write(people.author, id, { title: 'Other' }, 'locale=en&draft=true')
    await write(people.editor, id, { _status: 'published' }, 'locale=en&publishLanguages=en')
    await write(people.editor, id, { _status: 'draft' })
    await write(people.editor, id, { site: otherSite }, 'locale=en&draft=true')
    await write(people.editor, id, { deletedAt: new Date().toISOString() })
    await write(people.editor, id, { deletedAt: null }, 'trash=true')
    await call(payload, people.editor, 'DELETE', `/news/${id}`)
    expect(await actionsOf(id)).toEqual([
      'create',
      'draft',
      'publish',
      'withdraw',
      'move',
      'draft',
      'trash',
      'restore',
      'delete',
    ])
    const [created, saved, , , moved, arrived] = await entriesOf(id)
    expect(created).toMatchObject({
      user: people.author.id,
      userName: 'author',
      noun: 'news',
      title: 'A title',
    })
    expect(saved).toMatchObject({ site, language: 'en', title: 'Other', details: { fields: ['title'] } })
    expect([moved?.site, moved?.details, arrived?.site]).toEqual([site, { to: otherSite }, otherSite])
  })

  test('what is refused leaves nothing', async () => {
    const id = await draft()
    expect((await write(people.author, id, { _status: 'published' })).status).toBe(403)
    expect(await actionsOf(id)).toEqual(['create'])
  })

  test('saving while somebody writes leaves one entry, not one each time', async () => {
    const id = await draft(people.editor)
    for (const title of ['One', 'Two', 'Three']) {
      await write(people.author, id, { title }, 'locale=en&draft=true&autosave=true')
    }
    expect(await actionsOf(id)).toEqual(['create', 'draft'])
  })

  test('an older version that comes back, and several languages at one moment', async () => {
    const id = await draft()
    await write(people.author, id, { title: 'Titre' }, 'locale=fr&draft=true')
    const { body } = await call(
      payload,
      people.editor,
      'GET',
      `/news/versions?where[parent][equals]=${id}&sort=createdAt`,
    )
    await call(payload, people.editor, 'POST', `/news/versions/${body.docs[0]?.id}?draft=true&locale=en`)
    await write(people.author, id, { title: 'Titre' }, 'locale=fr&draft=true')
    await write(people.editor, id, { _status: 'published' }, 'locale=en&publishLanguages=en,fr')
    const entries = await entriesOf(id)
    expect(entries.map(({ action }) => action)).toEqual([
      'create',
      'draft',
      'restore-version',
      'draft',
      'publish',
    ])
    expect(entries.at(-1)).toMatchObject({ language: null, details: { languages: ['en', 'fr'] } })
  })

  test('placements that are asked for and answered', async () => {
    const author = await signIn(payload, 'own-editor', [{ site, role: 'editor' }])
    const { body } = await call(payload, author, 'POST', '/news?locale=en', {
      site,
      kind: 'news',
      title: 'Placed',
      alsoOn: [otherSite],
      _status: 'published',
    })
    const { docs } = await payload.find({
      collection: 'placements',
      where: { 'item.value': { equals: body.doc.id } },
    })
    const id = docs[0]?.id ?? ''
    await call(payload, people.otherManager, 'PATCH', `/placements/${id}`, { state: 'declined' })
    await call(payload, people.otherManager, 'PATCH', `/placements/${id}`, { state: 'accepted' })
    expect(await actionsOf(id)).toEqual(['ask-placement', 'declined-placement', 'accepted-placement'])
    expect((await entriesOf(id)).map((entry) => entry.site)).toEqual([otherSite, otherSite, otherSite])
  })

  test('settings, accounts and roles, without addresses and passwords', async () => {
    await call(payload, people.manager, 'PATCH', `/sites/${site}?locale=en`, { city: 'Brussels' })
    expect((await entriesOf(site)).at(-1)).toMatchObject({
      action: 'change-settings',
      details: { fields: ['city'] },
    })
    const email = `new-${randomBytes(4).toString('hex')}@example.org`
    const password = 'a passphrase that nobody has'
    const data = { name: 'New', email, password, roles: [{ site, role: 'author' as const }] }
    const { id } = await payload.create({ collection: 'users', data })
    await call(payload, people.administrator, 'PATCH', `/users/${id}`, {
      roles: [{ site, role: 'editor' }],
      isAdministrator: true,
    })
    const signedIn = await call(payload, nobody, 'POST', '/users/login', { email, password })
    const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? ''
    await call(payload, { name: 'New', id, cookie }, 'PATCH', `/users/${id}`, {
      password: 'another passphrase of nobody',
      currentPassword: password,
    })
    const entries = await entriesOf(id)
    expect(entries.map(({ action, details }) => [action, details])).toEqual([
      ['create', null],
      ['change-roles', { before: [], after: ['author'] }],
      ['change-roles', { isAdministrator: true }],
      ['change-roles', { before: ['author'], after: ['editor'] }],
      ['change-account', { fields: ['password'] }],
    ])
    expect(JSON.stringify(entries)).not.toContain(email)
    expect(JSON.stringify(entries)).not.toContain('passphrase')
  })

  test('a limit of tries to sign in, once, and not what was typed', async () => {
    const { docs } = await payload.find({ collection: 'users', where: { name: { equals: 'author' } } })
    for (const email of [docs[0]?.email, 'my-secret-password@typed.example']) {
      for (let tries = 0; tries < 13; tries += 1) {
        await call(payload, nobody, 'POST', '/users/login', { email, password: '' })
      }
    }
    const { docs: entries } = await payload.find({
      collection: 'audit-entries',
      where: { action: { equals: 'sign-in-limit' } },
      sort: 'at',
      depth: 0,
    })
    expect(entries.map(({ itemId, details }) => [itemId, details])).toEqual([
      [people.author.id, { isKnown: true }],
      [null, { isKnown: false }],
    ])
    expect(JSON.stringify(entries)).not.toContain('typed')
  })
})

describe('who reads it', () => {
  test('managers their sites’ entries, administrators all, others none', async () => {
    await draft()
    const sitesOf = async (person: Person) => {
      const { status, body } = await call(payload, person, 'GET', '/audit-entries?depth=0&limit=200')
      return status === 200 ? new Set(body.docs.map((entry) => entry['site'] ?? null)) : status
    }
    expect(await sitesOf(people.manager)).toEqual(new Set([site]))
    expect(await sitesOf(people.otherManager)).toEqual(new Set([otherSite]))
    expect(await sitesOf(people.administrator)).toEqual(new Set([null, site, otherSite]))
    expect([await sitesOf(people.editor), await sitesOf(people.author), await sitesOf(nobody)]).toEqual([
      403, 403, 403,
    ])
  })

  test('as a file too, in which no cell is a formula', async () => {
    await call(payload, people.author, 'POST', '/news?locale=en&draft=true', {
      site,
      kind: 'news',
      title: '=1+1',
    })
    const path = '/audit-entries/export?where[title][equals]=%3D1%2B1'
    const file = await call(payload, people.manager, 'GET', path)
    expect(file.headers.get('content-type')).toContain('text/csv')
    expect(String(file.body)).toMatch(/Created,author,news,[0-9a-f-]{36},'=1\+1,own,en/)
    expect(String((await call(payload, people.otherManager, 'GET', path)).body)).not.toContain('1+1')
    expect((await call(payload, people.editor, 'GET', path)).status).toBe(403)
    expect((await call(payload, nobody, 'GET', path)).status).toBe(401)
  })
})

describe('that it stays', () => {
  test('nobody writes, changes or deletes an entry through the API', async () => {
    const [entry] = await entriesOf(await draft())
    for (const person of Object.values(people)) {
      const replies = [
        await call(payload, person, 'POST', '/audit-entries', { at: new Date().toISOString(), action: 'x' }),
        await call(payload, person, 'PATCH', `/audit-entries/${entry?.id}`, { action: 'x' }),
        await call(payload, person, 'DELETE', `/audit-entries/${entry?.id}`),
        await call(payload, person, 'DELETE', `/audit-entries?where[id][equals]=${entry?.id}`),
      ]
      expect(replies.map(({ status }) => status)).toEqual([403, 403, 403, 403])
    }
  })

  test('nor the system, nor plain SQL', async () => {
    const [entry] = await entriesOf(await draft())
    const id = entry?.id ?? ''
    await expect(payload.delete({ collection: 'audit-entries', id })).rejects.toThrow()
    await expect(payload.update({ collection: 'audit-entries', id, data: { action: 'x' } })).rejects.toThrow()
    for (const statement of [
      `UPDATE audit_entries SET action = 'x' WHERE id = '${id}'`,
      `UPDATE audit_entries SET user_id = NULL WHERE id = '${id}'`,
      `DELETE FROM audit_entries WHERE id = '${id}'`,
      'TRUNCATE audit_entries CASCADE',
    ]) {
      await expect(database.query(statement), statement).rejects.toThrow('cannot be changed')
    }
    expect(await entriesOf(entry?.itemId ?? '')).toEqual([entry])
  })

  test('an entry outlives the account that it names', async () => {
    const leaver = await signIn(payload, 'leaver', [{ site, role: 'author' }])
    const id = await draft(leaver)
    expect((await call(payload, people.administrator, 'DELETE', `/users/${leaver.id}`)).status).toBe(200)
    expect(await entriesOf(id)).toMatchObject([{ action: 'create', user: null, userName: 'leaver' }])
  })
})
