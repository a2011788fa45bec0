import type { BasePayload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import type { BulkResult } from '../../collections/shared/bulk/bulk-answer.ts'
import { openPayload } from '../support/database.ts'
import { call, nobody, type Person, signIn } from '../support/people.ts'
import { createSites } from '../support/sites.ts'

let payload: BasePayload
let site: string
let otherSite: string
let people: Record<'author' | 'editor' | 'translator' | 'second' | 'stranger', Person>

beforeAll(async () => {
  payload = await openPayload()
  const sites = await createSites(payload)
  site = sites.own
  otherSite = sites.other
  people = {
    author: await signIn(payload, 'author', [{ site, role: 'author' }]),
    editor: await signIn(payload, 'editor', [{ site, role: 'editor' }]),
    second: await signIn(payload, 'second', [{ site, role: 'editor' }]),
    translator: await signIn(payload, 'translator', [{ site, role: 'translator', languages: ['fr'] }]),
    stranger: await signIn(payload, 'stranger', [{ site: otherSite, role: 'site-manager' }]),
  }
}, 120_000)

async function draft(title: string | null, fields: object = {}): Promise<string> {
  const data = { site, kind: 'news', title, summary: 'A summary', ...fields }
  const { status, body } = await call(payload, people.editor, 'POST', '/news?locale=en&draft=true', data)
  expect(status, JSON.stringify(body)).toBe(201)
  return body.doc.id
}

const bulk = async (person: Person, wish: object) => {
  const { status, body } = await call(payload, person, 'POST', '/news/bulk', { language: 'en', ...wish })
  return { status, results: (body as unknown as { results?: BulkResult[] }).results ?? [] }
}

/** True for what was done, and the reason for what was not, in the order of the request. */
const outcome = ({ results }: { results: BulkResult[] }) => results.map(({ refusal }) => refusal ?? true)

const read = async (id: string, query = 'locale=en&draft=true') =>
  (await call(payload, people.editor, 'GET', `/news/${id}?${query}&depth=0&trash=true`)).body

describe('publishing several items', () => {
  test('publishes in one language what may be published, and says of the rest why not', async () => {
    const [one, untitled, archived, two] = [
      await draft('One'),
      await draft(null),
      await draft('Archived'),
      await draft('Two'),
    ]
    await call(payload, people.editor, 'PATCH', `/news/${one}?locale=fr&draft=true`, { title: 'Un' })
    await call(payload, people.editor, 'POST', `/news/${archived}/review`, {
      step: 'archive',
      language: 'en',
    })
    const done = await bulk(people.editor, { action: 'publish', ids: [one, untitled, archived, two] })
    expect(done.status).toBe(200)
    expect(outcome(done)).toEqual([
      true,
      expect.stringContaining('Title'),
      expect.stringContaining('archive'),
      true,
    ])
    expect(done.results.map(({ title }) => title)).toEqual(['One', null, 'Archived', 'Two'])
    for (const [id, isPublic] of [
      [one, true],
      [untitled, false],
      [archived, false],
      [two, true],
    ] as const) {
      expect(Boolean((await read(id, 'locale=en'))['publishedAt']), id).toBe(isPublic)
    }
    expect((await read(one, 'locale=fr'))['publishedAt'] ?? null).toBeNull()
    const { docs } = await payload.find({
      collection: 'audit-entries',
      where: { and: [{ action: { equals: 'publish' } }, { itemId: { in: [one, two, untitled, archived] } }] },
    })
    expect(docs).toHaveLength(2)
  })

  test('is refused to an author, whose texts stay drafts, and to strangers, who learn no title', async () => {
    const id = await draft('Not theirs')
    expect(outcome(await bulk(people.author, { action: 'publish', ids: [id] }))[0]).toEqual(
      expect.any(String),
    )
    expect((await read(id))['publishedAt']).toBeNull()
    const strange = await bulk(people.stranger, { action: 'publish', ids: [id] })
    expect(strange.results).toEqual([{ id, title: null, refusal: expect.any(String) }])
    expect((await bulk(nobody, { action: 'publish', ids: [id] })).status).toBe(401)
  })

  test('keeps to the approvals of a site that asks for them', async () => {
    const [approved, waiting] = [await draft('Approved'), await draft('Waiting')]
    const ask = { action: 'submit', ids: [approved, waiting], reviewer: people.second.id }
    expect(outcome(await bulk(people.author, ask))).toEqual([true, true])
    await call(payload, people.second, 'POST', `/news/${approved}/review`, {
      step: 'approve',
      language: 'en',
    })
    await payload.update({ collection: 'sites', id: site, data: { needsApproval: true } })
    const done = await bulk(people.second, { action: 'publish', ids: [approved, waiting] })
    await payload.update({ collection: 'sites', id: site, data: { needsApproval: false } })
    expect(outcome(done)).toEqual([true, expect.any(String)])
    expect((await read(waiting))['publishedAt']).toBeNull()
  })
})

describe('the other actions', () => {
  test('ask somebody for a review, or somebody else where it waits already', async () => {
    const ids = [await draft('To review'), await draft('Waits already')]
    await call(payload, people.author, 'POST', `/news/${ids[1]}/review`, {
      step: 'submit',
      language: 'en',
      reviewer: people.editor.id,
    })
    const wish = { action: 'submit', ids, reviewer: people.second.id }
    expect(outcome(await bulk(people.author, wish))).toEqual([true, true])
    for (const id of ids) {
      const { body } = await call(payload, people.second, 'GET', `/news/${id}/review?language=en`)
      expect(body).toMatchObject({ state: 'in-review', isMine: true })
    }
    expect(outcome(await bulk(people.translator, { ...wish, language: 'en' }))).toEqual([
      expect.any(String),
      expect.any(String),
    ])
  })

  test('add a topic to the drafts, keep those that are there, and publish nothing', async () => {
    const topic = async (name: string) =>
      (
        await payload.create({
          collection: 'topics',
          locale: 'en',
          data: { key: name.toLowerCase(), name },
          draft: true,
        })
      ).id
    const [first, second] = [await topic('First'), await topic('Second')]
    const [none, has, both] = [
      await draft('None'),
      await draft('Has', { topics: [first] }),
      await draft('Both', { topics: [first, second] }),
    ]
    await bulk(people.editor, { action: 'publish', ids: [has] })
    const done = await bulk(people.author, { action: 'add-topic', ids: [none, has, both], topic: second })
    expect(outcome(done)).toEqual([true, true, true])
    expect((await read(none))['topics']).toEqual([second])
    expect((await read(has))['topics']).toEqual([first, second])
    expect((await read(both))['topics']).toEqual([first, second])
    expect((await read(has, 'locale=en'))['topics']).toEqual([first])
    const refused = await bulk(people.translator, { action: 'add-topic', ids: [none], topic: first })
    expect((await read(none))['topics'], JSON.stringify(refused)).toEqual([second])
  })

  test('withdraw and throw away what is not in use', async () => {
    const [used, free] = [await draft('Used'), await draft('Free')]
    await draft('Uses it', { related: [{ relationTo: 'news', value: used }] })
    await bulk(people.editor, { action: 'publish', ids: [used, free] })
    expect(outcome(await bulk(people.editor, { action: 'withdraw', ids: [free] }))).toEqual([true])
    expect((await read(free))['publishedAt']).toBeNull()
    const done = await bulk(people.editor, { action: 'trash', ids: [used, free] })
    expect(outcome(done)).toEqual([expect.any(String), true])
    expect((await read(free))['deletedAt']).toEqual(expect.any(String))
    expect((await read(used))['deletedAt']).toBeNull()
    expect(outcome(await bulk(people.author, { action: 'trash', ids: [used] }))).toEqual([expect.any(String)])
  })

  test('take nothing else', async () => {
    for (const wish of [
      { action: 'delete', ids: [site] },
      { action: 'publish', ids: [] },
      { action: 'publish', ids: ['x'] },
      { action: 'publish', ids: Array.from({ length: 101 }, () => site) },
      { action: 'publish', ids: [site], language: 'de' },
    ]) {
      expect((await bulk(people.editor, wish)).status).toBe(400)
    }
  })
})

describe('the ways that the CMS has of its own for several items keep to the same rules', () => {
  const inList = (ids: string[]) => `where[id][in]=${ids.join(',')}`
  const change = (person: Person, ids: string[], data: object, query = 'locale=en') =>
    call(payload, person, 'PATCH', `/news?${inList(ids)}&${query}`, data)
  const isPublic = async (id: string) => Boolean((await read(id, 'locale=en'))['publishedAt'])

  test('publish only what may be published, and leave the rest as it was', async () => {
    const [good, untitled] = [await draft('Good in a list'), await draft(null)]
    const [waiting, archived] = [await draft('Waits in a list'), await draft('Archived in a list')]
    await bulk(people.author, { action: 'submit', ids: [waiting], reviewer: people.second.id })
    await call(payload, people.editor, 'POST', `/news/${archived}/review`, {
      step: 'archive',
      language: 'en',
    })
    const all = [good, untitled, waiting, archived]
    for (const person of [people.author, people.translator, people.stranger, nobody]) {
      await change(person, all, { _status: 'published' })
      expect(await Promise.all(all.map(isPublic)), person.name).toEqual([false, false, false, false])
    }
    await payload.update({ collection: 'sites', id: site, data: { needsApproval: true } })
    await change(people.editor, [good, waiting], { _status: 'published' })
    await payload.update({ collection: 'sites', id: site, data: { needsApproval: false } })
    expect([await isPublic(good), await isPublic(waiting)]).toEqual([false, false])
    const before = JSON.stringify(await read(untitled))
    await change(people.editor, [untitled, archived], { _status: 'published' })
    await change(people.editor, [good], { _status: 'published' })
    expect(await Promise.all(all.map(isPublic))).toEqual([true, false, false, false])
    expect(JSON.stringify(await read(untitled))).toBe(before)
  })

  test('throw away and delete nothing that is in use, and nothing for authors', async () => {
    const [used, free] = [await draft('Used in a list'), await draft('Free in a list')]
    await draft('Uses it in a list', { related: [{ relationTo: 'news', value: used }] })
    const trashed = { deletedAt: new Date().toISOString() }
    await change(people.author, [used, free], trashed)
    await call(payload, people.author, 'DELETE', `/news?${inList([used, free])}`)
    expect([(await read(used))['deletedAt'], (await read(free))['deletedAt']]).toEqual([null, null])
    await change(people.editor, [used], trashed)
    await call(payload, people.editor, 'DELETE', `/news?${inList([used])}`)
    expect((await read(used))['deletedAt']).toBeNull()
    await change(people.editor, [free], trashed)
    expect((await read(free))['deletedAt']).toEqual(expect.any(String))
  })

  test('write only the languages of a translator, and move nothing to another site', async () => {
    const ids = [await draft('Mine in a list'), await draft('Also mine in a list')]
    await change(people.translator, ids, { title: 'English' }, 'locale=en&draft=true')
    await change(people.translator, ids, { title: 'Français' }, 'locale=fr&draft=true')
    await change(people.editor, ids, { site: otherSite }, 'locale=en&draft=true')
    for (const id of ids) {
      expect(await read(id)).toMatchObject({ title: expect.stringContaining('in a list'), site })
      expect(await read(id, 'locale=fr&draft=true')).toMatchObject({ title: 'Français' })
    }
  })
})
