import type { BasePayload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { openPayload } from '../support/database.ts'
import { call, nobody, type Person, signIn } from '../support/people.ts'
import { createSites } from '../support/sites.ts'

let payload: BasePayload
let own: string
let other: string
let editor: Person
let people: Record<
  'anonymous' | 'other-author' | 'other-translator' | 'other-editor' | 'other-manager' | 'author',
  Person
>

beforeAll(async () => {
  payload = await openPayload()
  const sites = await createSites(payload)
  own = sites.own
  other = sites.other
  editor = await signIn(payload, 'editor', [{ site: own, role: 'editor' }])
  people = {
    anonymous: nobody,
    author: await signIn(payload, 'author', [{ site: own, role: 'author' }]),
    'other-author': await signIn(payload, 'other-author', [{ site: other, role: 'author' }]),
    'other-translator': await signIn(payload, 'other-translator', [
      { site: other, role: 'translator', languages: ['en'] },
    ]),
    'other-editor': await signIn(payload, 'other-editor', [{ site: other, role: 'editor' }]),
    'other-manager': await signIn(payload, 'other-manager', [{ site: other, role: 'site-manager' }]),
  }
})

const change = (person: Person, id: string, data: object) =>
  call(payload, person, 'PATCH', `/news/${id}?locale=en`, data)

/** A news item that is public at its own site and asks to stand on the other one. */
async function asking(): Promise<string> {
  const created = await call(payload, editor, 'POST', '/news?locale=en', {
    site: own,
    kind: 'news',
    title: 'For both of us',
    summary: 'Summary',
    alsoOn: [other],
    _status: 'published',
  })
  expect(created.status, JSON.stringify(created.body)).toBe(201)
  return created.body.doc.id
}

async function placementOf(item: string) {
  const { docs } = await payload.find({
    collection: 'placements',
    where: { and: [{ 'item.value': { equals: item } }, { site: { equals: other } }] },
    depth: 0,
  })
  expect(docs.length).toBeLessThanOrEqual(1)
  return docs[0]
}

const decide = (person: Person, id: string | undefined, state: string) =>
  call(payload, person, 'PATCH', `/placements/${id}`, { state })

/** Whether readers of a site are shown the item, asked of the gateway that every public page asks. */
async function isShown(siteKey: 'own' | 'other', id: string): Promise<boolean> {
  const [{ findPublic }, { visit }] = await Promise.all([
    import('../../src/content/find.ts'),
    import('../../src/content/visit.ts'),
  ])
  const reader = await visit(siteKey, 'en')
  if (!reader) throw new Error(`There is no site ${siteKey}`)
  const { docs } = await findPublic(reader, 'news', { where: [{ id: { equals: id } }] })
  return docs.length > 0
}

describe('an item that asks to stand on another site', () => {
  test('stands at home at once, and on the other site only when that site’s editor accepts', async () => {
    const id = await asking()
    expect(await isShown('own', id)).toBe(true)
    expect(await isShown('other', id)).toBe(false)
    const placement = await placementOf(id)
    expect(placement).toMatchObject({ state: 'requested', requestedBy: editor.id, decidedBy: null })
    expect((await decide(people['other-editor'], placement?.id, 'accepted')).status).toBe(200)
    expect(await isShown('other', id)).toBe(true)
    expect(await placementOf(id)).toMatchObject({
      state: 'accepted',
      decidedBy: people['other-editor'].id,
      decidedAt: expect.any(String),
    })
  })

  test('is accepted by nobody else', async () => {
    const id = await asking()
    const placement = await placementOf(id)
    for (const person of [
      editor,
      people.anonymous,
      people.author,
      people['other-author'],
      people['other-translator'],
    ]) {
      const reply = await decide(person, placement?.id, 'accepted')
      expect(reply.status, person.name).toBe(403)
      await call(payload, person, 'PATCH', `/placements?where[id][equals]=${placement?.id}`, {
        state: 'accepted',
      })
      await call(payload, person, 'PATCH', `/placements/${placement?.id}`, { site: own, state: 'accepted' })
      await call(payload, person, 'DELETE', `/placements/${placement?.id}`)
    }
    expect(await placementOf(id)).toMatchObject({ state: 'requested', site: other })
    expect(await isShown('other', id)).toBe(false)
    expect((await decide(people['other-manager'], placement?.id, 'accepted')).status).toBe(200)
  })

  test('stays away when it is declined, also when it is published again', async () => {
    const id = await asking()
    const placement = await placementOf(id)
    expect((await decide(people['other-editor'], placement?.id, 'declined')).status).toBe(200)
    expect(await isShown('other', id)).toBe(false)
    expect((await change(editor, id, { title: 'Once more', _status: 'published' })).status).toBe(200)
    expect(await placementOf(id)).toMatchObject({ state: 'declined' })
    expect(await isShown('other', id)).toBe(false)
  })

  test('goes when its editor asks no longer, once that is published', async () => {
    const id = await asking()
    await decide(people['other-editor'], (await placementOf(id))?.id, 'accepted')
    expect(await isShown('other', id)).toBe(true)
    await change(editor, id, { alsoOn: [], _status: 'published' })
    expect(await isShown('other', id)).toBe(false)
    expect(await isShown('own', id)).toBe(true)
  })

  test('goes when it is withdrawn or trashed at home', async () => {
    for (const end of [{ _status: 'draft' }, { deletedAt: new Date().toISOString() }]) {
      const id = await asking()
      await decide(people['other-editor'], (await placementOf(id))?.id, 'accepted')
      expect((await change(editor, id, end)).status).toBe(200)
      expect(await isShown('other', id)).toBe(false)
    }
  })

  test('is asked for by a publication only: a draft asks nobody', async () => {
    const created = await call(payload, people.author, 'POST', '/news?locale=en&draft=true', {
      site: own,
      kind: 'news',
      title: 'A draft',
      alsoOn: [other],
    })
    expect(created.status).toBe(201)
    expect(await placementOf(created.body.doc.id)).toBeUndefined()
  })

  test('is accepted by asking, where the one who asks publishes on both sites', async () => {
    const both = await signIn(payload, 'both', [
      { site: own, role: 'editor' },
      { site: other, role: 'editor' },
    ])
    const created = await call(payload, both, 'POST', '/news?locale=en', {
      site: own,
      kind: 'news',
      title: 'For both of us',
      summary: 'Summary',
      alsoOn: [other],
      _status: 'published',
    })
    expect(await placementOf(created.body.doc.id)).toMatchObject({ state: 'accepted', decidedBy: both.id })
    expect(await isShown('other', created.body.doc.id)).toBe(true)
  })
})

test('an item that stands on another site may change its address: the old one leads to it on both', async () => {
  const id = await asking()
  expect((await change(editor, id, { slug: 'once', _status: 'published' })).status).toBe(200)
  expect((await change(editor, id, { slug: 'now', _status: 'published' })).status).toBe(200)
  const { docs } = await payload.find({
    collection: 'redirects',
    where: { and: [{ 'item.value': { equals: id } }, { from: { equals: '/en/news/once' } }] },
    depth: 0,
  })
  expect(docs.map(({ site }) => site).sort()).toEqual([own, other].sort())
})

test('nobody makes a placement, or puts another item into one', async () => {
  const [first, second] = [await asking(), await asking()]
  const item = { relationTo: 'news', value: second }
  const manager = people['other-manager']
  const made = await call(payload, manager, 'POST', '/placements', { site: other, item, state: 'accepted' })
  expect(made.status).toBe(403)
  const placement = await placementOf(first)
  await call(payload, manager, 'PATCH', `/placements/${placement?.id}`, { item, decidedBy: editor.id })
  expect(await placementOf(first)).toMatchObject({
    id: placement?.id,
    item: { relationTo: 'news', value: first },
    decidedBy: null,
  })
})
