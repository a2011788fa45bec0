import { type EventKind, type EventState, eventKinds, eventStates } from '../src/lib/kinds.ts'
import { defineCollection } from './shared/define-collection.ts'
import { picture } from './shared/fields/attachments.ts'
import { type Choices, choice, kind } from './shared/fields/choice.ts'
import { spokenLanguagesField } from './shared/fields/countries.ts'
import { itemDate, partialDate } from './shared/fields/partial-date.ts'
import { relation, relations } from './shared/fields/relation.ts'
import { organisation, organisations, related, topics } from './shared/fields/relations.ts'
import { localizedRichText } from './shared/fields/rich-text.ts'
import { row } from './shared/fields/simple.ts'
import { list, tab, tabs, whenNeighbour } from './shared/fields/structure.ts'
import { localizedLongText, localizedText, text } from './shared/fields/text.ts'
import { timeOfDay, timeZone } from './shared/fields/time.ts'
import { summary, title } from './shared/fields/title.ts'
import { webAddress } from './shared/fields/web-address.ts'
import { words } from './shared/fields/words.ts'

const kinds: Choices<EventKind> = {
  values: eventKinds,
  labels: {
    'expert-roundtable': words('Expert roundtable', 'Table ronde d’experts', 'Mesa redonda de expertos'),
    'policy-breakfast': words('Policy breakfast', 'Petit-déjeuner politique', 'Desayuno de trabajo'),
    conference: words('Conference', 'Conférence', 'Conferencia'),
    workshop: words('Workshop', 'Atelier', 'Taller'),
    training: words('Training', 'Formation', 'Formación'),
    hearing: words('Hearing', 'Audition', 'Audiencia'),
    meeting: words('Meeting', 'Réunion', 'Reunión'),
  },
}

const states: Choices<EventState> = {
  values: eventStates,
  labels: {
    planned: words('As planned', 'Comme prévu', 'Según lo previsto'),
    moved: words('Moved', 'Déplacé', 'Aplazado'),
    cancelled: words('Cancelled', 'Annulé', 'Cancelado'),
  },
}

const timeAndPlace = [
  row(
    timeOfDay('startTime', words('From', 'De', 'De')),
    timeOfDay('endTime', words('To', 'À', 'A')),
    timeZone(),
  ),
  row(
    localizedText('place', words('Place', 'Lieu', 'Lugar')),
    webAddress('onlineAddress', words('Online address', 'Adresse en ligne', 'Dirección en línea')),
  ),
  webAddress('registrationAddress', words('Registration', 'Inscription', 'Inscripción'), {
    help: words(
      'Where people register. Empty: no registration.',
      'Où s’inscrire. Vide : sans inscription.',
      'Dónde inscribirse. Vacío: sin inscripción.',
    ),
  }),
  spokenLanguagesField(words('Languages', 'Langues', 'Idiomas')),
  localizedLongText(
    'accessInformation',
    words('Access', 'Accessibilité du lieu', 'Accesibilidad del lugar'),
    {
      help: words(
        'Step-free access, sign language, captions, whom to ask.',
        'Accès de plain-pied, langue des signes, sous-titres, à qui s’adresser.',
        'Acceso sin escalones, lengua de signos, subtítulos, a quién preguntar.',
      ),
    },
  ),
  localizedText('stateNote', words('Note on the change', 'Note sur le changement', 'Nota sobre el cambio'), {
    condition: whenNeighbour('state', 'moved', 'cancelled'),
  }),
]

const people = [
  organisations('organisers', words('Organisers', 'Organisateurs', 'Organizadores')),
  list(
    'speakers',
    words('Speakers', 'Intervenants', 'Ponentes'),
    words('Speaker', 'Intervenant', 'Ponente'),
    [
      row(
        text('name', words('Name', 'Nom', 'Nombre'), { isRequired: true }),
        localizedText('capacity', words('Capacity', 'Qualité', 'Calidad')),
      ),
      row(
        organisation('organisation', words('Organisation', 'Organisation', 'Organización')),
        relation('presentation', 'documents', words('Presentation', 'Présentation', 'Presentación')),
      ),
    ],
  ),
]

export const Events = defineCollection({
  slug: 'events',
  group: 'publish',
  ownership: 'site',
  isPublished: true,
  labels: {
    singular: words('Event', 'Événement', 'Evento'),
    plural: words('Events', 'Événements', 'Eventos'),
  },
  description: words(
    'Conferences, roundtables, training: before, during and after.',
    'Conférences, tables rondes, formations : avant, pendant et après.',
    'Conferencias, mesas redondas, formación: antes, durante y después.',
  ),
  useAsTitle: 'title',
  columns: ['title', 'kind', 'date', 'state', 'site'],
  fields: [
    kind(kinds),
    {
      ...itemDate(
        words(
          'The first day: 2012, 2012-03 or 2012-03-29.',
          'Le premier jour : 2012, 2012-03 ou 2012-03-29.',
          'El primer día: 2012, 2012-03 o 2012-03-29.',
        ),
      ),
      required: true,
    },
    partialDate('endDate', words('Last day', 'Dernier jour', 'Último día'), {
      isInSidebar: true,
      help: words('If it is another day.', 'S’il est différent.', 'Si es otro día.'),
    }),
    choice('state', words('State', 'État', 'Estado'), states, { isInSidebar: true, defaultValue: 'planned' }),
    topics(),
    tabs(
      tab(words('Content', 'Contenu', 'Contenido'), [
        title(),
        summary(),
        localizedRichText('programme', words('Programme', 'Programme', 'Programa')),
        picture(),
      ]),
      tab(words('Time and place', 'Date et lieu', 'Fecha y lugar'), timeAndPlace),
      tab(words('People', 'Participants', 'Participantes'), people),
      tab(words('Relations', 'Liens', 'Relaciones'), [
        relations('statements', 'statements', words('Statements', 'Déclarations', 'Declaraciones')),
        relation('report', 'news', words('Report', 'Compte rendu', 'Crónica')),
        related(),
      ]),
    ),
  ],
})
