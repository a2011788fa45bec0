import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { demoId } from '../../src/demo/ids.ts'
import { openDemoPayload } from '../support/database.ts'
import { searchCases } from './search-questions.ts'

let database: Client
let gateway: Awaited<ReturnType<typeof openGateway>>

async function openGateway() {
  const [site, portal, suggestions] = await Promise.all([
    import('../../src/content/search.ts'),
    import('../../src/content/search-portal.ts'),
    import('../../src/content/search-suggestions.ts'),
  ])
  return { ...site, ...portal, ...suggestions }
}

beforeAll(async () => {
  await openDemoPayload()
  gateway = await openGateway()
  database = new Client({ connectionString: process.env['DATABASE_URL'] })
  await database.connect()
}, 300_000)

afterAll(() => database.end())

async function search(site: string, locale: string, parameters: Record<string, string>) {
  const outcome = await gateway.searchPage(site, locale, parameters)
  if (outcome.kind !== 'found') throw new Error(`The search of ${site} in ${locale} is ${outcome.kind}`)
  return outcome.view
}

const titles = async (site: string, locale: string, q: string) =>
  (await search(site, locale, { q })).rows.map(({ title }) => title.text)

async function suggested(site: string, locale: string, typed: string): Promise<string[]> {
  const answer = await gateway.suggestions(site, locale, typed)
  if (answer.kind !== 'found') throw new Error('There are no suggestions')
  return JSON.parse(answer.body)
}

describe('suggestions', () => {
  it('are titles that have the words, the last of which is not yet whole, in the language of the page', async () => {
    const found = await suggested('icmc-europe', 'en', 'european resettl')
    expect(found).toContain('European Resettlement Network')
    expect(found.length).toBeLessThanOrEqual(8)
    expect(new Set(found).size).toBe(found.length)
    expect(await suggested('icmc-europe', 'fr', 'reinstall')).not.toEqual([])
    for (const title of await suggested('icmc-europe', 'fr', 'reinstall'))
      expect((await titles('icmc-europe', 'fr', title))[0]).toBe(title)
  })

  it('are those of all sites for the search over them, in the language that is chosen', async () => {
    const all = async (parameters: Record<string, string>): Promise<string[]> => {
      const answer = await gateway.portalSuggestions(parameters)
      return answer.kind === 'found' ? JSON.parse(answer.body) : []
    }
    expect(await all({ q: 'european resettl' })).toContain('European Resettlement Network')
    for (const title of await suggested('icmpd-brussels', 'ar', 'الهجر'))
      expect(await all({ q: title, language: 'ar' })).toContain(title)
    expect(await all({ q: 'qqqzz', language: 'nowhere' })).toEqual([])
  })

  it('are none where nothing begins so, and not there where no site is', async () => {
    expect(await suggested('icmc-europe', 'en', 'qqqzz')).toEqual([])
    expect(await gateway.suggestions('nowhere', 'en', 'refugees')).toEqual({ kind: 'absent' })
  })
})

