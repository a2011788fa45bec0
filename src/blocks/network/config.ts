import { defineBlock, heading } from '../../../collections/shared/fields/block.ts'
import { localizedLongText } from '../../../collections/shared/fields/text.ts'
import { words } from '../../../collections/shared/fields/words.ts'

export const networkBlock = defineBlock({
  slug: 'network',
  interfaceName: 'NetworkBlock',
  group: 'engage',
  labels: {
    singular: words(
      'Way into the European Resettlement Network',
      'Entrée du Réseau européen de réinstallation',
      'Entrada a la Red Europea de Reasentamiento',
    ),
    plural: words(
      'Ways into the European Resettlement Network',
      'Entrées du Réseau européen de réinstallation',
      'Entradas a la Red Europea de Reasentamiento',
    ),
  },
  fields: [heading(), localizedLongText('text', words('Text', 'Texte', 'Texto'))],
})
