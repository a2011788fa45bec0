import type { Page } from '@playwright/test'
import { violationsOn } from '../support/axe.ts'
import { expect, test } from '../support/browser.ts'
import { draftNews, get, type Sent, send, signIn } from '../support/editor.ts'

const nouns = [
  ...['pages', 'news', 'statements', 'projects', 'campaigns', 'events', 'documents'],
  ...['people', 'organisations', 'topics'],
]

interface Languages {
  languages: { locale: string; address: string | null }[]
}

/** A text of paragraphs, long enough to be scrolled at any width. */
const longText = {
  root: {
    type: 'root',
    format: '',
    indent: 0,
    version: 1,
    direction: 'ltr',
    children: Array.from({ length: 60 }, (_, index) => ({
      type: 'paragraph',
      format: '',
      indent: 0,
      version: 1,
      direction: 'ltr',
      textFormat: 0,
      children: [
        {
          type: 'text',
          text: `Paragraph ${index}`,
          detail: 0,
          format: 0,
          mode: 'normal',
          style: '',
          version: 1,
        },
      ],
    })),
  },
}

const seen = (page: Page) => page.frameLocator('.live-preview iframe.is-seen')
const scrolled = (page: Page) =>
  page.evaluate(
    () => document.querySelector<HTMLIFrameElement>('.live-preview iframe.is-seen')?.contentWindow?.scrollY,
  )

test('every noun with pages is shown as a draft in each of its languages, to its people alone', async ({
  request,
  playwright,
  baseURL,
}) => {
  await signIn(request)
  const stranger = await playwright.request.newContext({ ...(baseURL && { baseURL }) })
  for (const noun of nouns) {
    const { docs } = await get<{ docs: Sent[] }>(request, `/api/${noun}?draft=true&limit=1&depth=0&locale=en`)
    const { languages } = await get<Languages>(request, `/api/${noun}/${docs[0]?.id}/preview-addresses`)
    expect(
      languages.some(({ address }) => address !== null),
      noun,
    ).toBe(true)
    for (const { locale, address } of languages) {
      if (address === null) continue
      const answer = await request.get(address)
      expect(answer.status(), `${noun} ${locale}`).toBe(200)
      expect(await answer.text()).toContain(`<html lang="${locale}"`)
      expect(answer.headers()).toMatchObject({
        'cache-control': 'no-store',
        'x-robots-tag': 'noindex',
        'cache-status': 'common-home; fwd=bypass',
      })
      expect(answer.headers()['content-security-policy']).toContain("frame-ancestors 'self'")
      expect(answer.headers()['content-security-policy']).not.toContain('unsafe')
      expect(answer.headers()['set-cookie']).toBeUndefined()
      expect((await stranger.get(address)).status()).toBe(404)
    }
    expect((await stranger.get(`/api/${noun}/${docs[0]?.id}/preview-addresses`)).status()).toBe(401)
  }
  for (const path of ['/admin', '/api/users', '/file-permission?of=/media/a', '//x.example', '/nowhere/en']) {
    const answer = await request.get(`/admin/preview/page?path=${encodeURIComponent(path)}`)
    expect(answer.status(), path).toBe(404)
  }
})

test('the preview follows what is saved and stays where it is while somebody types', async ({ page }) => {
  test.setTimeout(120_000)
  await signIn(page.request)
  const title = `A calm preview ${Date.now()}`
  const item = await draftNews(page.request, { title, summary: 'First words.', body: longText })
  // Whether the preview stands open is remembered for each person, also from an earlier run.
  await send(page.request, 'POST', '/api/payload-preferences/collection-news', {
    value: { editViewType: 'default' },
  })
  await page.goto(`/admin/collections/news/${item.id}?locale=en`)
  await page.locator('#live-preview-toggler').click()
  await expect(seen(page).getByRole('heading', { level: 1, name: title })).toBeVisible()
  const preview = page.getByRole('region', { name: 'Preview' })
  for (const [name, pixels] of [
    ['Tablet', 820],
    ['Desktop', 1280],
    ['Phone', 390],
  ] as const) {
    await preview.getByLabel(name).check()
    expect(
      await seen(page)
        .locator('html')
        .evaluate(() => innerWidth),
    ).toBe(pixels)
  }
  await page.evaluate(() =>
    document
      .querySelector<HTMLIFrameElement>('.live-preview iframe.is-seen')
      ?.contentWindow?.scrollTo(0, 900),
  )
  const summary = page.locator('#field-summary')
  await summary.fill('')
  const words = 'Words that somebody types without haste, and more of them. '
  for (let round = 0; round < 3; round++) {
    await summary.pressSequentially(words, { delay: 20 })
    await page.keyboard.press('Control+s')
    await expect(seen(page).getByText(words.repeat(round + 1).trim())).toBeAttached()
    expect(await scrolled(page)).toBe(900)
    // Payload takes the field away for the moment of a save that somebody asks for; the preview takes nothing.
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('IFRAME')
  }
  await summary.focus()
  await page.locator('.live-preview iframe.is-seen').evaluate((frame: HTMLIFrameElement) => {
    frame.dataset['mark'] = 'not replaced while somebody types'
  })
  await summary.pressSequentially(words.repeat(3), { delay: 15 })
  await expect(page.locator('.live-preview iframe.is-seen[data-mark]')).toBeVisible()
  await expect(summary).toBeFocused()
  expect(await scrolled(page)).toBe(900)
  expect((await page.request.get(`/icmc-europe/en/news/${item.slug}`)).status()).toBe(404)
  await seen(page).getByRole('link', { name: 'News', exact: true }).first().click()
  await expect(seen(page).getByRole('heading', { level: 1, name: title })).toBeAttached()
  await page.getByRole('combobox', { name: 'Language' }).selectOption('fr')
  await expect(preview.getByText('There is no text in this language yet.')).toBeVisible()
  await send(page.request, 'PATCH', `/api/news/${item.id}?locale=fr&draft=true`, { title: `Calme ${title}` })
  await page.goto(`/admin/collections/news/${item.id}?locale=fr`)
  await expect(seen(page).getByRole('heading', { level: 1, name: `Calme ${title}` })).toBeVisible()
  await expect(seen(page).locator('html')).toHaveAttribute('lang', 'fr')
  const serious = await violationsOn(page)
  expect(serious.filter(({ places }) => places.some((place) => place.includes('live-preview')))).toEqual([])
})
