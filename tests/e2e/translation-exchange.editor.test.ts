import { violationsOn } from '../support/axe.ts'
import { expect, test } from '../support/browser.ts'
import { draftNews, signIn } from '../support/editor.ts'

test('a text leaves as a file and comes back as a draft, tried first', async ({ page }) => {
  test.setTimeout(90_000)
  await signIn(page.request)
  const title = `Welcome in small towns ${Date.now()}`
  const { id } = await draftNews(page.request, { title })
  await page.goto('/admin/translation-exchange')
  await expect(page.getByRole('heading', { level: 1, name: 'Files for translation tools' })).toBeVisible()
  await page.setViewportSize({ width: 320, height: 700 })
  // The frame around it is Payload's.
  const broken = async () =>
    (await violationsOn(page)).filter(({ places }) => places.some((place) => /exchange|h1|h2/.test(place)))
  expect(await broken()).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false)

  const answer = await page.request.post('/api/translation-exchange/export', {
    data: { from: 'en', to: 'fr', items: [{ noun: 'news', id }] },
    headers: { Origin: process.env['BASE_URL'] ?? '' },
  })
  const job = (await answer.text()).replace(
    `<source>${title}</source>`,
    (source) => `${source}<target>Accueillir dans les petites villes</target>`,
  )
  await page.getByLabel('XLIFF file').setInputFiles({
    name: 'job.xlf',
    mimeType: 'application/xliff+xml',
    buffer: Buffer.from(job),
  })
  await page.getByRole('button', { name: 'Try it' }).click()
  await expect(page.getByText('Tried, from English into French. Nothing was changed.')).toBeVisible()
  expect(await broken()).toEqual([])
  await page.getByRole('button', { name: 'Take as drafts' }).click()
  await expect(page.getByText('Taken: 1; no change: 0; held back: 0; refused: 0.')).toBeVisible()
  await page.getByRole('link', { name: title }).click()
  await expect(page.locator('#field-title')).toHaveValue('Accueillir dans les petites villes')

  // What is chosen in a list leaves too, without the board.
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(`/admin/collections/news?locale=en&search=${encodeURIComponent(title)}`)
  await page.getByRole('row').filter({ hasText: title }).getByRole('checkbox').check()
  await page.getByLabel('Translation into').selectOption('es')
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as a file (XLIFF)' }).click()
  expect((await saved).suggestedFilename()).toBe('translation-en-es.xlf')
})
