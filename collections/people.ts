import { idOf } from '../src/lib/id-of.ts'
import { defineCollection } from './shared/define-collection.ts'
import { mediaField } from './shared/fields/attachments.ts'
import { spokenLanguagesField } from './shared/fields/countries.ts'
import { partialDate } from './shared/fields/partial-date.ts'
import { type Filter, relation } from './shared/fields/relation.ts'
import { amount, checkbox, day, row } from './shared/fields/simple.ts'
import { group, tab, tabs } from './shared/fields/structure.ts'
import { localizedLongText, localizedText, text } from './shared/fields/text.ts'
import { emailAddress } from './shared/fields/web-address.ts'
import { words } from './shared/fields/words.ts'

/** Departments of the same office. */
const ofTheSameSite: Filter = ({ data }) => {
  const site = idOf((data as { site?: unknown } | undefined)?.site)
  return site ? { site: { equals: site } } : true
}

const content = [
  localizedText('post', words('Post', 'Fonction', 'Cargo'), {
    isRequired: true,
    help: words(
      'The title of the post, such as "Head of Office".',
      'L’intitulé du poste, par exemple « Chef de bureau ».',
      'El título del cargo, por ejemplo «Jefe de oficina».',
    ),
  }),
  row(
    text('name', words('Name', 'Nom', 'Nombre'), {
      help: words(
        'Empty: the post is shown without a person.',
        'Vide : le poste est montré sans personne.',
        'Vacío: se muestra el cargo sin persona.',
      ),
    }),
    checkbox('vacant', words('The post is vacant', 'Le poste est vacant', 'El cargo está vacante')),
  ),
  localizedLongText('biography', words('About the person', 'À propos', 'Sobre la persona')),
  spokenLanguagesField(words('Languages spoken', 'Langues parlées', 'Idiomas que habla')),
  row(
    partialDate('from', words('In post from', 'En poste depuis', 'En el cargo desde')),
    partialDate('to', words('until', 'jusqu’à', 'hasta')),
  ),
]

const portrait = [
  mediaField('portrait', words('Portrait', 'Portrait', 'Retrato'), {
    help: words(
      'Shown only while the person consents.',
      'Visible seulement tant que la personne y consent.',
      'Visible solo mientras la persona lo consienta.',
    ),
  }),
  group(
    'portraitConsent',
    words('Consent to the portrait', 'Accord pour le portrait', 'Consentimiento del retrato'),
    [
      row(
        checkbox('given', words('Given', 'Donné', 'Dado')),
        day('expires', words('Until', 'Jusqu’au', 'Hasta el')),
      ),
    ],
  ),
]

const contact = [
  checkbox(
    'showContact',
    words('Show the contact publicly', 'Rendre le contact public', 'Mostrar el contacto'),
    {
      help: words(
        'Tick it only if the person wants it.',
        'À cocher seulement si la personne le souhaite.',
        'Márquelo solo si la persona lo desea.',
      ),
    },
  ),
  row(
    emailAddress('email', words('E-mail', 'Adresse électronique', 'Correo electrónico')),
    text('phone', words('Telephone', 'Téléphone', 'Teléfono'), { maxLength: 40 }),
  ),
]

export const People = defineCollection({
  slug: 'people',
  group: 'people',
  ownership: 'site',
  isPublished: true,
  writer: 'site-manager',
  sortBy: ['from'],
  labels: {
    singular: words('Person or post', 'Personne ou poste', 'Persona o cargo'),
    plural: words('People and posts', 'Personnes et postes', 'Personas y cargos'),
  },
  description: words(
    'The posts of an office and who holds them.',
    'Les postes d’un bureau et ceux qui les occupent.',
    'Los cargos de una oficina y quienes los ocupan.',
  ),
  useAsTitle: 'post',
  columns: ['post', 'name', 'department', 'site'],
  fields: [
    relation('department', 'departments', words('Department', 'Service', 'Departamento'), {
      isInSidebar: true,
      filter: ofTheSameSite,
    }),
    amount('order', words('Order', 'Ordre', 'Orden'), {
      isInSidebar: true,
      help: words(
        'Within the department; small numbers first.',
        'Dans le service ; les petits nombres d’abord.',
        'Dentro del departamento; los números pequeños primero.',
      ),
    }),
    tabs(
      tab(words('Content', 'Contenu', 'Contenido'), content),
      tab(words('Portrait', 'Portrait', 'Retrato'), portrait),
      tab(words('Contact', 'Contact', 'Contacto'), contact),
    ),
  ],
})
