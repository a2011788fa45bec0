import type { Field, SelectFieldSingleValidation } from 'payload'
import { select as checkSelect } from 'payload/shared'
import { type Theme, themes } from '../../src/lib/kinds.ts'
import { mediaField } from '../shared/fields/attachments.ts'
import { choice } from '../shared/fields/choice.ts'
import { countryField } from '../shared/fields/countries.ts'
import { localeField, localesField } from '../shared/fields/languages.ts'
import { allButItself, relation } from '../shared/fields/relation.ts'
import { organisation } from '../shared/fields/relations.ts'
import { row } from '../shared/fields/simple.ts'
import { group } from '../shared/fields/structure.ts'
import { localizedLongText, localizedText } from '../shared/fields/text.ts'
import { inLanguageOf, type Words, words } from '../shared/fields/words.ts'

/** Who the office is, in its own words. */
export const identity: Field[] = [
  row(
    localizedText('name', words('Name', 'Nom', 'Nombre'), { isRequired: true }),
    localizedText('shortName', words('Short name', 'Nom court', 'Nombre corto')),
  ),
  localizedText('kind', words('What it is', 'Ce que c’est', 'Qué es'), {
    help: words(
      'Such as "permanent mission to the EU".',
      'Par exemple « mission permanente auprès de l’UE ».',
      'Por ejemplo, «misión permanente ante la UE».',
    ),
  }),
  localizedText('strapline', words('Strapline', 'Devise', 'Lema')),
  localizedLongText('purpose', words('Purpose', 'Objet', 'Finalidad'), {
    help: words(
      'What the office does, in two or three sentences.',
      'Ce que fait le bureau, en deux ou trois phrases.',
      'Qué hace la oficina, en dos o tres frases.',
    ),
  }),
  group('hero', words('Opening of the home page', 'Ouverture de l’accueil', 'Apertura de la portada'), [
    localizedLongText('text', words('Text', 'Texte', 'Texto')),
  ]),
  localizedText(
    'missionHeading',
    words('Heading in the footer', 'Titre du pied de page', 'Título del pie de página'),
  ),
  localizedLongText(
    'missionText',
    words('Mission in the footer', 'Mission au pied de page', 'Misión en el pie'),
  ),
  row(localizedText('city', words('City', 'Ville', 'Ciudad'), { maxLength: 100 }), countryField()),
  row(
    organisation(
      'parentOrganisation',
      words('Belongs to', 'Relève de', 'Pertenece a'),
      words(
        'The organisation behind the office.',
        'L’organisation dont relève le bureau.',
        'La organización de la oficina.',
      ),
    ),
    relation('runBy', 'sites', words('Run by', 'Géré par', 'Gestionado por'), {
      filter: allButItself('sites'),
      help: words(
        'The office that runs this network, if one does.',
        'Le bureau qui gère ce réseau, le cas échéant.',
        'La oficina que gestiona esta red, si la hay.',
      ),
    }),
  ),
]

const notOffered = words(
  'Choose one of the languages of the site.',
  'Choisissez l’une des langues du site.',
  'Elija uno de los idiomas del sitio.',
)

const isOneOfTheLanguages: SelectFieldSingleValidation = (value, options) => {
  const { languages } = options.data as { languages?: unknown }
  if (value && Array.isArray(languages) && !languages.includes(value))
    return inLanguageOf(options.req, notOffered)
  return checkSelect(value, options)
}

const languages: Field = row(
  localesField('languages', words('Languages', 'Langues', 'Idiomas'), {
    isRequired: true,
    help: words(
      'In the order of the language menu.',
      'Dans l’ordre du menu des langues.',
      'En el orden del menú de idiomas.',
    ),
  }),
  {
    ...localeField(
      'defaultLanguage',
      words('Default language', 'Langue par défaut', 'Idioma predeterminado'),
      {
        isRequired: true,
        help: words(
          'What the bare address of the site leads to.',
          'Là où mène l’adresse du site seule.',
          'Adonde lleva la dirección del sitio.',
        ),
      },
    ),
    hasMany: false,
    validate: isOneOfTheLanguages,
  },
)

const themeLabels: Record<Theme, Words> = {
  doors: words(
    'Doors: deep blue, sunrise',
    'Portes : bleu profond, aurore',
    'Puertas: azul intenso, amanecer',
  ),
  network: words('Network: green and blue', 'Réseau : vert et bleu', 'Red: verde y azul'),
  documents: words('Documents: navy and grey', 'Documents : marine et gris', 'Documentos: marino y gris'),
}

/** What the site looks like and which languages it speaks. */
export const appearance: Field[] = [
  languages,
  choice(
    'theme',
    words('Theme', 'Thème visuel', 'Tema visual'),
    { values: themes, labels: themeLabels },
    {
      isRequired: true,
    },
  ),
  mediaField('logo', words('Logo', 'Logo', 'Logotipo')),
]
