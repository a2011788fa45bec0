import { defineCollection } from './shared/define-collection.ts'
import { picture } from './shared/fields/attachments.ts'
import { callToAction } from './shared/fields/link-target.ts'
import { organisations, topics } from './shared/fields/relations.ts'
import { body } from './shared/fields/rich-text.ts'
import { amount, row } from './shared/fields/simple.ts'
import { group, tab, tabs } from './shared/fields/structure.ts'
import { localizedText, text } from './shared/fields/text.ts'
import { summary, title } from './shared/fields/title.ts'
import { words } from './shared/fields/words.ts'

export const Campaigns = defineCollection({
  slug: 'campaigns',
  group: 'publish',
  ownership: 'site',
  isPublished: true,
  labels: {
    singular: words('Campaign', 'Campagne', 'Campaña'),
    plural: words('Campaigns', 'Campagnes', 'Campañas'),
  },
  description: words(
    'A public demand with a figure and a year, alone or with others.',
    'Une demande publique avec un chiffre et une année, seul ou avec d’autres.',
    'Una petición pública con una cifra y un año, en solitario o con otros.',
  ),
  useAsTitle: 'title',
  columns: ['title', 'site'],
  fields: [
    topics(),
    tabs(
      tab(words('Content', 'Contenu', 'Contenido'), [title(), summary(), body(), picture()]),
      tab(words('Ask', 'Demande', 'Petición'), [
        group('ask', words('What is asked for', 'Ce qui est demandé', 'Lo que se pide'), [
          localizedText('text', words('In words', 'En toutes lettres', 'En palabras')),
          row(
            amount('figure', words('Figure', 'Chiffre', 'Cifra')),
            localizedText('unit', words('Unit', 'Unité', 'Unidad'), {
              help: words(
                'Such as "places a year".',
                'Par exemple « places par an ».',
                'Por ejemplo, «plazas al año».',
              ),
            }),
            text('byYear', words('By the year', 'D’ici à l’année', 'Para el año'), { maxLength: 4 }),
          ),
        ]),
        callToAction(),
      ]),
      tab(words('Relations', 'Liens', 'Relaciones'), [
        organisations('partners', words('Partners', 'Partenaires', 'Socios')),
        localizedText(
          'partnersNote',
          words('Note on the partners', 'Note sur les partenaires', 'Nota sobre los socios'),
          {
            help: words(
              'Where not all are named: "with other leading NGOs".',
              'Si tous ne sont pas nommés : « avec d’autres grandes ONG ».',
              'Si no se nombran todos: «con otras ONG destacadas».',
            ),
          },
        ),
      ]),
    ),
  ],
})
