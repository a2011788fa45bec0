import { mediaField } from '../../../collections/shared/fields/attachments.ts'
import { defineBlock, heading } from '../../../collections/shared/fields/block.ts'
import { type Choices, choice } from '../../../collections/shared/fields/choice.ts'
import { body } from '../../../collections/shared/fields/rich-text.ts'
import { row } from '../../../collections/shared/fields/simple.ts'
import { words } from '../../../collections/shared/fields/words.ts'
import { type PictureSide, pictureSides } from '../../lib/kinds.ts'

const sides: Choices<PictureSide> = {
  values: pictureSides,
  labels: {
    start: words('before the text', 'avant le texte', 'antes del texto'),
    end: words('after the text', 'après le texte', 'después del texto'),
  },
}

export const textPictureBlock = defineBlock({
  slug: 'text-picture',
  interfaceName: 'TextPictureBlock',
  group: 'text',
  labels: {
    singular: words('Text with picture', 'Texte avec image', 'Texto con imagen'),
    plural: words('Texts with picture', 'Textes avec image', 'Textos con imagen'),
  },
  fields: [
    heading(),
    body(),
    row(
      mediaField('picture', words('Picture', 'Image', 'Imagen')),
      choice('side', words('Picture stands', 'Place de l’image', 'Lugar de la imagen'), sides, {
        defaultValue: 'end',
      }),
    ),
  ],
})
