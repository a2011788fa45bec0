import { expect, test } from '../support/browser.ts'
import { siteKeys, siteLanguages } from '../support/templates.ts'

const scripts: Record<string, RegExp> = { ru: /\p{Script=Cyrillic}/u, ar: /\p{Script=Arabic}/u }

for (const site of siteKeys) {
  for (const language of siteLanguages[site]) {
    test(`${site} answers in ${language}`, async ({ page }) => {
      const response = await page.goto(`/${site}/${language}`)
      expect(response?.status()).toBe(200)
      const dir = language === 'ar' ? 'rtl' : 'ltr'
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      await expect(page.locator('html')).toHaveAttribute('dir', dir)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        scripts[language] ?? /\p{Script=Latin}/u,
      )
      await expect(page.locator('nav.langs [aria-current]')).toHaveAttribute('lang', language)
    })
  }

  test(`the bare address of ${site} leads to its language`, async ({ request }) => {
    const response = await request.get(`/${site}?from=letter`, { maxRedirects: 0 })
    expect(response.status()).toBe(302)
    expect(response.headers()['location']).toBe(`/${site}/en`)
  })
}

test('the language switch stays on the page, there and back', async ({ page }) => {
  await page.goto('/icmc-europe/en/statements/adoption-of-the-urf')
  await page.getByRole('navigation', { name: 'Languages' }).getByRole('link', { name: 'Français' }).click()
  await expect(page).toHaveURL(/\/icmc-europe\/fr\/statements\/adoption-du-cadre-de-reinstallation$/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  await page.getByRole('navigation', { name: 'Langues' }).getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(/\/icmc-europe\/en\/statements\/adoption-of-the-urf$/)
})

test('on a page of another site, the language switch stays on the site that is read', async ({ page }) => {
  await page.goto('/share-network/en/statements/adoption-of-the-urf')
  await page.getByRole('navigation', { name: 'Languages' }).getByRole('link', { name: 'Español' }).click()
  await expect(page).toHaveURL(/\/share-network\/es\/statements\//)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('a language in which a page is missing is named, leads nowhere and says why', async ({
  page,
  request,
}) => {
  await page.goto('/icmpd-brussels/en/projects/mieux-ii')
  const languages = page.getByRole('navigation', { name: 'Languages' })
  await expect(languages.getByRole('link')).toHaveText(['Français'])
  await expect(languages.getByRole('listitem').filter({ hasText: 'العربية' })).toContainText(
    'this page is not translated into this language',
  )
  expect((await request.get('/icmpd-brussels/ar/projects/mieux-ii')).status()).toBe(404)
})

test('where a list has nothing in Arabic, the page says in which languages it can be read', async ({
  page,
}) => {
  await page.goto('/icmpd-brussels/ar/projects')
  const elsewhere = page.getByRole('main').locator('a[hreflang]')
  await expect(elsewhere).toHaveText(['English', 'Français'])
  await elsewhere.first().click()
  await expect(page).toHaveURL(/\/icmpd-brussels\/en\/projects$/)
})

test('words in another language than the page carry their language', async ({ page }) => {
  await page.goto('/icmpd-brussels/ar/documents')
  const russian = page.getByRole('main').getByText('Русский', { exact: true }).first()
  await expect(russian).toHaveAttribute('lang', 'ru')
  await expect(russian).toHaveAttribute('dir', 'ltr')
})
