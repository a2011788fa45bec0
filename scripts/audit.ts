/**
 * Checks every address of the sitemap of a running server with axe: light and dark, on a phone and on a desk.
 *
 *   npm run audit                       the server on http://localhost:3000
 *   BASE_URL=https://… npm run audit    another one
 *   npm run audit -- /ar /fr/news       only addresses that hold one of these
 */
import { type Browser, chromium } from '@playwright/test'
import { type Violation, violationsOn } from '../tests/support/axe.ts'
import { chromiumFlags, provideChromium } from '../tests/support/chromium.ts'
import { readSitemap } from '../tests/support/sitemap.ts'

const baseUrl = process.env['BASE_URL'] || 'http://localhost:3000'
const parallel = 2
const widths = [320, 1440]
const schemes = ['light', 'dark'] as const

interface Finding extends Violation {
  address: string
  /** As what the address was looked at, such as "320 px dark". */
  looks: string
}

/** Takes addresses from the list until none is left. */
async function walk(browser: Browser, addresses: string[], onDone: () => void): Promise<Finding[]> {
  const page = await (await browser.newContext({ baseURL: baseUrl })).newPage()
  const findings: Finding[] = []
  for (let address = addresses.shift(); address !== undefined; address = addresses.shift()) {
    const response = await page.goto(address)
    if (response?.status() !== 200) throw new Error(`${address} answered ${response?.status()}`)
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme })
        const looks = `${width} px ${colorScheme}`
        for (const violation of await violationsOn(page)) findings.push({ ...violation, address, looks })
      }
    }
    onDone()
  }
  return findings
}

function report(findings: readonly Finding[]): void {
  for (const [rule, found] of Map.groupBy(findings, ({ rule }) => rule)) {
    console.log(`\n${rule}: ${found[0]?.help}`)
    for (const [address, here] of Map.groupBy(found, ({ address }) => address)) {
      console.log(`  ${address} (${here.map(({ looks }) => looks).join(', ')})`)
      for (const place of new Set(here.flatMap(({ places }) => places))) console.log(`    ${place}`)
    }
  }
}

async function main(): Promise<number> {
  const wanted = process.argv.slice(2)
  const all = (await readSitemap(baseUrl)).map(({ path }) => path)
  const left = all.filter((path) => wanted.length === 0 || wanted.some((part) => path.includes(part)))
  const total = left.length
  const browser = await chromium.launch({ executablePath: provideChromium(), args: chromiumFlags })
  let done = 0
  const progress = () => {
    done += 1
    if (done % 10 === 0 || done === total) console.log(`${done} of ${total} addresses`)
  }
  try {
    const parts = await Promise.all(Array.from({ length: parallel }, () => walk(browser, left, progress)))
    const findings = parts.flat()
    report(findings)
    console.log(
      `\n${total} addresses, ${widths.length * schemes.length} views each: ${findings.length} violations`,
    )
    return total > 0 && findings.length === 0 ? 0 : 1
  } finally {
    await browser.close()
  }
}

process.exitCode = await main()
