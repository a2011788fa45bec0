import type { RedirectItem } from '../item-types.ts'

/**
 * Old addresses of ICMC's former site (general knowledge). They were also linked with `?L=0&cHash=…`: the query is
 * no part of the address, whoever looks one up leaves it off.
 */
export const redirects: RedirectItem[] = [
  {
    key: 'offices-icmc-europe',
    site: 'icmc-europe',
    from: '/offices/icmc-europe',
    kind: 'item',
    item: { noun: 'pages', key: 'icmc-home' },
    locale: 'en',
  },
  {
    key: 'type-migration-policy-and-governance',
    site: 'icmc-europe',
    from: '/type/migration-policy-and-governance',
    kind: 'item',
    item: { noun: 'pages', key: 'icmc-policy-and-governance' },
    locale: 'en',
  },
]
