import { defineBlock, heading, introduction } from '../../../collections/shared/fields/block.ts'
import { type Choices, choice } from '../../../collections/shared/fields/choice.ts'
import { anyRelations, relations } from '../../../collections/shared/fields/relation.ts'
import { amount, row } from '../../../collections/shared/fields/simple.ts'
import { whenNeighbour } from '../../../collections/shared/fields/structure.ts'
import { words } from '../../../collections/shared/fields/words.ts'
import { type ListChoice, type ListedNoun, listChoices, listedNouns } from '../../lib/kinds.ts'

const nouns: Choices<ListedNoun> = {
  values: listedNouns,
  labels: {
    news: words('News', 'Actualités', 'Noticias'),
    statements: words('Statements', 'Déclarations', 'Declaraciones'),
    newsAndStatements: words('News and statements', 'Actualités et déclarations', 'Noticias y declaraciones'),
    projects: words('Projects', 'Projets', 'Proyectos'),
    events: words('Events', 'Événements', 'Eventos'),
    documents: words('Documents', 'Documents', 'Documentos'),
    campaigns: words('Campaigns', 'Campagnes', 'Campañas'),
  },
}

const picks: Choices<ListChoice> = {
  values: listChoices,
  labels: {
    newest: words('The newest', 'Les plus récents', 'Los más recientes'),
    chosen: words('Those chosen below', 'Ceux choisis ci-dessous', 'Los elegidos abajo'),
  },
}

export const itemListBlock = defineBlock({
  slug: 'item-list',
  interfaceName: 'ItemListBlock',
  group: 'lists',
  labels: {
    singular: words('List of items', 'Liste de contenus', 'Lista de contenidos'),
    plural: words('Lists of items', 'Listes de contenus', 'Listas de contenidos'),
  },
  fields: [
    heading(),
    introduction(),
    row(
      choice('noun', words('Of', 'De', 'De'), nouns, { isRequired: true, defaultValue: 'news' }),
      choice('choice', words('Which', 'Lesquels', 'Cuáles'), picks, {
        isRequired: true,
        defaultValue: 'newest',
      }),
      {
        ...amount('limit', words('At most', 'Au plus', 'Como máximo'), { max: 50, step: 1 }),
        defaultValue: 4,
      },
    ),
    relations('topics', 'topics', words('On the topics', 'Sur les thèmes', 'Sobre los temas'), {
      condition: whenNeighbour('choice', 'newest'),
      help: words('Empty: all topics.', 'Vide : tous les thèmes.', 'Vacío: todos los temas.'),
    }),
    anyRelations(
      'items',
      ['news', 'statements', 'projects', 'events', 'documents', 'campaigns'],
      words('Items', 'Contenus', 'Contenidos'),
      { condition: whenNeighbour('choice', 'chosen') },
    ),
  ],
})
