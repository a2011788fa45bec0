import { expect, test } from '../support/browser.ts'
import { signIn } from '../support/editor.ts'

const email = `imported-${Date.now()}@example.org`

test('readers are brought in with the proof of their consent, found, suppressed and taken out as a file', async ({
  page,
}) => {
  await signIn(page.request)
  await page.goto('/admin/collections/subscriptions')
  await page.getByText('Import readers with the proof of their consent').click()
  const form = page.locator('.import-panel[open]')
  await form.getByLabel('Consent was given on').fill('2024-05-31')
  await form.getByLabel(/^Where it was given/).fill('A fair')
  await form.getByLabel('The words that they agreed to').fill('I want the letter.')
  await form.getByLabel('File').setInputFiles({
    name: 'readers.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`email\n${email}\nnobody`),
  })
  await form.getByRole('button', { name: 'Try it' }).click()
  await expect(form.getByText('Nothing was changed.')).toBeVisible()
  await expect(form.getByRole('row', { name: /nobody/ })).toContainText('no e-mail address')
  await form.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(form.getByText('This was done:')).toBeVisible()
  await expect(form.getByRole('row', { name: new RegExp(email) })).toContainText('New')

  await page.goto(`/admin/collections/subscriptions?search=${email}`)
  await page.getByRole('link', { name: email }).click()
  await expect(page.getByRole('heading', { name: 'History of consent' })).toBeVisible()
  await expect(page.getByText(/where: A fair; imported by/)).toBeVisible()
  await page.locator('summary', { hasText: 'Do not write to this address any more' }).click()
  await page.getByLabel('Why: who asked, when and how').last().fill('By telephone today.')
  await page.getByRole('button', { name: 'Do not write to this address any more' }).click()
  await expect(page.getByText(/This address is not written to since/)).toBeVisible()

  await page.goto('/admin/collections/subscriptions')
  await page.getByText('Take a list out as a file').click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download as CSV' }).click()
  expect((await download).suggestedFilename()).toMatch(/^subscribers-.*\.csv$/)
})
