import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** One rule that a page breaks, and where. */
export interface Violation {
  rule: string
  help: string
  /** The elements, as selectors, each with what axe says of it. */
  places: string[]
}

/** WCAG 2.0 to 2.2 at levels A and AA, and what axe calls best practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']

/** What a change between light and dark can break; the elements and their names stay as they are. */
const colourRules = ['color-contrast', 'link-in-text-block']

/**
 * Checks the page that is open with axe.
 *
 * @param extent - all rules, or only those about colours, for a page of which all have been checked before
 */
export async function violationsOn(page: Page, extent: 'all' | 'colours' = 'all'): Promise<Violation[]> {
  // The pages hold no frames, so that axe need not open a page of its own to put results together.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
  const { violations } = await (extent === 'all' ? axe.withTags(tags) : axe.withRules(colourRules)).analyze()
  return violations.map(({ id, help, nodes }) => ({
    rule: id,
    help,
    places: nodes.map(({ target, failureSummary = '' }) => `${target.join(' ')}: ${oneLine(failureSummary)}`),
  }))
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ').trim()
