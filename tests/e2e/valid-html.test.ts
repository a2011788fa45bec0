import { expect, test } from '@playwright/test'
import { brokenHtml } from '../support/html-rules.ts'
import { readSitemap } from '../support/sitemap.ts'
import { addressesIn } from '../support/templates.ts'

/** Templates that no site's list of addresses has. */
const more = [
  '/',
  '/search?q=Europe',
  '/icmc-europe/en/statements?topic=resettlement',
  '/icmc-europe/en/news?year=1950',
  '/icmc-europe/en/events?status=past',
  '/icmc-europe/en/partners?country=BE',
  '/share-network/en/network',
  '/share-network/en/network/join',
  '/share-network/en/network/membership/link',
]

test('each template is valid HTML', async ({ baseURL: base }) => {
  const baseURL = base ?? ''
  test.setTimeout(240_000)
  const sitemap = await readSitemap(baseURL)
  const addresses = [
    ...addressesIn(sitemap, 'icmc-europe', 'en'),
    ...addressesIn(sitemap, 'icmpd-brussels', 'ar'),
    ...more,
  ]
  for (const address of addresses) {
    const response = await fetch(new URL(address, baseURL))
    expect.soft(await brokenHtml(await response.text()), address).toEqual([])
  }
})
