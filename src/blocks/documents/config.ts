import { defineBlock, heading } from '../../../collections/shared/fields/block.ts'
import { words } from '../../../collections/shared/fields/words.ts'

export const documentsBlock = defineBlock({
  slug: 'documents',
  interfaceName: 'DocumentsBlock',
  group: 'lists',
  labels: {
    singular: words('Documents', 'Documents', 'Documentos'),
    plural: words('Documents', 'Documents', 'Documentos'),
  },
  fields: [heading()],
})
