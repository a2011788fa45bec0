import type { APIResponse } from '@playwright/test'
import { expect, test } from '../support/browser.ts'
import { badlyNested, tagsOf } from '../support/html.ts'
import { readSitemap } from '../support/sitemap.ts'
import { addressesIn, missingPath, siteKeys } from '../support/templates.ts'

/** What an answer lacks of what every page promises. */
async function brokenPromises(response: APIResponse, status: number): Promise<string[]> {
  const html = await response.text()
  const tags = tagsOf(html).filter(({ isEnd }) => !isEnd)
  const scripts = tags.filter(({ name }) => name === 'script')
  const headings = tags.filter(({ name }) => name === 'h1')
  const checks: [boolean, string][] = [
    [response.status() === status, `status ${response.status()}`],
    [response.headers()['content-type'] === 'text/html; charset=utf-8', 'content type'],
    [!('set-cookie' in response.headers()), 'sets a cookie'],
    [scripts.every(({ attributes }) => attributes.get('type') === 'application/ld+json'), 'has a script'],
    [!/__next_f|\/_next\/[^"]*\.js/.test(html), 'has something of the framework'],
    [tags.every(({ attributes }) => !attributes.has('style')), 'has a style attribute'],
    [tags.every(({ attributes }) => ![...attributes.keys()].some((key) => /^on/.test(key))), 'has a handler'],
    [tags.every(({ name }) => name !== 'style' && name !== 'iframe'), 'has an inline style or a frame'],
    [headings.length === 1, `${headings.length} headings of the first level`],
    [!/\{[a-z]\w*\}|\[object Object\]|>(?:undefined|null|NaN)</.test(html), 'has a hole in its text'],
  ]
  return [...checks.filter(([isKept]) => !isKept).map(([, what]) => what), ...badlyNested(tagsOf(html))]
}

for (const site of siteKeys) {
  test(`every page of ${site} is whole as it is sent, without a script or a cookie`, async ({
    request,
    baseURL,
  }) => {
    test.setTimeout(180_000)
    const pages = (await readSitemap(baseURL ?? '')).filter(({ path }) => path.startsWith(`/${site}/`))
    expect(pages.length).toBeGreaterThan(50)
    const broken: Record<string, string[]> = {}
    for (const { path } of pages) {
      const promises = await brokenPromises(await request.get(path), 200)
      if (promises.length > 0) broken[path] = promises
    }
    expect(broken).toEqual({})
  })
}

test('the page of a 404, the search and the portal are as whole as the others', async ({ request }) => {
  const whole: [string, number][] = [
    ['/', 200],
    ['/no-such-site', 404],
    [`/icmc-europe/en${missingPath}`, 404],
    [`/icmpd-brussels/ar${missingPath}`, 404],
    ['/icmc-europe/fr/search?q=accueil', 200],
  ]
  for (const [address, status] of whole) {
    expect(await brokenPromises(await request.get(address), status), address).toEqual([])
  }
})

test('pages say what may run in them and who may frame them', async ({ request }) => {
  const expected = {
    'content-security-policy': /default-src 'none';(?!.*unsafe).*frame-ancestors 'none'/,
    'x-content-type-options': /^nosniff$/,
    'referrer-policy': /^strict-origin-when-cross-origin$/,
    'permissions-policy': /camera=\(\)/,
    'cross-origin-opener-policy': /^same-origin$/,
  }
  for (const address of ['/', '/icmc-europe/en', `/share-network/fr${missingPath}`]) {
    const headers = (await request.get(address)).headers()
    for (const [name, value] of Object.entries(expected))
      expect(headers[name], `${name} of ${address}`).toMatch(value)
    expect(headers['x-powered-by'], address).toBeUndefined()
  }
})

test.describe('with script off', () => {
  test.use({ javaScriptEnabled: false, expectedProblems: [/no-such-page/] })

  for (const site of siteKeys) {
    test(`each template of ${site} shows its heading, its menu and its end`, async ({ page, baseURL }) => {
      for (const address of addressesIn(await readSitemap(baseURL ?? ''), site, 'en')) {
        await test.step(address, async () => {
          await page.goto(address)
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
          await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible()
          await expect(page.getByRole('contentinfo')).toBeVisible()
        })
      }
    })
  }

  test('the search finds what is asked for', async ({ page }) => {
    await page.goto('/icmc-europe/en/search')
    await page.getByRole('searchbox').fill('temporary protection')
    await page.getByRole('main').getByRole('button').click()
    await expect(page.getByRole('main').getByRole('link', { name: /36 organisations welcome/ })).toBeVisible()
  })
})
