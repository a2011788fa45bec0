import { pageBlocks } from '../src/blocks/index.ts'
import { type PageLayout, pageLayouts } from '../src/lib/kinds.ts'
import { defineCollection } from './shared/define-collection.ts'
import { picture } from './shared/fields/attachments.ts'
import { type Choices, choice } from './shared/fields/choice.ts'
import { topics } from './shared/fields/relations.ts'
import { tab, tabs } from './shared/fields/structure.ts'
import { localizedLongText } from './shared/fields/text.ts'
import { kicker, title } from './shared/fields/title.ts'
import { words } from './shared/fields/words.ts'

const layouts: Choices<PageLayout> = {
  values: pageLayouts,
  labels: {
    standard: words('Standard', 'Standard', 'Estándar'),
    home: words('Home page', 'Page d’accueil', 'Portada'),
    about: words('About', 'À propos', 'Quiénes somos'),
    contact: words('Contact', 'Contact', 'Contacto'),
  },
}

export const Pages = defineCollection({
  slug: 'pages',
  group: 'publish',
  ownership: 'site',
  isPublished: true,
  writer: 'author',
  labels: {
    singular: words('Page', 'Page', 'Página'),
    plural: words('Pages', 'Pages', 'Páginas'),
  },
  description: words(
    'Standing pages such as home, about and advocacy, composed of blocks.',
    'Les pages permanentes (accueil, à propos, plaidoyer), composées de blocs.',
    'Páginas permanentes como la portada o la incidencia, compuestas de bloques.',
  ),
  useAsTitle: 'title',
  columns: ['title', 'layout', 'site', 'updatedAt'],
  fields: [
    choice('layout', words('Layout', 'Mise en page', 'Diseño'), layouts, {
      isRequired: true,
      isInSidebar: true,
      defaultValue: 'standard',
    }),
    topics(),
    tabs(
      tab(words('Head', 'En-tête', 'Cabecera'), [
        kicker(),
        title(),
        localizedLongText('lead', words('Lead', 'Chapeau', 'Entradilla'), {
          help: words(
            'Search engines and shared links show it too.',
            'Repris par les moteurs de recherche et les partages.',
            'También lo muestran los buscadores y los enlaces compartidos.',
          ),
        }),
        picture(),
      ]),
      tab(words('Blocks', 'Blocs', 'Bloques'), [
        {
          name: 'blocks',
          type: 'blocks',
          label: words('Blocks', 'Blocs', 'Bloques'),
          labels: {
            singular: words('Block', 'Bloc', 'Bloque'),
            plural: words('Blocks', 'Blocs', 'Bloques'),
          },
          blocks: pageBlocks,
          maxRows: 60,
          admin: {
            initCollapsed: true,
            description: words(
              'The parts of the page from top to bottom. All languages share them; the words are each language’s own.',
              'Les parties de la page de haut en bas. Toutes les langues les partagent ; les mots sont propres à chacune.',
              'Las partes de la página de arriba abajo. Todos los idiomas las comparten; las palabras son de cada uno.',
            ),
          },
        },
      ]),
    ),
  ],
})
