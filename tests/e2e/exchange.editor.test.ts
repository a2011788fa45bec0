import { readFile } from 'node:fs/promises'
import { violationsOn } from '../support/axe.ts'
import { expect, test } from '../support/browser.ts'
import { get, type Sent, send, signIn } from '../support/editor.ts'

test('a table is taken out, changed, examined, and brought in or not', async ({ page }) => {
  await signIn(page.request)
  await page.goto('/admin/exchange')
  await expect(page.locator('a[href="/admin/exchange"]', { hasText: 'Import and export' })).toHaveCount(1)
  await expect(page.getByRole('heading', { name: 'Import and export', level: 1 })).toBeVisible()
  await page.getByLabel('What').selectOption({ label: 'Table (CSV): Departments' })
  await page.getByRole('button', { name: 'Begin the export' }).click()
  const exported = page
    .getByRole('listitem')
    .filter({ hasText: /Export: departments-/ })
    .first()
  await expect(exported.getByText('done', { exact: true })).toBeVisible({ timeout: 20_000 })
  const download = page.waitForEvent('download')
  await exported.getByRole('link', { name: 'Save the file' }).click()
  const saved = await (await download).path()
  const csv = await readFile(saved, 'utf8')
  expect(csv).toContain('name:en')

  await page.getByLabel('Kind of file').selectOption({ label: 'Table (CSV)' })
  await page.getByLabel('Table of').selectOption({ label: 'Departments' })
  const name = `departments-${Date.now()}.csv`
  const buffer = Buffer.from(`${csv}no-id,A department,,,,,1,,\r\n`)
  await page.getByLabel('File', { exact: true }).setInputFiles({ name, mimeType: 'text/csv', buffer })
  await page.getByRole('button', { name: 'Examine the file' }).click()
  const run = page.getByRole('listitem').filter({ hasText: name })
  await expect(run.getByText('examined: nothing is changed yet')).toBeVisible({ timeout: 20_000 })
  await expect(run.getByText(/new: 0 · changed: 0 · as it is: \d+ · refused: 1/)).toBeVisible()
  await run.getByText('Show the rows').click()
  await run.getByLabel('Rows', { exact: true }).first().selectOption({ label: 'refused' })
  await expect(run.getByRole('row', { name: /id: no-id/ })).toBeVisible()

  // The frame around it is Payload's.
  const broken = (await violationsOn(page)).filter(
    ({ rule, places }) => rule !== 'region' && !places.every((place) => place.includes('localizer-button')),
  )
  expect(broken).toEqual([])
  await page.setViewportSize({ width: 320, height: 800 })
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(320)
  await run.getByRole('button', { name: 'Cancel' }).click()
  await expect(run.getByText('cancelled')).toBeVisible()
})

test('a page that an old website knew by its number has moved', async ({ request }) => {
  await signIn(request)
  const { docs } = await get<{ docs: Sent[] }>(request, '/api/sites?where[key][equals]=icmc-europe&depth=0')
  const number = Date.now() % 1_000_000_000
  await send(request, 'POST', '/api/redirects', {
    site: docs[0]?.id,
    from: `/p/${number}`,
    kind: 'address',
    address: '/icmc-europe/en/news',
  })
  const response = await request.get(`/icmc-europe?p=${number}`, { maxRedirects: 0 })
  expect([response.status(), response.headers()['location']]).toEqual([301, '/icmc-europe/en/news'])
  const other = await request.get(`/icmc-europe?p=${number + 1}`, { maxRedirects: 0 })
  expect(other.headers()['location']).toBe('/icmc-europe/en')
})
