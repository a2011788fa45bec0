import { canSomewhere, sitesWhere } from './shared/access.ts'
import { defineCollection } from './shared/define-collection.ts'
import { type Choices, choice } from './shared/fields/choice.ts'
import { localeField } from './shared/fields/languages.ts'
import { relation } from './shared/fields/relation.ts'
import { moment } from './shared/fields/simple.ts'
import { longText, text } from './shared/fields/text.ts'
import { words } from './shared/fields/words.ts'
import { memberOf } from './shared/member.ts'
import { stateWords } from './shared/review/words.ts'
import { type ReviewState, reviewStates } from './shared/review/workflow.ts'

const states: Choices<ReviewState> = { values: reviewStates, labels: stateWords }

const indexed = { isIndexed: true } as const
const required = { isRequired: true, isIndexed: true } as const

/**
 * Where a language version stands between draft and archive. Rows are written by the steps of the workflow
 * (`shared/review`) alone; no row means a draft, or what is public.
 */
export const Reviews = defineCollection({
  slug: 'reviews',
  group: 'publish',
  ownership: 'system',
  labels: {
    singular: words('Review', 'Relecture', 'Revisión'),
    plural: words('Reviews', 'Relectures', 'Revisiones'),
  },
  description: words(
    'Which texts wait for whom.',
    'Quels textes attendent qui.',
    'Qué textos esperan a quién.',
  ),
  useAsTitle: 'title',
  columns: ['title', 'state', 'language', 'site', 'reviewer', 'since'],
  access: {
    read: ({ req }) => {
      const sites = sitesWhere(memberOf(req), 'see')
      if (sites === 'all') return true
      return canSomewhere(memberOf(req), 'see') && { site: { in: sites } }
    },
  },
  fields: [
    text('noun', words('Collection', 'Collection', 'Colección'), required),
    text('itemId', words('Item', 'Élément', 'Elemento'), required),
    localeField('language', words('Language', 'Langue', 'Idioma'), required),
    relation('site', 'sites', words('Site', 'Site', 'Sitio'), required),
    text('title', words('Title', 'Titre', 'Título')),
    choice('state', words('State', 'État', 'Estado'), states, required),
    relation('requestedBy', 'users', words('Sent by', 'Envoyé par', 'Enviado por'), indexed),
    relation('reviewer', 'users', words('Waits for', 'Attend', 'Espera a'), indexed),
    longText('note', words('Note', 'Note', 'Nota')),
    moment('since', words('Since', 'Depuis', 'Desde'), { isRequired: true }),
    text('digest', words('Approved text', 'Texte approuvé', 'Texto aprobado')),
  ],
  indexes: [{ fields: ['noun', 'itemId', 'language'], unique: true }],
  admin: { hidden: true },
})
