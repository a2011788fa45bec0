import { defineBlock, heading } from '../../../collections/shared/fields/block.ts'
import { relation } from '../../../collections/shared/fields/relation.ts'
import { localizedLongText } from '../../../collections/shared/fields/text.ts'
import { words } from '../../../collections/shared/fields/words.ts'

export const siteDoorBlock = defineBlock({
  slug: 'site-door',
  interfaceName: 'SiteDoorBlock',
  group: 'engage',
  labels: {
    singular: words('Door to another site', 'Porte vers un autre site', 'Puerta a otro sitio'),
    plural: words('Doors to other sites', 'Portes vers d’autres sites', 'Puertas a otros sitios'),
  },
  fields: [
    relation('site', 'sites', words('Site', 'Site', 'Sitio'), { isRequired: true }),
    heading(),
    localizedLongText('text', words('Text', 'Texte', 'Texto')),
  ],
})
