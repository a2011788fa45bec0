import { words } from '../../../collections/shared/fields/words.ts'

/** What the tab "Preview and send" says. */
export const issueTexts = {
  saveFirst: words('Save the issue first.', 'Enregistrez d’abord le numéro.', 'Guarde primero el número.'),
  notAllowed: words(
    'Only people of its site see an issue before it is sent.',
    'Seules les personnes de son site voient un numéro avant l’envoi.',
    'Solo las personas de su sitio ven un número antes del envío.',
  ),
  recipients: words('Who gets it', 'Destinataires', 'Destinatarios'),
  recipientsNow: words(
    '{count} readers would get it now.',
    '{count} lecteurs le recevraient maintenant.',
    '{count} lectores lo recibirían ahora.',
  ),
  language: words('Language', 'Langue', 'Idioma'),
  readers: words('Readers', 'Lecteurs', 'Lectores'),
  isPublished: words('Published', 'Publié', 'Publicado'),
  yes: words('yes', 'oui', 'sí'),
  noNotSent: words('no: not sent', 'non : pas envoyé', 'no: no se envía'),
  preview: words('Preview: {language}', 'Aperçu : {language}', 'Vista previa: {language}'),
  wide: words('Wide, 600 pixels', 'Large, 600 pixels', 'Ancho, 600 píxeles'),
  narrow: words('Narrow, 360 pixels', 'Étroit, 360 pixels', 'Estrecho, 360 píxeles'),
  asText: words('As text', 'En texte', 'Como texto'),
  subject: words('Subject', 'Objet', 'Asunto'),
  octets: words('{count} kB of 100', '{count} ko sur 100', '{count} kB de 100'),
  whatIsSent: words(
    'What is published is sent. Below stands what is saved: publish it first if you have changed something.',
    'Ce qui est publié est envoyé. Ci-dessous figure ce qui est enregistré : publiez-le d’abord si vous l’avez modifié.',
    'Se envía lo publicado. Abajo está lo guardado: publíquelo antes si ha cambiado algo.',
  ),
  sending: words('Sending', 'Envoi', 'Envío'),
  report: words('Report', 'Bilan', 'Informe'),
  unsubscribed: words('have left since', 'se sont désabonnés depuis', 'se han dado de baja desde entonces'),
  hardBounces: words(
    'of these without such an address',
    'dont adresse inexistante',
    'de ellos, dirección inexistente',
  ),
  softBounces: words(
    'mailboxes that would not take it',
    'boîtes qui ne l’ont pas accepté',
    'buzones que no lo aceptaron',
  ),
  doubtfulList: words(
    'Nobody knows whether these got it',
    'Nul ne sait si ces adresses l’ont reçu',
    'No se sabe si lo recibieron',
  ),
}

/** What is said of a sending by its state. */
export const stateTexts = {
  none: words('Not yet asked for.', 'Pas encore demandé.', 'Aún no solicitado.'),
  scheduled: words('Will be sent on {moment}.', 'Sera envoyé le {moment}.', 'Se enviará el {moment}.'),
  sending: words(
    'Being sent since {moment}.',
    'En cours d’envoi depuis {moment}.',
    'Enviándose desde {moment}.',
  ),
  sent: words('Sent on {moment}.', 'Envoyé le {moment}.', 'Enviado el {moment}.'),
  stopped: words(
    'Stopped. What was sent stays sent.',
    'Arrêté. Ce qui est parti reste envoyé.',
    'Detenido. Lo enviado queda enviado.',
  ),
  refused: words(
    'Not sent, because there are mistakes in it or it is not published: {note}',
    'Pas envoyé, car il contient des erreurs ou n’est pas publié : {note}',
    'No se envió porque contiene errores o no está publicado: {note}',
  ),
}

/** The states of deliveries, as the report counts them. */
export const deliveryTexts = {
  accepted: words('accepted by the mail server', 'acceptés par le serveur', 'aceptados por el servidor'),
  queued: words('waiting', 'en attente', 'en espera'),
  refused: words('refused', 'refusés', 'rechazados'),
  doubtful: words('in doubt', 'incertains', 'dudosos'),
  withdrawn: words('no longer wanted', 'plus souhaités', 'ya no deseados'),
  kept: words('kept in the outbox', 'gardés dans la boîte d’envoi', 'guardados en la bandeja de salida'),
}

