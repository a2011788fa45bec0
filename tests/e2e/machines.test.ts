import { expect, test } from '../support/browser.ts'
import { brokenCalendar } from '../support/calendar-rules.ts'
import { brokenAtom, brokenJsonFeed, brokenRss } from '../support/feed-rules.ts'
import { tagsOf } from '../support/html.ts'
import { readSitemap } from '../support/sitemap.ts'
import { brokenData } from '../support/structured-data.ts'
import { addressesIn, siteKeys, siteLanguages } from '../support/templates.ts'

const validators = {
  'application/atom+xml': brokenAtom,
  'application/rss+xml': brokenRss,
  'application/feed+json': brokenJsonFeed,
}

const isFeed = (type: string | undefined): type is keyof typeof validators =>
  type !== undefined && type in validators

/** The path of an address that a page names under the public address, whatever port it has here. */
const pathOf = (address: string): string => new URL(address, 'http://localhost').pathname

for (const site of siteKeys) {
  test(`the pages of ${site} lead machines to feeds, images and a manifest that are there`, async ({
    baseURL,
  }) => {
    test.setTimeout(300_000)
    const sitemap = await readSitemap(baseURL ?? '')
    const seen = new Set<string>()
    for (const language of siteLanguages[site]) {
      for (const address of addressesIn(sitemap, site, language)) {
        const response = await fetch(new URL(address, baseURL))
        if (!response.ok) continue
        const html = await response.text()
        expect.soft(brokenData(html), address).toEqual([])
        const tags = tagsOf(html)
        for (const { name, attributes } of tags) {
          const [rel, type, href] = ['rel', 'type', 'href'].map((key) => attributes.get(key))
          const image =
            name === 'meta' && attributes.get('property') === 'og:image'
              ? attributes.get('content')
              : undefined
          const target = rel === 'manifest' || (rel === 'alternate' && isFeed(type)) ? href : image
          if (target === undefined || seen.has(pathOf(target))) continue
          seen.add(pathOf(target))
          const found = await fetch(new URL(pathOf(target), baseURL))
          expect.soft(found.status, target).toBe(200)
          const expected = image
            ? 'image/png'
            : rel === 'manifest'
              ? 'application/manifest+json'
              : (type ?? '')
          expect.soft(found.headers.get('content-type'), target).toContain(expected)
          if (isFeed(type)) expect.soft(validators[type](await found.text()), target).toEqual([])
        }
      }
    }
    expect(seen.size).toBeGreaterThan(40)
  })
}

test('a feed, a calendar and an image are sent once and then found to be the same', async ({ baseURL }) => {
  for (const path of [
    '/icmc-europe/en/feeds/all.atom',
    '/icmc-europe/en/events/calendar.ics',
    '/icmc-europe/en/events/european-parliament-hearing-2012/event.ics',
    '/icmc-europe/en/share/_home.png',
    '/icmc-europe/sitemaps/news-1.xml',
  ]) {
    const first = await fetch(new URL(path, baseURL))
    expect(first.status, path).toBe(200)
    const tag = first.headers.get('etag') ?? ''
    const again = await fetch(new URL(path, baseURL), { headers: { 'If-None-Match': tag } })
    expect(again.status, path).toBe(304)
    expect(again.headers.get('cache-status'), path).toBe('common-home; hit')
    if (path.endsWith('.ics')) expect(brokenCalendar(await first.text()), path).toEqual([])
    if (path.endsWith('.png')) expect(first.headers.get('content-encoding')).toBeNull()
  }
})

test('what is known by its address is there', async ({ request }) => {
  const known = {
    '/robots.txt': 'text/plain',
    '/.well-known/security.txt': 'text/plain',
    '/favicon.ico': 'image/',
    '/icons/doors-180.png': 'image/png',
    '/portal-share.png': 'image/png',
    '/sitemap.xml': 'application/xml',
  }
  for (const [path, type] of Object.entries(known)) {
    const response = await request.get(path)
    expect(response.status(), path).toBe(200)
    expect(response.headers()['content-type'], path).toContain(type)
  }
})

test('a page that has a calendar or a feed says so to its readers', async ({ page }) => {
  await page.goto('/icmc-europe/fr/events')
  await expect(page.getByRole('link', { name: /calendrier|agenda/i }).first()).toHaveAttribute(
    'href',
    /calendar\.ics$/,
  )
  await page.goto('/icmpd-brussels/ar/documents')
  await expect(page.getByRole('link', { name: 'خلاصة Atom لهذه القائمة' })).toHaveAttribute(
    'href',
    /documents\.atom$/,
  )
})

test.describe('what is not public', () => {
  test.use({ expectedProblems: [/404/] })

  test('has no feed, no calendar and no image', async ({ request }) => {
    for (const path of [
      '/icmc-europe/en/feeds/users.atom',
      '/icmc-europe/en/feeds/topics/nothing.rss',
      '/icmc-europe/en/events/nothing/event.ics',
      '/icmc-europe/en/share/news/nothing.png',
      '/icmc-europe/sitemaps/users-1.xml',
      '/nobody/en/feeds/all.atom',
    ])
      expect((await request.get(path)).status(), path).toBe(404)
  })
})
