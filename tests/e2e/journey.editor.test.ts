import type { APIRequestContext, Page } from '@playwright/test'
import sharp from 'sharp'
import { expect, test } from '../support/browser.ts'
import { join, send, signIn, siteId } from '../support/editor.ts'

/** How often somebody has to decide or write something at most, from signing in to what readers see. */
const mostActions = 25

const stamp = Date.now()
const title = `Cities and towns meet in Brussels ${stamp}`
const titre = `Villes et communes à Bruxelles ${stamp}`
const address = `/icmc-europe/en/news/${title.toLowerCase().replaceAll(' ', '-')}`
const password = 'a Sentence of people who write'

/** A picture of the library that says in both languages what it shows, and has a focal point. */
async function addPicture(request: APIRequestContext): Promise<string> {
  const name = `hall-${stamp}.png`
  const buffer = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#357' } })
    .png()
    .toBuffer()
  const answer = await request.post('/api/media?locale=en&depth=0', {
    headers: { Origin: process.env['BASE_URL'] ?? '' },
    multipart: {
      file: { name, mimeType: 'image/png', buffer },
      _payload: JSON.stringify({ alt: 'Mayors around a table' }),
    },
  })
  expect(answer.status(), await answer.text()).toBe(201)
  const { doc } = (await answer.json()) as { doc: { id: string } }
  await send(request, 'PATCH', `/api/media/${doc.id}?locale=fr`, {
    alt: 'Des maires autour d’une table',
    focalX: 10,
    focalY: 90,
  })
  return name
}

/** Counts what somebody does on purpose: what is waited for and looked at is no action. */
class Hand {
  actions = 0

  async do(action: Promise<unknown>): Promise<void> {
    this.actions += 1
    await action
  }

  async write(page: Page, field: string, text: string): Promise<void> {
    await this.do(page.locator(field).fill(text))
  }

  async press(page: Page, name: string | RegExp): Promise<void> {
    await this.do(page.getByRole('button', { name }).filter({ visible: true }).first().click())
  }
}

const body = '.rich-text-lexical [contenteditable="true"]'

async function writeInEnglish(hand: Hand, page: Page, picture: string): Promise<void> {
  await hand.write(page, '#field-title', title)
  await hand.write(page, '#field-summary', 'Two days on welcome in small places.')
  await hand.write(page, body, 'Forty mayors came.')
  await page.locator('#field-topics .rs__input').fill('Refugee resettlement')
  await hand.do(page.locator('.rs__option', { hasText: 'Refugee resettlement' }).first().click())
  await hand.do(page.locator('#field-picture').getByRole('button', { name: 'Choose from existing' }).click())
  await hand.do(page.getByRole('dialog').getByRole('button', { name: picture }).click())
  await hand.press(page, 'Save Draft')
  await page.waitForURL(/collections\/news\/[0-9a-f-]{36}/)
  await expect(page.getByText('Not public', { exact: true })).toBeVisible()
}

async function writeInFrench(hand: Hand, page: Page): Promise<void> {
  await hand.do(page.locator('.localizer button').first().click())
  await hand.do(page.locator('.popup__content, .popup-button-list').getByText('Français').first().click())
  await page.waitForURL(/locale=fr/)
  await expect(page.locator('#field-title')).toHaveValue('')
  await hand.write(page, '#field-title', titre)
  await hand.write(page, '#field-summary', 'Deux jours sur l’accueil.')
  await hand.write(page, body, 'Quarante maires sont venus.')
}

test('somebody writes a news item in two languages with a picture, another publishes it, and takes it away', async ({
  browser,
  page,
  request,
}) => {
  test.setTimeout(150_000)
  await signIn(page.request)
  const site = await siteId(page.request, 'icmc-europe')
  const picture = await addPicture(page.request)
  const [editors, authors] = await Promise.all([browser.newContext(), browser.newContext()])
  const [editor, author] = [await editors.newPage(), await authors.newPage()]
  await join(page.request, editor.request, { name: 'Edith', roles: [{ site, role: 'editor' }], password })
  const email = await join(page.request, author.request, {
    name: 'Arno',
    roles: [{ site, role: 'author' }],
    password,
  })
  await authors.clearCookies()

  const hand = new Hand()
  await author.goto('/admin')
  await hand.do(author.getByLabel('Email').fill(email))
  await hand.do(author.getByLabel('Password').fill(password))
  await hand.press(author, 'Login')
  await hand.do(author.getByRole('link', { name: 'Write a news item' }).click())
  await author.waitForURL('**/collections/news/create*')
  await writeInEnglish(hand, author, picture)
  expect((await request.get(address)).status()).toBe(404)
  await writeInFrench(hand, author)
  await hand.press(author, /^Review/)
  await hand.do(author.locator('#review-submit').click())
  await hand.do(author.getByLabel('Who should look at it?').selectOption('Edith'))
  await hand.do(author.getByRole('dialog').getByRole('button', { name: 'Send to review' }).click())
  await expect(author.getByText('Send to review: done')).toBeVisible()

  await editor.goto('/admin')
  await hand.do(editor.getByRole('link', { name: titre }).first().click())
  await expect(editor.locator('#field-title')).toHaveValue(titre)
  await hand.do(editor.locator('.form-submit .popup-button').click())
  await hand.do(editor.locator('#publish-all').click())
  await expect(editor.getByText('Public in English and French')).toBeVisible()
  expect(hand.actions).toBeLessThanOrEqual(mostActions)
  test.info().annotations.push({ type: 'deliberate actions', description: String(hand.actions) })

  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(page.getByText('Forty mayors came.')).toBeVisible()
  const shown = page.getByRole('img', { name: 'Mayors around a table' })
  await expect(shown).toHaveAttribute('data-focus-x', '0')
  await expect(shown).toHaveCSS('object-position', '0% 100%')
  await page.getByRole('link', { name: 'Français' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: titre })).toBeVisible()

  // A crisis: what is wrong is corrected, and then taken away, in the language in which it is wrong.
  await editor.goto(`${editor.url().split('?')[0]}?locale=en`)
  await editor.locator('#field-summary').fill('Two days in Brussels.')
  await editor.getByRole('button', { name: 'Publish in English' }).click()
  await expect.poll(async () => (await request.get(address)).text()).toContain('Two days in Brussels.')
  await editor.locator('.form-submit .popup-button').click()
  await editor.getByRole('button', { name: 'Withdraw English' }).click()
  await editor.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click()
  await expect(editor.getByText('Public in French', { exact: true })).toBeVisible()
  const withdrawn = await request.get(address)
  expect([withdrawn.status(), await withdrawn.text()]).toEqual([404, expect.stringContaining(titre)])
  await Promise.all([editors.close(), authors.close()])
})
