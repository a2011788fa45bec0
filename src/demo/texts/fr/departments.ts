import type { DepartmentTexts } from '../../types.ts'

export const departments: Record<string, DepartmentTexts> = {
  'senior-staff': { name: 'Direction et coordination' },
  'policy-finance': { name: 'Politiques et finances' },
  'admin-comms': { name: 'Administration et communication' },
}
