import type { Locator, Page } from '@playwright/test'

/** What stands beside a label in the facts of a page. */
export function fact(page: Page, label: string): Locator {
  return page
    .getByRole('main')
    .locator('dl > div')
    .filter({ has: page.locator('dt').getByText(label, { exact: true }) })
    .locator('dd')
}

/** The section of a page under a heading. */
export function section(page: Page, heading: string | RegExp): Locator {
  return page.getByRole('main').getByRole('region', { name: heading })
}
