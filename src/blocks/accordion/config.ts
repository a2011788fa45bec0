import { defineBlock, heading } from '../../../collections/shared/fields/block.ts'
import { localizedRichText } from '../../../collections/shared/fields/rich-text.ts'
import { list } from '../../../collections/shared/fields/structure.ts'
import { localizedText } from '../../../collections/shared/fields/text.ts'
import { words } from '../../../collections/shared/fields/words.ts'

export const accordionBlock = defineBlock({
  slug: 'accordion',
  interfaceName: 'AccordionBlock',
  group: 'text',
  labels: {
    singular: words('Questions and answers', 'Questions et réponses', 'Preguntas y respuestas'),
    plural: words('Questions and answers', 'Questions et réponses', 'Preguntas y respuestas'),
  },
  fields: [
    heading(),
    list('items', words('Questions', 'Questions', 'Preguntas'), words('Question', 'Question', 'Pregunta'), [
      localizedText('question', words('Question', 'Question', 'Pregunta'), { isRequired: true }),
      localizedRichText('answer', words('Answer', 'Réponse', 'Respuesta')),
    ]),
  ],
})
