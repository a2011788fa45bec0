import type { Page } from '@playwright/test'
import { expect, test } from '../support/browser.ts'
import { readSitemap } from '../support/sitemap.ts'
import { standingOut } from '../support/standing-out.ts'
import { addressesIn, siteKeys, siteLanguages } from '../support/templates.ts'

test.use({ expectedProblems: [/no-such-page/] })

const widths = [320, 768, 1440]

for (const site of siteKeys) {
  for (const language of siteLanguages[site].filter((each) => each !== 'fr' && each !== 'es')) {
    test(`each template of ${site} in ${language} fits phones, tablets and desks`, async ({
      page,
      baseURL,
    }) => {
      test.setTimeout(120_000)
      for (const address of addressesIn(await readSitemap(baseURL ?? ''), site, language)) {
        await page.goto(address)
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 })
          expect.soft(await standingOut(page), `${address} at ${width} px`).toEqual([])
        }
      }
    })
  }
}

/** One long word in the place of every title and name, as an address that somebody pasted. */
function withoutSpaces(page: Page): Promise<void> {
  return page.evaluate(() => {
    const titles = 'main :is(h1, h2, h3, h4, dd, .neighbours, .rows, .tags) a, main h1, .crumbs li:last-child'
    for (const title of document.querySelectorAll(titles))
      title.textContent = `https://example.org/${'resettlement'.repeat(12)}`
  })
}

for (const path of [
  '/news',
  '/news/new-eu-resettlement-programme',
  '/projects',
  '/projects/drive-referral',
  '/partners',
  '/events/european-parliament-hearing-2012',
  '/people/resettlement-network-coordinator',
  '/topics/human-trafficking',
]) {
  test(`a title without spaces does not widen ${path}`, async ({ page }) => {
    await page.goto(`/icmc-europe/en${path}`)
    await withoutSpaces(page)
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      expect.soft(await standingOut(page), `${width} px`).toEqual([])
    }
  })
}

for (const address of ['/icmpd-brussels/ar', '/icmpd-brussels/ru', '/share-network/en']) {
  test(`on ${address} the button of the menu stays where it is pressed`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(address)
    const button = page.locator('.menu summary')
    const before = await button.boundingBox()
    await button.click()
    await expect(page.locator('.bar > .nav')).toBeVisible()
    expect(await button.boundingBox()).toEqual(before)
    expect(await standingOut(page)).toEqual([])
    await button.click()
    await expect(page.locator('.bar > .nav')).toBeHidden()
  })
}

for (const dir of ['ltr', 'rtl']) {
  test(`the years of a long time line stay within its scale (${dir})`, async ({ page }) => {
    await page.goto('/icmc-europe/en/projects')
    // The demo content has a short one.
    await page.locator('.years').evaluate((scale, value) => {
      document.documentElement.dir = value
      scale.innerHTML = `${'<span>2001</span><span></span>'.repeat(12)}<span class="is-last">2025</span>`
    }, dir)
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      const outside = await page.locator('.years').evaluate((scale) => {
        const { left, right } = scale.getBoundingClientRect()
        return [...scale.querySelectorAll('span:not(:empty)')].filter((year) => {
          const range = document.createRange()
          range.selectNodeContents(year)
          const words = range.getBoundingClientRect()
          return words.left < left - 1 || words.right > right + 1
        }).length
      })
      expect.soft(outside, `${width} px`).toBe(0)
      expect.soft(await standingOut(page), `${width} px`).toEqual([])
    }
  })
}

test('the filters of a list show what is chosen in them whole', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  for (const path of ['/news?topic=resettlement', '/projects?topic=resettlement', '/partners?country=BE']) {
    await page.goto(`/icmc-europe/en${path}`)
    const cut = await page.locator('.filters select').evaluateAll((fields) =>
      fields.flatMap((field) => {
        if (!(field instanceof HTMLSelectElement)) return []
        const words = field.selectedOptions[0]?.text ?? ''
        const context = document.createElement('canvas').getContext('2d')
        const { font, paddingInlineStart, paddingInlineEnd } = getComputedStyle(field)
        if (context) context.font = font
        const room =
          field.clientWidth - Number.parseFloat(paddingInlineStart) - Number.parseFloat(paddingInlineEnd)
        // The arrow is the browser's own.
        return (context?.measureText(words).width ?? 0) > room - 20 ? [words] : []
      }),
    )
    expect.soft(cut, path).toEqual([])
  }
})

test('boxes to tick are large enough to be hit', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/icmc-europe/en/newsletter')
  const boxes = await page
    .locator(':is([type=checkbox], [type=radio]):visible:not(.decoy *)')
    .evaluateAll((fields) => fields.map((field) => field.getBoundingClientRect().width))
  expect(boxes.length).toBeGreaterThan(0)
  expect(Math.min(...boxes)).toBeGreaterThanOrEqual(24)
})

test('Arabic reads from the right: the brand stands at the right edge, and the text begins there', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  const middleOf = async (address: string) => {
    await page.goto(address)
    const box = await page.getByRole('banner').locator('a.brand').boundingBox()
    return (box?.x ?? 0) + (box?.width ?? 0) / 2
  }
  expect(await middleOf('/icmpd-brussels/ar')).toBeGreaterThan(720)
  await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('direction', 'rtl')
  expect(await middleOf('/icmpd-brussels/en')).toBeLessThan(720)
})
