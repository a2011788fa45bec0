import { words } from '../../../collections/shared/fields/words.ts'
import type { ReportedItem, UnitOutcome } from '../../lib/exchange-report.ts'

export const exchangeHeading = words(
  'Files for translation tools',
  'Fichiers pour outils de traduction',
  'Archivos para traducción',
)

/** What becomes of an item. */
export const itemWords: Record<ReportedItem['outcome'], ReturnType<typeof words>> = {
  written: words('taken as a draft', 'repris en brouillon', 'tomado como borrador'),
  same: words('no change', 'aucun changement', 'sin cambios'),
  refused: words('refused', 'refusé', 'rechazado'),
  flagged: words('held back', 'mis en attente', 'retenido'),
}

/** What becomes of a text, where there is something to say. */
export const unitWords: Record<UnitOutcome, ReturnType<typeof words>> = {
  written: words('taken', 'repris', 'tomado'),
  same: words('no change', 'aucun changement', 'sin cambios'),
  empty: words('not translated', 'non traduit', 'sin traducir'),
  'original-changed': words(
    'the original has changed since the file was made',
    'l’original a changé depuis la création du fichier',
    'el original ha cambiado desde que se hizo el archivo',
  ),
  'translation-changed': words(
    'somebody has changed the translation here since',
    'quelqu’un a modifié la traduction ici depuis',
    'alguien ha cambiado la traducción aquí desde entonces',
  ),
  gone: words('this text is no longer there', 'ce texte n’existe plus', 'este texto ya no existe'),
  twice: words(
    'stands twice in the file',
    'figure deux fois dans le fichier',
    'figura dos veces en el archivo',
  ),
  'codes-missing': words(
    'a mark of the original is missing or doubled (a link, bold, a paragraph)',
    'un repère de l’original manque ou est doublé (lien, gras, paragraphe)',
    'falta o se repite una marca del original (enlace, negrita, párrafo)',
  ),
  'codes-invented': words(
    'a mark that the original does not have',
    'un repère que l’original n’a pas',
    'una marca que el original no tiene',
  ),
  'codes-misplaced': words(
    'a mark, or words, stand where they cannot',
    'un repère ou des mots se trouvent au mauvais endroit',
    'una marca o unas palabras están donde no pueden estar',
  ),
  'too-long': words(
    'longer than its field takes',
    'trop long pour son champ',
    'demasiado largo para su campo',
  ),
  kind: words('another kind of text', 'un autre type de texte', 'otro tipo de texto'),
}
