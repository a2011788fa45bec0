import { type Words, words } from '../fields/words.ts'
import type { ReviewState, Step } from './workflow.ts'

/** What the states are called. */
export const stateWords: Record<ReviewState, Words> = {
  'in-review': words('In review', 'En relecture', 'En revisión'),
  'changes-requested': words('Changes requested', 'Modifications demandées', 'Cambios solicitados'),
  approved: words('Approved', 'Approuvé', 'Aprobado'),
  archived: words('Archived', 'Archivé', 'Archivado'),
}

/** What the steps are called on buttons. */
export const stepWords: Record<Step, Words> = {
  submit: words('Send to review', 'Envoyer en relecture', 'Enviar a revisión'),
  assign: words('Ask somebody else', 'Demander à quelqu’un d’autre', 'Preguntar a otra persona'),
  recall: words('Take back', 'Reprendre', 'Retomar'),
  'request-changes': words('Ask for changes', 'Demander des modifications', 'Pedir cambios'),
  approve: words('Approve', 'Approuver', 'Aprobar'),
  archive: words('Archive', 'Archiver', 'Archivar'),
  reopen: words('Take out of the archive', 'Sortir de l’archive', 'Sacar del archivo'),
}

/** Why something is not published. */
export const obstacleWords = {
  archived: words(
    'This is archived: take it out of the archive first.',
    'Ceci est archivé : sortez-le d’abord de l’archive.',
    'Esto está archivado: sáquelo primero del archivo.',
  ),
  'not-approved': words(
    'This site publishes only what somebody else has approved: send it to review.',
    'Ce site ne publie que ce qu’une autre personne a approuvé : envoyez-le en relecture.',
    'Este sitio publica solo lo que otra persona ha aprobado: envíelo a revisión.',
  ),
  'changed-since': words(
    'The text was changed after it was approved: save it, and have it approved again.',
    'Le texte a été modifié après son approbation : enregistrez-le et faites-le approuver de nouveau.',
    'El texto cambió después de su aprobación: guárdelo y haga que se apruebe de nuevo.',
  ),
}

/** Why a step is not taken. */
export const refusals = {
  notNow: words(
    'This step is not possible now, or not yours to take. Load the page again to see where the text stands.',
    'Cette étape n’est pas possible maintenant, ou pas par vous. Rechargez la page pour voir où en est le texte.',
    'Este paso no es posible ahora, o no le corresponde. Vuelva a cargar la página para ver el estado del texto.',
  ),
  noReviewer: words(
    'Choose somebody else who may publish at this site.',
    'Choisissez une autre personne qui peut publier sur ce site.',
    'Elija a otra persona que pueda publicar en este sitio.',
  ),
  noNote: words(
    'Say what should be changed.',
    'Indiquez ce qui doit être modifié.',
    'Diga qué debe cambiarse.',
  ),
}
