import { type DocumentKind, documentKinds } from '../src/lib/kinds.ts'
import { defineCollection } from './shared/define-collection.ts'
import { fileField } from './shared/fields/attachments.ts'
import { type Choices, kind } from './shared/fields/choice.ts'
import { countriesField } from './shared/fields/countries.ts'
import { localeField } from './shared/fields/languages.ts'
import { itemDate } from './shared/fields/partial-date.ts'
import { related, topics } from './shared/fields/relations.ts'
import { checkbox, row } from './shared/fields/simple.ts'
import { list, tab, tabs } from './shared/fields/structure.ts'
import { localizedText } from './shared/fields/text.ts'
import { summary, title } from './shared/fields/title.ts'
import { words } from './shared/fields/words.ts'

const kinds: Choices<DocumentKind> = {
  values: documentKinds,
  labels: {
    factsheet: words('Factsheet', 'Fiche d’information', 'Ficha informativa'),
    'policy-brief': words('Policy brief', 'Note politique', 'Nota de orientación'),
    study: words('Study', 'Étude', 'Estudio'),
    toolkit: words('Toolkit', 'Boîte à outils', 'Guía práctica'),
    agreement: words('Agreement', 'Accord', 'Acuerdo'),
    report: words('Report', 'Rapport', 'Informe'),
    information: words('Information', 'Information', 'Información'),
  },
}

const files = list(
  'files',
  words('Files', 'Fichiers', 'Archivos'),
  words('File', 'Fichier', 'Archivo'),
  [
    row(
      localeField('language', words('Language', 'Langue', 'Idioma'), { isRequired: true }),
      fileField('file', words('File', 'Fichier', 'Archivo'), { isRequired: true }),
    ),
    {
      ...checkbox('isSupplied', words('This is the document', 'C’est bien le document', 'Es el documento'), {
        help: words(
          'Not ticked: the file only says that the document is not supplied.',
          'Non coché : le fichier dit seulement que le document n’est pas fourni.',
          'Sin marcar: el archivo solo dice que el documento no está disponible.',
        ),
      }),
      defaultValue: true,
    },
  ],
  {
    help: words('One file for each language.', 'Un fichier par langue.', 'Un archivo por idioma.'),
  },
)

export const Documents = defineCollection({
  slug: 'documents',
  group: 'publish',
  ownership: 'site',
  isPublished: true,
  labels: {
    singular: words('Document', 'Document', 'Documento'),
    plural: words('Documents', 'Documents', 'Documentos'),
  },
  description: words(
    'Factsheets, studies and agreements to read and keep, one file for each language.',
    'Fiches, études et accords à lire et à garder, un fichier par langue.',
    'Fichas, estudios y acuerdos para leer y guardar, un archivo por idioma.',
  ),
  useAsTitle: 'title',
  columns: ['title', 'kind', 'date', 'site'],
  fields: [
    kind(kinds),
    itemDate(),
    topics(),
    tabs(
      tab(words('Content', 'Contenu', 'Contenido'), [title(), summary(), files]),
      tab(words('Details', 'Détails', 'Detalles'), [
        localizedText('authors', words('Authors', 'Auteurs', 'Autores')),
        countriesField(),
        related(),
      ]),
    ),
  ],
})
