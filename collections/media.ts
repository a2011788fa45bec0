import type { ImageSize, TextFieldSingleValidation, UIField } from 'payload'
import { text as checkText } from 'payload/shared'
import { isOnlyAFileName } from '../src/lib/writing/alternative-text.ts'
import { mostPixels, pictureTypes, refuseOtherPictures } from './media/refuse-other-pictures.ts'
import { altToCome } from './shared/alt-to-come.ts'
import { defineCollection } from './shared/define-collection.ts'
import { checkbox, day, row } from './shared/fields/simple.ts'
import { group } from './shared/fields/structure.ts'
import { localizedText, text } from './shared/fields/text.ts'
import { inLanguageOf, words } from './shared/fields/words.ts'

const missing = words(
  'Say what the picture shows, or mark it as decorative.',
  'Décrivez l’image ou indiquez qu’elle est décorative.',
  'Describa la imagen o márquela como decorativa.',
)

const isFileName = words(
  'This is the name of the file. Say what the picture shows.',
  'C’est le nom du fichier. Décrivez ce que montre l’image.',
  'Es el nombre del archivo. Describa lo que muestra la imagen.',
)

/** Asked in each language that is written: a picture has a text there, or is decorative everywhere. */
const altIsGood: TextFieldSingleValidation = (value, options) => {
  const { isDecorative } = options.data as { isDecorative?: boolean }
  if (!value?.trim() && options.req.context[altToCome] === true) return true
  if (!isDecorative && !value?.trim()) return inLanguageOf(options.req, missing)
  if (value && isOnlyAFileName(value)) return inLanguageOf(options.req, isFileName)
  return checkText(value, options)
}

const size = (name: string, width: number): ImageSize => ({
  name,
  width,
  withoutEnlargement: true,
  formatOptions: { format: 'webp', options: { quality: 78 } },
  admin: { disableGroupBy: true, disableListColumn: true, disableListFilter: true },
})

/** Below the file: how pages cut the picture around its focal point. Nothing of it is stored. */
const pictureShapes: UIField = {
  name: 'pictureShapes',
  type: 'ui',
  label: words('How pages show it', 'Sur les pages', 'En las páginas'),
  admin: {
    disableListColumn: true,
    components: { Field: '/src/admin/pictures/picture-shapes.tsx#PictureShapes' },
  },
}

export const Media = defineCollection({
  slug: 'media',
  group: 'publish',
  ownership: 'shared',
  writer: 'author',
  labels: {
    singular: words('Picture', 'Image', 'Imagen'),
    plural: words('Pictures', 'Images', 'Imágenes'),
  },
  description: words(
    'Photographs, drawings and logos. All sites share them.',
    'Photographies, dessins et logos. Tous les sites les partagent.',
    'Fotografías, dibujos y logotipos. Todos los sitios los comparten.',
  ),
  useAsTitle: 'filename',
  columns: ['filename', 'alt', 'credit', 'updatedAt'],
  upload: {
    mimeTypes: [...pictureTypes],
    pasteURL: false,
    adminThumbnail: 'thumb',
    focalPoint: true,
    // A picture is written anew only when one of these is set; otherwise the original would keep its EXIF
    // data, and with them the place where it was taken.
    constructorOptions: { limitInputPixels: mostPixels },
    resizeOptions: { width: 2880, height: 2880, fit: 'inside', withoutEnlargement: true },
    imageSizes: [
      { ...size('thumb', 96), height: 96 },
      size('w320', 320),
      size('w640', 640),
      size('w960', 960),
      size('w1440', 1440),
    ],
  },
  hooks: { beforeOperation: [refuseOtherPictures] },
  fields: [
    pictureShapes,
    localizedText('alt', words('Alternative text', 'Texte alternatif', 'Texto alternativo'), {
      maxLength: 500,
      validate: altIsGood,
      help: words(
        'What the picture shows, for those who do not see it. For a logo: the organisation’s name.',
        'Ce que montre l’image, pour qui ne la voit pas. Pour un logo : le nom de l’organisation.',
        'Lo que muestra la imagen, para quien no la ve. Para un logotipo: el nombre de la organización.',
      ),
    }),
    checkbox('isDecorative', words('Decorative only', 'Purement décorative', 'Solo decorativa'), {
      help: words(
        'The picture says nothing that the text does not say.',
        'L’image ne dit rien que le texte ne dise.',
        'La imagen no dice nada que no diga el texto.',
      ),
    }),
    row(
      text('credit', words('Credit', 'Crédit', 'Crédito')),
      text('licence', words('Licence', 'Licence', 'Licencia')),
    ),
    group(
      'consent',
      words('Consent of those shown', 'Accord des personnes montrées', 'Consentimiento de las personas'),
      [
        row(
          text('scope', words('For what', 'Pour quel usage', 'Para qué uso')),
          day('expires', words('Until', 'Jusqu’au', 'Hasta el')),
        ),
      ],
      {
        help: words(
          'When it ends, the picture is no longer shown.',
          'À son terme, l’image n’est plus montrée.',
          'Cuando termina, la imagen deja de mostrarse.',
        ),
      },
    ),
  ],
})
