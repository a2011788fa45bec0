import { expect, test } from '../support/browser.ts'
import { section } from '../support/facts.ts'

test('two events are past, and of coming ones the page honestly says that there is none', async ({
  page,
}) => {
  await page.goto('/icmc-europe/en/events')
  const past = section(page, 'Past events')
  await expect(past.getByRole('heading', { level: 3 })).toHaveText([
    'ILO Tripartite Technical Meeting on Labour Migration',
    'European Parliament hearing on the added value of EU funding on migration, asylum and integration',
  ])
  await expect(past.locator('time')).toHaveText(['November 2013', '7 March 2012'])
  const coming = section(page, 'Coming up')
  await expect(coming).toContainText('No event is announced at the moment')
  await expect(coming.locator('time')).toHaveCount(0)
})

test('an event leads to the statement that was made there', async ({ page }) => {
  await page.goto('/icmc-europe/en/events/european-parliament-hearing-2012')
  await page
    .getByRole('main')
    .getByRole('link', { name: /Civil-society statement and recommendations/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/statements\/eu-budget-2014-2020$/)
})

test('five items are in the news; only the one with a date shows a date, and it comes first', async ({
  page,
}) => {
  await page.goto('/icmc-europe/en/news')
  const items = page.getByRole('main').getByRole('heading', { level: 3 })
  await expect(items).toHaveCount(5)
  await expect(items.first()).toHaveText(
    'A new EU resettlement programme offers a safe haven and a new start for refugees',
  )
  await expect(page.getByRole('main').locator('time')).toHaveText(['29 March 2012'])
})

test('the newsletter of ICMC is monthly, and says that no past issue is there yet', async ({ page }) => {
  await page.goto('/icmc-europe/en/newsletter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('ICMC newsletter')
  await expect(page.getByRole('main')).toContainText('Monthly')
  await expect(page.getByRole('main')).toContainText('No issue is in the archive yet')
})
