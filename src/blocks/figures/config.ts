import { defineBlock, heading } from '../../../collections/shared/fields/block.ts'
import { partialDate } from '../../../collections/shared/fields/partial-date.ts'
import { row } from '../../../collections/shared/fields/simple.ts'
import { list } from '../../../collections/shared/fields/structure.ts'
import { localizedText } from '../../../collections/shared/fields/text.ts'
import { words } from '../../../collections/shared/fields/words.ts'

export const figuresBlock = defineBlock({
  slug: 'figures',
  interfaceName: 'FiguresBlock',
  group: 'lists',
  labels: {
    singular: words('Figures', 'Chiffres', 'Cifras'),
    plural: words('Figures', 'Chiffres', 'Cifras'),
  },
  fields: [
    heading(),
    list('items', words('Figures', 'Chiffres', 'Cifras'), words('Figure', 'Chiffre', 'Cifra'), [
      row(
        localizedText('value', words('Value', 'Valeur', 'Valor'), { isRequired: true, maxLength: 60 }),
        localizedText('label', words('Label', 'Libellé', 'Etiqueta'), { isRequired: true }),
      ),
      row(
        partialDate('asOf', words('True on', 'Vrai en', 'Cierto en')),
        localizedText('source', words('Source', 'Source', 'Fuente')),
      ),
    ]),
  ],
})
