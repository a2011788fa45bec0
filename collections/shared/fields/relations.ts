import type { PolymorphicRelationshipField, SingleRelationshipField } from 'payload'
import { anyRelations, relation, relations } from './relation.ts'
import { type Words, words } from './words.ts'

/** The topics of an item; stand in the sidebar. The first one decides the cover art. */
export function topics(): SingleRelationshipField {
  return relations('topics', 'topics', words('Topics', 'Thèmes', 'Temas'), {
    isInSidebar: true,
    help: words(
      'The most important first. Readers find the item by them.',
      'Le plus important en premier. Les lecteurs trouvent ainsi le contenu.',
      'El más importante primero. Así encuentran los lectores el contenido.',
    ),
  })
}

/** The projects that an item is about. */
export function projects(): SingleRelationshipField {
  return relations('projects', 'projects', words('Projects', 'Projets', 'Proyectos'))
}

/** One organisation. */
export function organisation(name: string, label: Words, help?: Words): SingleRelationshipField {
  return relation(name, 'organisations', label, help && { help })
}

/** Any number of organisations. */
export function organisations(name: string, label: Words, help?: Words): SingleRelationshipField {
  return relations(name, 'organisations', label, help && { help })
}

/** Items that a reader of this one should see next. */
export function related(): PolymorphicRelationshipField {
  return anyRelations(
    'related',
    ['news', 'statements', 'projects', 'events', 'documents'],
    words('Related items', 'À lire aussi', 'Contenidos relacionados'),
    {
      help: words(
        'Shown first; items on the same topic follow by themselves.',
        'Affichés en premier ; ceux du même thème suivent automatiquement.',
        'Se muestran primero; los del mismo tema siguen por sí solos.',
      ),
      filter: ({ id }) => (id ? { id: { not_equals: id } } : true),
    },
  )
}