/** What the checks find, by code. */
export const checkTexts = {
  noSubject: words('There is no subject.', 'Il n’y a pas d’objet.', 'Falta el asunto.'),
  longSubject: words(
    'The subject has {detail} characters; small screens show 70.',
    'L’objet compte {detail} caractères ; les petits écrans en montrent 70.',
    'El asunto tiene {detail} caracteres; las pantallas pequeñas muestran 70.',
  ),
  nothingInIt: words('There is nothing in it.', 'Il est vide.', 'Está vacío.'),
  leftOut: words(
    'Items that are not published in this language and are left out: {detail}',
    'Contenus non publiés dans cette langue, donc absents : {detail}',
    'Contenidos no publicados en este idioma, que faltan: {detail}',
  ),
  brokenLink: words(
    'A link leads nowhere: {detail}',
    'Un lien ne mène nulle part : {detail}',
    'Un enlace no lleva a ninguna parte: {detail}',
  ),
  unclearLink: words(
    'A link does not say where it leads, or others with the same words lead elsewhere: “{detail}”',
    'Un lien ne dit pas où il mène, ou d’autres du même nom mènent ailleurs : « {detail} »',
    'Un enlace no dice adónde lleva, u otros con las mismas palabras llevan a otra parte: «{detail}»',
  ),
  pictureWithoutText: words(
    'Pictures without alternative text, left out: {detail}',
    'Images sans texte alternatif, retirées : {detail}',
    'Imágenes sin texto alternativo, omitidas: {detail}',
  ),
  tooLarge: words(
    '{detail} kB: mailboxes cut it off at 100.',
    '{detail} ko : les messageries le coupent à 100.',
    '{detail} kB: los buzones lo cortan a partir de 100.',
  ),
  noPostalAddress: words(
    'Mail has to name the full postal address of its sender: add the street and the city to the site.',
    'Un courriel doit indiquer l’adresse postale complète de l’expéditeur : ajoutez la rue et la ville au site.',
    'El correo debe indicar la dirección postal completa del remitente: añada la calle y la ciudad al sitio.',
  ),
  acknowledged: words(
    'Funding acknowledgements carried along: {detail}',
    'Mentions de financement reprises : {detail}',
    'Menciones de financiación incluidas: {detail}',
  ),
}

/** The buttons. */
export const actionTexts = {
  test: words('Send me a test', 'M’envoyer un essai', 'Enviarme una prueba'),
  send: words('Send now to {count}', 'Envoyer maintenant à {count}', 'Enviar ahora a {count}'),
  onlyManagers: words(
    'Site managers send it to the readers.',
    'Les gestionnaires du site l’envoient aux lecteurs.',
    'Los gestores del sitio lo envían a los lectores.',
  ),
  schedule: words('Send at this time', 'Envoyer à ce moment', 'Enviar en ese momento'),
  moment: words('Day and time in Brussels', 'Jour et heure à Bruxelles', 'Día y hora en Bruselas'),
  unschedule: words('Do not send', 'Ne pas envoyer', 'No enviar'),
  stop: words('Stop', 'Arrêter', 'Detener'),
  resume: words('Go on', 'Reprendre', 'Reanudar'),
  again: words('Send to them again', 'Leur renvoyer', 'Enviar de nuevo'),
  countAsSent: words('Count as sent', 'Compter comme envoyés', 'Contar como enviados'),
  sure: words(
    'Send this issue to {count} readers? What is sent cannot be taken back.',
    'Envoyer ce numéro à {count} lecteurs ? Un envoi ne peut être repris.',
    '¿Enviar este número a {count} lectores? Lo enviado no se puede recuperar.',
  ),
  sureAt: words(
    'Send this issue on {moment}? {count} readers would get it as the list is now. What is sent cannot be taken back.',
    'Envoyer ce numéro le {moment} ? {count} lecteurs le recevraient selon la liste actuelle. Un envoi ne peut être repris.',
    '¿Enviar este número el {moment}? {count} lectores lo recibirían según la lista actual. Lo enviado no se puede recuperar.',
  ),
  actions: words('What can be done', 'Actions possibles', 'Qué se puede hacer'),
  done: words('Done.', 'C’est fait.', 'Hecho.'),
  testDone: words('A test is on its way to you.', 'Un essai vous est envoyé.', 'Una prueba está en camino.'),
}
