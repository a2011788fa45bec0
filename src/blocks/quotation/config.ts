import { defineBlock } from '../../../collections/shared/fields/block.ts'
import { row } from '../../../collections/shared/fields/simple.ts'
import { localizedLongText, localizedText, text } from '../../../collections/shared/fields/text.ts'
import { words } from '../../../collections/shared/fields/words.ts'

export const quotationBlock = defineBlock({
  slug: 'quotation',
  interfaceName: 'QuotationBlock',
  group: 'text',
  labels: {
    singular: words('Quotation', 'Citation', 'Cita'),
    plural: words('Quotations', 'Citations', 'Citas'),
  },
  fields: [
    localizedLongText('text', words('Quotation', 'Citation', 'Cita'), {
      isRequired: true,
      help: words('Without quotation marks.', 'Sans guillemets.', 'Sin comillas.'),
    }),
    row(
      text('speaker', words('Speaker', 'Auteur', 'Autor')),
      localizedText('capacity', words('Capacity', 'Qualité', 'Calidad')),
    ),
  ],
})
