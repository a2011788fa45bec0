import { defineBlock, heading } from '../../../collections/shared/fields/block.ts'
import { organisations } from '../../../collections/shared/fields/relations.ts'
import { words } from '../../../collections/shared/fields/words.ts'

export const partnerLogosBlock = defineBlock({
  slug: 'partner-logos',
  interfaceName: 'PartnerLogosBlock',
  group: 'people',
  labels: {
    singular: words('Partners', 'Partenaires', 'Socios'),
    plural: words('Partners', 'Partenaires', 'Socios'),
  },
  fields: [
    heading(),
    organisations('organisations', words('Organisations', 'Organisations', 'Organizaciones')),
  ],
})
