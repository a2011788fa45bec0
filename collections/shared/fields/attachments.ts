import type { SingleRelationshipField, UploadField } from 'payload'
import { common, type FieldOptions } from './options.ts'
import { relations } from './relation.ts'
import { type Words, words } from './words.ts'

/** One picture from the media library. */
export function mediaField(name: string, label: Words, options: FieldOptions = {}): UploadField {
  return { name, type: 'upload', relationTo: 'media', ...common(label, options) }
}

/** The picture of an item. Items without one get cover art drawn from their topic and title. */
export function picture(): UploadField {
  return mediaField('picture', words('Picture', 'Image', 'Imagen'), {
    help: words(
      'May stay empty: a drawing is then made from the topic and title.',
      'Peut rester vide : un dessin est alors fait à partir du thème et du titre.',
      'Puede quedar vacía: se hace un dibujo a partir del tema y del título.',
    ),
  })
}

/** One file that readers can open: a PDF, a spreadsheet. */
export function fileField(name: string, label: Words, options: FieldOptions = {}): UploadField {
  return { name, type: 'upload', relationTo: 'files', ...common(label, options) }
}

/** The documents that belong to an item. */
export function documents(): SingleRelationshipField {
  return relations('documents', 'documents', words('Documents', 'Documents', 'Documentos'), {
    help: words(
      'Documents to offer beside the text.',
      'Documents à proposer à côté du texte.',
      'Documentos que se ofrecen junto al texto.',
    ),
  })
}
