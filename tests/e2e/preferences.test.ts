import type { Page } from '@playwright/test'
import { expect, test } from '../support/browser.ts'
import { readSitemap } from '../support/sitemap.ts'
import { standingOut } from '../support/standing-out.ts'
import { addressesIn } from '../support/templates.ts'

// What a reader sets in the browser comes from outside of the page's security policy.
test.use({ expectedProblems: [/no-such-page/], bypassCSP: true })

/** The distances that a reader may ask for (WCAG 2.2, 1.4.12). */
const textSpacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`

/** The size that a reader may ask for (WCAG 2.2, 1.4.4). */
const largeText = 'html { font-size: 200% !important }'

const samples = [
  ['icmc-europe', 'en'],
  ['icmpd-brussels', 'ar'],
  ['icmpd-brussels', 'ru'],
] as const

/** Words that their own box hides. */
function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll<HTMLElement>('a, p, li, h1, h2, h3, button, label, summary')]
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element)
        const isCut = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
        return (
          !element.closest('.visually-hidden') &&
          element.checkVisibility({ visibilityProperty: true }) &&
          ((isCut(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
            (isCut(overflowY) && element.scrollHeight > element.clientHeight + 1))
        )
      })
      .map((element) => `${element.tagName} ${element.textContent.slice(0, 40)}`),
  )
}

/** Controls of which nothing shows where they end: forced colours take away backgrounds and shadows. */
function withoutBounds(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(':is(.btn, input, select, textarea, .chips a):not(.decoy *)')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => {
        const style = getComputedStyle(element)
        // Browsers draw boxes and buttons of choices themselves, in these colours too, unless they are told not to.
        if (element.matches('[type=checkbox], [type=radio]')) return style.appearance === 'none'
        return Number.parseFloat(style.borderBlockEndWidth) < 1 || style.borderBlockEndStyle === 'none'
      })
      .map((element) => `${element.tagName} ${element.className} ${element.textContent.slice(0, 40)}`),
  )
}

/** Fields for programs alone that people would see: they have no size, whatever the reader's settings. */
function shownDecoys(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.decoy')]
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect()
        return width > 1 || height > 1 || getComputedStyle(element).overflow !== 'hidden'
      })
      .map((element) => element.innerHTML.slice(0, 80)),
  )
}

for (const [site, language] of samples) {
  const addresses = async (baseURL = '') => [
    ...addressesIn(await readSitemap(baseURL), site, language),
    `/${site}/${language}/projects?status=completed`,
  ]

  test(`each template of ${site} in ${language} stands wider spacing of its text, at 400 % too`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(120_000)
    for (const address of await addresses(baseURL)) {
      await page.goto(address)
      await page.addStyleTag({ content: textSpacing })
      for (const [width, height] of [
        [1280, 1024],
        [390, 844],
        [320, 256],
      ] as const) {
        await page.setViewportSize({ width, height })
        expect.soft(await standingOut(page), `${address} at ${width} px`).toEqual([])
        expect.soft(await clipped(page), `${address} at ${width} px`).toEqual([])
        expect.soft(await shownDecoys(page), `${address} at ${width} px`).toEqual([])
      }
    }
  })

  test(`each template of ${site} in ${language} stands text of twice the size`, async ({ page, baseURL }) => {
    test.setTimeout(120_000)
    for (const address of await addresses(baseURL)) {
      await page.goto(address)
      await page.addStyleTag({ content: largeText })
      for (const width of [1280, 640, 390]) {
        await page.setViewportSize({ width, height: 900 })
        expect.soft(await standingOut(page), `${address} at ${width} px`).toEqual([])
      }
    }
  })

  test(`each template of ${site} in ${language} keeps its controls in forced colours, and prints whole`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(120_000)
    for (const address of await addresses(baseURL)) {
      await page.goto(address)
      await page.emulateMedia({ forcedColors: 'active', media: 'screen' })
      expect.soft(await withoutBounds(page), `${address} in forced colours`).toEqual([])
      expect.soft(await shownDecoys(page), `${address} in forced colours`).toEqual([])
      await page.emulateMedia({ forcedColors: 'none', media: 'print' })
      // The width of a sheet of A4 within its margins, at 96 dpi.
      await page.setViewportSize({ width: 657, height: 950 })
      expect.soft(await standingOut(page), `${address} on paper`).toEqual([])
      await expect.soft(page.getByRole('heading', { level: 1 }), `${address} on paper`).toBeVisible()
      expect.soft(await page.locator('form:visible, nav:visible').count(), `${address} on paper`).toBe(0)
      await page.setViewportSize({ width: 1280, height: 900 })
    }
  })
}

/** The links of the main menu that have the line of the page one is on. */
function marked(page: Page): Promise<string[]> {
  return page.locator('.bar > .nav a').evaluateAll((links) =>
    links
      .filter((link) => {
        const { borderBlockEndWidth, borderBlockEndStyle } = getComputedStyle(link)
        return borderBlockEndStyle !== 'none' && Number.parseFloat(borderBlockEndWidth) > 2
      })
      .map((link) => link.textContent),
  )
}

test('in forced colours one item of the menu is marked, and the list of the map keeps its key', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('/icmc-europe/en/projects')
  expect(await marked(page)).toEqual(['Projects'])
  const colours = await page
    .locator('.key')
    .evaluateAll((keys) => keys.map((key) => getComputedStyle(key).backgroundColor))
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  expect(colours.length).toBeGreaterThan(0)
  for (const colour of colours) expect(colour).not.toBe(paper)
})

test('what is folded on the screen stands on paper', async ({ page }) => {
  await page.goto('/icmc-europe/en/about')
  // The demo content has no such block.
  await page.locator('main').evaluate((main) => {
    main.innerHTML += '<details class="fold"><summary>Why?</summary><p id="answer">Because.</p></details>'
  })
  await expect(page.locator('#answer')).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('#answer')).toBeVisible()
})
