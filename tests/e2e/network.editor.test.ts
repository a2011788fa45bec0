import type { APIRequestContext } from '@playwright/test'
import { expect, test } from '../support/browser.ts'
import { get, type Sent, send, signIn } from '../support/editor.ts'

test.use({ javaScriptEnabled: false })

const email = `member-${Date.now()}@example.org`
const name = `A house in ${Date.now()}`

/** Reads, as the administrator does, a message that was written to the applicant, and gives its link. */
async function mailedLink(request: APIRequestContext, subject: RegExp): Promise<string> {
  const path = `/api/outbox-messages?where[to][equals]=${email}&sort=-queuedAt`
  const { docs } = await get<{ docs: { subject: string; text: string }[] }>(request, path)
  const letter = docs.find((each) => subject.test(each.subject))
  return /http\S+/.exec(letter?.text ?? '')?.[0] ?? ''
}

test('an organisation joins from the page that speaks of the network, is listed, and leaves, without script', async ({
  page,
  request,
}) => {
  await signIn(request)
  await page.goto('/share-network/en/join')
  await page.getByRole('link', { name: 'Apply to join' }).click()
  const form = page.locator('#join-form')
  await form.getByLabel('Contact e-mail address').fill(email)
  await form.locator('[name=kind]').selectOption('organisation')
  await form.getByLabel('Name', { exact: true }).fill(name)
  await form.getByLabel('Category', { exact: true }).selectOption({ label: 'Civil society' })
  await form.getByLabel('Country', { exact: true }).selectOption({ label: 'Belgium' })
  await form.getByLabel('Refugee resettlement').check()
  await form.getByLabel('Short description').fill('We open doors.')
  await form.getByLabel(/I agree that/).check()
  await form.getByRole('button', { name: 'Send the application' }).click()
  const title = page.getByRole('heading', { level: 1 })
  await expect(title).toHaveText('Look into your mailbox')

  await page.goto(await mailedLink(request, /confirm your application/))
  await page.getByRole('button', { name: 'Yes, send my application' }).click()
  await expect(title).toHaveText('Your application has arrived')

  const path = '/api/network-applications'
  const { docs } = await get<{ docs: Sent[] }>(request, `${path}?where[email][equals]=${email}`)
  await send(request, 'PATCH', `${path}/${docs[0]?.id}`, { state: 'accepted' })
  await page.goto('/share-network/fr/network')
  await expect(page.getByRole('heading', { name, level: 3 })).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText(email)

  await page.getByRole('link', { name: 'Modifier votre profil ou quitter le réseau' }).click()
  await page.getByLabel('Adresse électronique de contact').fill(email)
  await page.getByRole('button', { name: 'M’envoyer un lien' }).click()
  await expect(title).toHaveText('Consultez votre messagerie')
  await page.goto(await mailedLink(request, /Votre profil/))
  await expect(page.getByLabel('Brève présentation')).toHaveValue('We open doors.')
  await page.getByRole('link', { name: 'Quitter le réseau' }).click()
  await page.getByRole('button', { name: 'Quitter le réseau' }).click()
  await expect(title).toHaveText('Vous avez quitté le réseau')
  await page.goto('/share-network/fr/network')
  await expect(page.getByRole('main')).not.toContainText(name)
})
