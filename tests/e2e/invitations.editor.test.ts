import type { Page } from '@playwright/test'
import { violationsOn } from '../support/axe.ts'
import { expect, test } from '../support/browser.ts'
import { get, type Sent, signIn } from '../support/editor.ts'

const stamp = Date.now()
const email = `ana-${stamp}@example.org`
const password = 'nine quiet green horses'

async function chooseFrom(page: Page, field: string, option: string): Promise<void> {
  const input = page.locator(`#field-${field} .rs__input`)
  await expect(async () => {
    await input.fill('')
    await input.fill(option)
    await page.locator('.rs__option', { hasText: option }).first().click({ timeout: 5_000 })
  }).toPass({ timeout: 60_000 })
}

/** The link in the newest mail to the invited person. */
async function linkInMail(page: Page): Promise<string> {
  const query = `where[to][equals]=${encodeURIComponent(email)}&sort=-queuedAt&limit=1`
  const { docs } = await get<{ docs: Sent[] }>(page.request, `/api/outbox-messages?${query}`)
  const [link = ''] = /\/admin\/invitation\/\w+/.exec(String(docs[0]?.['text'])) ?? []
  expect(link).not.toBe('')
  return link
}

test('somebody is invited, chooses a password, and sees where they are signed in', async ({
  browser,
  page,
}) => {
  test.setTimeout(120_000)
  await signIn(page.request)
  await page.goto('/admin/collections/invitations/create')
  // First the row, while nothing else is under way: one that is added while the panel still answers what was typed
  // stays empty.
  await page.waitForLoadState('networkidle')
  await page.getByRole('button', { name: 'Add Role' }).click()
  await page.getByRole('button', { name: 'Show All' }).click()
  await chooseFrom(page, 'roles__0__site', 'ICMC Europe')
  await chooseFrom(page, 'roles__0__role', 'Editor')
  await page.locator('#field-name').fill('Ana Example')
  await page.locator('#field-email').fill(email)
  await page.getByRole('button', { name: 'Save' }).click()
  await page.waitForURL(/collections\/invitations\/[0-9a-f-]{36}/)
  await expect(page.getByText('It waits for an answer.')).toBeVisible()
  const first = await linkInMail(page)
  await page.getByRole('button', { name: 'Send again' }).click()
  await expect(page.getByText('Sent again, with a new link.')).toBeVisible()
  const link = await linkInMail(page)

  const context = await browser.newContext({ baseURL: process.env['BASE_URL'] ?? '' })
  const theirs = await context.newPage()
  await theirs.goto(first)
  await expect(theirs.getByText('This link does not work any more')).toBeVisible()
  await theirs.goto(link)
  await expect(theirs.getByText(`you will sign in as ${email}`)).toBeVisible()
  expect(await violationsOn(theirs)).toEqual([])
  await theirs.getByLabel('New password').fill(password)
  await theirs.getByLabel('The same password again').fill('another')
  await theirs.getByRole('button', { name: 'Choose and sign in' }).click()
  await expect(theirs.getByText('The two passwords are not the same.')).toBeVisible()
  await theirs.getByLabel('The same password again').fill(password)
  await theirs.getByRole('button', { name: 'Choose and sign in' }).click()
  await theirs.waitForURL('**/admin')
  await expect(theirs.getByRole('link', { name: 'Write a news item' })).toBeVisible()

  await theirs.goto('/admin/account')
  const sessions = theirs.getByRole('region', { name: 'Where you are signed in' })
  await expect(sessions.getByRole('listitem')).toHaveCount(1)
  await expect(sessions.getByText('(this one)')).toBeVisible()
  await theirs.goto(link)
  await expect(theirs.getByText('This link does not work any more')).toBeVisible()
  await context.close()
})
