import { expect, test } from '../support/browser.ts'

const files: [string, string[]][] = [
  ['factsheet', ['en', 'fr', 'ru', 'ar']],
  ['member-states', ['en']],
  ['funding-structure', ['en']],
  ['icmpd-agreement', ['en', 'ru']],
]

for (const [document, languages] of files) {
  test(`${document} has a file in ${languages.join(', ')}, and each is a PDF`, async ({ page, request }) => {
    await page.goto(`/icmpd-brussels/en/documents/${document}`)
    const links = page.getByRole('main').locator('a[href$=".pdf"]')
    await expect(links).toHaveCount(languages.length)
    for (const [index, language] of languages.entries()) {
      const link = links.nth(index)
      await expect(link).toHaveAttribute('hreflang', language)
      const response = await request.get((await link.getAttribute('href')) ?? '')
      expect(response.status()).toBe(200)
      expect(response.headers()['content-type']).toBe('application/pdf')
      expect(response.headers()['content-language']).toBe(language)
      expect(response.headers()['x-content-type-options']).toBe('nosniff')
      const body = await response.body()
      expect(body.subarray(0, 5).toString()).toBe('%PDF-')
      expect(body.includes(`/Lang (${language}`)).toBe(true)
    }
  })
}

test('the four documents stand on the list, and those without a supplied file say so', async ({ page }) => {
  await page.goto('/icmpd-brussels/en/documents')
  // None of them has a date, so that none comes first.
  const titles = await page.getByRole('main').getByRole('heading', { level: 3 }).allTextContents()
  expect(titles.toSorted()).toEqual(['Factsheet', 'Funding structure', 'ICMPD Agreement', 'Member States'])
  await expect(page.getByText('The file was not supplied; a page in its place says so.')).toHaveCount(3)
})

test('part of a file can be asked for, as readers of PDF do', async ({ request }) => {
  const response = await request.get('/icmpd-brussels/en/documents/factsheet/ar.pdf', {
    headers: { Range: 'bytes=0-99' },
  })
  expect(response.status()).toBe(206)
  expect(await response.body()).toHaveLength(100)
})
