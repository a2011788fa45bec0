import type { MembershipItem } from '../item-types.ts'

export const memberships: MembershipItem[] = [
  { key: 'frontex-cf', site: 'icmc-europe', body: 'frontex-cf', kind: 'consultative-seat', order: 1 },
  { key: 'fra-frp', site: 'icmc-europe', body: 'fra-frp', kind: 'consultative-seat', order: 2 },
  { key: 'easo-cf', site: 'icmc-europe', body: 'easo-cf', kind: 'consultative-seat', order: 3 },
  { key: 'ecre', site: 'icmc-europe', body: 'ecre', kind: 'member', order: 4 },
  { key: 'picum', site: 'icmc-europe', body: 'picum', kind: 'member', order: 5 },
]
