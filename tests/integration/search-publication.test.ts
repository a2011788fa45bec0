import type { BasePayload } from 'payload'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPayload } from '../support/database.ts'
import { createSites } from '../support/sites.ts'

let payload: BasePayload
let database: Client
let gateway: Awaited<ReturnType<typeof openGateway>>
let own: string
let other: string

async function openGateway() {
  const [site, portal, suggestions] = await Promise.all([
    import('../../src/content/search.ts'),
    import('../../src/content/search-portal.ts'),
    import('../../src/content/search-suggestions.ts'),
  ])
  return { ...site, ...portal, ...suggestions }
}

beforeAll(async () => {
  payload = await openPayload()
  const sites = await createSites(payload)
  own = sites.own
  other = sites.other
  gateway = await openGateway()
  database = new Client({ connectionString: process.env['DATABASE_URL'] })
  await database.connect()
})

afterAll(() => database.end())

async function search(site: string, locale: string, parameters: Record<string, string>) {
  const outcome = await gateway.searchPage(site, locale, parameters)
  if (outcome.kind !== 'found') throw new Error(`The search of ${site} in ${locale} is ${outcome.kind}`)
  return outcome.view
}

describe('only what is public is found', () => {
  const word = 'quixotropic'
  const write = (id: string, locale: 'en' | 'fr', data: object, query = {}) =>
    payload.update({ collection: 'news', id, locale, data, req: { query } } as never)
  const count = async (site: string, locale = 'en') => (await search(site, locale, { q: word })).total
  const onPortal = async () => (await gateway.portalSearch({ q: word })).view.total

  async function draft(data: object = {}): Promise<string> {
    const { id } = await payload.create({
      collection: 'news',
      locale: 'en',
      draft: true,
      data: { site: own, kind: 'news', title: `A ${word} title`, summary: 'A summary', ...data } as never,
    })
    return String(id)
  }

  test('a draft is not; published it is, on its site alone; changed it is found by its new words', async () => {
    const suggested = async (site: string | null) => {
      const typed = word.slice(0, -2)
      const answer = await (site
        ? gateway.suggestions(site, 'en', typed)
        : gateway.portalSuggestions({ q: typed }))
      return answer.kind === 'found' ? JSON.parse(answer.body) : null
    }
    const id = await draft()
    expect(await count('own')).toBe(0)
    expect([await suggested('own'), await suggested(null)]).toEqual([[], []])
    await write(id, 'en', { _status: 'published' })
    expect([await suggested('own'), await suggested('other')]).toEqual([[`A ${word} title`], []])
    expect(await suggested(null)).toEqual([`A ${word} title`])
    expect([await count('own'), await count('other'), await onPortal()]).toEqual([1, 0, 1])
    await write(id, 'en', { summary: 'Zyxwvut', title: 'Another' })
    expect(await count('own')).toBe(1)
    await write(id, 'en', { summary: 'Zyxwvut', title: 'Another', _status: 'published' })
    expect(await count('own')).toBe(0)
    expect((await search('own', 'en', { q: 'zyxwvut' })).total).toBe(1)
    await write(id, 'en', { _status: 'draft' })
    expect((await search('own', 'en', { q: 'zyxwvut' })).total).toBe(0)
  })

  test('a language that is not public is not, nor its title by way of another language', async () => {
    const id = await draft({ title: 'Plain' })
    await write(id, 'en', { _status: 'published' })
    await payload.update({
      collection: 'news',
      id,
      locale: 'fr',
      draft: true,
      data: { title: `Titre ${word}`, summary: 'Résumé' },
    })
    expect([await count('own'), await count('own', 'fr')]).toEqual([0, 0])
    await write(id, 'fr', { title: `Titre ${word}`, summary: 'Résumé', _status: 'published' })
    expect([await count('own'), await count('own', 'fr')]).toEqual([1, 1])
    await write(id, 'fr', { _status: 'draft' })
    expect([await count('own'), await count('own', 'fr')]).toEqual([0, 0])
  })

  test('the trash is not', async () => {
    const id = await draft()
    await write(id, 'en', { _status: 'published' })
    expect(await count('own')).toBe(1)
    await write(id, 'en', { deletedAt: new Date().toISOString() })
    expect([await count('own'), await onPortal()]).toEqual([0, 0])
  })

  test('on another site it is as long as that site accepts and the item names it', async () => {
    const id = await draft({ alsoOn: [other] })
    await write(id, 'en', { _status: 'published' })
    const { docs } = await payload.find({
      collection: 'placements',
      where: { 'item.value': { equals: id } },
      depth: 0,
    })
    const placement = docs[0]?.id ?? ''
    const answer = (state: 'accepted' | 'declined' | 'requested') =>
      database.query('UPDATE placements SET state = $1 WHERE id = $2', [state, placement])
    await answer('requested')
    expect(await count('other')).toBe(0)
    await answer('accepted')
    expect(await count('other')).toBe(1)
    await answer('declined')
    expect([await count('other'), await count('own')]).toEqual([0, 1])
    await answer('accepted')
    await write(id, 'en', { alsoOn: [], _status: 'published' })
    expect(await count('other')).toBe(0)
    await payload.delete({ collection: 'news', id })
    expect([await count('own'), await onPortal()]).toEqual([0, 0])
  })

  test('plain SQL counts as well, with its transaction and not before', async () => {
    const id = await draft({ title: 'Plain' })
    await write(id, 'en', { _status: 'published' })
    const set = `UPDATE news_locales SET summary = 'About ${word}' WHERE _parent_id = '${id}' AND _locale = 'en'`
    await database.query(`BEGIN; ${set}; ROLLBACK`)
    expect(await count('own')).toBe(0)
    await database.query(set)
    expect(await count('own')).toBe(1)
    await database.query(`UPDATE news SET _status = 'draft' WHERE id = $1`, [id])
    expect(await count('own')).toBe(0)
  })
})
