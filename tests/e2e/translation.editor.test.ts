import type { Page } from '@playwright/test'
import { violationsOn } from '../support/axe.ts'
import { expect, test } from '../support/browser.ts'
import { draftNews, get, type Sent, send, signIn } from '../support/editor.ts'

const rich = (text: string) => ({
  root: {
    type: 'root',
    version: 1,
    format: '',
    indent: 0,
    direction: 'ltr',
    children: [
      {
        type: 'paragraph',
        version: 1,
        format: '',
        indent: 0,
        direction: 'ltr',
        textFormat: 0,
        textStyle: '',
        children: [{ type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' }],
      },
    ],
  },
})

const save = (page: Page, id: string, data: object, locale: string) =>
  send(page.request, 'PATCH', `/api/news/${id}?locale=${locale}&draft=true&depth=0`, data)

const draftIn = (page: Page, id: string, locale: string) =>
  get<Sent>(page.request, `/api/news/${id}?draft=true&locale=${locale}&depth=0`)

/** What axe says of our part of the page; Payload's own frame is Payload's. */
async function oursIsSound(page: Page): Promise<void> {
  const broken = await violationsOn(page)
  expect(broken.filter(({ places }) => places.some((place) => place.includes('translation')))).toEqual([])
}

test('a translator finds what changed, translates it, finds the rest right, and writes rich text', async ({
  page,
}) => {
  test.setTimeout(90_000)
  await signIn(page.request)
  const title = `To translate ${Date.now()}`
  const item = await draftNews(page.request, {
    title,
    summary: 'Two families came.',
    body: rich('The text.'),
  })
  await save(page, item.id, { title: 'À traduire', summary: 'Deux familles sont venues.' }, 'fr')
  await save(page, item.id, { title: `${title}!`, summary: 'Three families came.' }, 'en')

  await page.goto('/admin/translations?language=fr&state=stale&noun=news')
  await oursIsSound(page)
  await page.getByRole('link', { name: `${title}!` }).click()
  const summary = page.getByRole('region', { name: /Summary/ })
  await expect(summary.locator('del')).toHaveText(/removed: Two/)
  await expect(summary.locator('ins')).toHaveText(/added: Three/)
  await oursIsSound(page)

  await summary.getByRole('textbox').fill('Trois familles sont venues.')
  const text = page.getByRole('region', { name: /Text/ })
  await text.getByRole('button', { name: 'Begin with the original: Text' }).click()
  await text.getByRole('button', { name: 'Write: Text' }).click()
  const editor = text.locator('[contenteditable="true"]')
  await expect(editor).toHaveText('The text.')
  await editor.press('Control+a')
  await editor.pressSequentially('Le texte.')
  await oursIsSound(page)
  // At once: what the editor has not told yet is waited for.
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('status').filter({ hasText: 'Saved as a draft.' })).toBeVisible()
  await page.getByRole('button', { name: 'Still right: Title' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Confirmed.' })).toBeVisible()
  await expect(page.getByText('0 out of date, 0 missing')).toBeVisible()

  // It was written in French after all: the English is the translation then.
  await page.getByText('Choose another original').click()
  await page.getByLabel('Original language').selectOption('fr')
  await page.getByRole('button', { name: 'This is the original' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /from French into English/ })).toBeVisible()
  await oursIsSound(page)

  const french = await draftIn(page, item.id, 'fr')
  expect(french).toMatchObject({
    title: 'À traduire',
    summary: 'Trois familles sont venues.',
    publishedAt: null,
  })
  expect(JSON.stringify(french['body'])).toContain('Le texte.')
  expect(await draftIn(page, item.id, 'en')).toMatchObject({ summary: 'Three families came.' })

  await page.setViewportSize({ width: 320, height: 640 })
  for (const address of [page.url(), '/admin/translations?language=fr']) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow, address).toBe(0)
  }
})
