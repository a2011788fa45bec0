import { type Words, words } from '../../../collections/shared/fields/words.ts'
import type { BoardState } from '../../../collections/shared/translation/board.ts'

/** What the states of a language version are called on the board. */
export const boardStateWords: Record<BoardState, Words> = {
  stale: words('Out of date', 'À actualiser', 'Por actualizar'),
  missing: words('Missing', 'Manquante', 'Falta'),
  started: words('In work', 'En cours', 'En curso'),
  done: words('Done', 'Faite', 'Hecha'),
}

/** The heading of the board, which is also the way to it. */
export const boardHeading = words('Translations', 'Traductions', 'Traducciones')

/** The address of the translator's view of a language version. */
export const deskAddress = (noun: string, item: string, language: string): string =>
  `/admin/translate/${noun}/${item}/${language}`
