import type { BasePayload } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import type { Role } from '../../collections/shared/access.ts'
import { demoId } from '../../src/demo/ids.ts'
import { newRecord, type RenderRecord, renderStore } from '../../src/lib/render-record.ts'
import { openDemoPayload } from '../support/database.ts'
import { nobody, type Person, signIn } from '../support/people.ts'

const [icmc, share] = ['icmc-europe', 'share-network'] as const

let payload: BasePayload
let gateway: Awaited<ReturnType<typeof openGateway>>

async function openGateway() {
  const [news, pages, topics] = await Promise.all([
    import('../../src/content/news.ts'),
    import('../../src/content/pages.ts'),
    import('../../src/content/topics.ts'),
  ])
  return { ...news, ...pages, ...topics }
}

beforeAll(async () => {
  payload = await openDemoPayload()
  gateway = await openGateway()
}, 180_000)

const person = (role: Role, site: string): Promise<Person> =>
  signIn(payload, `${role}-${site}`, [{ site: demoId('sites', site), role, languages: ['en'] }])

/** Reads as a preview for somebody. */
async function previewed<Found>(
  { cookie }: Person,
  read: () => Promise<Found>,
): Promise<{ found: Found; record: RenderRecord }> {
  // A session counts only in what a browser asks of its own accord or from our pages.
  const headers = new Headers({ 'sec-fetch-site': 'same-origin', ...(cookie && { cookie }) })
  const record = newRecord({ origin: 'http://localhost:3000', claimedBy: null, viewer: { headers } })
  return { found: await renderStore().run(record, read), record }
}

/** A news item that is public, with a draft that says something else. */
async function newsWithDraft(): Promise<{ id: string; slug: string; title: string }> {
  const { docs } = await payload.find({
    collection: 'news',
    locale: 'en',
    depth: 0,
    limit: 1,
    where: { and: [{ site: { equals: demoId('sites', icmc) } }, { publishedAt: { exists: true } }] },
  })
  const item = docs[0]
  if (!item) throw new Error('There is no news.')
  const data = { title: 'What nobody knows yet', _status: 'draft' as const }
  await payload.update({ collection: 'news', id: item.id, locale: 'en', draft: true, data })
  return { id: item.id, slug: item.slug ?? '', title: item.title }
}

it('shows the draft of an item to people of its site, and to nobody else', async () => {
  const { slug, title } = await newsWithDraft()
  const titleFor = async (viewer: Person) => {
    const { found, record } = await previewed(viewer, () => gateway.newsItem(icmc, 'en', slug))
    const view = found.kind === 'found' ? found.view : undefined
    return [view?.title.text, record.isKeepable]
  }
  expect(await titleFor(await person('editor', icmc))).toEqual(['What nobody knows yet', false])
  expect(await titleFor(await person('translator', icmc))).toEqual(['What nobody knows yet', false])
  for (const viewer of [await person('translator', share), await person('author', share), nobody]) {
    expect((await titleFor(viewer))[0]).toBe(title)
  }
})

it('shows what was never published, with its public surroundings', async () => {
  const draft = await payload.create({
    collection: 'news',
    locale: 'en',
    draft: true,
    data: {
      site: demoId('sites', icmc),
      kind: 'news',
      title: 'Not yet',
      slug: 'not-yet',
      date: '2013',
      topics: [demoId('topics', 'resettlement')],
      _status: 'draft',
    } as never,
  })
  const editor = await person('editor', icmc)
  const { found } = await previewed(editor, () => gateway.newsItem(icmc, 'en', draft.slug ?? ''))
  if (found.kind !== 'found') throw new Error(`The draft is ${found.kind}.`)
  expect(found.view.title.text).toBe('Not yet')
  expect(found.view.related?.length).toBeGreaterThan(0)
  expect(JSON.stringify([found.view.related, found.view.neighbours])).not.toContain('What nobody knows yet')
  const list = await previewed(editor, () => gateway.newsList(icmc, 'en', {}))
  expect(JSON.stringify(list.found)).not.toContain('Not yet')
  const outsider = await previewed(await person('editor', share), () =>
    gateway.newsItem(icmc, 'en', 'not-yet'),
  )
  expect(outsider.found.kind).toBe('absent')
})

it('shows the draft of a page that stands for a section', async () => {
  const { docs } = await payload.find({
    collection: 'pages',
    locale: 'en',
    depth: 0,
    where: { and: [{ site: { equals: demoId('sites', icmc) } }, { layout: { equals: 'home' } }] },
  })
  const id = docs[0]?.id ?? ''
  const data = { lead: 'A lead that waits', _status: 'draft' as const }
  await payload.update({ collection: 'pages', id, locale: 'en', draft: true, data })
  const leadFor = async (viewer: Person) => {
    const { found } = await previewed(viewer, () => gateway.homePage(icmc, 'en'))
    return found.kind === 'found' ? found.view.lead?.text : undefined
  }
  expect(await leadFor(await person('editor', icmc))).toBe('A lead that waits')
  expect(await leadFor(nobody)).not.toBe('A lead that waits')
})