describe('a question', () => {
  it.each(searchCases)('on %s in %s: %s', async (site, locale, question, title) => {
    const found = (await titles(site, locale, question)).slice(0, 3)
    const isIt = (text: string) => (typeof title === 'string' ? text === title : title.test(text))
    expect(found.some(isIt), found.join(' | ')).toBe(true)
  })

  it('is answered with an excerpt in which the words are marked', async () => {
    const { rows } = await search('icmc-europe', 'fr', { q: 'solidarite' })
    const marked = rows.flatMap(({ excerpt }) => excerpt.filter(({ isMatch }) => isMatch))
    expect(marked.map(({ text }) => text.toLowerCase())).toContain('solidarité')
  })

  it('is narrowed by filters that count, and widened again', async () => {
    const all = await search('icmc-europe', 'en', { q: 'resettlement' })
    const kinds = all.facets.find(({ label }) => label === 'filters.kind')?.options ?? []
    const projects = kinds.find(({ label }) => label.text === 'Projects')
    expect(projects?.href).toBe('/icmc-europe/en/search?q=resettlement&kind=projects')
    const narrow = await search('icmc-europe', 'en', { q: 'resettlement', kind: 'projects' })
    expect(narrow.total).toBe(projects?.count)
    expect(narrow.rows.every(({ href }) => href.includes('/projects/'))).toBe(true)
    expect(narrow.active).toEqual([
      { label: { text: 'Projects' }, removeHref: '/icmc-europe/en/search?q=resettlement' },
    ])
    expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(all.total)
  })

  it('has pages that hold each result once', async () => {
    const first = await search('icmc-europe', 'en', { q: 'resettlement' })
    const pages = first.pagination?.pages ?? 0
    expect(pages).toBe(Math.ceil(first.total / 10))
    const found = await Promise.all(
      Array.from({ length: pages }, (_, index) =>
        search('icmc-europe', 'en', { q: 'resettlement', page: String(index + 1) }),
      ),
    )
    const links = found.flatMap(({ rows }) => rows.map(({ href }) => href))
    expect(new Set(links).size).toBe(first.total)
    const past = await search('icmc-europe', 'en', { q: 'resettlement', page: String(pages + 3) })
    expect(past.pagination?.page).toBe(pages)
    expect(past.rows).toEqual(found.at(-1)?.rows)
  })

  it('to all sites says where each result stands, in the language that was chosen', async () => {
    const { view } = await gateway.portalSearch({ q: 'migration', site: 'icmpd-brussels' })
    expect(view.rows.length).toBeGreaterThan(0)
    for (const { site, href } of view.rows) {
      expect(site?.text).toBe('ICMPD Brussels Mission')
      expect(href).toMatch(/^\/icmpd-brussels\/en/)
    }
    const arabic = await gateway.portalSearch({ q: 'الهجره', language: 'ar' })
    expect(arabic.view.rows[0]).toMatchObject({
      lang: 'ar',
      href: expect.stringMatching(/^\/icmpd-brussels\/ar/),
    })
  })
})

describe('whatever is asked', () => {
  it.each([
    ['nothing', ''],
    ['spaces', '   '],
    ['punctuation', '!&|()<>:*"-\'\\'],
    ['a statement', "'; DROP TABLE search_entries; --"],
    ['a NUL', 'refugees\u0000 and'],
    ['half a character', '\ud800 refugees'],
    ['10 kB', 'a '.repeat(5_000)],
    ['one endless word', 'ж'.repeat(10_000)],
    ['deep parentheses', '('.repeat(5_000)],
    ['quotation marks without end', '"'.repeat(199)],
    ['stars', '* ** ***'],
    ['patterns', '%_\\%'],
    ['faces', '🙂🏳️‍🌈 👩‍👩‍👧‍👦'],
    ['marks of direction', '\u202e\u2066refugees\u2069'],
    ['only Arabic signs', 'ـــ ً ٌ'],
    ['common words', 'the of and a in to'],
    ['many words', Array.from({ length: 60 }, (_, at) => `w${at}`).join(' ')],
    ['minus alone', '-refugees'],
    ['operators', 'OR -OR "" OR <-> & !'],
  ])('%s is answered, and in time', async (_what, q) => {
    const began = performance.now()
    for (const extra of [{}, { page: '9999999999' }, { topic: "x'", year: '20x5', kind: q.slice(0, 300) }]) {
      expect((await search('icmc-europe', 'en', { q, ...extra })).total).toBeGreaterThanOrEqual(0)
    }
    await gateway.portalSearch({ q, language: q.slice(0, 20), site: 'nowhere' })
    expect((await suggested('icmc-europe', 'en', q)).length).toBeLessThanOrEqual(8)
    expect(performance.now() - began).toBeLessThan(4_000)
  })
})

test('a document is found by the text of its file in the language, until the file is another', async () => {
  const { rows } = await database.query<{ file_id: string }>(
    `SELECT file_id FROM documents_files WHERE _parent_id = $1 AND language::text = 'en'`,
    [demoId('documents', 'factsheet')],
  )
  const inside = async (locale: string) =>
    (await search('icmpd-brussels', locale, { q: '"seat agreement with the belgian"' })).total
  expect([await inside('en'), await inside('fr')]).toEqual([1, 0])
  await database.query('DELETE FROM search_file_texts WHERE file = $1', [rows[0]?.file_id])
  expect(await inside('en')).toBe(0)
})
