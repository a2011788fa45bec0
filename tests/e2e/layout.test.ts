import { expect, test } from '../support/browser.ts'
import { readSitemap } from '../support/sitemap.ts'
import { standingOut } from '../support/standing-out.ts'
import { addressesIn, siteKeys, siteLanguages } from '../support/templates.ts'

test.use({ expectedProblems: [/no-such-page/] })

const widths = [320, 768, 1440]

for (const site of siteKeys) {
  for (const language of siteLanguages[site].filter((each) => each === 'en' || each === 'ar')) {
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
