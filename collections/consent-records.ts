import { type ConsentAction, consentActions } from '../src/lib/kinds.ts'
import { consentActionWords } from './shared/consent-words.ts'
import { defineCollection } from './shared/define-collection.ts'
import { type Choices, choice } from './shared/fields/choice.ts'
import { localeField } from './shared/fields/languages.ts'
import { moment, row } from './shared/fields/simple.ts'
import { longText, text } from './shared/fields/text.ts'
import { words } from './shared/fields/words.ts'

const actions: Choices<ConsentAction> = {
  values: consentActions,
  labels: consentActionWords,
}

const noted = { isReadOnly: true }
const longest = 4000

/**
 * What a reader agreed to, when, and in which words (GDPR, Article 7(1)). The database lets rows be added only;
 * erasure puts a keyed hash in the place of the address and changes nothing else.
 */
export const ConsentRecords = defineCollection({
  slug: 'consent-records',
  group: 'engage',
  ownership: 'site-private',
  writer: 'site-manager',
  labels: {
    singular: words('Consent record', 'Preuve de consentement', 'Prueba de consentimiento'),
    plural: words('Consent records', 'Preuves de consentement', 'Pruebas de consentimiento'),
  },
  description: words(
    'What readers agreed to, in which words, and when they changed their mind. Nobody can change it.',
    'Ce que les lecteurs ont accepté, dans quels termes, et quand ils ont changé d’avis. Personne ne peut le modifier.',
    'Lo que los lectores aceptaron, con qué palabras y cuándo cambiaron de opinión. Nadie puede modificarlo.',
  ),
  useAsTitle: 'address',
  columns: ['at', 'address', 'action', 'newsletterName', 'form'],
  access: { update: () => false },
  fields: [
    row(
      text('address', words('E-mail', 'Adresse électronique', 'Correo electrónico'), {
        ...noted,
        isRequired: true,
        isIndexed: true,
        help: words(
          'After an erasure a keyed hash stands here.',
          'Après un effacement, une empreinte à clé figure ici.',
          'Tras un borrado aparece aquí un resumen con clave.',
        ),
      }),
      choice('action', words('Action', 'Action', 'Acción'), actions, { ...noted, isRequired: true }),
      moment('at', words('When', 'Quand', 'Cuándo'), { ...noted, isRequired: true, isIndexed: true }),
    ),
    row(
      // Names and no relations: a record outlives what it names.
      text('newsletterName', words('Newsletter', 'Lettre d’information', 'Boletín'), noted),
      text('form', words('Form', 'Formulaire', 'Formulario'), { ...noted, isRequired: true }),
    ),
    longText('wording', words('Wording', 'Texte accepté', 'Texto aceptado'), {
      ...noted,
      maxLength: longest,
    }),
    row(
      text('wordingVersion', words('Version of the wording', 'Version du texte', 'Versión del texto'), noted),
      localeField('language', words('Language', 'Langue', 'Idioma'), { ...noted, isRequired: true }),
    ),
    longText('details', words('Details', 'Détails', 'Detalles'), { ...noted, maxLength: longest }),
  ],
})
