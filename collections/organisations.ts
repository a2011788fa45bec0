import { type OrganisationKind, organisationKinds } from '../src/lib/kinds.ts'
import { defineCollection } from './shared/define-collection.ts'
import { mediaField } from './shared/fields/attachments.ts'
import { type Choices, kind } from './shared/fields/choice.ts'
import { countryField } from './shared/fields/countries.ts'
import { partialDate } from './shared/fields/partial-date.ts'
import { allButItself, relation } from './shared/fields/relation.ts'
import { row } from './shared/fields/simple.ts'
import { list, tab, tabs } from './shared/fields/structure.ts'
import { localizedLongText, localizedText, text } from './shared/fields/text.ts'
import { webAddress } from './shared/fields/web-address.ts'
import { words } from './shared/fields/words.ts'

const kinds: Choices<OrganisationKind> = {
  values: organisationKinds,
  labels: {
    'civil-society': words('Civil society', 'Société civile', 'Sociedad civil'),
    network: words('Network', 'Réseau', 'Red'),
    international: words(
      'International organisation',
      'Organisation internationale',
      'Organización internacional',
    ),
    'eu-institution': words('EU institution', 'Institution de l’UE', 'Institución de la UE'),
    fund: words('Fund', 'Fonds', 'Fondo'),
    'public-body': words('Public body', 'Organisme public', 'Organismo público'),
    city: words('City', 'Ville', 'Ciudad'),
    region: words('Region', 'Région', 'Región'),
    university: words('University', 'Université', 'Universidad'),
    'consultative-forum': words('Consultative forum', 'Forum consultatif', 'Foro consultivo'),
  },
}

const nameLabel = words('Name', 'Nom', 'Nombre')

const content = [
  row(
    localizedText('name', nameLabel, { isRequired: true }),
    text('acronym', words('Acronym', 'Sigle', 'Sigla'), { maxLength: 40 }),
  ),
  localizedText('shortName', words('Short name', 'Nom court', 'Nombre corto')),
  localizedLongText('description', words('Description', 'Description', 'Descripción')),
  row(text('city', words('City', 'Ville', 'Ciudad'), { maxLength: 100 }), countryField()),
  webAddress('website', words('Website', 'Site web', 'Sitio web')),
  mediaField('logo', words('Logo', 'Logo', 'Logotipo')),
  text('logoLicence', words('Licence of the logo', 'Licence du logo', 'Licencia del logotipo'), {
    help: words(
      'On what terms we may show it.',
      'À quelles conditions nous pouvons le montrer.',
      'En qué condiciones podemos mostrarlo.',
    ),
  }),
]

const details = [
  relation('partOf', 'organisations', words('Part of', 'Fait partie de', 'Forma parte de'), {
    filter: allButItself('organisations'),
  }),
  list(
    'aliases',
    words('Also known as', 'Aussi appelée', 'También conocida como'),
    nameLabel,
    [text('name', nameLabel, { isRequired: true })],
    {
      help: words(
        'Readers who search for these names find it.',
        'Les lecteurs qui cherchent ces noms la trouvent.',
        'La encuentran quienes buscan estos nombres.',
      ),
    },
  ),
  list('formerNames', words('Former names', 'Anciens noms', 'Nombres anteriores'), nameLabel, [
    row(
      text('name', nameLabel, { isRequired: true }),
      partialDate('until', words('Until', 'Jusqu’à', 'Hasta')),
    ),
  ]),
  list(
    'identifiers',
    words('Identifiers', 'Identifiants', 'Identificadores'),
    words('Identifier', 'Identifiant', 'Identificador'),
    [
      row(
        text('scheme', words('Register', 'Registre', 'Registro'), { isRequired: true, maxLength: 60 }),
        text('value', words('Number', 'Numéro', 'Número'), { isRequired: true, maxLength: 120 }),
      ),
    ],
  ),
]

export const Organisations = defineCollection({
  slug: 'organisations',
  group: 'people',
  ownership: 'shared',
  isPublished: true,
  writer: 'editor',
  labels: {
    singular: words('Organisation', 'Organisation', 'Organización'),
    plural: words('Organisations', 'Organisations', 'Organizaciones'),
  },
  description: words(
    'Partners, funders, signatories and institutions. All sites share them.',
    'Partenaires, bailleurs, signataires et institutions. Tous les sites les partagent.',
    'Socios, financiadores, firmantes e instituciones. Todos los sitios los comparten.',
  ),
  useAsTitle: 'name',
  columns: ['name', 'acronym', 'kind', 'country'],
  fields: [
    kind(kinds),
    tabs(
      tab(words('Content', 'Contenu', 'Contenido'), content),
      tab(words('Details', 'Détails', 'Detalles'), details),
    ),
  ],
})
