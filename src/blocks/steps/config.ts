import { defineBlock, heading } from '../../../collections/shared/fields/block.ts'
import { list } from '../../../collections/shared/fields/structure.ts'
import { localizedLongText, localizedText } from '../../../collections/shared/fields/text.ts'
import { words } from '../../../collections/shared/fields/words.ts'

export const stepsBlock = defineBlock({
  slug: 'steps',
  interfaceName: 'StepsBlock',
  group: 'lists',
  labels: { singular: words('Steps', 'Étapes', 'Pasos'), plural: words('Steps', 'Étapes', 'Pasos') },
  fields: [
    heading(),
    list('items', words('Steps', 'Étapes', 'Pasos'), words('Step', 'Étape', 'Paso'), [
      localizedText('title', words('Title', 'Titre', 'Título'), { isRequired: true }),
      localizedLongText('text', words('Text', 'Texte', 'Texto')),
    ]),
  ],
})
