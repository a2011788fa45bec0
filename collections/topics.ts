import { defineCollection } from './shared/define-collection.ts'
import { picture } from './shared/fields/attachments.ts'
import { key } from './shared/fields/key.ts'
import { allButItself, relation } from './shared/fields/relation.ts'
import { list, tab, tabs } from './shared/fields/structure.ts'
import { localizedLongText, localizedText, text } from './shared/fields/text.ts'
import { words } from './shared/fields/words.ts'

const textLabel = words('Text', 'Texte', 'Texto')

export const Topics = defineCollection({
  slug: 'topics',
  group: 'publish',
  ownership: 'shared',
  isPublished: true,
  writer: 'editor',
  labels: {
    singular: words('Topic', 'Thème', 'Tema'),
    plural: words('Topics', 'Thèmes', 'Temas'),
  },
  description: words(
    'What items are about. All sites share the topics, and readers find items by them.',
    'Ce dont traitent les contenus. Tous les sites partagent les thèmes, qui guident les lecteurs.',
    'De qué tratan los contenidos. Todos los sitios comparten los temas, que guían a los lectores.',
  ),
  useAsTitle: 'name',
  columns: ['name', 'key', 'parent'],
  fields: [
    key(),
    relation('parent', 'topics', words('Part of', 'Fait partie de', 'Forma parte de'), {
      isInSidebar: true,
      filter: allButItself('topics'),
    }),
    tabs(
      tab(words('Content', 'Contenu', 'Contenido'), [
        localizedText('name', words('Name', 'Nom', 'Nombre'), { isRequired: true }),
        localizedLongText('lead', words('Introduction', 'Introduction', 'Introducción')),
        picture(),
      ]),
      tab(words('Details', 'Détails', 'Detalles'), [
        list(
          'asks',
          words('What we ask for', 'Ce que nous demandons', 'Lo que pedimos'),
          words('Request', 'Demande', 'Petición'),
          [localizedText('text', textLabel, { isRequired: true })],
        ),
        list(
          'includes',
          words('What it includes', 'Ce que cela comprend', 'Lo que incluye'),
          words('Part', 'Partie', 'Parte'),
          [localizedText('text', textLabel, { isRequired: true })],
        ),
        list(
          'frameworks',
          words('Frameworks', 'Cadres de référence', 'Marcos de referencia'),
          words('Framework', 'Cadre de référence', 'Marco de referencia'),
          [
            localizedText('name', words('Name', 'Nom', 'Nombre'), { isRequired: true }),
            text('year', words('Year', 'Année', 'Año'), { maxLength: 4 }),
            localizedText('note', words('Note', 'Note', 'Nota')),
          ],
          {
            help: words(
              'Conventions, compacts and laws that matter for this topic.',
              'Conventions, pactes et lois qui comptent pour ce thème.',
              'Convenios, pactos y leyes importantes para este tema.',
            ),
          },
        ),
      ]),
    ),
  ],
})
