import type { BasePayload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { openPayload } from '../support/database.ts'
import { call, nobody, type Person, signIn } from '../support/people.ts'
import { createSites } from '../support/sites.ts'

let payload: BasePayload
let site: string
let people: Record<'ana' | 'ben' | 'french' | 'english' | 'stranger' | 'administrator', Person>

beforeAll(async () => {
  payload = await openPayload()
  const sites = await createSites(payload)
  site = sites.own
  people = {
    ana: await signIn(payload, 'Ana', [{ site, role: 'editor' }]),
    ben: await signIn(payload, 'Ben', [{ site, role: 'author' }]),
    french: await signIn(payload, 'Fanny', [{ site, role: 'translator', languages: ['fr'] }]),
    english: await signIn(payload, 'Emma', [{ site, role: 'translator', languages: ['en'] }]),
    stranger: await signIn(payload, 'stranger', [{ site: sites.other, role: 'site-manager' }]),
    administrator: await signIn(payload, 'administrator', 'administrator'),
  }
}, 120_000)

async function draft(fields: object = {}): Promise<string> {
  const data = { site, kind: 'news', title: 'A title', summary: 'A summary', ...fields }
  const { status, body } = await call(payload, people.ana, 'POST', '/news?locale=en&draft=true', data)
  expect(status).toBe(201)
  return body.doc.id
}

/** What the panel has before it when it opens the item. */
const open = async (id: string, locale = 'en', person = people.ana) =>
  (await call(payload, person, 'GET', `/news/${id}?locale=${locale}&draft=true&depth=0`)).body

const save = (person: Person, id: string, data: object, locale = 'en', more = '&draft=true') =>
  call(payload, person, 'PATCH', `/news/${id}?locale=${locale}${more}`, data)

const messageOf = ({ body }: { body: object }) =>
  'errors' in body ? (body.errors as { message: string }[])[0]?.message : undefined

describe('a save over a newer text', () => {
  test('is refused, and says who saved when; nothing of either is lost', async () => {
    const id = await draft()
    const [ana, ben] = [await open(id), await open(id, 'en', people.ben)]
    expect((await save(people.ben, id, { ...ben, title: 'What Ben wrote' })).status).toBe(200)
    const refused = await save(people.ana, id, { ...ana, summary: 'What Ana wrote' })
    expect(refused.status).toBe(409)
    expect(messageOf(refused)).toMatch(/^Ben saved this text on .* \d{4} at \d\d\.\d\d, [^:]*$/)
    expect(await open(id)).toMatchObject({ title: 'What Ben wrote', summary: 'A summary' })

    // Ana keeps her own: she has seen what Ben wrote, and his stays among the versions.
    const seen = await open(id)
    const kept = await save(people.ana, id, {
      ...ana,
      summary: 'What Ana wrote',
      updatedAt: seen['updatedAt'],
    })
    expect(kept.status).toBe(200)
    expect(await open(id)).toMatchObject({ title: 'A title', summary: 'What Ana wrote' })
    const { docs } = await payload.findVersions({ collection: 'news', where: { parent: { equals: id } } })
    expect(docs.map(({ version }) => version.title)).toContain('What Ben wrote')
  })

  test('is refused to a publication, a withdrawal and an autosave as well', async () => {
    const id = await draft()
    const before = await open(id)
    await save(people.ben, id, { title: 'Newer' })
    for (const [data, more] of [
      [{ _status: 'published' }, ''],
      [{ _status: 'draft' }, ''],
      [{}, '&draft=true&autosave=true'],
    ] as const) {
      expect((await save(people.ana, id, { ...before, ...data }, 'en', more)).status).toBe(409)
    }
    expect(await open(id)).toMatchObject({ title: 'Newer', publishedAt: null })
  })

  test('is no concern of scripts, which may leave the time out', async () => {
    const id = await draft()
    await open(id)
    await save(people.ben, id, { title: 'Newer' })
    expect((await save(people.ana, id, { summary: 'By a script' })).status).toBe(200)
    expect(await open(id)).toMatchObject({ title: 'Newer', summary: 'By a script' })
  })

  test('does not count one’s own saves, publications and withdrawals', async () => {
    const id = await draft()
    let { updatedAt } = await open(id)
    for (const [data, more] of [
      [{ title: 'One' }, '&draft=true'],
      [{ title: 'Two', _status: 'published' }, ''],
      [{ title: 'Three' }, '&draft=true&autosave=true'],
      [{ title: 'Four' }, '&draft=true&autosave=true'],
      [{ title: 'Five', _status: 'draft' }, ''],
    ] as const) {
      const saved = await save(people.ana, id, { ...data, updatedAt }, 'en', more)
      expect(saved.status, JSON.stringify(saved.body)).toBe(200)
      updatedAt = saved.body.doc['updatedAt']
      expect((await open(id))['updatedAt']).toBe(updatedAt)
    }
  })

  test('tells nothing to somebody who may not write there', async () => {
    const id = await draft()
    const { updatedAt } = await open(id)
    await save(people.ben, id, { title: 'Newer' })
    const refused = await save(people.stranger, id, { title: 'Mine', updatedAt })
    expect(refused.status).toBe(403)
    expect(JSON.stringify(refused.body)).not.toContain('Ben')
  })

  test('is refused over an older version that somebody has brought back', async () => {
    const id = await draft({ title: 'The first' })
    await save(people.ana, id, { title: 'The second' })
    const before = await open(id)
    const versions = await payload.findVersions({
      collection: 'news',
      where: { and: [{ parent: { equals: id } }, { 'version.title': { equals: 'The first' } }] },
      locale: 'en',
    })
    const restored = await call(
      payload,
      people.ben,
      'POST',
      `/news/versions/${versions.docs[0]?.id}?draft=true`,
    )
    expect(restored.status).toBe(200)
    expect((await save(people.ana, id, { ...before, summary: 'More' })).status).toBe(409)
  })
})

describe('people who write different languages of one item', () => {
  test('do not hinder each other, in texts, in rows, and while one publishes', async () => {
    const corrections = [{ date: '2026-01-01', text: 'The sum' }]
    const id = await draft({ corrections })
    const [en, fr] = [await open(id), await open(id, 'fr')]
    const rows = (text: string) => [{ ...(en['corrections'] as object[])[0], text }]
    expect(
      (await save(people.french, id, { ...fr, title: 'Un titre', corrections: rows('La somme') }, 'fr'))
        .status,
    ).toBe(200)
    const inEnglish = await save(people.ana, id, {
      ...en,
      title: 'Another title',
      corrections: rows('That sum'),
    })
    expect(inEnglish.status, JSON.stringify(inEnglish.body)).toBe(200)
    expect(
      (await save(people.ana, id, { ...inEnglish.body.doc, _status: 'published' }, 'en', '')).status,
    ).toBe(200)
    const again = await save(
      people.french,
      id,
      { ...fr, title: 'Un autre titre', updatedAt: (await open(id, 'fr'))['updatedAt'] },
      'fr',
    )
    expect(again.status).toBe(200)
    expect(await open(id)).toMatchObject({ title: 'Another title', corrections: [{ text: 'That sum' }] })
    expect(await open(id, 'fr')).toMatchObject({ title: 'Un autre titre' })
  })

  test('lose nothing when they save in the same moment', async () => {
    const id = await draft()
    for (let round = 0; round < 5; round++) {
      const saved = await Promise.all([
        save(people.english, id, { title: `English ${round}` }),
        save(people.french, id, { title: `Français ${round}` }, 'fr'),
        save(people.ben, id, { kicker: `Kicker ${round}` }),
      ])
      expect(saved.map(({ status }) => status)).toEqual([200, 200, 200])
      expect(await open(id)).toMatchObject({ title: `English ${round}`, kicker: `Kicker ${round}` })
      expect(await open(id, 'fr')).toMatchObject({ title: `Français ${round}` })
    }
  })

  test('hear of each other when one changes what all languages share', async () => {
    const id = await draft()
    const fr = await open(id, 'fr')
    await save(people.ben, id, { date: '2020-02-02' })
    expect((await save(people.ana, id, { ...fr, title: 'Titre' }, 'fr')).status).toBe(409)
  })
})

const versionsOf = async (id: string) =>
  (await payload.findVersions({ collection: 'news', where: { parent: { equals: id } }, limit: 200 })).docs

describe('a draft that saves itself', () => {
  const autosave = (person: Person, id: string, data: object, locale = 'en') =>
    save(person, id, data, locale, '&draft=true&autosave=true')

  test('is written over by the same person, never over what was saved on purpose or by somebody else', async () => {
    const id = await draft()
    for (const title of ['One', 'Two', 'Three']) await autosave(people.ana, id, { title })
    expect((await versionsOf(id)).map(({ version }) => version.title)).toEqual(['Three', 'A title'])
    await autosave(people.ben, id, { title: 'Ben’s' })
    expect((await versionsOf(id)).map(({ version }) => version.title)).toEqual(['Ben’s', 'Three', 'A title'])
    for (const title of ['Ben’s own', 'Ben’s last']) await autosave(people.ben, id, { title })
    await save(people.ben, id, { title: 'On purpose' })
    await autosave(people.ben, id, { title: 'After that' })
    expect((await versionsOf(id)).map(({ version }) => version.title)).toEqual([
      'After that',
      'On purpose',
      'Ben’s last',
      'Three',
      'A title',
    ])
  })

  test('does not publish, and leaves what readers see as it was', async () => {
    const id = await draft()
    await save(people.ana, id, { _status: 'published' }, 'en', '')
    await autosave(people.ana, id, { title: 'Half a sent' })
    await autosave(people.ana, id, { title: 'Half a sentence' })
    expect(await open(id)).toMatchObject({ title: 'Half a sentence' })
    const shown = await call(payload, people.ana, 'GET', `/news/${id}?locale=en&depth=0`)
    expect(shown.body).toMatchObject({ title: 'A title', _status: 'published' })
  })
})

describe('who has an item open', () => {
  const tell = async (person: Person, id: string, data: object = {}) => {
    const said = { language: 'en', updatedAt: new Date().toISOString(), ...data }
    const { status, body } = await call(payload, person, 'POST', `/news/${id}/together`, said)
    return {
      status,
      ...(body as unknown as { others: { name: string; language: string }[]; newer: object | null }),
    }
  }

  test('is told to the others at once, in which language, until they leave', async () => {
    const id = await draft()
    expect((await tell(people.ana, id)).others).toEqual([])
    expect((await tell(people.french, id, { language: 'fr' })).others).toMatchObject([
      { name: 'Ana', language: 'en' },
    ])
    expect((await tell(people.ana, id)).others).toMatchObject([{ name: 'Fanny', language: 'fr' }])
    await tell(people.french, id, { language: 'fr', leaves: true })
    expect((await tell(people.ana, id)).others).toEqual([])
  })

  test('hears what was saved since, in the own language alone', async () => {
    const id = await draft()
    const { updatedAt } = await open(id)
    await save(people.french, id, { title: 'Titre' }, 'fr')
    expect((await tell(people.ana, id, { updatedAt })).newer).toBeNull()
    await save(people.ben, id, { title: 'Newer' })
    const { newer } = await tell(people.ana, id, { updatedAt })
    expect(newer).toMatchObject({ name: 'Ben', isOwn: false, updatedAt: (await open(id))['updatedAt'] })
    expect((await tell(people.ben, id, { updatedAt })).newer).toMatchObject({ isOwn: true })
  })

  test('is told to nobody else', async () => {
    const id = await draft()
    await tell(people.ana, id)
    expect((await tell(people.stranger, id)).status).toBe(404)
    expect((await tell(nobody, id)).status).toBe(401)
    expect((await tell(people.ana, id, { language: 'xx' })).status).toBe(400)
  })
})

describe('an older version that is brought back', () => {
  const versionCalled = async (id: string, title: string) =>
    (await versionsOf(id)).find(({ version }) => version.title === title)?.id

  test('by an author is a draft, in every language as it was, and publishes nothing', async () => {
    const id = await draft({ title: 'First' })
    await save(people.french, id, { title: 'Premier' }, 'fr')
    await save(people.ana, id, { title: 'Second', _status: 'published' }, 'en', '')
    await save(people.french, id, { title: 'Deuxième' }, 'fr')
    const versions = await payload.findVersions({
      collection: 'news',
      where: { parent: { equals: id } },
      locale: 'fr',
      limit: 200,
    })
    const old = versions.docs.find(
      ({ version }) => version.title === 'Premier' && version._status === 'draft',
    )?.id
    expect((await call(payload, people.ben, 'POST', `/news/versions/${old}`)).status).toBe(400)
    expect(
      (await call(payload, people.ben, 'POST', `/news/versions/${old}?draft=true&locale=en`)).status,
    ).toBe(200)
    const french = await open(id, 'fr')
    expect(french['title']).toBe('Premier')
    expect(french['publishedAt'] ?? null).toBeNull()
    const shown = (await call(payload, people.ana, 'GET', `/news/${id}?locale=en&depth=0`)).body
    expect(shown).toMatchObject({ title: 'Second', _status: 'published' })
    expect((await open(id))['publishedAt']).toBe(shown['publishedAt'])
    const inFrench = (await call(payload, people.ana, 'GET', `/news/${id}?locale=fr&depth=0`)).body
    expect(inFrench['publishedAt'] ?? null).toBeNull()
    expect(inFrench['title'] ?? null).toBeNull()
  })

  test('cannot be brought back by strangers, nor by a translator into what others wrote', async () => {
    const id = await draft({ title: 'First' })
    await save(people.ana, id, { title: 'Second' })
    const old = await versionCalled(id, 'First')
    for (const person of [people.stranger, people.french, nobody]) {
      const answer = await call(payload, person, 'POST', `/news/versions/${old}?draft=true&locale=fr`)
      expect(answer.status, person.name).toBeGreaterThanOrEqual(400)
      expect(await open(id), person.name).toMatchObject({ title: 'Second' })
    }
  })
})
