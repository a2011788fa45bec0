import { defineCollection } from './shared/define-collection.ts'
import { relation } from './shared/fields/relation.ts'
import { text } from './shared/fields/text.ts'
import { words } from './shared/fields/words.ts'

/** Which public items show which pictures; written by the system with every publication. */
export const MediaUses = defineCollection({
  slug: 'media-uses',
  group: 'settings',
  ownership: 'system',
  follows: 'goes',
  labels: {
    singular: words('Use of a picture', 'Utilisation d’une image', 'Uso de una imagen'),
    plural: words('Uses of pictures', 'Utilisations d’images', 'Usos de imágenes'),
  },
  description: words(
    'Which public items show which pictures.',
    'Quels contenus publics montrent quelles images.',
    'Qué contenidos públicos muestran qué imágenes.',
  ),
  useAsTitle: 'item',
  columns: ['media', 'item'],
  fields: [
    relation('media', 'media', words('Picture', 'Image', 'Imagen'), { isRequired: true, isIndexed: true }),
    text('item', words('Item', 'Contenu', 'Contenido'), { isRequired: true, isIndexed: true }),
  ],
  admin: { hidden: true },
})
