import { violationsOn } from '../support/axe.ts'
import { expect, test } from '../support/browser.ts'
import { siteLanguages } from '../support/templates.ts'

test('the first page shows the three sites, each in all its languages', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'ICMC Europe',
    'SHARE Network',
    'ICMPD Brussels Mission',
  ])
  for (const [site, languages] of Object.entries(siteLanguages)) {
    for (const language of languages) {
      const link = page.getByRole('listitem').locator(`a[hreflang=${language}][href="/${site}/${language}"]`)
      await expect(link.first(), `${site} ${language}`).toBeVisible()
    }
  }
})

for (const address of ['/', '/search?q=Europe']) {
  test(`${address} is accessible and fits, light and dark`, async ({ page }) => {
    await page.goto(address)
    for (const width of [320, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect(await violationsOn(page), `${width} px, ${colorScheme}`).toEqual([])
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    }
  })
}
