import type { APIRequestContext } from '@playwright/test'
import { expect, test } from '../support/browser.ts'

interface Item {
  id: string
  slug: string
  address: string
}

/** The CMS believes a session's cookie only together with where a request comes from. */
const asPanel = { Origin: process.env['BASE_URL'] ?? 'http://localhost:3000' }

/** Signs in at the API; the session's cookie stays with the context. */
async function signIn(request: APIRequestContext): Promise<void> {
  const { status } = await send(request, 'POST', '/api/users/login', {
    email: process.env['ADMIN_EMAIL'],
    password: process.env['ADMIN_PASSWORD'],
  })
  expect(status).toBe(200)
}

async function send(request: APIRequestContext, method: string, path: string, data: object) {
  const response = await request.fetch(path, { method, data, headers: asPanel })
  return { status: response.status(), body: (await response.json()) as { doc: { id: string; slug: string } } }
}

async function publicItem(request: APIRequestContext, title: string): Promise<Item> {
  const sites = await request.get('/api/sites?where[key][equals]=icmc-europe&depth=0', { headers: asPanel })
  const { docs } = (await sites.json()) as { docs: { id: string }[] }
  const made = await send(request, 'POST', '/api/news?locale=en&draft=true', {
    site: docs[0]?.id,
    kind: 'news',
    title,
    summary: 'The first summary.',
    date: new Date().toISOString().slice(0, 10),
  })
  expect(made.status).toBe(201)
  const { id } = made.body.doc
  const { body } = await send(request, 'PATCH', `/api/news/${id}?locale=en`, { _status: 'published' })
  return { id, slug: body.doc.slug, address: `/icmc-europe/en/news/${body.doc.slug}` }
}

test.describe('what an editor changes', () => {
  test('is seen by the next reader: item, list, home and sitemap, and gone when it is withdrawn', async ({
    request,
    playwright,
    baseURL,
  }) => {
    await signIn(request)
    const reader = await playwright.request.newContext({ ...(baseURL && { baseURL }) })
    const read = async (path: string) => (await reader.get(path)).text()
    const lists = ['/icmc-europe/en/news', '/icmc-europe/en', '/icmc-europe/sitemaps/news-1.xml']
    for (const list of lists) await read(list)
    const title = `A house with many doors ${Date.now()}`
    const { id, address } = await publicItem(request, title)
    expect(await read(address)).toContain('The first summary.')
    for (const list of lists) expect(await read(list), list).toContain(address)
    for (let number = 0; number < 5; number++) {
      const summary = `Summary number ${number} of it.`
      await send(request, 'PATCH', `/api/news/${id}?locale=en`, { summary, _status: 'published' })
      expect(await read(address)).toContain(summary)
    }
    expect((await reader.get(address)).headers()['cache-status']).toBe('common-home; hit')
    await send(request, 'PATCH', `/api/news/${id}?locale=en&draft=true`, {
      summary: 'An unfinished thought.',
    })
    const undisturbed = await reader.get(address)
    expect(undisturbed.headers()['cache-status']).toBe('common-home; hit')
    expect(await undisturbed.text()).not.toContain('unfinished')
    await send(request, 'PATCH', `/api/news/${id}?locale=en`, { _status: 'draft' })
    const gone = await reader.get(address)
    expect(gone.status()).toBe(410)
    expect(await gone.text()).toContain('This page has been withdrawn')
    for (const list of lists) expect(await read(list), list).not.toContain(address)
  })
})

test.describe('a preview', () => {
  test('shows the draft to its editor and to nobody else', async ({ request, playwright, baseURL }) => {
    await signIn(request)
    const { id, address } = await publicItem(request, `A draft to look at ${Date.now()}`)
    const canary = `canary-${Date.now()}`
    await send(request, 'PATCH', `/api/news/${id}?locale=en&draft=true`, { summary: canary })
    const begun = await request.get(`/admin/preview?path=${address}`)
    expect(begun.url()).toContain(address)
    expect(begun.headers()['cache-status']).toBe('common-home; fwd=bypass')
    expect(begun.headers()['cache-control']).toBe('no-store')
    expect(await begun.text()).toContain(canary)
    const { cookies } = await request.storageState()
    const preview = cookies.find(({ name }) => name === '__prerender_bypass')
    const stranger = await playwright.request.newContext({ ...(baseURL && { baseURL }) })
    const headers = { Cookie: `__prerender_bypass=${preview?.value}` }
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => stranger.get(address, index % 2 === 0 ? { headers } : {})),
    )
    for (const answer of answers) expect(await answer.text()).not.toContain(canary)
    const ended = await request.get(`/admin/preview?end&path=${address}`)
    expect(await ended.text()).not.toContain(canary)
  })

  test('leads nowhere but to pages', async ({ request }) => {
    await signIn(request)
    for (const path of [
      'https://evil.example/',
      '//evil.example',
      '/admin',
      '/api/users',
      '/\\evil.example',
    ]) {
      const { status, location } = await request
        .get(`/admin/preview?path=${encodeURIComponent(path)}`, { maxRedirects: 0 })
        .then((answer) => ({ status: answer.status(), location: answer.headers()['location'] ?? '' }))
      expect([302, 400], path).toContain(status)
      expect(location, path).not.toContain('evil')
      expect(location, path).not.toMatch(/^\/(admin|api)/)
    }
  })
})
