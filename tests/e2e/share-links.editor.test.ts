import { violationsOn } from '../support/axe.ts'
import { expect, test } from '../support/browser.ts'
import { draftNews, send, signIn } from '../support/editor.ts'

test('a link shows a frozen draft to somebody without an account, who approves it; a later edit voids that', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000)
  await signIn(page.request)
  const title = `A draft to be shared ${Date.now()}`
  const item = await draftNews(page.request, { title, summary: 'As it was shared.' })
  await page.goto(`/admin/collections/news/${item.id}?locale=en`)
  const panel = page.getByRole('region', { name: 'Share this draft' })
  await panel.getByLabel('The link holds').selectOption('3 days')
  await panel.getByRole('button', { name: 'Make a link for English' }).focus()
  await page.keyboard.press('Enter')
  const link = await panel.getByLabel('Copy the link now').inputValue()
  expect(link).toMatch(/\/shared\/[\da-f]{48}$/)
  const address = new URL(link).pathname
  await send(page.request, 'PATCH', `/api/news/${item.id}?locale=en&draft=true`, {
    summary: 'Written since.',
  })

  const reader = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) })
  const guest = await reader.newPage()
  const answer = await guest.goto(address)
  expect(answer?.headers()).toMatchObject({
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex, nofollow, noarchive',
    'cache-status': 'common-home; fwd=bypass',
  })
  expect(answer?.headers()['set-cookie']).toBeUndefined()
  await expect(guest.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(guest.getByText('As it was shared.')).toBeVisible()
  await expect(guest.getByText('Written since.')).toHaveCount(0)
  await expect(guest.getByRole('complementary', { name: 'Draft' })).toContainText('This is a draft')
  await guest.getByLabel('Your name').fill('Ana Partner')
  await guest.getByRole('button', { name: 'Send the comment' }).click()
  await expect(guest.getByRole('alert')).toContainText('Write a comment')
  await expect(guest.getByLabel('Your name')).toHaveValue('Ana Partner')
  await guest.getByLabel('Comment').fill('The second word is wrong.')
  await guest.getByRole('button', { name: 'Send the comment' }).click()
  await expect(guest.getByRole('status')).toHaveText('Thank you. Your comment has arrived.')
  await guest.getByLabel('Your name').fill('Ana Partner')
  await guest.getByRole('button', { name: 'Approve this draft' }).click()
  await expect(guest.getByRole('status')).toHaveText('Thank you. Your approval has arrived.')

  await page.reload()
  await expect(panel.getByText('Comment by Ana Partner')).toBeVisible()
  await expect(panel.getByText('The second word is wrong.')).toBeVisible()
  await expect(panel.getByText('No longer approved: Ana Partner approved an earlier text')).toBeVisible()
  const broken = await violationsOn(page)
  expect(broken.filter(({ places }) => places.some((place) => place.includes('share')))).toEqual([])
  await panel.getByRole('button', { name: 'End this link' }).click()
  await expect(panel.getByText('has ended')).toBeVisible()
  const ended = await guest.goto(address)
  expect(ended?.status()).toBe(410)
  await expect(guest.getByText('This link to a draft has ended.')).toBeVisible()
  expect((await guest.request.get(`/icmc-europe/en/news/${item.slug}`)).status()).toBe(404)
  await reader.close()
})

test('the form below a shared draft takes what our page sends and refuses the rest, never with an error', async ({
  page,
  playwright,
  baseURL: base,
}) => {
  const baseURL = base ?? ''
  await signIn(page.request)
  const item = await draftNews(page.request, { title: `A form to be tried ${Date.now()}` })
  const { address } = await send<{ address: string }>(
    page.request,
    'POST',
    `/api/news/${item.id}/share-links`,
    {
      locale: 'en',
      days: 1,
    },
  )
  const path = new URL(address).pathname
  const guest = await playwright.request.newContext({ baseURL, maxRedirects: 0 })
  const ours = { Origin: baseURL }
  const post = (form: Record<string, string>, headers: Record<string, string> = ours) =>
    guest.post(path, { form, headers, maxRedirects: 0 })
  const good = { kind: 'comment', name: 'Ana', text: 'Good.' }
  expect((await post(good)).status()).toBe(303)
  expect((await post(good, { Origin: 'https://evil.example' })).status()).toBe(403)
  expect((await post(good, { Origin: 'null' })).status()).toBe(403)
  expect((await post(good, { ...ours, 'Sec-Fetch-Site': 'cross-site' })).status()).toBe(403)
  expect((await post({ ...good, kind: 'other' })).status()).toBe(400)
  expect((await post({ ...good, name: '' })).status()).toBe(422)
  expect((await post({ ...good, text: 'x'.repeat(70_000) })).status()).toBe(413)
  expect((await guest.post(path, { data: '{}', headers: ours })).status()).toBe(415)
  expect((await guest.fetch(path, { method: 'DELETE' })).status()).toBe(405)
  expect((await guest.get(`${path}/media/none.webp`)).status()).toBe(404)
  expect((await guest.get(`/shared/${'0'.repeat(48)}`)).status()).toBe(404)
})
