import type { BasePayload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { openPayload } from '../support/database.ts'
import { call, type Person, signIn } from '../support/people.ts'
import { createSites } from '../support/sites.ts'

let payload: BasePayload
let own: string
let other: string
let editor: Person
let otherEditor: Person
let stranger: Person

beforeAll(async () => {
  payload = await openPayload()
  const sites = await createSites(payload)
  own = sites.own
  other = sites.other
  editor = await signIn(payload, 'editor', [{ site: own, role: 'editor' }])
  otherEditor = await signIn(payload, 'other-editor', [{ site: other, role: 'editor' }])
  stranger = await signIn(payload, 'stranger', [])
})

async function draft(person: Person, site: string, data: object = {}): Promise<string> {
  const reply = await call(payload, person, 'POST', '/news?locale=en&draft=true', {
    site,
    kind: 'news',
    title: 'Secret canary',
    summary: 'Summary',
    ...data,
  })
  expect(reply.status).toBe(201)
  return reply.body.doc.id
}

describe('what an item of another site says', () => {
  test('cannot be guessed by way of an item of one’s own that refers to it', async () => {
    const project = await call(payload, editor, 'POST', '/projects?locale=en&draft=true', {
      site: own,
      kind: 'project',
      title: 'Secret canary',
    })
    const id = await draft(otherEditor, other, { title: 'Mine', projects: [project.body.doc.id] })
    for (const query of [
      'where[projects.title][like]=Secret',
      'where[projects.title.en][like]=Secret&draft=true',
      'where[projects__title][like]=Secret',
      'where[or][0][and][0][projects.title.en][like]=Secret&draft=true',
      'where[projects][contains][title][like]=Secret',
      'sort=projects.title',
      'sort=-title,projects.title',
    ]) {
      for (const path of ['/news', '/news/count']) {
        if (path === '/news/count' && query.startsWith('sort')) continue
        expect((await call(payload, otherEditor, 'GET', `${path}?${query}`)).status, query).toBe(400)
      }
    }
    const versions = '/news/versions?where[version.projects.title.en][like]=Secret'
    expect((await call(payload, otherEditor, 'GET', versions)).status).toBe(400)
    const found = await call(
      payload,
      otherEditor,
      'GET',
      `/news?draft=true&where[projects][in]=${project.body.doc.id}`,
    )
    expect(found.body.docs.map((doc) => doc.id)).toEqual([id])
  })

  test.each(['email', 'name', 'hash', 'salt', 'resetPasswordToken', 'sessions.id'])(
    'nor the %s of the person who asked for a placement',
    async (field) => {
      for (const query of [`where[requestedBy.${field}][exists]=true`, `sort=requestedBy.${field}`]) {
        expect((await call(payload, editor, 'GET', `/placements?${query}`)).status).toBe(400)
      }
    },
  )

  test('is not copied into one’s own site, as far as it is not public', async () => {
    const id = await draft(editor, own, { title: 'Public title' })
    await call(payload, editor, 'PATCH', `/news/${id}?locale=fr&draft=true`, { title: 'Secret canari' })
    await call(payload, editor, 'PATCH', `/news/${id}?locale=en`, { _status: 'published' })
    await call(payload, editor, 'PATCH', `/news/${id}?locale=en&draft=true`, { title: 'Secret canary' })
    const copied = await call(payload, otherEditor, 'POST', `/news/${id}/duplicate?locale=en`, {
      site: other,
    })
    const copy = await call(
      payload,
      otherEditor,
      'GET',
      `/news/${copied.body.doc?.id}?locale=all&draft=true&depth=0`,
    )
    expect(JSON.stringify([copied.body, copy.body])).not.toContain('Secret')
    const hidden = await draft(editor, own)
    const refused = await call(payload, otherEditor, 'POST', `/news/${hidden}/duplicate?locale=en`, {
      site: other,
    })
    expect(refused.status).toBe(403)
  })
})

test('a language that there is none of is a mistake of the request', async () => {
  expect((await call(payload, editor, 'GET', '/news?locale=de')).status).toBe(400)
})

describe('moving an item to another site', () => {
  test('is for those who publish where it goes away, also while what they write is a draft', async () => {
    const mixed = await signIn(payload, 'mixed', [
      { site: own, role: 'author' },
      { site: other, role: 'editor' },
    ])
    const id = await draft(editor, own, { title: 'Public title' })
    await call(payload, editor, 'PATCH', `/news/${id}?locale=en`, { _status: 'published' })
    const move = await call(payload, mixed, 'PATCH', `/news/${id}?locale=en&draft=true`, { site: other })
    expect(move.status).toBe(403)
    const taken = await call(payload, mixed, 'PATCH', `/news/${id}?locale=en`, {
      site: other,
      _status: 'published',
    })
    expect(taken.status).toBe(403)
    const both = await signIn(payload, 'both', [
      { site: own, role: 'editor' },
      { site: other, role: 'author' },
    ])
    const moved = await call(payload, both, 'PATCH', `/news/${id}?locale=en&draft=true`, { site: other })
    expect(moved.status).toBe(200)
  })
})

describe('locks', () => {
  const lock = (person: Person, document: string, holder: Person) =>
    call(payload, person, 'POST', '/payload-locked-documents', {
      document: { relationTo: 'news', value: document },
      user: { relationTo: 'users', value: holder.id },
    })

  test('are made and taken over in one’s own name only', async () => {
    const id = await draft(editor, own)
    expect((await lock(editor, id, otherEditor)).status).toBe(403)
    const made = await lock(editor, id, editor)
    expect(made.status).toBe(201)
    const path = `/payload-locked-documents/${made.body.doc.id}`
    const give = (person: Person, holder: Person) =>
      call(payload, person, 'PATCH', path, { user: { relationTo: 'users', value: holder.id } })
    expect((await give(otherEditor, editor)).status).toBe(403)
    expect((await give(otherEditor, otherEditor)).status).toBe(200)
  })

  test('are nothing for an account without a role', async () => {
    const id = await draft(editor, own)
    const made = await lock(editor, id, editor)
    expect((await lock(stranger, id, stranger)).status).toBe(403)
    expect((await call(payload, stranger, 'GET', '/payload-locked-documents')).status).toBe(403)
    const path = `/payload-locked-documents/${made.body.doc.id}`
    expect((await call(payload, stranger, 'DELETE', path)).status).toBe(403)
  })
})
