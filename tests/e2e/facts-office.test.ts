import { expect, test } from '../support/browser.ts'
import { fact, section } from '../support/facts.ts'

test.describe('the office of ICMC Europe', () => {
  test('lists its posts by department, and names the one person who is known by name', async ({ page }) => {
    await page.goto('/icmc-europe/en/about')
    const staff = section(page, /Staff by department, as listed about 2013/)
    await expect(staff.getByRole('heading', { level: 3 })).toHaveText([
      'Senior staff',
      'Policy and finance',
      'Administration and communications',
    ])
    await expect(staff.getByRole('list')).toHaveCount(3)
    await expect(staff.getByRole('list').nth(0).getByRole('listitem')).toHaveText([
      'Head of Office',
      'City Coordinator',
    ])
    await expect(staff.getByRole('list').nth(1).getByRole('listitem')).toContainText([
      'Policy, Project Development and Finance Officer',
      /Kristin Blais\s*Resettlement Network Coordinator/,
    ])
    await expect(staff.getByRole('list').nth(2).getByRole('listitem')).toHaveText([
      'Administrative and Communication Assistant',
    ])
    await expect(staff.getByRole('img')).toHaveCount(0)
  })

  test('shows a post without a name as a post, and invents no way to reach a person', async ({ page }) => {
    await page.goto('/icmc-europe/en/people/head-of-office')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Head of Office')
    await expect(fact(page, 'Department')).toHaveText('Senior staff')
    await page.goto('/icmc-europe/en/people/resettlement-network-coordinator')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kristin Blais')
    await expect(page.getByRole('main').locator('a[href^="mailto:"], a[href^="tel:"]')).toHaveCount(0)
  })

  test('has five memberships', async ({ page }) => {
    await page.goto('/icmc-europe/en/about')
    await expect(section(page, 'Memberships').getByRole('listitem')).toContainText([
      'Frontex Consultative Forum on Fundamental Rights',
      'Fundamental Rights Platform of the EU Agency for Fundamental Rights',
      'European Asylum Support Office Consultative Forum',
      'European Council on Refugees and Exiles',
      'Platform for International Cooperation on Undocumented Migrants',
    ])
    await expect(section(page, 'Memberships').getByRole('listitem')).toHaveCount(5)
  })

  test('works in six areas, and leads from them to where the work is', async ({ page }) => {
    await page.goto('/icmc-europe/en')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Opening Europe’s hearts and doors')
    await expect(section(page, 'What we work on').getByRole('heading', { level: 3 })).toHaveText([
      'Welcoming communities',
      'Newcomers in rural areas',
      'Community sponsorship',
      'A welcoming and fair European policy',
      'Evidence for policy and practice',
      'Migration and development in West Africa',
    ])
    const main = page.getByRole('main')
    await expect(main.getByRole('link', { name: 'Visit SHARE Network' })).toHaveAttribute(
      'href',
      '/share-network/en',
    )
    await expect(main.getByRole('link', { name: /Share SIRA/ })).toHaveAttribute(
      'href',
      '/share-network/en/projects/share-sira',
    )
  })

  test('has the frameworks, the six institutions and the eight priorities of its policy work', async ({
    page,
  }) => {
    await page.goto('/icmc-europe/en/policy-and-governance')
    await expect(section(page, 'Frameworks').getByRole('listitem')).toContainText([
      'Global Compact for Migration (2018, over 150 states)',
      'Global Compact on Refugees',
      'International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families',
    ])
    await expect(section(page, 'Six institutions').getByRole('listitem')).toHaveCount(6)
    await expect(section(page, 'Priorities').getByRole('listitem')).toHaveCount(8)
  })

  test('keeps the ask of its campaign, with the year that it named', async ({ page }) => {
    await page.goto('/icmc-europe/en/campaigns/resettlement-saves-lives')
    const ask = section(page, 'What we ask')
    await expect(ask).toContainText(/20[\s,.]000\s*resettlement places a year in Europe by 2020/)
    await expect(fact(page, 'Partners')).toContainText('other leading NGOs')
  })
})

test.describe('the ICMPD Brussels Mission', () => {
  test('gives its dates, and its staff as of the source', async ({ page }) => {
    await page.goto('/icmpd-brussels/en/about')
    const text = section(page, 'In Brussels')
    await expect(text).toContainText('established in 2007')
    await expect(text).toContainText('May 2008')
    await expect(text).toContainText(/15 permanent staff at the time of the source/)
    await page.goto('/icmpd-brussels/en')
    await expect(page.getByRole('main')).toContainText('since 2007')
    await expect(section(page, 'Three core functions').getByRole('heading', { level: 3 })).toHaveText([
      'Coordination and liaison',
      'Capacity-building projects and migration dialogues',
      'Contribution to the European policy debate',
    ])
    await expect(section(page, 'Projects and dialogues').getByRole('heading', { level: 3 })).toHaveCount(7)
  })
})
