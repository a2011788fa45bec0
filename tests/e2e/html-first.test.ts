import { expect, test } from '../support/browser.ts'
import { brokenPromises } from '../support/page-promises.ts'
import { readSitemap } from '../support/sitemap.ts'
import { addressesIn, missingPath, siteKeys } from '../support/templates.ts'

test('the page of a 404, the search and the portal are as whole as the others', async ({ baseURL }) => {
  const whole: [string, number][] = [
    ['/', 200],
    ['/no-such-site', 404],
    [`/icmc-europe/en${missingPath}`, 404],
    [`/icmpd-brussels/ar${missingPath}`, 404],
    ['/icmc-europe/fr/search?q=accueil', 200],
  ]
  for (const [address, status] of whole) {
    const response = await fetch(new URL(address, baseURL))
    expect(brokenPromises(await response.text(), response, status), address).toEqual([])
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
