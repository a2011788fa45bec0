import { expect, test } from '@playwright/test'
import { brokenPromises, type LanguagesNamed, languagesNamedOn } from '../support/page-promises.ts'
import { readSitemap, type SitemapPage } from '../support/sitemap.ts'
import { siteKeys } from '../support/templates.ts'

interface Walked extends LanguagesNamed {
  broken: string[]
}

/** Reads the pages of the sitemap and those that they name as their translations. */
async function walk(baseUrl: string, sitemap: readonly SitemapPage[]): Promise<Map<string, Walked>> {
  const walked = new Map<string, Walked>()
  const left = sitemap.map(({ path }) => path)
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    if (walked.has(path)) continue
    const response = await fetch(new URL(path, baseUrl), { redirect: 'manual' })
    const html = await response.text()
    const named = languagesNamedOn(html)
    walked.set(path, { broken: brokenPromises(html, response), ...named })
    left.push(...named.alternates.values())
  }
  return walked
}

for (const site of siteKeys) {
  test(`each page of ${site} is whole as it is sent, and pages name each other as translations`, async ({
    baseURL,
  }) => {
    test.setTimeout(300_000)
    const sitemap = (await readSitemap(baseURL ?? '')).filter(({ path }) => path.startsWith(`/${site}/`))
    expect(sitemap.length).toBeGreaterThan(50)
    const pages = await walk(baseURL ?? '', sitemap)
    for (const [path, { broken, alternates, offered }] of pages) {
      expect.soft(broken, path).toEqual([])
      const others = [...alternates].filter(([language, href]) => language !== 'x-default' && href !== path)
      expect.soft(offered, `the language switch of ${path}`).toEqual(new Map(others))
      expect.soft([...alternates.values()], path).toContain(path)
      for (const href of alternates.values())
        expect.soft(pages.get(href)?.alternates, href).toEqual(alternates)
    }
    for (const { path, alternates } of sitemap) {
      const named = Object.fromEntries(pages.get(path)?.alternates ?? [])
      expect.soft(named, `${path} and the sitemap`).toEqual(Object.fromEntries(alternates))
    }
  })
}

test('the sitemap names no address twice, and all the languages of a page at each of them', async ({
  baseURL,
}) => {
  const pages = await readSitemap(baseURL ?? '')
  const byPath = new Map(pages.map((page) => [page.path, page]))
  expect(byPath.size).toBe(pages.length)
  for (const { path, alternates } of pages) {
    expect([...alternates.values()], path).toContain(path)
    for (const href of alternates.values()) expect(byPath.get(href)?.alternates, href).toEqual(alternates)
  }
})
