import type { PersonItem } from '../item-types.ts'

/**
 * The posts of the office page of about 2013. Which department a post belongs to is our reading of a table that
 * lost its columns; one person is known by name.
 */
export const people: PersonItem[] = [
  { key: 'head-of-office', site: 'icmc-europe', department: 'senior-staff', order: 1 },
  { key: 'city-coordinator', site: 'icmc-europe', department: 'senior-staff', order: 2 },
  { key: 'policy-finance-officer', site: 'icmc-europe', department: 'policy-finance', order: 1 },
  {
    key: 'network-coordinator',
    site: 'icmc-europe',
    department: 'policy-finance',
    order: 2,
    name: 'Kristin Blais',
  },
  { key: 'communication-assistant', site: 'icmc-europe', department: 'admin-comms', order: 1 },
]
