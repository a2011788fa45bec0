import type { Page } from '@playwright/test'
import { expect, test } from '../support/browser.ts'

const title = `Cities and towns meet in Brussels ${Date.now()}`
const address = `/icmc-europe/en/news/${title.toLowerCase().replaceAll(' ', '-')}`

async function signIn(page: Page): Promise<void> {
  await page.goto('/admin')
  await page.getByLabel('Email').fill(process.env['ADMIN_EMAIL'] ?? '')
  await page.getByLabel('Password').fill(process.env['ADMIN_PASSWORD'] ?? '')
  await page.getByRole('button', { name: 'Login' }).click()
}

async function choose(page: Page, field: string, option: string): Promise<void> {
  await page.locator(`#field-${field} .rs__input`).fill(option)
  await page.locator('.rs__option', { hasText: option }).first().click()
}

test('an editor writes a news item, publishes it, and takes it away again', async ({ page, request }) => {
  test.setTimeout(120_000)
  await signIn(page)
  // What a screen reader calls the buttons of the dashboard.
  await expect(page.getByRole('link', { name: 'Create new News', exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: 'object' })).toHaveCount(0)
  await page.getByRole('link', { name: 'Write a news item' }).click()
  await page.waitForURL('**/collections/news/create')
  // The panel opens in the language in which the person wrote last, and topics are offered by their names in it.
  await page.goto('/admin/collections/news/create?locale=en')
  await page.locator('#field-title').fill(title)
  await page.locator('#field-summary').fill('Two days on welcome in small places.')
  await page.locator('.rich-text-lexical [contenteditable="true"]').fill('Forty mayors came.')
  await choose(page, 'site', 'ICMC Europe')
  await choose(page, 'topics', 'Refugee resettlement')
  await page.getByRole('button', { name: 'Save Draft' }).click()
  await page.waitForURL(/collections\/news\/[0-9a-f-]{36}/)
  await expect(page.getByText('Not public', { exact: true })).toBeVisible()
  expect((await request.get(address)).status()).toBe(404)

  await page.getByRole('button', { name: 'Publish in English' }).click()
  await expect(page.getByText('Public in English', { exact: true })).toBeVisible()
  const item = page.url()
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(page.getByText('Forty mayors came.')).toBeVisible()

  await page.goto(item)
  await page.locator('.form-submit .popup-button').click()
  await page.getByRole('button', { name: 'Withdraw English' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click()
  await expect(page.getByText('Not public', { exact: true })).toBeVisible()
  expect((await request.get(address)).status()).toBe(410)
})
