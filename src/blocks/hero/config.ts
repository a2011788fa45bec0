import { defineBlock } from '../../../collections/shared/fields/block.ts'
import { link } from '../../../collections/shared/fields/link-target.ts'
import { localizedLongText, localizedText } from '../../../collections/shared/fields/text.ts'
import { kicker } from '../../../collections/shared/fields/title.ts'
import { words } from '../../../collections/shared/fields/words.ts'

export const heroBlock = defineBlock({
  slug: 'hero',
  interfaceName: 'HeroBlock',
  group: 'text',
  labels: {
    singular: words('Opening', 'Ouverture', 'Apertura'),
    plural: words('Openings', 'Ouvertures', 'Aperturas'),
  },
  fields: [
    kicker(),
    localizedText('title', words('Title', 'Titre', 'Título')),
    localizedLongText('text', words('Text', 'Texte', 'Texto')),
    link('link', words('Link', 'Lien', 'Enlace')),
  ],
})
