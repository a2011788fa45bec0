import { type ProjectKind, projectKinds, type Setting, settings } from '../src/lib/kinds.ts'
import { defineCollection } from './shared/define-collection.ts'
import { documents, picture } from './shared/fields/attachments.ts'
import { type Choices, choice, kind } from './shared/fields/choice.ts'
import { countryField } from './shared/fields/countries.ts'
import { partialDate } from './shared/fields/partial-date.ts'
import { contact, funders, partnerRole, partners } from './shared/fields/people-and-money.ts'
import { allButItself, relation } from './shared/fields/relation.ts'
import { organisation, related, topics } from './shared/fields/relations.ts'
import { localizedRichText } from './shared/fields/rich-text.ts'
import { amount, checkbox, row } from './shared/fields/simple.ts'
import { group, list, tab, tabs } from './shared/fields/structure.ts'
import { localizedLongText, localizedText, text } from './shared/fields/text.ts'
import { summary, title } from './shared/fields/title.ts'
import { words } from './shared/fields/words.ts'

const kinds: Choices<ProjectKind> = {
  values: projectKinds,
  labels: {
    project: words('Project', 'Projet', 'Proyecto'),
    programme: words('Programme', 'Programme', 'Programa'),
    network: words('Network', 'Réseau', 'Red'),
    'migration-dialogue': words('Migration dialogue', 'Dialogue sur les migrations', 'Diálogo migratorio'),
    campaign: words('Campaign', 'Campagne', 'Campaña'),
  },
}

const settingChoices: Choices<Setting> = {
  values: settings,
  labels: {
    rural: words('Rural', 'Rural', 'Rural'),
    urban: words('Urban', 'Urbain', 'Urbano'),
    mixed: words('Mixed', 'Mixte', 'Mixto'),
  },
}

const content = [
  row(text('acronym', words('Acronym', 'Sigle', 'Sigla'), { maxLength: 40 }), title()),
  localizedText('strapline', words('Strapline', 'Devise', 'Lema')),
  summary(),
  localizedRichText('objectives', words('Objectives', 'Objectifs', 'Objetivos')),
  localizedRichText('activities', words('Activities', 'Activités', 'Actividades')),
  localizedRichText('results', words('Results', 'Résultats', 'Resultados')),
  picture(),
]

const time = [
  row(
    partialDate('plannedStart', words('Planned start', 'Début prévu', 'Inicio previsto')),
    partialDate('plannedEnd', words('Planned end', 'Fin prévue', 'Fin prevista')),
  ),
  row(
    partialDate('actualStart', words('Actual start', 'Début effectif', 'Inicio real')),
    partialDate('actualEnd', words('Actual end', 'Fin effective', 'Fin real')),
  ),
  row(
    amount('durationMonths', words('Length in months', 'Durée en mois', 'Duración en meses'), {
      max: 600,
      step: 1,
    }),
    checkbox('ended', words('It is over', 'Il est terminé', 'Ha terminado'), {
      help: words(
        'Only if it is known to be over although no date is known.',
        'Seulement s’il est terminé sans que la date soit connue.',
        'Solo si se sabe que terminó aunque no se conozca la fecha.',
      ),
    }),
  ),
]

const place = [
  list('countries', words('Countries', 'Pays', 'Países'), words('Country', 'Pays', 'País'), [
    row(
      countryField({ isRequired: true }),
      amount('share', words('Share in %', 'Part en %', 'Parte en %'), { max: 100, step: 0.01 }),
    ),
  ]),
  localizedText('region', words('Region', 'Région', 'Región'), {
    help: words('Such as "Mediterranean".', 'Par exemple « Méditerranée ».', 'Por ejemplo, «Mediterráneo».'),
  }),
  group(
    'scope',
    words('Scope', 'Étendue', 'Alcance'),
    [
      row(
        amount('regions', words('Number of regions', 'Nombre de régions', 'Número de regiones'), { step: 1 }),
        amount('countries', words('Number of countries', 'Nombre de pays', 'Número de países'), { step: 1 }),
        choice('setting', words('Setting', 'Milieu', 'Entorno'), settingChoices),
      ),
    ],
    {
      help: words(
        'Where the regions or countries are not named above.',
        'Si les régions ou les pays ne sont pas nommés ci-dessus.',
        'Si las regiones o los países no se nombran arriba.',
      ),
    },
  ),
]

const actors = [
  row(
    organisation('coordinator', words('Coordinator', 'Coordinateur', 'Coordinador')),
    partnerRole('ownRole', words('The office’s own role', 'Rôle du bureau', 'Función de la oficina')),
    organisation('beneficiary', words('Beneficiary', 'Bénéficiaire', 'Beneficiario')),
  ),
  partners(),
  contact('contact', words('Contact', 'Contact', 'Contacto'), false),
]

const money = [
  funders(),
  row(
    text('grantNumber', words('Grant number', 'Numéro de subvention', 'Número de subvención'), {
      maxLength: 60,
    }),
    amount('budget', words('Budget', 'Budget', 'Presupuesto')),
    text('currency', words('Currency', 'Monnaie', 'Moneda'), { maxLength: 3, placeholder: 'EUR' }),
  ),
  group(
    'acknowledgement',
    words('Funding acknowledgement', 'Mention du financement', 'Mención de la financiación'),
    [
      checkbox(
        'emblem',
        words('Show the EU emblem', 'Montrer l’emblème de l’UE', 'Mostrar el emblema de la UE'),
      ),
      localizedText('text', words('Text', 'Texte', 'Texto'), {
        help: words(
          'Word for word as the grant asks for it.',
          'Mot pour mot comme la subvention le demande.',
          'Palabra por palabra, como lo pide la subvención.',
        ),
      }),
      localizedLongText(
        'disclaimer',
        words('Disclaimer', 'Clause de non-responsabilité', 'Descargo de responsabilidad'),
      ),
    ],
  ),
]

const relationsTab = [
  row(
    relation('partOf', 'projects', words('Part of', 'Fait partie de', 'Forma parte de'), {
      filter: allButItself('projects'),
    }),
    relation('follows', 'projects', words('Follows', 'Fait suite à', 'Continúa'), {
      filter: allButItself('projects'),
    }),
  ),
  documents(),
  related(),
]

export const Projects = defineCollection({
  slug: 'projects',
  group: 'publish',
  ownership: 'site',
  isPublished: true,
  sortBy: ['actualStart', 'plannedStart'],
  labels: {
    singular: words('Project', 'Projet', 'Proyecto'),
    plural: words('Projects', 'Projets', 'Proyectos'),
  },
  description: words(
    'Projects, programmes, networks and dialogues, past and present. Their state follows from their dates.',
    'Projets, programmes, réseaux et dialogues, passés et présents. Leur état découle de leurs dates.',
    'Proyectos, programas, redes y diálogos, pasados y presentes. Su estado se deduce de sus fechas.',
  ),
  useAsTitle: 'title',
  columns: ['title', 'acronym', 'kind', 'site'],
  fields: [
    kind(kinds, { defaultValue: 'project' }),
    topics(),
    tabs(
      tab(words('Content', 'Contenu', 'Contenido'), content),
      tab(words('Time', 'Durée', 'Tiempo'), time),
      tab(words('Place', 'Lieu', 'Lugar'), place),
      tab(words('Partners', 'Partenaires', 'Socios'), actors),
      tab(words('Funding', 'Financement', 'Financiación'), money),
      tab(words('Relations', 'Liens', 'Relaciones'), relationsTab),
    ),
  ],
})
