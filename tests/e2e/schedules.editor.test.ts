import { violationsOn } from '../support/axe.ts'
import { expect, test } from '../support/browser.ts'
import { draftNews, send, signIn } from '../support/editor.ts'

test('an editor plans a publication by keyboard, sees it in the list of all, and cancels it', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await signIn(page.request)
  const title = `Planned for summer ${Date.now()}`
  const item = await draftNews(page.request, { title, summary: 'Nobody may read this yet.' })
  await send(page.request, 'PATCH', `/api/news/${item.id}?locale=fr&draft=true`, { title: `Prévu ${title}` })
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto(`/admin/collections/news/${item.id}?locale=en`)
  const panel = page.getByRole('region', { name: 'Schedule' })
  const time = panel.getByLabel('Day and time in Brussels')
  const plan = panel.getByRole('button', { name: 'Plan', exact: true })
  await time.fill('2037-03-29T02:30')
  await expect(panel.getByText('Clocks skip this time that night.')).toBeVisible()
  await expect(plan).toBeDisabled()
  await time.fill('2037-10-25T02:30')
  await expect(plan).toBeDisabled()
  await panel.getByRole('radio', { name: 'UTC+01:00' }).check()
  await expect(plan).toBeEnabled()
  await time.fill('2037-07-15T09:00')
  await expect(panel.getByText(/9:00.*Brussels time \(UTC\+02:00\)/)).toBeVisible()
  await plan.focus()
  await page.keyboard.press('Enter')
  await expect(panel.getByText('Publish English and French')).toBeVisible()
  const broken = await violationsOn(page)
  expect(broken.filter(({ places }) => places.some((place) => place.includes('share-panel')))).toEqual([])
  expect((await page.request.get(`/icmc-europe/en/news/${item.slug}`)).status()).toBe(404)

  await page.setViewportSize({ width: 1280, height: 800 })
  await panel.getByRole('link', { name: 'All that is planned' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Schedule' })).toBeVisible()
  const row = page.getByRole('row').filter({ hasText: title })
  await expect(row).toContainText('Publish English and French')
  expect(
    (await violationsOn(page)).filter(({ places }) => places.some((place) => /table|h1/.test(place))),
  ).toEqual([])
  await row.getByRole('link').click()
  await panel.getByRole('button', { name: 'Cancel this' }).focus()
  await page.keyboard.press('Enter')
  await expect(panel.getByText('Cancelled; planned by')).toBeVisible()
})
