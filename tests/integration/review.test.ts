import type { BasePayload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { openPayload } from '../support/database.ts'
import { call, nobody, type Person, signIn } from '../support/people.ts'
import { createSites } from '../support/sites.ts'

let payload: BasePayload
let site: string
let otherSite: string
let people: Record<
  'author' | 'translator' | 'editor' | 'second' | 'manager' | 'stranger' | 'administrator',
  Person
>

beforeAll(async () => {
  payload = await openPayload()
  const sites = await createSites(payload)
  site = sites.own
  otherSite = sites.other
  people = {
    author: await signIn(payload, 'author', [{ site, role: 'author' }]),
    translator: await signIn(payload, 'translator', [{ site, role: 'translator', languages: ['fr'] }]),
    editor: await signIn(payload, 'editor', [{ site, role: 'editor' }]),
    second: await signIn(payload, 'second', [{ site, role: 'editor' }]),
    manager: await signIn(payload, 'manager', [{ site, role: 'site-manager' }]),
    stranger: await signIn(payload, 'stranger', [{ site: otherSite, role: 'site-manager' }]),
    administrator: await signIn(payload, 'administrator', 'administrator'),
  }
}, 120_000)

async function draft(title = 'A title'): Promise<string> {
  const data = { site, kind: 'news', title, summary: 'A summary' }
  const { body } = await call(payload, people.author, 'POST', '/news?locale=en&draft=true', data)
  return body.doc.id
}

const take = (person: Person, id: string, step: string, more: object = {}) =>
  call(payload, person, 'POST', `/news/${id}/review`, { step, language: 'en', ...more })

const look = async (person: Person, id: string) =>
  (await call(payload, person, 'GET', `/news/${id}/review?language=en`)).body as unknown as {
    state: string
    steps: string[]
    reviewers: { id: string; name: string }[]
    isMine: boolean
    note: string | null
    reviewer: string | null
  }

const submit = (id: string, person = people.author) =>
  take(person, id, 'submit', { reviewer: people.editor.id, note: 'Please look' })

const publish = (person: Person, id: string, data: object = {}, query = 'locale=en') =>
  call(payload, person, 'PATCH', `/news/${id}?${query}`, { ...data, _status: 'published' })

const save = (person: Person, id: string, data: object, query = 'locale=en&draft=true') =>
  call(payload, person, 'PATCH', `/news/${id}?${query}`, data)

const mailTo = async (person: Person) => {
  const user = await payload.findByID({ collection: 'users', id: person.id ?? '' })
  const { docs } = await payload.find({
    collection: 'outbox-messages',
    where: { to: { equals: user.email } },
    sort: 'createdAt',
    pagination: false,
  })
  return docs
}

describe('the way of a text', () => {
  test('to review, back with a note, again, approved, published; each step mailed once and recorded', async () => {
    const id = await draft('The whole way')
    expect(await look(people.author, id)).toMatchObject({ state: 'draft', steps: ['submit'] })
    const offered = (await look(people.author, id)).reviewers.map(({ name }) => name)
    expect(offered).toEqual(['editor', 'manager', 'second', 'administrator'])
    expect((await submit(id)).status).toBe(200)
    expect(await look(people.editor, id)).toMatchObject({
      state: 'in-review',
      isMine: true,
      note: 'Please look',
    })
    expect((await take(people.editor, id, 'request-changes')).status).toBe(400)
    await take(people.editor, id, 'request-changes', { note: 'Shorter' })
    expect(await look(people.author, id)).toMatchObject({ state: 'changes-requested', note: 'Shorter' })
    await save(people.author, id, { summary: 'Short' })
    await take(people.author, id, 'submit')
    await take(people.editor, id, 'approve')
    expect(await look(people.author, id)).toMatchObject({ state: 'approved', steps: ['recall'] })
    expect((await publish(people.editor, id)).status).toBe(200)
    expect(await look(people.author, id)).toMatchObject({ state: 'published', steps: ['submit'] })
    const about = (mails: { subject: string }[]) =>
      mails.map(({ subject }) => subject).filter((subject) => subject.includes('The whole way'))
    expect(about(await mailTo(people.editor))).toEqual([
      'Please review: The whole way',
      'Please review: The whole way',
    ])
    expect(about(await mailTo(people.author))).toEqual([
      'Changes requested: The whole way',
      'Approved: The whole way',
    ])
    const { docs } = await payload.find({
      collection: 'audit-entries',
      where: { itemId: { equals: id } },
      sort: 'at',
    })
    expect(docs.map(({ action }) => action)).toEqual([
      'create',
      'submit',
      'request-changes',
      'draft',
      'submit',
      'approve',
      'publish',
    ])
  })

  test('a later edit voids an approval, once, and saving the same again does not', async () => {
    const id = await draft('Voided')
    await submit(id)
    await take(people.editor, id, 'approve')
    await save(people.author, id, { summary: 'A summary' }, 'locale=en&draft=true&autosave=true')
    await save(people.author, id, { title: 'Titre' }, 'locale=fr&draft=true')
    expect((await look(people.author, id)).state).toBe('approved')
    await save(people.author, id, { summary: 'Other' }, 'locale=en&draft=true&autosave=true')
    await save(people.author, id, { summary: 'Another' }, 'locale=en&draft=true&autosave=true')
    expect(await look(people.editor, id)).toMatchObject({ state: 'in-review', isMine: true })
    const subjects = (await mailTo(people.editor)).map(({ subject }) => subject)
    expect(subjects.filter((subject) => subject === 'Changed after your approval: Voided')).toHaveLength(1)
  })

  test('a change of what all languages share voids the approval of each', async () => {
    const id = await draft()
    await submit(id)
    await take(people.editor, id, 'approve')
    await save(people.author, id, { date: '2020-01-01' }, 'locale=fr&draft=true')
    expect((await look(people.author, id)).state).toBe('in-review')
  })

  test('archive withdraws the language, and it comes out as a draft', async () => {
    const id = await draft()
    await publish(people.editor, id)
    expect((await take(people.editor, id, 'archive')).status).toBe(200)
    expect((await look(people.editor, id)).state).toBe('archived')
    const { body } = await call(payload, people.editor, 'GET', `/news/${id}?locale=en`)
    expect(body['_status']).toBe('draft')
    expect((await publish(people.editor, id)).status).toBe(403)
    await take(people.author, id, 'reopen')
    expect((await publish(people.editor, id)).status).toBe(200)
  })

  test('what goes to the trash, to another site or away for ever waits for nobody', async () => {
    const rows = async (id: string) =>
      (await payload.count({ collection: 'reviews', where: { itemId: { equals: id } } })).totalDocs
    const [trashed, moved, deleted] = [await draft(), await draft(), await draft()]
    for (const id of [trashed, moved, deleted]) await submit(id)
    await save(people.editor, trashed, { deletedAt: new Date().toISOString() }, 'locale=en')
    await save(people.administrator, moved, { site: otherSite })
    await call(payload, people.editor, 'DELETE', `/news/${deleted}`)
    expect([await rows(trashed), await rows(moved), await rows(deleted)]).toEqual([0, 0, 0])
  })
})

describe('a site where others approve', () => {
  const withRule = async (work: () => Promise<void>) => {
    const data = { needsApproval: true }
    expect((await call(payload, people.manager, 'PATCH', `/sites/${site}?locale=en`, data)).status).toBe(200)
    await work().finally(() =>
      call(payload, people.manager, 'PATCH', `/sites/${site}?locale=en`, { needsApproval: false }),
    )
  }
  const isPublic = async (id: string) => {
    const { body } = await call(payload, people.stranger, 'GET', `/news/${id}?locale=en`)
    return Boolean(body['publishedAt'])
  }

  test('publishes nothing unapproved, by any way', () =>
    withRule(async () => {
      const id = await draft()
      for (const person of [people.editor, people.manager, people.administrator]) {
        const ways = [
          await publish(person, id),
          await publish(person, id, {}, 'locale=en&publishLanguages=en,fr'),
          await call(payload, person, 'POST', '/news?locale=en', {
            site,
            kind: 'news',
            title: 'New',
            _status: 'published',
          }),
        ]
        expect(ways.map(({ status }) => status)).toEqual([403, 403, 403])
        const bulk = await call(payload, person, 'PATCH', `/news?locale=en&where[id][equals]=${id}`, {
          _status: 'published',
        })
        expect(bulk.body.docs).toEqual([])
      }
      await expect(
        payload.update({
          collection: 'news',
          id,
          locale: 'en',
          data: { _status: 'published' },
          overrideAccess: false,
          user: await payload.findByID({ collection: 'users', id: people.editor.id ?? '' }),
        }),
      ).rejects.toThrow('approved')
      expect(await isPublic(id)).toBe(false)
    }))

  test('publishes what was approved and nothing else', () =>
    withRule(async () => {
      const id = await draft()
      await submit(id)
      expect((await publish(people.editor, id)).status).toBe(403)
      await take(people.editor, id, 'approve')
      expect((await publish(people.editor, id, { summary: 'Smuggled' })).status).toBe(403)
      expect((await publish(people.author, id)).status).toBe(403)
      expect((await publish(people.editor, id)).status).toBe(200)
      expect(await isPublic(id)).toBe(true)
    }))

  test('lets nobody approve what they sent themselves', () =>
    withRule(async () => {
      const id = await draft()
      await take(people.editor, id, 'submit', { reviewer: people.second.id })
      expect((await take(people.editor, id, 'approve')).status).toBe(403)
      expect((await take(people.second, id, 'approve')).status).toBe(200)
      expect((await publish(people.editor, id)).status).toBe(200)
    }))

  test('withdraws at any time', () =>
    withRule(async () => {
      const id = await draft()
      await submit(id)
      await take(people.editor, id, 'approve')
      await publish(people.editor, id)
      expect((await save(people.editor, id, { _status: 'draft' }, 'locale=en')).status).toBe(200)
      expect(await isPublic(id)).toBe(false)
    }))
})

describe('who may take which step', () => {
  const through = async (step: string, prepare: (id: string) => Promise<unknown>, more: object = {}) => {
    const names: string[] = []
    for (const [name, person] of [...Object.entries(people), ['nobody', nobody] as const]) {
      const id = await draft()
      await prepare(id)
      const { status } = await take(person, id, step, more)
      if (status === 200) names.push(name)
      else expect([400, 401, 403, 404], `${name} ${step}`).toContain(status)
    }
    return names
  }

  test.each([
    ['submit', 'draft', ['author', 'editor', 'manager', 'administrator']],
    ['assign', 'in-review', ['author', 'editor', 'second', 'manager', 'administrator']],
    ['recall', 'in-review', ['author', 'editor', 'second', 'manager', 'administrator']],
    ['request-changes', 'in-review', ['editor', 'second', 'manager', 'administrator']],
    ['approve', 'in-review', ['editor', 'second', 'manager', 'administrator']],
    ['archive', 'draft', ['editor', 'second', 'manager', 'administrator']],
  ])('%s from %s', async (step, from, expected) => {
    const reviewer = step === 'submit' || step === 'assign' ? { reviewer: people.second.id } : {}
    const more = { ...reviewer, note: 'A note' }
    const names = await through(step, async (id) => from === 'in-review' && submit(id), more)
    // Who is asked cannot ask themselves.
    expect(names).toEqual(
      step === 'assign' || step === 'submit' ? expected.filter((name) => name !== 'second') : expected,
    )
  })

  test('nobody writes the state itself, in the collection or in an item', async () => {
    const id = await draft()
    await submit(id)
    const { docs } = await payload.find({ collection: 'reviews', where: { itemId: { equals: id } } })
    const row = docs[0]?.id ?? ''
    for (const person of Object.values(people)) {
      const replies = [
        await call(payload, person, 'PATCH', `/reviews/${row}`, { state: 'approved' }),
        await call(payload, person, 'PATCH', `/reviews?where[id][equals]=${row}`, { state: 'approved' }),
        await call(payload, person, 'DELETE', `/reviews/${row}`),
        await call(payload, person, 'POST', '/reviews', {
          noun: 'news',
          itemId: id,
          language: 'fr',
          state: 'approved',
        }),
      ]
      expect(replies.map(({ status }) => status)).toEqual([403, 403, 403, 403])
    }
    expect((await look(people.author, id)).state).toBe('in-review')
    const read = async (person: Person) =>
      (await call(payload, person, 'GET', `/reviews?where[id][equals]=${row}`)).body.docs
    expect(await read(people.translator)).toHaveLength(1)
    expect(await read(people.stranger)).toEqual([])
  })

  test('what is no step is refused plainly', async () => {
    const id = await draft()
    for (const sent of [{ step: 'publish' }, { step: 'submit', language: 'xx' }, { state: 'approved' }, []]) {
      expect((await call(payload, people.editor, 'POST', `/news/${id}/review`, sent)).status).toBe(400)
    }
    expect((await take(people.editor, '../../users', 'submit')).status).toBe(404)
    const stranger = { reviewer: people.stranger.id }
    expect((await take(people.author, id, 'submit', stranger)).status).toBe(400)
    expect((await take(people.author, id, 'submit', { reviewer: people.author.id })).status).toBe(400)
  })

  test('of two answers at one moment one counts', async () => {
    const id = await draft()
    await submit(id)
    const replies = await Promise.all([
      take(people.editor, id, 'approve'),
      take(people.second, id, 'approve'),
      take(people.manager, id, 'approve'),
    ])
    expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 403, 403])
  })
})
