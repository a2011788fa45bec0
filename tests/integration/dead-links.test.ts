import type { BasePayload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { newRecord, renderStore } from '../../src/lib/render-record.ts'
import { openPayload } from '../support/database.ts'
import { call, type Person, signIn } from '../support/people.ts'
import { linkingText } from '../support/rich-text.ts'
import { createSites } from '../support/sites.ts'

let payload: BasePayload
let own: string
let administrator: Person

beforeAll(async () => {
  payload = await openPayload()
  own = (await createSites(payload)).own
  administrator = await signIn(payload, 'administrator', 'administrator')
}, 120_000)

async function publish(noun: string, data: object): Promise<string> {
  const made = await call(payload, administrator, 'POST', `/${noun}?locale=en&draft=true`, {
    site: own,
    ...data,
  })
  const { id } = made.body.doc
  const done = await call(payload, administrator, 'PATCH', `/${noun}/${id}?locale=en`, {
    _status: 'published',
  })
  expect(done.status).toBe(200)
  return id
}

const news = (title: string, data: object = {}) =>
  publish('news', { kind: 'news', title, summary: 'x', ...data })

/** All that the page and the news item that link say to readers. */
async function shown(): Promise<string> {
  const [{ standardPage }, { newsItem }] = await Promise.all([
    import('../../src/content/pages.ts'),
    import('../../src/content/news.ts'),
  ])
  const render = <Answer>(work: () => Promise<Answer>) =>
    renderStore().run(newRecord({ origin: 'http://localhost:3000', claimedBy: null }), work)
  const page = await render(() => standardPage('own', 'en', 'links'))
  const item = await render(() => newsItem('own', 'en', 'links'))
  expect([page.kind, item.kind]).toEqual(['found', 'found'])
  return JSON.stringify([page, item])
}

test.each([
  [
    'withdrawn',
    (noun: string, id: string) =>
      call(payload, administrator, 'PATCH', `/${noun}/${id}?locale=en`, { _status: 'draft' }),
  ],
  [
    'in the trash',
    (noun: string, id: string) =>
      call(
        payload,
        administrator,
        'PATCH',
        `/${noun}/${id}?leadTo=${encodeURIComponent('https://www.example.org/')}`,
        {
          deletedAt: new Date().toISOString(),
        },
      ),
  ],
  [
    'deleted',
    (noun: string, id: string) =>
      call(
        payload,
        administrator,
        'DELETE',
        `/${noun}/${id}?leadTo=${encodeURIComponent('https://www.example.org/')}`,
      ),
  ],
])('nothing leads to what is %s', async (_state, lose) => {
  const targetPage = await publish('pages', { title: 'Target page', layout: 'standard' })
  const targetNews = await news('Target news')
  const inText = { root: { ...linkingText('news', targetNews).root } }
  inText.root.children.push(...linkingText('pages', targetPage).root.children)
  const page = await publish('pages', {
    title: 'Links',
    layout: 'standard',
    blocks: [
      { blockType: 'rich-text', body: inText },
      { blockType: 'text-picture', heading: 'x', body: inText },
      { blockType: 'call-to-action', heading: 'Act', label: 'Go there', page: targetPage },
      {
        blockType: 'item-list',
        noun: 'news',
        choice: 'chosen',
        items: [{ relationTo: 'news', value: targetNews }],
      },
      { blockType: 'accordion', items: [{ question: 'Why?', answer: inText }] },
    ],
  })
  const item = await news('Links', { body: inText, related: [{ relationTo: 'news', value: targetNews }] })
  const menu = await call(payload, administrator, 'PATCH', `/sites/${own}?locale=en`, {
    navigation: [{ kind: 'page', page: targetPage }],
  })
  expect(menu.status).toBe(200)
  const before = await shown()
  expect(before.split('/own/en/target-page').length - 1).toBeGreaterThanOrEqual(5)
  expect(before.split('/own/en/news/target-news').length - 1).toBeGreaterThanOrEqual(5)

  for (const [noun, id] of [
    ['pages', targetPage],
    ['news', targetNews],
  ] as const)
    expect((await lose(noun, id)).status).toBe(200)
  const after = await shown()
  expect(after).not.toMatch(/target-page|target-news/)
  for (const [noun, id] of [
    ['pages', page],
    ['news', item],
    ['pages', targetPage],
    ['news', targetNews],
  ] as const)
    await payload.delete({ collection: noun, where: { id: { equals: id } }, trash: true })
})

test('a text that names an item by something that is no id is refused in words, as a draft too', async () => {
  const upload = { type: 'upload', version: 3, format: '', fields: {}, relationTo: 'media', value: 'abc' }
  const picture = { root: { type: 'root', version: 1, format: '', indent: 0, children: [upload] } }
  for (const body of [linkingText('news', 'abc'), picture]) {
    const data = { site: own, kind: 'news', title: 'False', body }
    const answer = await call(payload, administrator, 'POST', '/news?locale=en&draft=true', data)
    expect([answer.status, JSON.stringify(answer.body)]).toEqual([
      400,
      expect.stringContaining('leads to something that is not there'),
    ])
  }
})
