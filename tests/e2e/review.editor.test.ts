import type { Browser, Page } from '@playwright/test'
import { violationsOn } from '../support/axe.ts'
import { expect, test } from '../support/browser.ts'

const administrator = {
  email: process.env['ADMIN_EMAIL'] ?? '',
  password: process.env['ADMIN_PASSWORD'] ?? '',
}
const colleague = {
  name: `Colleague ${Date.now()}`,
  email: `colleague-${Date.now()}@example.org`,
  password: 'seven green horses in the rain',
}

/** A page on which somebody is signed in. */
async function signedIn(browser: Browser, person: typeof administrator, width: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 } })
  const page = await context.newPage()
  await page.goto('/admin')
  await page.getByLabel('Email').fill(person.email)
  await page.getByLabel('Password').fill(person.password)
  await page.getByLabel('Password').press('Enter')
  await page.getByRole('heading', { name: 'What waits for you' }).waitFor()
  return page
}

/** Sends something to the CMS's API as the person of a page. */
async function send(page: Page, path: string, data: object): Promise<{ doc: { id: string } }> {
  const headers = { origin: new URL(page.url()).origin }
  const response = await page.request.post(`/api${path}`, { data, headers })
  expect(response.ok(), await response.text()).toBe(true)
  return response.json()
}

/** What is ours on a page of the admin panel; the rest is Payload's. */
const own = ['.waiting', '.shortcuts', '.help', '.history-filters', '.review-controls', '.publication-status']

async function seriousOnOurs(page: Page) {
  const violations = await violationsOn(page)
  return violations.filter(({ places }) => places.some((place) => own.some((part) => place.includes(part))))
}

/** Chooses a step by the keyboard alone. */
async function chooseStep(page: Page, step: string): Promise<void> {
  await page.getByRole('button', { name: 'Review' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: step, exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').getByRole('heading', { name: step }).waitFor()
}

async function confirm(page: Page, step: string): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: step }).focus()
  await page.keyboard.press('Enter')
}

test('a text goes to a colleague, who finds it, approves it, and both see where it stands', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const writer = await signedIn(browser, administrator, 390)
  const sites = await (await writer.request.get('/api/sites?where[key][equals]=icmc-europe&depth=0')).json()
  const site: string = sites.docs[0].id
  await send(writer, '/users', { ...colleague, roles: [{ site, role: 'editor' }] })
  const title = `For review ${Date.now()}`
  const { doc } = await send(writer, '/news?locale=en&draft=true', {
    site,
    kind: 'news',
    title,
    summary: 'A summary.',
  })

  await writer.goto(`/admin/collections/news/${doc.id}?locale=en`)
  await chooseStep(writer, 'Send to review')
  await writer.getByLabel('Who should look at it?').selectOption({ label: colleague.name })
  await writer.getByLabel('Note').fill('Is the date right?')
  await confirm(writer, 'Send to review')
  await expect(writer.getByText(`In review – waits for ${colleague.name}`)).toBeVisible()
  expect(await seriousOnOurs(writer)).toEqual([])
  expect(await writer.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)

  const reader = await signedIn(browser, colleague, 1280)
  const row = reader.locator('.waiting li', { hasText: title }).first()
  await expect(row).toContainText('To review')
  expect(await seriousOnOurs(reader)).toEqual([])
  await row.getByRole('link').focus()
  await reader.keyboard.press('Enter')
  await reader.waitForURL(`**/collections/news/${doc.id}**`)
  await expect(reader.getByText('“Is the date right?”')).toBeVisible()
  await chooseStep(reader, 'Approve')
  await confirm(reader, 'Approve')
  await expect(reader.getByText(/^Approved – by/)).toBeVisible()

  await writer.goto('/admin')
  await expect(writer.locator('.waiting li', { hasText: title }).first()).toContainText('Waits for others')
  await writer.goto('/admin/help')
  await writer.getByText('… have a text reviewed before it is public?').press('Enter')
  await expect(writer.getByText('Save the draft. Under “Review” at the top')).toBeVisible()
  expect(await seriousOnOurs(writer)).toEqual([])

  await writer.goto('/admin/collections/audit-entries')
  await writer.getByLabel('What').selectOption({ label: 'Approved' })
  await writer.getByRole('button', { name: 'Show' }).press('Enter')
  await expect(writer.getByText(title)).toBeVisible()
  expect(await seriousOnOurs(writer)).toEqual([])
  const file = await writer.request.get(
    (await writer.getByText('Download as CSV').getAttribute('href')) ?? '',
  )
  expect(await file.text()).toContain(title)
  await writer.context().close()
  await reader.context().close()
})
