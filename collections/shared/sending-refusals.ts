import { words } from './fields/words.ts'

/** Why something that was asked for with the sending of an issue was not done. */
export const sendingRefusals = {
  notAllowed: words(
    'Only site managers of its site may send an issue.',
    'Seuls les gestionnaires de son site peuvent envoyer un numéro.',
    'Solo los gestores de su sitio pueden enviar un número.',
  ),
  moment: words(
    'Choose a day and a time to come, within the next year.',
    'Choisissez un jour et une heure à venir, dans l’année qui vient.',
    'Elija un día y una hora por venir, dentro del próximo año.',
  ),
  passed: words(
    'This time has passed, so nothing was sent. Choose a day and a time to come, within the next year.',
    'Ce moment est passé : rien n’a été envoyé. Choisissez un jour et une heure à venir, dans l’année qui vient.',
    'Ese momento ya pasó, así que no se envió nada. Elija un día y una hora por venir, dentro del próximo año.',
  ),
  sent: words(
    'This issue has been sent already.',
    'Ce numéro a déjà été envoyé.',
    'Este número ya se ha enviado.',
  ),
  unpublished: words(
    'Publish the issue first, in one language at least.',
    'Publiez d’abord le numéro, dans une langue au moins.',
    'Publique antes el número, al menos en un idioma.',
  ),
  notWaiting: words(
    'This issue is not waiting to be sent.',
    'Ce numéro n’est pas en attente d’envoi.',
    'Este número no está en espera de envío.',
  ),
  notSending: words(
    'This issue is not being sent.',
    'Ce numéro n’est pas en cours d’envoi.',
    'Este número no se está enviando.',
  ),
  notStopped: words(
    'This issue was not stopped.',
    'L’envoi de ce numéro n’a pas été arrêté.',
    'El envío de este número no se ha detenido.',
  ),
  settle: words(
    'Say whether they count as sent.',
    'Dites s’ils comptent comme envoyés.',
    'Diga si cuentan como enviados.',
  ),
}
