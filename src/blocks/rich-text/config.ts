import { defineBlock, heading } from '../../../collections/shared/fields/block.ts'
import { body } from '../../../collections/shared/fields/rich-text.ts'
import { words } from '../../../collections/shared/fields/words.ts'

export const richTextBlock = defineBlock({
  slug: 'rich-text',
  interfaceName: 'RichTextBlock',
  group: 'text',
  labels: { singular: words('Text', 'Texte', 'Texto'), plural: words('Texts', 'Textes', 'Textos') },
  fields: [heading(), body()],
})
