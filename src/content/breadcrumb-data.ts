import type { LinkView } from '../lib/views/common.ts'
import type { JsonObject } from '../lib/views/frame.ts'
import { currentPlace } from './record.ts'
import type { Visit } from './visit.ts'

/** The way to a page, as the breadcrumb shows it, for machines; the last step is the page itself. */
export function breadcrumbData(visit: Visit, steps: readonly LinkView[], here: string): JsonObject {
  const origin = currentPlace()?.origin ?? visit.publicUrl
  const names = [...steps.map(({ label }) => label.text), here]
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: names.map((name, index) => {
      const href = steps[index]?.href
      return {
        '@type': 'ListItem',
        position: index + 1,
        name,
        item: href === undefined ? undefined : new URL(href, origin).href,
      }
    }),
  }
}
