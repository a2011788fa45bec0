import { randomBytes } from 'node:crypto'
import type { APIRequestContext } from '@playwright/test'
import { expect, test } from '../support/browser.ts'
import { readSitemapText } from '../support/sitemap.ts'
import { siteKeys } from '../support/templates.ts'

const email = process.env['ADMIN_EMAIL']
const password = process.env['ADMIN_PASSWORD']

/** Sends to the CMS's own API. */
async function post(request: APIRequestContext, address: string, data: object) {
  const response = await request.post(address, { data })
  expect(response.ok(), `${address}: ${await response.text()}`).toBe(true)
  return response.json()
}

test('a draft is found nowhere: not at its address, on no list, by no search, in no sitemap', async ({
  playwright,
  request,
  baseURL,
}) => {
  test.skip(!email || !password, 'writes to the server, so it needs one of its own with an administrator')
  const origin = baseURL ?? ''
  // As the admin panel does: a session counts only for requests from the pages of its own site.
  const editor = await playwright.request.newContext({
    baseURL: origin,
    extraHTTPHeaders: { Origin: origin },
  })
  await post(editor, '/api/users/login', { email, password })
  const sites = await (await editor.get('/api/sites?where[key][equals]=icmc-europe')).json()
  const word = `draft${randomBytes(6).toString('hex')}`
  const { doc } = await post(editor, '/api/news?draft=true&locale=en', {
    site: sites.docs[0].id,
    kind: 'news',
    title: `A secret ${word}`,
    summary: `Nobody may read of ${word} yet.`,
    _status: 'draft',
  })
  expect(doc).toMatchObject({ title: `A secret ${word}`, _status: 'draft' })
  await editor.dispose()

  const slug = doc.slug ?? `a-secret-${word}`
  for (const address of [`/icmc-europe/en/news/${slug}`, `/icmc-europe/en/news/${doc.id}`]) {
    expect((await request.get(address)).status(), address).toBe(404)
  }
  const pages = siteKeys.flatMap((site) => [
    `/${site}/en`,
    `/${site}/en/news`,
    `/${site}/en/search?q=${word}`,
    `/${site}/en/topics/resettlement`,
  ])
  for (const address of [...pages, '/icmc-europe/en/news?page=2', '/', '/icmc-europe/en/feeds/all.atom']) {
    const found = await (await request.get(address)).text()
    expect(found, address).not.toContain(`secret ${word}`)
    expect(found, address).not.toContain(slug)
  }
  expect(await readSitemapText(origin)).not.toContain(slug)
  expect((await request.get(`/icmc-europe/en/share/news/${slug}.png`)).status()).toBe(404)
})

test('whoever has not signed in reads nothing from the API of the CMS', async ({ request }) => {
  for (const address of ['/api/news', '/api/news?draft=true', '/api/users', '/api/sites', '/api/graphql']) {
    const response = await request.get(address)
    expect(response.status(), address).toBe(401)
    expect(await response.text()).toContain('Sign in to use this address.')
  }
})
