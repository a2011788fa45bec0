import { defineBlock, heading } from '../../../collections/shared/fields/block.ts'
import { linkLabel, linkTarget } from '../../../collections/shared/fields/link-target.ts'
import { relation } from '../../../collections/shared/fields/relation.ts'
import { list } from '../../../collections/shared/fields/structure.ts'
import { localizedLongText, localizedText } from '../../../collections/shared/fields/text.ts'
import { words } from '../../../collections/shared/fields/words.ts'

export const callToActionBlock = defineBlock({
  slug: 'call-to-action',
  interfaceName: 'CallToActionBlock',
  group: 'engage',
  labels: {
    singular: words('Call to action', 'Appel à l’action', 'Llamada a la acción'),
    plural: words('Calls to action', 'Appels à l’action', 'Llamadas a la acción'),
  },
  fields: [
    localizedText('kicker', words('Kicker', 'Surtitre', 'Antetítulo'), { maxLength: 120 }),
    heading(),
    localizedLongText('text', words('Text', 'Texte', 'Texto')),
    list('points', words('Points', 'Points', 'Puntos'), words('Point', 'Point', 'Punto'), [
      localizedText('text', words('Text', 'Texte', 'Texto'), { isRequired: true }),
    ]),
    linkLabel(),
    linkTarget(),
    relation('site', 'sites', words('or site', 'ou site', 'o sitio'), {
      help: words(
        'The home page of another office.',
        'L’accueil d’un autre bureau.',
        'La portada de otra oficina.',
      ),
    }),
  ],
})
