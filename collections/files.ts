import { fileTypes, noteChecksum, refuseOtherFiles } from './files/checks.ts'
import { keepText } from './files/keep-text.ts'
import { defineCollection } from './shared/define-collection.ts'
import { amount, moment } from './shared/fields/simple.ts'
import { text } from './shared/fields/text.ts'
import { words } from './shared/fields/words.ts'

const bySystem = { create: () => false, update: () => false }

export const Files = defineCollection({
  slug: 'files',
  group: 'publish',
  ownership: 'shared',
  writer: 'author',
  labels: {
    singular: words('File', 'Fichier', 'Archivo'),
    plural: words('Files', 'Fichiers', 'Archivos'),
  },
  description: words(
    'PDF, office and text files, which documents, issues and videos refer to.',
    'Fichiers PDF, bureautiques et texte, auxquels renvoient documents, numéros et vidéos.',
    'Archivos PDF, ofimáticos y de texto, a los que remiten documentos, números y vídeos.',
  ),
  useAsTitle: 'title',
  columns: ['title', 'filename', 'filesize', 'updatedAt'],
  upload: {
    mimeTypes: [...new Set(Object.values(fileTypes))],
    pasteURL: false,
    crop: false,
    focalPoint: false,
  },
  fields: [
    text('title', words('Title', 'Titre', 'Título'), {
      isRequired: true,
      help: words(
        'For finding it again; readers see the document’s title.',
        'Pour le retrouver ; les lecteurs voient le titre du document.',
        'Para encontrarlo; los lectores ven el título del documento.',
      ),
    }),
    amount('pages', words('Pages', 'Pages', 'Páginas'), { step: 1 }),
    {
      ...text(
        'checksum',
        words('Checksum (SHA-256)', 'Somme de contrôle (SHA-256)', 'Suma de control (SHA-256)'),
        {
          isReadOnly: true,
          isInSidebar: true,
          isIndexed: true,
          maxLength: 64,
        },
      ),
      access: bySystem,
    },
    {
      ...moment('replacedAt', words('Replaced on', 'Remplacé le', 'Sustituido el'), {
        isReadOnly: true,
        isInSidebar: true,
      }),
      access: bySystem,
    },
  ],
  hooks: { beforeOperation: [refuseOtherFiles], beforeChange: [noteChecksum], afterChange: [keepText] },
})
