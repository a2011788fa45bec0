import { expect, test } from '../support/browser.ts'
import { fact, section } from '../support/facts.ts'

/** The eight statements: their address, title, the date under its label, and the count of those who signed. */
const statements = [
  {
    slug: 'adoption-of-the-urf',
    title: 'Adoption of the URF: a chance for the EU to bring more people to safety',
    date: ['Published', '11 April 2024'],
    signatories: '22',
  },
  {
    slug: 'temporary-protection-extension',
    title:
      '36 organisations welcome the EU decision to extend the Temporary Protection Directive for refugees from Ukraine',
    date: ['Published', '24 October 2023'],
    signatories: '36',
  },
  {
    slug: 'seven-priorities',
    title: 'Seven priorities to expand resettlement and safe pathways to Europe',
    date: ['Published', '19 September 2023'],
  },
  {
    slug: 'dignity-across-borders',
    title: 'Dignity across borders: solutions in place and within reach',
    date: ['Date of the statement', '18 December 2013'],
  },
  {
    slug: 'needing-the-ilo-on-labour-migration',
    title: 'Needing the ILO on labour migration',
    date: ['Date of the statement', 'November 2013'],
  },
  {
    slug: 'rebooting-global-governance',
    title: 'Rebooting the global governance of migration and development',
    date: ['Date of the statement', 'July 2013'],
  },
  {
    slug: 'eu-budget-2014-2020',
    title: 'Civil-society statement and recommendations on future EU funding for migration and asylum',
    date: ['Date of the statement', '7 March 2012'],
    signatories: 'over 40',
  },
  {
    slug: 'partnership-principle',
    title: 'The partnership principle in the EU Asylum and Migration Fund',
  },
] as const

test('the list holds the eight statements, newest first, and no other', async ({ page }) => {
  await page.goto('/icmc-europe/en/statements')
  await expect(page.getByRole('main').getByRole('heading', { level: 3 })).toHaveText(
    statements.map(({ title }) => title),
  )
})

for (const statement of statements) {
  test(`the statement ${statement.slug} has its date and the count of its signatories`, async ({ page }) => {
    await page.goto(`/icmc-europe/en/statements/${statement.slug}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(statement.title)
    for (const label of ['Published', 'Date of the statement']) {
      const given = 'date' in statement && statement.date[0] === label ? [statement.date[1]] : []
      await expect(fact(page, label)).toHaveText(given)
    }
    if ('signatories' in statement) {
      await expect(section(page, 'Who signed')).toContainText(
        `${statement.signatories} organisations, as stated.`,
      )
    } else await expect(section(page, 'Who signed')).toHaveCount(0)
  })
}

test('the two named signatories are named, and where sources disagree the page says so', async ({ page }) => {
  await page.goto('/icmc-europe/en/statements/temporary-protection-extension')
  const signed = section(page, 'Who signed')
  await expect(signed.getByRole('listitem')).toHaveText(['ICMC Europe', 'SHARE Network'])
  await expect(signed).toContainText('35 others')
  await expect(page.getByRole('main')).toContainText('March 2025, lies behind us')
})

test('a figure is shown with the year of its source', async ({ page }) => {
  await page.goto('/icmc-europe/en/statements/dignity-across-borders')
  await expect(fact(page, 'migrants worldwide, as stated in 2013')).toHaveText('232 million')
})
