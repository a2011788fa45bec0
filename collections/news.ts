import { type NewsKind, newsKinds } from '../src/lib/kinds.ts'
import { defineCollection } from './shared/define-collection.ts'
import { picture } from './shared/fields/attachments.ts'
import { type Choices, kind } from './shared/fields/choice.ts'
import { countriesField } from './shared/fields/countries.ts'
import { linkLabel, linkTarget } from './shared/fields/link-target.ts'
import { itemDate, partialDate } from './shared/fields/partial-date.ts'
import { contact } from './shared/fields/people-and-money.ts'
import { relations } from './shared/fields/relation.ts'
import { organisations, projects, related, topics } from './shared/fields/relations.ts'
import { body } from './shared/fields/rich-text.ts'
import { moment } from './shared/fields/simple.ts'
import { group, list, tab, tabs } from './shared/fields/structure.ts'
import { localizedLongText, localizedText } from './shared/fields/text.ts'
import { kicker, summary, title } from './shared/fields/title.ts'
import { words } from './shared/fields/words.ts'

const kinds: Choices<NewsKind> = {
  values: newsKinds,
  labels: {
    news: words('News', 'Actualité', 'Noticia'),
    'press-release': words('Press release', 'Communiqué de presse', 'Comunicado de prensa'),
    'project-news': words('Project news', 'Nouvelles d’un projet', 'Novedades de un proyecto'),
    interview: words('Interview', 'Entretien', 'Entrevista'),
    opinion: words('Opinion', 'Tribune', 'Opinión'),
    'event-report': words('Event report', 'Compte rendu', 'Crónica de un evento'),
  },
}

const content = tab(words('Content', 'Contenu', 'Contenido'), [
  kicker(),
  title(),
  summary(),
  picture(),
  body(),
  group('callToAction', words('Call to action', 'Appel à l’action', 'Llamada a la acción'), [
    linkLabel(),
    linkTarget(),
  ]),
])

const details = tab(words('Details', 'Détails', 'Detalles'), [
  localizedText('place', words('Place', 'Lieu', 'Lugar'), {
    help: words(
      'Where the news was given out, such as Brussels.',
      'Où la nouvelle a été diffusée, par exemple Bruxelles.',
      'Dónde se difundió la noticia, por ejemplo Bruselas.',
    ),
  }),
  relations('authors', 'people', words('Authors', 'Auteurs', 'Autores')),
  contact('pressContact', words('Press contact', 'Contact presse', 'Contacto de prensa'), true),
  moment('pinnedUntil', words('Pinned until', 'Épinglé jusqu’au', 'Fijada hasta'), {
    help: words(
      'Stands first in the list of news until then.',
      'Reste en tête de la liste jusque-là.',
      'Aparece primero en la lista hasta entonces.',
    ),
  }),
  list(
    'corrections',
    words('Corrections', 'Rectificatifs', 'Correcciones'),
    words('Correction', 'Rectificatif', 'Corrección'),
    [
      partialDate('date', words('Date', 'Date', 'Fecha'), { isRequired: true }),
      localizedLongText('text', words('What was corrected', 'Ce qui a été corrigé', 'Qué se corrigió')),
    ],
    {
      help: words(
        'Readers see what was changed after publication, and when.',
        'Les lecteurs voient ce qui a changé après la publication, et quand.',
        'Los lectores ven qué cambió tras la publicación y cuándo.',
      ),
    },
  ),
])

const relationsTab = tab(words('Relations', 'Liens', 'Relaciones'), [
  projects(),
  organisations('organisations', words('Organisations', 'Organisations', 'Organizaciones')),
  related(),
])

export const News = defineCollection({
  slug: 'news',
  group: 'publish',
  ownership: 'site',
  isPublished: true,
  labels: {
    singular: words('News item', 'Actualité', 'Noticia'),
    plural: words('News', 'Actualités', 'Noticias'),
  },
  description: words(
    'News, press releases, interviews and opinions of the offices. Write in one language, publish it, and translate later.',
    'Actualités, communiqués, entretiens et tribunes. Écrivez dans une langue, publiez, traduisez ensuite.',
    'Noticias, comunicados, entrevistas y opiniones. Escriba en un idioma, publique y traduzca después.',
  ),
  useAsTitle: 'title',
  columns: ['title', 'kind', 'date', 'site'],
  fields: [
    kind(kinds, { defaultValue: 'news' }),
    itemDate(),
    topics(),
    countriesField({ isInSidebar: true }),
    tabs(content, details, relationsTab),
  ],
})
