import type { DepartmentItem } from '../item-types.ts'

export const departments: DepartmentItem[] = [
  { key: 'senior-staff', site: 'icmc-europe', order: 1 },
  { key: 'policy-finance', site: 'icmc-europe', order: 2 },
  { key: 'admin-comms', site: 'icmc-europe', order: 3 },
]
