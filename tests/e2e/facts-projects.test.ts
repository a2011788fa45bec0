import { expect, test } from '../support/browser.ts'
import { fact, section } from '../support/facts.ts'

test('DRIVE Referral has its seven partners, its coordinator and its two co-funders', async ({ page }) => {
  await page.goto('/icmc-europe/en/projects/drive-referral')
  const partners = section(page, 'Partners').getByRole('listitem')
  await expect(partners).toContainText([
    /ACCEM.*Spain/,
    /Spanish Commission for Refugee Aid.*CEAR.*Spain/,
    /Italian Council for Refugees Foundation.*CIR.*Italy/,
    /European Council on Refugees and Exiles.*ECRE/,
    /Jesuit Refugee Service Malta.*Malta/,
    /PRAKSIS.*Greece/,
    /Save the Children Italy.*Italy/,
  ])
  await expect(partners).toHaveCount(7)
  await expect(fact(page, 'Coordinator')).toContainText('International Catholic Migration Commission')
  await expect(fact(page, 'Funded by').getByRole('listitem')).toContainText([
    'European Refugee Fund',
    'Council of Europe',
  ])
  await expect(fact(page, 'Dates')).toHaveText('March 2010 to August 2011')
  await expect(fact(page, 'Status')).toHaveText('Completed')
  await expect(fact(page, 'Region')).toHaveText('Mediterranean')
})

test('Share SIRA reaches 10 regions in 4 countries, and Share QSN 7 countries', async ({ page }) => {
  await page.goto('/share-network/en/projects/share-sira')
  await expect(fact(page, 'Reach')).toContainText('10 regions and 4 countries')
  await page.goto('/share-network/en/projects/share-qsn')
  await expect(fact(page, 'Reach')).toHaveText('7 countries')
})

test('MADE West Africa is in six countries', async ({ page }) => {
  await page.goto('/icmc-europe/en/projects/made-west-africa')
  await expect(fact(page, 'Countries').getByRole('listitem')).toHaveText([
    'Burkina Faso',
    'Ghana',
    'Guinea',
    'Senegal',
    'Sierra Leone',
    'Togo',
  ])
})

test('a project that was only planned says so, and one that is over without a date is over', async ({
  page,
}) => {
  await page.goto('/icmc-europe/en/projects/emergency-resettlement')
  await expect(fact(page, 'Planned dates')).toHaveText('2013 to 2014')
  await page.goto('/icmpd-brussels/en/projects/etem-iii')
  await expect(fact(page, 'Status')).toHaveText('Completed')
  await expect(page.getByRole('main')).toContainText('DG DEVCO')
})

test('SHARE began in 2012 with 24 months, paid for by the European Commission', async ({ page }) => {
  await page.goto('/share-network/en/projects/cities-that-care-cities-that-share')
  await expect(fact(page, 'Funded by')).toContainText('European Commission')
  await expect(page.getByRole('main')).toContainText('24 months')
  await expect(page.getByRole('main')).toContainText('2012')
})
