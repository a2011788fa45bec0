import type { Page } from '@playwright/test'

/** What stands out at the sides: the page itself when it scrolls sideways, and words that are cut off. */
export function standingOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const isForEyes = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && !element.closest('.visually-hidden, svg')
    const words = [
      ...document.body.querySelectorAll('h1, h2, h3, h4, p, li, dt, dd, a, summary, button, label'),
    ]
    const cut = words.filter((element) => {
      const { left, right } = element.getBoundingClientRect()
      return isForEyes(element) && (left < -1 || right > width + 1)
    })
    const scroll = document.documentElement.scrollWidth
    return [
      ...(scroll > width ? [`the page is ${scroll} px wide`] : []),
      ...cut.map((element) => `${element.tagName} ${element.textContent.slice(0, 40)}`),
    ]
  })
}
