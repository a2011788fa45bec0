import { type StatementKind, statementKinds } from '../src/lib/kinds.ts'
import { defineCollection } from './shared/define-collection.ts'
import { documents } from './shared/fields/attachments.ts'
import { type Choices, kind } from './shared/fields/choice.ts'
import { rowKey } from './shared/fields/key.ts'
import { localeField } from './shared/fields/languages.ts'
import { itemDate, partialDate } from './shared/fields/partial-date.ts'
import { organisation, organisations, related, topics } from './shared/fields/relations.ts'
import { body } from './shared/fields/rich-text.ts'
import { row } from './shared/fields/simple.ts'
import { group, list, tab, tabs } from './shared/fields/structure.ts'
import { localizedText, text } from './shared/fields/text.ts'
import { kicker, summary, title } from './shared/fields/title.ts'
import { words } from './shared/fields/words.ts'

const kinds: Choices<StatementKind> = {
  values: statementKinds,
  labels: {
    statement: words('Statement', 'Déclaration', 'Declaración'),
    'joint-statement': words('Joint statement', 'Déclaration conjointe', 'Declaración conjunta'),
    position: words('Position', 'Prise de position', 'Posición'),
    'open-letter': words('Open letter', 'Lettre ouverte', 'Carta abierta'),
    'press-statement': words('Press statement', 'Déclaration à la presse', 'Declaración a la prensa'),
    speech: words('Speech', 'Discours', 'Discurso'),
  },
}

const content = [
  kicker(),
  title(
    words(
      'May hold {count}: readers then see the number of signatories.',
      'Peut contenir {count} : les lecteurs voient alors le nombre de signataires.',
      'Puede contener {count}: los lectores ven entonces el número de firmantes.',
    ),
  ),
  summary(),
  body(),
]

const signatories = [
  organisations('initiators', words('Initiators', 'À l’initiative de', 'Promotores')),
  organisations(
    'signatories',
    words('Signatories', 'Signataires', 'Firmantes'),
    words(
      'The number shown is counted from this list.',
      'Le nombre affiché est compté à partir de cette liste.',
      'El número que se muestra se cuenta en esta lista.',
    ),
  ),
  row(
    localizedText('signatoryCountStated', words('Stated number', 'Nombre indiqué', 'Número indicado'), {
      maxLength: 60,
      help: words(
        'Only where the list is not complete: "22", "over 40".',
        'Seulement si la liste est incomplète : « 22 », « plus de 40 ».',
        'Solo si la lista no está completa: «22», «más de 40».',
      ),
    }),
    localizedText(
      'signatoryCountNote',
      words('Note on the number', 'Note sur le nombre', 'Nota sobre el número'),
    ),
  ),
  organisations('addressees', words('Addressees', 'Destinataires', 'Destinatarios')),
]

const details = [
  organisation(
    'authorOrganisation',
    words('Author', 'Auteur', 'Autor'),
    words(
      'Only if it is not the office itself.',
      'Seulement si ce n’est pas le bureau lui-même.',
      'Solo si no es la propia oficina.',
    ),
  ),
  row(
    localizedText('occasion', words('Occasion', 'Occasion', 'Ocasión')),
    localizedText('place', words('Place', 'Lieu', 'Lugar'), { maxLength: 120 }),
  ),
  group('speaker', words('Speaker', 'Orateur', 'Orador'), [
    row(
      text('name', words('Name', 'Nom', 'Nombre')),
      localizedText('capacity', words('Capacity', 'Qualité', 'Calidad')),
    ),
  ]),
  group('answers', words('Answers', 'En réponse à', 'En respuesta a'), [
    row(localizedText('text', words('What', 'Quoi', 'Qué')), partialDate('date', words('Of', 'Du', 'De'))),
  ]),
  row(
    localeField('bindingLanguage', words('Binding language', 'Langue faisant foi', 'Idioma auténtico')),
    text('version', words('Version', 'Version', 'Versión'), { maxLength: 40 }),
  ),
  list('abbreviations', words('Abbreviations', 'Sigles', 'Siglas'), words('Abbreviation', 'Sigle', 'Sigla'), [
    row(
      text('short', words('Short', 'Sigle', 'Sigla'), { isRequired: true, maxLength: 30 }),
      localizedText('long', words('In full', 'En toutes lettres', 'Nombre completo'), { isRequired: true }),
    ),
  ]),
  list('figures', words('Figures', 'Chiffres', 'Cifras'), words('Figure', 'Chiffre', 'Cifra'), [
    row(
      localizedText('value', words('Value', 'Valeur', 'Valor'), { isRequired: true, maxLength: 60 }),
      localizedText('label', words('Label', 'Libellé', 'Etiqueta'), { isRequired: true }),
      rowKey(),
    ),
  ]),
  group(
    'lapsed',
    words('No longer current', 'N’est plus d’actualité', 'Ya no es actual'),
    [
      row(
        partialDate('after', words('After', 'Après', 'Después de')),
        localizedText('note', words('Note', 'Note', 'Nota')),
      ),
    ],
    {
      help: words(
        'Readers are told that what it asks for has passed.',
        'Les lecteurs apprennent que la demande appartient au passé.',
        'Se avisa a los lectores de que lo pedido ya pasó.',
      ),
    },
  ),
]

export const Statements = defineCollection({
  slug: 'statements',
  group: 'publish',
  ownership: 'site',
  isPublished: true,
  labels: {
    singular: words('Statement', 'Déclaration', 'Declaración'),
    plural: words('Statements', 'Déclarations', 'Declaraciones'),
  },
  description: words(
    'What the office says to governments and institutions, alone or with others.',
    'Ce que le bureau dit aux gouvernements et aux institutions, seul ou avec d’autres.',
    'Lo que la oficina dice a gobiernos e instituciones, sola o con otras.',
  ),
  useAsTitle: 'title',
  columns: ['title', 'kind', 'date', 'site'],
  sortBy: ['date', 'publishedOn'],
  fields: [
    kind(kinds, { defaultValue: 'statement' }),
    itemDate(
      words(
        'The statement’s own date, which may differ from that of its publication: 2012, 2012-03 or 2012-03-29.',
        'La date de la déclaration, qui peut différer de celle de la publication : 2012, 2012-03 ou 2012-03-29.',
        'La fecha de la declaración, que puede diferir de la de publicación: 2012, 2012-03 o 2012-03-29.',
      ),
    ),
    partialDate('publishedOn', words('Published on', 'Publiée le', 'Publicada el'), {
      isInSidebar: true,
      help: words(
        'When the office made it public, as exactly as it is known: 2012, 2012-03 or 2012-03-29.',
        'Quand le bureau l’a rendue publique, avec la précision connue : 2012, 2012-03 ou 2012-03-29.',
        'Cuándo la hizo pública la oficina, con la precisión conocida: 2012, 2012-03 o 2012-03-29.',
      ),
    }),
    topics(),
    tabs(
      tab(words('Content', 'Contenu', 'Contenido'), content),
      tab(words('Signatories', 'Signataires', 'Firmantes'), signatories),
      tab(words('Details', 'Détails', 'Detalles'), details),
      tab(words('Relations', 'Liens', 'Relaciones'), [documents(), related()]),
    ),
  ],
})
