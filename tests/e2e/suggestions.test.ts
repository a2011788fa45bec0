import { expect, test } from '../support/browser.ts'

test.use({ javaScriptEnabled: true })

test('titles are offered while somebody types into the search, and the field works without them', async ({
  page,
}) => {
  await page.goto('/icmc-europe/en/search')
  const field = page.getByRole('combobox', { name: 'Search' })
  await field.pressSequentially('european resettl', { delay: 30 })
  await expect(
    page.locator('#search-suggestions option[value="European Resettlement Network"]'),
  ).toBeAttached()
  await field.fill('European Resettlement Network')
  await field.press('Enter')
  await expect(page.getByRole('link', { name: 'European Resettlement Network' }).first()).toBeVisible()
})

test('the search of all sites offers titles in the language that is chosen', async ({ page }) => {
  await page.goto('/search')
  const field = page.getByRole('combobox', { name: 'Search all three sites' })
  const offered = (title: string) => page.locator(`#search-suggestions option[value="${title}"]`)
  await field.pressSequentially('migration poli', { delay: 30 })
  await expect(offered('Migration policy and governance')).toBeAttached()
  await page.getByLabel('Language').selectOption('fr')
  await expect(offered('Migration policy and governance')).not.toBeAttached()
  await field.fill('politique migr')
  await expect(page.locator('#search-suggestions[lang="fr"] option').first()).toBeAttached()
})
