import type { DepartmentTexts } from '../../types.ts'

export const departments: Record<string, DepartmentTexts> = {
  'senior-staff': { name: 'Dirección y coordinación' },
  'policy-finance': { name: 'Políticas y finanzas' },
  'admin-comms': { name: 'Administración y comunicación' },
}
