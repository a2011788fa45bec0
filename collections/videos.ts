import { defineCollection } from './shared/define-collection.ts'
import { fileField, mediaField } from './shared/fields/attachments.ts'
import { localeField } from './shared/fields/languages.ts'
import { localizedRichText } from './shared/fields/rich-text.ts'
import { amount, row } from './shared/fields/simple.ts'
import { list } from './shared/fields/structure.ts'
import { localizedLongText } from './shared/fields/text.ts'
import { title } from './shared/fields/title.ts'
import { webAddress } from './shared/fields/web-address.ts'
import { words } from './shared/fields/words.ts'
import { noteMediaUsesOnSave } from './shared/media-uses.ts'

export const Videos = defineCollection({
  slug: 'videos',
  group: 'publish',
  ownership: 'shared',
  writer: 'author',
  isTranslated: true,
  labels: {
    singular: words('Video', 'Vidéo', 'Vídeo'),
    plural: words('Videos', 'Vidéos', 'Vídeos'),
  },
  description: words(
    'Films that stand at a video host. Nothing is loaded from there before the reader asks for it.',
    'Films placés chez un hébergeur. Rien n’en est chargé avant que le lecteur ne le demande.',
    'Películas alojadas en otro servicio. Nada se carga de allí antes de que el lector lo pida.',
  ),
  useAsTitle: 'title',
  columns: ['title', 'lengthSeconds', 'address'],
  fields: [
    title(),
    localizedLongText('description', words('Description', 'Description', 'Descripción')),
    row(
      webAddress(
        'address',
        words('Address at the host', 'Adresse chez l’hébergeur', 'Dirección en el servicio'),
      ),
      amount('lengthSeconds', words('Length in seconds', 'Durée en secondes', 'Duración en segundos'), {
        step: 1,
      }),
    ),
    mediaField('poster', words('Poster', 'Affiche', 'Imagen de portada')),
    list(
      'captions',
      words('Captions', 'Sous-titres', 'Subtítulos'),
      words('Captions', 'Sous-titres', 'Subtítulos'),
      [
        row(
          localeField('language', words('Language', 'Langue', 'Idioma'), { isRequired: true }),
          fileField('file', words('File', 'Fichier', 'Archivo'), { isRequired: true }),
        ),
      ],
    ),
    localizedRichText('transcript', words('Transcript', 'Transcription', 'Transcripción'), {
      help: words(
        'What is said and what is to be seen, for those who cannot hear or see it.',
        'Ce qui est dit et ce que l’on voit, pour qui ne peut l’entendre ou le voir.',
        'Lo que se dice y lo que se ve, para quien no pueda oírlo o verlo.',
      ),
    }),
  ],
  hooks: { afterChange: [noteMediaUsesOnSave] },
})
