import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../support/browser.ts'

const focused = (page: Page) => page.locator(':focus')

/** Whether a pointer in the middle of the element would meet it: it is seen, and nothing covers it. */
const isOnTop = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect()
    return document.elementFromPoint(x + width / 2, y + height / 2) === element
  })

test('the first stop is the skip link; it shows itself and leads past the menu', async ({ page }) => {
  await page.goto('/icmc-europe/en')
  const skip = page.getByRole('link', { name: 'Skip to the content' })
  expect(await isOnTop(skip)).toBe(false)
  await page.keyboard.press('Tab')
  await expect(skip).toBeFocused()
  expect(await isOnTop(skip)).toBe(true)
  await expect(skip).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await focused(page).evaluate((element) => element.closest('main') !== null)).toBe(true)
})

test('on a phone the menu opens and closes by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/icmc-europe/en')
  const about = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'About us' })
  await expect(about).toBeHidden()
  const menu = page.getByText('Menu', { exact: true })
  for (let stop = 0; stop < 12; stop += 1) {
    await page.keyboard.press('Tab')
    if (await menu.evaluate((element) => element === document.activeElement)) break
  }
  await expect(menu).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(about).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(about).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Space')
  await expect(about).toBeHidden()
})

for (const address of ['/icmc-europe/en', '/share-network/fr/join', '/icmpd-brussels/ar/documents']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`every stop on ${address} shows the focus (${colorScheme})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.goto(address)
      const controls = ':is(a[href], button, input, select, textarea, summary, [tabindex="0"])'
      // Only what no person is to reach is taken out of the order.
      await expect(page.locator(`${controls}[tabindex="-1"]:not(.decoy *)`)).toHaveCount(0)
      await expect(page.locator('[tabindex]:not([tabindex="0"], [tabindex="-1"])')).toHaveCount(0)
      const stops = await page.locator(`${controls}:not(.decoy *)`).filter({ visible: true }).count()
      const seen = new Set<string>()
      for (let stop = 0; stop < stops; stop += 1) {
        await page.keyboard.press('Tab')
        const { name, ring } = await focused(page).evaluate((element) => {
          const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element)
          const { x, y } = element.getBoundingClientRect()
          return {
            name: `${element.textContent.slice(0, 30)} at ${x}, ${y + scrollY}`,
            ring: `${outlineStyle} ${Number.parseFloat(outlineWidth) >= 2} ${outlineColor}`,
          }
        })
        expect(ring, name).toMatch(/^solid true (?!.*transparent|.*[,/] 0\))/)
        seen.add(name)
      }
      expect(seen.size).toBe(stops)
    })
  }
}
