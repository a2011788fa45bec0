import { expect, test } from '../support/browser.ts'
import { tagsOf } from '../support/html.ts'
import { readSitemap, type SitemapPage } from '../support/sitemap.ts'
import { siteKeys, siteLanguages } from '../support/templates.ts'

const scripts: Record<string, RegExp> = { ru: /\p{Script=Cyrillic}/u, ar: /\p{Script=Arabic}/u }

for (const site of siteKeys) {
  for (const language of siteLanguages[site]) {
    test(`${site} answers in ${language}`, async ({ page }) => {
      const response = await page.goto(`/${site}/${language}`)
      expect(response?.status()).toBe(200)
      const dir = language === 'ar' ? 'rtl' : 'ltr'
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      await expect(page.locator('html')).toHaveAttribute('dir', dir)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        scripts[language] ?? /\p{Script=Latin}/u,
      )
      await expect(page.locator('nav.langs [aria-current]')).toHaveAttribute('lang', language)
    })
  }

  test(`the bare address of ${site} leads to its language`, async ({ request }) => {
    const response = await request.get(`/${site}?from=letter`, { maxRedirects: 0 })
    expect(response.status()).toBe(302)
    expect(response.headers()['location']).toBe(`/${site}/en`)
  })

  test(`each page of ${site} names its languages, as the sitemap and the language switch do`, async ({
    request,
    baseURL,
  }) => {
    test.setTimeout(180_000)
    const pages = (await readSitemap(baseURL ?? '')).filter(({ path }) => path.startsWith(`/${site}/`))
    const different: Record<string, object> = {}
    for (const page of pages) {
      const named = languagesNamedOn(await (await request.get(page.path)).text())
      const expected = { alternates: sorted(page.alternates), offered: offeredBeside(page) }
      if (JSON.stringify(named) !== JSON.stringify(expected)) different[page.path] = { named, expected }
    }
    expect(different).toEqual({})
  })
}

const sorted = (addresses: Iterable<[string, string]>): [string, string][] =>
  [...addresses].sort(([a], [b]) => a.localeCompare(b))

/** What the language switch of a page has to offer: all its languages but the one that is read. */
function offeredBeside({ path, alternates }: SitemapPage): [string, string][] {
  return sorted(alternates).filter(([language, href]) => language !== 'x-default' && href !== path)
}

function languagesNamedOn(html: string) {
  const switchOnly = /<nav class="langs".*?<\/nav>/s.exec(html)?.[0] ?? ''
  const pairs = (name: string, part: string): [string, string][] =>
    tagsOf(part)
      .filter((tag) => tag.name === name && tag.attributes.has('hreflang'))
      .map(({ attributes }) => [
        attributes.get('hreflang') ?? '',
        new URL(attributes.get('href') ?? '', 'http://localhost').pathname,
      ])
  return { alternates: sorted(pairs('link', html)), offered: sorted(pairs('a', switchOnly)) }
}

test('the sitemap names no address twice, and languages of a page name each other', async ({ baseURL }) => {
  const pages = await readSitemap(baseURL ?? '')
  const byPath = new Map(pages.map((page) => [page.path, page]))
  expect(byPath.size).toBe(pages.length)
  for (const { path, alternates } of pages) {
    expect([...alternates.values()], path).toContain(path)
    for (const href of alternates.values()) expect(byPath.get(href)?.alternates, href).toEqual(alternates)
  }
})

test('the language switch stays on the page, there and back', async ({ page }) => {
  await page.goto('/icmc-europe/en/statements/adoption-of-the-urf')
  await page.getByRole('navigation', { name: 'Languages' }).getByRole('link', { name: 'Français' }).click()
  await expect(page).toHaveURL(/\/icmc-europe\/fr\/statements\/adoption-du-cadre-de-reinstallation$/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  await page.getByRole('navigation', { name: 'Langues' }).getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(/\/icmc-europe\/en\/statements\/adoption-of-the-urf$/)
})

test('on a page of another site, the language switch stays on the site that is read', async ({ page }) => {
  await page.goto('/share-network/en/statements/adoption-of-the-urf')
  await page.getByRole('navigation', { name: 'Languages' }).getByRole('link', { name: 'Español' }).click()
  await expect(page).toHaveURL(/\/share-network\/es\/statements\//)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('a language in which a page is missing is named, leads nowhere and says why', async ({
  page,
  request,
}) => {
  await page.goto('/icmpd-brussels/en/projects/mieux-ii')
  const languages = page.getByRole('navigation', { name: 'Languages' })
  await expect(languages.getByRole('link')).toHaveText(['Français'])
  await expect(languages.getByRole('listitem').filter({ hasText: 'العربية' })).toContainText(
    'this page is not translated into this language',
  )
  expect((await request.get('/icmpd-brussels/ar/projects/mieux-ii')).status()).toBe(404)
})

test('where a list has nothing in Arabic, the page says in which languages it can be read', async ({
  page,
}) => {
  await page.goto('/icmpd-brussels/ar/projects')
  const elsewhere = page.getByRole('main').locator('a[hreflang]')
  await expect(elsewhere).toHaveText(['English', 'Français'])
  await elsewhere.first().click()
  await expect(page).toHaveURL(/\/icmpd-brussels\/en\/projects$/)
})

test('words in another language than the page carry their language', async ({ page }) => {
  await page.goto('/icmpd-brussels/ar/documents')
  const russian = page.getByRole('main').getByText('Русский', { exact: true }).first()
  await expect(russian).toHaveAttribute('lang', 'ru')
  await expect(russian).toHaveAttribute('dir', 'ltr')
})
