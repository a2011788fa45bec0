import type { BrowserContext, Page } from '@playwright/test'
import { violationsOn } from '../support/axe.ts'
import { expect, test } from '../support/browser.ts'
import { draftNews, get, join, type Sent, send, signIn, siteId } from '../support/editor.ts'

/** Another editor of the same site, signed in. */
async function signInAsAnother(administrator: Page, context: BrowserContext, name: string): Promise<Page> {
  const page = await context.newPage()
  const site = await siteId(administrator.request, 'icmc-europe')
  await join(administrator.request, page.request, { name, roles: [{ site, role: 'editor' }] })
  return page
}

const draftOf = (page: Page, id: string) =>
  get<Sent>(page.request, `/api/news/${id}?draft=true&locale=en&depth=0`)

test.describe('two people on one item', () => {
  // What the server refuses is what is tried here.
  test.use({ expectedProblems: [/409/] })

  test('see each other; the draft saves itself; nobody writes over what they have not seen', async ({
    page,
    browser,
    baseURL,
  }) => {
    test.setTimeout(120_000)
    await signIn(page.request)
    const item = await draftNews(page.request, { title: `Two at work ${Date.now()}`, summary: 'First.' })
    const context = await browser.newContext({ ...(baseURL && { baseURL }) })
    const ben = await signInAsAnother(page, context, 'Ben')
    const address = `/admin/collections/news/${item.id}?locale=en`
    await page.goto(address)
    await expect(page.locator('#field-summary')).toBeVisible()
    await ben.goto(address)
    await expect(ben.getByText('has this open in English too.')).toBeVisible()

    await ben.locator('#field-title').fill('What Ben calls it')
    await expect(ben.getByText('Saved by itself at')).toBeVisible({ timeout: 20_000 })
    await expect(ben.locator('#field-title')).toBeFocused()
    expect(await draftOf(page, item.id)).toMatchObject({ title: 'What Ben calls it', publishedAt: null })

    await page.locator('#field-summary').fill('What the other one says.')
    await page.keyboard.press('Control+s')
    const told = page.getByRole('alert').filter({ hasText: 'Ben saved a newer text' })
    await expect(told).toBeVisible({ timeout: 20_000 })
    await expect(page.locator('#field-summary')).toHaveValue('What the other one says.')
    expect(await draftOf(page, item.id)).toMatchObject({ summary: 'First.' })
    const broken = await violationsOn(page)
    expect(broken.filter(({ places }) => places.some((place) => place.includes('together')))).toEqual([])
    await told.getByRole('button', { name: 'Save mine' }).click()
    await expect(told).toBeHidden()
    await expect
      .poll(() => draftOf(page, item.id))
      .toMatchObject({ title: item['title'], summary: 'What the other one says.' })
    const { docs } = await get<{ docs: { version: Sent }[] }>(
      page.request,
      `/api/news/versions?where[parent][equals]=${item.id}&locale=en&depth=0`,
    )
    expect(docs.map(({ version }) => version['title'])).toContain('What Ben calls it')
    await context.close()
  })
})

test('several items of a list are published at once, and the list says which were refused and why', async ({
  page,
}) => {
  await signIn(page.request)
  const name = `Bulk ${Date.now()}`
  const good = await draftNews(page.request, { title: `${name} good`, summary: 'Good.' })
  const archived = await draftNews(page.request, { title: `${name} archived`, summary: 'Archived.' })
  await send(page.request, 'POST', `/api/news/${archived.id}/review`, { step: 'archive', language: 'en' })
  await page.goto(`/admin/collections/news?locale=en&search=${encodeURIComponent(name)}`)
  for (const title of ['good', 'archived']) {
    await page
      .getByRole('row')
      .filter({ hasText: `${name} ${title}` })
      .getByRole('checkbox')
      .check()
  }
  const form = page.getByRole('group', { name: 'With the 2 chosen' })
  // There is one way to treat several items, and it says what became of each.
  const theirs = page
    .locator('.list-selection')
    .getByRole('button', { name: /^(?:Edit|Publish|Unpublish|Delete)/ })
  await expect(theirs).toHaveCount(0)
  await form.getByLabel('What').selectOption('Publish in English')
  const broken = await violationsOn(page)
  expect(broken.filter(({ places }) => places.some((place) => place.includes('bulk')))).toEqual([])
  await form.getByRole('button', { name: 'Do it' }).click()
  const report = page.getByRole('status').filter({ hasText: 'Publish in English' })
  await expect(report.getByText('Publish in English: 1 done')).toBeVisible()
  await expect(report.getByText('1 refused:')).toBeVisible()
  await expect(report.getByRole('link', { name: `${name} archived` })).toBeVisible()
  expect((await page.request.get(`/icmc-europe/en/news/${good.slug}`)).status()).toBe(200)
  expect((await page.request.get(`/icmc-europe/en/news/${archived.slug}`)).status()).toBe(404)
  await send(page.request, 'PATCH', `/api/news/${good.id}?locale=en`, { _status: 'draft' })
})
