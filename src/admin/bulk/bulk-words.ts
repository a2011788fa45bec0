import type { BulkAction } from '../../../collections/shared/bulk/bulk-answer.ts'
import { type Words, words } from '../../../collections/shared/fields/words.ts'

/** What each action is called; the language of the list stands in braces. */
export const actionWords: Record<BulkAction, Words> = {
  publish: words('Publish in {language}', 'Publier en {language}', 'Publicar en {language}'),
  withdraw: words('Withdraw {language}', 'Retirer : {language}', 'Retirar: {language}'),
  submit: words(
    'Ask for a review in {language}',
    'Demander une relecture en {language}',
    'Pedir una revisión en {language}',
  ),
  'add-topic': words('Add a topic', 'Ajouter un thème', 'Añadir un tema'),
  trash: words('Move to the trash', 'Mettre à la corbeille', 'Mover a la papelera'),
}

export const bulkWords = {
  heading: words('With the {count} chosen', 'Avec les {count} éléments choisis', 'Con los {count} elegidos'),
  what: words('What', 'Quoi', 'Qué'),
  who: words('Who should look at it?', 'Qui doit relire ?', '¿Quién debe revisarlo?'),
  topic: words('Topic', 'Thème', 'Tema'),
  act: words('Do it', 'Valider', 'Hacerlo'),
  running: words('One after the other…', 'L’un après l’autre…', 'Uno tras otro…'),
  tooMany: words(
    'Choose at most {count} items, on this page.',
    'Choisissez {count} éléments au plus, sur cette page.',
    'Elija como máximo {count} elementos, en esta página.',
  ),
  nobody: words(
    'There is nobody who could be asked.',
    'Il n’y a personne à qui demander.',
    'No hay nadie a quien pedírselo.',
  ),
  asDraft: words(
    'The topic is added to the drafts. Readers see it when they are published.',
    'Le thème est ajouté aux brouillons. Les lecteurs le voient après publication.',
    'El tema se añade a los borradores. Los lectores lo ven al publicarse.',
  ),
  done: words('{action}: {count} done', '{action} : {count} faits', '{action}: {count} hechos'),
  refused: words('{count} refused:', '{count} refusés :', '{count} rechazados:'),
  untitled: words('Without a title', 'Sans titre', 'Sin título'),
  close: words('Close', 'Fermer', 'Cerrar'),
} satisfies Record<string, Words>
