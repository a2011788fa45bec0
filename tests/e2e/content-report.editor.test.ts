import { violationsOn } from '../support/axe.ts'
import { expect, test } from '../support/browser.ts'
import { draftNews, signIn } from '../support/editor.ts'

test('a finding leads to its field, is given to somebody, and goes when it is mended', async ({ page }) => {
  test.setTimeout(90_000)
  await signIn(page.request)
  const title = `Without a summary ${Date.now()}`
  const item = await draftNews(page.request, { title })
  const report = '/admin/report?check=no-summary&noun=news'
  const row = page.locator('.content-report__findings > li', { hasText: title })
  await expect
    .poll(
      async () => {
        await page.goto(report)
        return row.count()
      },
      { timeout: 30_000 },
    )
    .toBe(1)
  await row.getByText('Ask somebody, or ignore').click()
  await row.getByLabel('Who mends it').selectOption({ index: 1 })
  await row.getByRole('button', { name: 'Ask' }).click()
  await expect(row.getByText(/^Mends it: /)).toBeVisible()
  const seen = await violationsOn(page)
  // What stands above every page of the panel is Payload's own.
  expect(seen.filter(({ places }) => places.some((place) => !place.includes('localizer')))).toEqual([])
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide, `at ${width}`).toBeLessThanOrEqual(width)
  }

  await row.getByRole('link', { name: new RegExp(title) }).click()
  await page.waitForURL(`**/collections/news/${item.id}?**`)
  await expect(page.locator('#field-summary')).toBeFocused({ timeout: 15_000 })
  await page.locator('#field-summary').fill('Here it is.')
  await page.getByRole('button', { name: 'Still correct' }).click()
  await expect(page.getByText(/^Found correct on /)).toBeVisible()
  await expect(page.getByText('Saved by itself at')).toBeVisible({ timeout: 20_000 })
  await expect
    .poll(
      async () => {
        await page.goto(report)
        return row.count()
      },
      { timeout: 30_000 },
    )
    .toBe(0)
})
