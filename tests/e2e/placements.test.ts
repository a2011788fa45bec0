import { expect, test } from '../support/browser.ts'
import { readSitemapText } from '../support/sitemap.ts'

const statement = 'statements/adoption-of-the-urf'

test('a statement of ICMC Europe stands on the SHARE Network, says whose it is and where its home is', async ({
  page,
}) => {
  await page.goto('/share-network/en/statements')
  const row = page.getByRole('listitem').filter({ hasText: 'Adoption of the URF' })
  await expect(row.first()).toContainText('ICMC Europe')
  await row.getByRole('heading').getByRole('link').click()
  await expect(page).toHaveURL(new RegExp(`/share-network/en/${statement}$`))
  await expect(page.getByRole('banner').getByRole('link', { name: /SHARE Network/ })).toBeVisible()
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    new RegExp(`/icmc-europe/en/${statement}$`),
  )
})

test('at home the same statement is its own canonical page, and only there in the sitemap', async ({
  page,
  baseURL,
}) => {
  await page.goto(`/icmc-europe/en/${statement}`)
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', page.url())
  const sitemap = await readSitemapText(baseURL ?? '')
  expect(sitemap).toContain(`/icmc-europe/en/${statement}</loc>`)
  expect(sitemap).not.toContain(`/share-network/en/${statement}`)
})

test('what a site has not taken over is not found there', async ({ request }) => {
  for (const address of [
    '/share-network/en/statements/eu-budget-2014-2020',
    `/icmpd-brussels/en/${statement}`,
  ]) {
    expect((await request.get(address)).status(), address).toBe(404)
  }
})
