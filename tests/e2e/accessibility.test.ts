import { violationsOn } from '../support/axe.ts'
import { expect, test } from '../support/browser.ts'
import { readSitemap } from '../support/sitemap.ts'
import { addressesIn, siteKeys, siteLanguages } from '../support/templates.ts'

test.use({ expectedProblems: [/no-such-page/] })

for (const site of siteKeys) {
  for (const language of siteLanguages[site]) {
    test(`each template of ${site} in ${language} is accessible, light and dark`, async ({
      page,
      baseURL,
    }) => {
      test.setTimeout(240_000)
      const addresses = addressesIn(await readSitemap(baseURL ?? ''), site, language)
      expect(addresses.length).toBeGreaterThan(8)
      for (const address of addresses) {
        await page.goto(address)
        await page.emulateMedia({ colorScheme: 'light' })
        expect.soft(await violationsOn(page), address).toEqual([])
        await page.emulateMedia({ colorScheme: 'dark' })
        expect.soft(await violationsOn(page, 'colours'), `${address}, dark`).toEqual([])
      }
    })
  }
}
