import type { DepartmentTexts } from '../../types.ts'

export const departments: Record<string, DepartmentTexts> = {
  'senior-staff': { name: 'Senior staff' },
  'policy-finance': { name: 'Policy and finance' },
  'admin-comms': { name: 'Administration and communications' },
}
