/**
 * Prints the documents of the demo content to `files/`, from the texts: run it again after a change of those.
 * It needs Chromium (CHROMIUM_PATH, or the one that Playwright installs) and the fonts Noto Serif, Noto Sans,
 * Noto Naskh Arabic and Noto Sans Arabic, which are then part of the files.
 */
import path from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import type { Locale } from '../i18n/locales.ts'
import { items } from './items/index.ts'
import { factsheetPage, notSuppliedPage } from './print-page.ts'
import * as ar from './texts/ar/factsheet.ts'
import * as en from './texts/en/factsheet.ts'
import * as fr from './texts/fr/factsheet.ts'
import { texts } from './texts/index.ts'
import * as ru from './texts/ru/factsheet.ts'
import type { FactsheetTexts, NotSuppliedTexts } from './types.ts'

const sheets: Partial<Record<Locale, { factsheet: FactsheetTexts; notSupplied?: NotSuppliedTexts }>> = {
  en,
  fr,
  ru,
  ar,
}

/** The page of each file that the documents name. */
function pages(): { file: string; html: string }[] {
  return items.documents.flatMap(({ key, site, files }) =>
    files.map(({ file, language, isSupplied }) => {
      const sheet = sheets[language]
      if (sheet && isSupplied) return { file, html: factsheetPage(language, sheet.factsheet) }
      const title = texts[language]?.documents[key]?.title
      const office = texts[language]?.sites[site]?.name
      if (!sheet?.notSupplied || !title || !office) throw new Error(`There are no words for ${file}.`)
      return { file, html: notSuppliedPage(language, sheet.notSupplied, title, office) }
    }),
  )
}

async function print(browser: Browser, file: string, html: string): Promise<void> {
  const page = await browser.newPage()
  await page.setContent(html)
  await page.evaluate(() => document.fonts.ready)
  await page.pdf({
    path: path.join(import.meta.dirname, 'files', file),
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
  })
  await page.close()
}

const executablePath = process.env['CHROMIUM_PATH']
const browser = await chromium.launch({ ...(executablePath && { executablePath }), chromiumSandbox: false })
try {
  for (const { file, html } of pages()) await print(browser, file, html)
} finally {
  await browser.close()
}
