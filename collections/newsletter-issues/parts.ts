import { defineBlock, heading } from '../shared/fields/block.ts'
import { localesField } from '../shared/fields/languages.ts'
import { anyRelation, relations } from '../shared/fields/relation.ts'
import { body, localizedRichText } from '../shared/fields/rich-text.ts'
import { row } from '../shared/fields/simple.ts'
import { group, tab, tabs } from '../shared/fields/structure.ts'
import { localizedLongText, localizedText } from '../shared/fields/text.ts'
import { words } from '../shared/fields/words.ts'

const itemBlock = defineBlock({
  slug: 'issueItem',
  interfaceName: 'IssueItemBlock',
  group: 'lists',
  labels: {
    singular: words('Published item', 'Contenu publié', 'Contenido publicado'),
    plural: words('Published items', 'Contenus publiés', 'Contenidos publicados'),
  },
  fields: [
    anyRelation(
      'item',
      ['news', 'statements', 'projects', 'campaigns', 'events', 'documents'],
      words('Item', 'Contenu', 'Contenido'),
      {
        isRequired: true,
        help: words(
          'An issue carries its version in the language of the reader; where that is not published, the item is left out of that language.',
          'Le numéro reprend la version dans la langue du lecteur ; si elle n’est pas publiée, le contenu manque dans cette langue.',
          'El número lleva la versión en el idioma del lector; si no está publicada, el contenido falta en ese idioma.',
        ),
      },
    ),
    localizedLongText(
      'instead',
      words('Words in place of the summary', 'Texte à la place du résumé', 'Texto en lugar del resumen'),
    ),
  ],
})

const textBlock = defineBlock({
  slug: 'issueText',
  interfaceName: 'IssueTextBlock',
  group: 'text',
  labels: {
    singular: words('Text', 'Texte', 'Texto'),
    plural: words('Texts', 'Textes', 'Textos'),
  },
  fields: [heading(), body()],
})

const mail = tab(words('Issue that is mailed', 'Numéro envoyé', 'Número que se envía'), [
  localizedText('subject', words('Subject', 'Objet', 'Asunto'), { maxLength: 150 }),
  localizedRichText('introduction', words('Introduction', 'Introduction', 'Introducción')),
  {
    name: 'parts',
    type: 'blocks',
    label: words('Parts', 'Parties', 'Partes'),
    labels: {
      singular: words('Part', 'Partie', 'Parte'),
      plural: words('Parts', 'Parties', 'Partes'),
    },
    blocks: [itemBlock, textBlock],
  },
])

const readers = tab(words('Who gets it', 'Destinataires', 'Destinatarios'), [
  group('segment', words('Readers', 'Lecteurs', 'Lectores'), [
    row(
      localesField('languages', words('Languages', 'Langues', 'Idiomas'), {
        help: words(
          'None means all. Readers of a language in which the issue is not published do not get it.',
          'Aucune signifie toutes. Les lecteurs d’une langue dans laquelle le numéro n’est pas publié ne le reçoivent pas.',
          'Ninguno significa todos. Los lectores de un idioma en el que el número no está publicado no lo reciben.',
        ),
      }),
      relations('topics', 'topics', words('Topics', 'Thèmes', 'Temas'), {
        help: words(
          'None means everybody; otherwise those who chose one of these topics, or none.',
          'Aucun signifie tout le monde ; sinon ceux qui ont choisi un de ces thèmes, ou aucun.',
          'Ninguno significa todos; si no, quienes eligieron uno de estos temas, o ninguno.',
        ),
      }),
    ),
  ]),
])

/** What an issue that is made here consists of, and to whom it goes. */
export const mailedIssue = tabs(mail, readers)
