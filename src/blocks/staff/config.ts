import { defineBlock, heading } from '../../../collections/shared/fields/block.ts'
import { words } from '../../../collections/shared/fields/words.ts'

export const staffBlock = defineBlock({
  slug: 'staff',
  interfaceName: 'StaffBlock',
  group: 'people',
  labels: {
    singular: words('Staff by department', 'Équipe par service', 'Equipo por departamento'),
    plural: words('Staff by department', 'Équipe par service', 'Equipo por departamento'),
  },
  fields: [heading()],
})
