import { defineBlock, heading, introduction } from '../../../collections/shared/fields/block.ts'
import { words } from '../../../collections/shared/fields/words.ts'

export const membershipsBlock = defineBlock({
  slug: 'memberships',
  interfaceName: 'MembershipsBlock',
  group: 'people',
  labels: {
    singular: words('Memberships', 'Affiliations', 'Pertenencias'),
    plural: words('Memberships', 'Affiliations', 'Pertenencias'),
  },
  fields: [heading(), introduction()],
})
