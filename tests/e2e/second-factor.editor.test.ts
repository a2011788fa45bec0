import { violationsOn } from '../support/axe.ts'
import { expect, test } from '../support/browser.ts'
import { join, send, signIn, siteId } from '../support/editor.ts'
import { codeOf } from '../support/factors.ts'

const password = 'nine quiet green horses'

test.use({ expectedProblems: [/second-step$/, /status of 400/] })

test('somebody sets up a second factor, signs out, and signs in with a code', async ({ browser, page }) => {
  test.setTimeout(120_000)
  await signIn(page.request)
  const context = await browser.newContext({ baseURL: process.env['BASE_URL'] ?? '' })
  const theirs = await context.newPage()
  const site = await siteId(page.request, 'icmc-europe')
  const roles = [{ site, role: 'author' }]
  const email = await join(page.request, theirs.request, { name: 'Fay', roles, password })
  await theirs.goto('/admin/account')
  const factor = theirs.getByRole('region', { name: 'Second factor' })
  await factor.getByRole('button', { name: 'Set up' }).click()
  await factor.getByLabel('Present password').fill(password)
  await factor.getByLabel('Present password').press('Enter')
  await expect(factor.getByRole('img', { name: /QR code/ })).toHaveJSProperty('complete', true)
  const secret = (await factor.locator('.factor-secret').textContent()) ?? ''
  // The rest of the page is Payload's.
  const broken = await violationsOn(theirs)
  expect(broken.filter(({ places }) => places.some((place) => place.includes('factor')))).toEqual([])
  await factor.getByLabel('Code of the app').fill(codeOf(secret, -1))
  await factor.getByLabel('Code of the app').press('Enter')
  await expect(factor.getByRole('listitem')).toHaveCount(10)
  await factor.getByRole('button', { name: 'I have kept them' }).click()
  await expect(factor.getByText('Recovery codes left: 10.')).toBeVisible()

  await send(theirs.request, 'POST', '/api/users/logout', {})
  await theirs.goto('/admin/collections/news')
  await theirs.getByLabel('Email').fill(email)
  await theirs.getByLabel('Password').fill(password)
  await theirs.getByRole('button', { name: 'Login' }).click()
  await expect(theirs.getByRole('heading', { name: 'Enter your code' })).toBeVisible()
  const code = theirs.getByRole('textbox', { name: 'Code' })
  await expect(code).toHaveAttribute('autocomplete', 'one-time-code')
  await expect(code).toHaveAttribute('inputmode', 'numeric')
  await code.fill('000000')
  await code.press('Enter')
  await expect(theirs.getByRole('alert').filter({ hasText: 'This code is not right' })).toBeVisible()
  await theirs.setViewportSize({ width: 320, height: 700 })
  expect(await violationsOn(theirs)).toEqual([])
  const isWide = await theirs.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
  expect(isWide).toBe(false)
  await code.fill(codeOf(secret))
  await code.press('Enter')
  await theirs.waitForURL('**/admin/collections/news')
  await expect(theirs.getByRole('heading', { name: 'News' })).toBeVisible()
  await context.close()
})
