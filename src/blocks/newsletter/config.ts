import { defineBlock, heading } from '../../../collections/shared/fields/block.ts'
import { words } from '../../../collections/shared/fields/words.ts'

export const newsletterBlock = defineBlock({
  slug: 'newsletter',
  interfaceName: 'NewsletterBlock',
  group: 'engage',
  labels: {
    singular: words('Newsletter', 'Lettre d’information', 'Boletín'),
    plural: words('Newsletters', 'Lettres d’information', 'Boletines'),
  },
  fields: [heading()],
})
