/**
 * Takes pictures of every template of a running server with the demo content, for looking at them: on a phone, a
 * tablet and a desk, light and dark, in English and Arabic. No test compares them: letters are drawn by the fonts of
 * the machine, so that the same page is another picture elsewhere.
 *
 *   npm run screens                       the server on http://localhost:3000
 *   BASE_URL=https://… npm run screens    another one
 *   npm run screens -- /ar /events        only addresses that hold one of these
 */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { chromiumFlags, provideChromium } from '../tests/support/chromium.ts'
import { readSitemap } from '../tests/support/sitemap.ts'
import { addressesIn, siteKeys, siteLanguages } from '../tests/support/templates.ts'

const baseUrl = process.env['BASE_URL'] || 'http://localhost:3000'
const folder = path.join(import.meta.dirname, '..', 'data', 'screens')
const widths = [320, 768, 1440]
const schemes = ['light', 'dark'] as const

/** What no site's list of addresses has. */
const others = [
  '/',
  '/search',
  '/search?q=Europe',
  '/icmc-europe/en/news?year=1950',
  '/icmc-europe/en/projects?status=completed',
  '/icmc-europe/en/search?q=nothingofthesort',
]

/** The name of an address's pictures: its path, with what a file's name may hold. */
const nameOf = (address: string): string => address.replace(/^\//, '').replaceAll(/[^\w-]+/g, '_') || 'portal'

async function take(browser: Browser, addresses: readonly string[]): Promise<void> {
  const page = await (await browser.newContext({ baseURL: baseUrl })).newPage()
  for (const address of addresses) {
    await page.goto(address)
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme })
        const file = path.join(folder, `${nameOf(address)}.${width}.${colorScheme}.jpg`)
        await page.screenshot({ path: file, type: 'jpeg', quality: 80, fullPage: true })
      }
    }
  }
}

async function main(): Promise<void> {
  const wanted = process.argv.slice(2)
  const sitemap = await readSitemap(baseUrl)
  const all = siteKeys.flatMap((site) =>
    siteLanguages[site]
      .filter((language) => language === 'en' || language === 'ar')
      .flatMap((language) => addressesIn(sitemap, site, language)),
  )
  const addresses = [...others, ...all].filter(
    (address) => wanted.length === 0 || wanted.some((part) => address.includes(part)),
  )
  mkdirSync(folder, { recursive: true })
  const browser = await chromium.launch({ executablePath: provideChromium(), args: chromiumFlags })
  try {
    await take(browser, addresses)
  } finally {
    await browser.close()
  }
  const count = addresses.length * widths.length * schemes.length
  console.log(`${count} pictures of ${addresses.length} addresses in ${path.relative(process.cwd(), folder)}`)
}

await main()
