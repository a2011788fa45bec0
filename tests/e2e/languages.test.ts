import { expect, test } from '../support/browser.ts'
import { tagsOf } from '../support/html.ts'
import { readSitemap } from '../support/sitemap.ts'
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

  test(`pages of ${site} name each other as their translations, as the sitemap and the language switch do`, async ({
    request,
    baseURL,
  }) => {
    test.setTimeout(180_000)
    const sitemap = (await readSitemap(baseURL ?? '')).filter(({ path }) => path.startsWith(`/${site}/`))
    const named = new Map<string, LanguagesNamed>()
    // A list that is empty in a language is a page there, though none for the sitemap: it is walked to as well.
    const left = sitemap.map(({ path }) => path)
    for (let path = left.pop(); path !== undefined; path = left.pop()) {
      if (named.has(path)) continue
      const response = await request.get(path)
      expect(response.status(), path).toBe(200)
      const here = languagesNamedOn(await response.text())
      named.set(path, here)
      left.push(...here.alternates.values())
    }
    for (const [path, { alternates, offered }] of named) {
      const others = [...alternates].filter(([language, href]) => language !== 'x-default' && href !== path)
      expect.soft(offered, `the switch of ${path}`).toEqual(new Map(others))
      expect.soft([...alternates.values()], path).toContain(path)
      for (const href of alternates.values())
        expect.soft(named.get(href)?.alternates, href).toEqual(alternates)
    }
    for (const { path, alternates } of sitemap) {
      expect
        .soft(Object.fromEntries(named.get(path)?.alternates ?? []), path)
        .toMatchObject(Object.fromEntries(alternates))
    }
  })
}

interface LanguagesNamed {
  /** In the head of the page, by language, as paths. */
  alternates: ReadonlyMap<string, string>
  /** By the language switch. */
  offered: ReadonlyMap<string, string>
}

function languagesNamedOn(html: string): LanguagesNamed {
  const switchOnly = /<nav class="langs".*?<\/nav>/s.exec(html)?.[0] ?? ''
  const byLanguage = (name: string, part: string) =>
    new Map(
      tagsOf(part)
        .filter((tag) => tag.name === name && tag.attributes.has('hreflang'))
        .map(({ attributes }) => [
          attributes.get('hreflang') ?? '',
          new URL(attributes.get('href') ?? '', 'http://localhost').pathname,
        ]),
    )
  return { alternates: byLanguage('link', html), offered: byLanguage('a', switchOnly) }
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
