import { type Words, words } from './fields/words.ts'

/** What the history calls the things that are done. What does not stand here is shown as it is stored. */
export const actionWords: Readonly<Record<string, Words>> = {
  create: words('Created', 'Création', 'Creación'),
  draft: words('Draft saved', 'Brouillon enregistré', 'Borrador guardado'),
  publish: words('Published', 'Publication', 'Publicación'),
  withdraw: words('Withdrawn', 'Retrait', 'Retirada'),
  trash: words('Put into the trash', 'Mise à la corbeille', 'Enviado a la papelera'),
  restore: words('Taken out of the trash', 'Sortie de la corbeille', 'Recuperado de la papelera'),
  'restore-version': words(
    'Older version restored',
    'Version antérieure rétablie',
    'Versión anterior restaurada',
  ),
  move: words('Moved to another site', 'Déplacement vers un autre site', 'Traslado a otro sitio'),
  delete: words('Deleted for ever', 'Suppression définitive', 'Eliminación definitiva'),
  submit: words('Sent to review', 'Envoi en relecture', 'Envío a revisión'),
  assign: words('Another reviewer asked', 'Autre relecteur sollicité', 'Otro revisor consultado'),
  recall: words('Taken back from review', 'Retrait de la relecture', 'Retirado de la revisión'),
  'request-changes': words('Changes requested', 'Modifications demandées', 'Cambios solicitados'),
  approve: words('Approved', 'Approbation', 'Aprobación'),
  'approval-voided': words(
    'Approval void after a change',
    'Approbation annulée par une modification',
    'Aprobación anulada por un cambio',
  ),
  archive: words('Archived', 'Archivage', 'Archivado'),
  reopen: words('Taken out of the archive', 'Sortie de l’archive', 'Sacado del archivo'),
  'change-settings': words(
    'Site settings changed',
    'Réglages du site modifiés',
    'Ajustes del sitio cambiados',
  ),
  'ask-placement': words('Placement requested', 'Reprise demandée', 'Aparición solicitada'),
  'requested-placement': words(
    'Placement open again',
    'Reprise de nouveau ouverte',
    'Aparición abierta de nuevo',
  ),
  'accepted-placement': words('Placement accepted', 'Reprise acceptée', 'Aparición aceptada'),
  'declined-placement': words('Placement declined', 'Reprise refusée', 'Aparición rechazada'),
  'accept-application': words('Application accepted', 'Candidature acceptée', 'Solicitud aceptada'),
  'refuse-application': words('Application refused', 'Candidature refusée', 'Solicitud rechazada'),
  'remove-member': words('Member removed', 'Membre retiré', 'Miembro retirado'),
  'leave-network': words('Member has left', 'Départ d’un membre', 'Baja de un miembro'),
  'change-account': words('Account changed', 'Compte modifié', 'Cuenta cambiada'),
  'change-roles': words('Roles changed', 'Rôles modifiés', 'Funciones cambiadas'),
  'sign-in-limit': words(
    'Too many tries to sign in',
    'Trop de tentatives de connexion',
    'Demasiados intentos de acceso',
  ),
}
