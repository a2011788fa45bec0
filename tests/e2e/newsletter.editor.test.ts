import type { APIRequestContext, Page } from '@playwright/test'
import { expect, test } from '../support/browser.ts'

test.use({ javaScriptEnabled: false })

const email = `reader-${Date.now()}@example.org`

/** Reads, as the administrator does, the last message that was written to somebody, and gives its link. */
async function mailedLink(request: APIRequestContext, baseURL: string, subject: RegExp): Promise<string> {
  const headers = { origin: baseURL }
  await request.post('/api/users/login', {
    headers,
    data: { email: process.env['ADMIN_EMAIL'], password: process.env['ADMIN_PASSWORD'] },
  })
  const found = await request.get(`/api/outbox-messages?where[to][equals]=${email}&sort=-queuedAt`, {
    headers,
  })
  const { docs } = (await found.json()) as { docs: { subject: string; text: string }[] }
  const letter = docs.find((each) => subject.test(each.subject))
  return /http\S+/.exec(letter?.text ?? '')?.[0] ?? ''
}

async function askFor(page: Page, wish: string): Promise<void> {
  await page.goto('/icmc-europe/en/newsletter/subscription/link')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('What you want to do').selectOption({ label: wish })
  await page.getByRole('button', { name: 'Send me a link' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Look into your mailbox')
}

test('a reader signs up, confirms, chooses, leaves and is forgotten, without script', async ({
  page,
  request,
  baseURL,
}) => {
  await page.goto('/icmc-europe/en/statements')
  const footer = page.getByRole('contentinfo')
  await footer.getByLabel('E-mail address').fill(email)
  await footer.getByLabel(/I agree that/).check()
  await footer.getByRole('button', { name: 'Sign up' }).click()
  await expect(page).toHaveURL(/\/newsletter\/subscription\/requested(#|$)/)

  await page.goto(await mailedLink(request, baseURL ?? '', /confirm your sign-up/))
  await page.getByRole('button', { name: 'Yes, sign me up' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are signed up')

  await askFor(page, 'Change what I get, or leave')
  await page.goto(await mailedLink(request, baseURL ?? '', /Your newsletter from/))
  await expect(page.getByText(email)).toBeVisible()
  await page.getByLabel('Refugee resettlement').check()
  await page.getByLabel('Language of the newsletter').selectOption({ label: 'Français' })
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your choice is saved')
  await expect(page.getByLabel('Refugee resettlement')).toBeChecked()

  await page.getByRole('link', { name: 'Leave the newsletter' }).click()
  await page.getByRole('button', { name: 'Leave the newsletter' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You have left the newsletter')

  await askFor(page, 'Have my address erased')
  await page.goto(await mailedLink(request, baseURL ?? '', /erase your address/))
  await page.getByRole('button', { name: 'Erase my address' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your address is erased')
})

test.describe('a form that has to be mended', () => {
  test.use({ expectedProblems: [/422/] })

  test('shows what was typed and leads to each field, on a telephone and on a desk', async ({ page }) => {
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto('/icmc-europe/en/newsletter')
      const form = page.locator('#sign-up-form')
      await form.getByLabel('E-mail address').fill('no address')
      await form.getByRole('button', { name: 'Sign up' }).click()
      await expect(form.getByRole('alert')).toContainText('things have to be mended')
      await expect(form.getByLabel('E-mail address')).toHaveValue('no address')
      await form.getByRole('link', { name: /E-mail address:/ }).click()
      expect(page.url()).toContain('#sign-up-form-email')
      const extent = await page.locator('html').boundingBox()
      expect(extent?.width).toBe(width)
    }
  })
})
