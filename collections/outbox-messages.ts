import type { PayloadRequest } from 'payload'
import { defineCollection } from './shared/define-collection.ts'
import { moment, row } from './shared/fields/simple.ts'
import { longText, text } from './shared/fields/text.ts'
import { words } from './shared/fields/words.ts'

const noted = { isReadOnly: true }
const messageLimit = 500_000

/** What only the program reads. */
const hidden = { hidden: true, disableListColumn: true, disableListFilter: true }

/**
 * What a message says holds links that open what is somebody's alone. Once there is a mail server they are read in
 * mailboxes and nowhere else, by administrators neither; without one the outbox is the only mailbox there is.
 */
const readHere = {
  read: ({ req }: { req: PayloadRequest }): boolean => req.payload.config.custom?.['hasMailServer'] !== true,
}

/** Mail that the system wrote. Rows are written by `enqueueMail` and by the senders (`src/mail`), in SQL. */
export const OutboxMessages = defineCollection({
  slug: 'outbox-messages',
  group: 'settings',
  ownership: 'system',
  writer: 'administrator',
  labels: {
    singular: words('Message', 'Message', 'Mensaje'),
    plural: words('Outbox', 'Boîte d’envoi', 'Bandeja de salida'),
  },
  description: words(
    'Mail that the system wrote. Without a mail server it is “kept” here and can be read. With one nobody reads here what it says, because links in it are secrets, and its words are removed a day after it was sent. “doubtful” was under way when something broke: nobody knows whether it arrived.',
    'Les messages écrits par le système. Sans serveur de messagerie, ils sont conservés ici (« kept ») et peuvent être lus. Avec un serveur, personne ne lit ici ce qu’ils disent, car leurs liens sont des secrets, et leur texte est effacé un jour après l’envoi. « doubtful » : une panne a interrompu l’envoi et personne ne sait si le message est arrivé.',
    'Correos escritos por el sistema. Sin servidor de correo se guardan aquí («kept») y pueden leerse. Con uno, nadie lee aquí lo que dicen, porque sus enlaces son secretos, y su texto se borra un día después del envío. «doubtful»: algo falló durante el envío y nadie sabe si llegó.',
  ),
  useAsTitle: 'subject',
  columns: ['subject', 'to', 'queuedAt', 'state', 'sentAt'],
  fields: [
    row(
      text('to', words('To', 'À', 'Para'), { ...noted, isRequired: true, maxLength: 1000 }),
      text('subject', words('Subject', 'Objet', 'Asunto'), { ...noted, isRequired: true, maxLength: 1000 }),
    ),
    row(
      moment('queuedAt', words('Written', 'Écrit', 'Escrito'), {
        ...noted,
        isRequired: true,
        isIndexed: true,
      }),
      moment('sentAt', words('Sent', 'Envoyé', 'Enviado'), { ...noted, isIndexed: true }),
      // queued, claimed, sending, accepted, refused, doubtful or kept: `src/mail/states.ts`.
      { ...text('state', words('State', 'État', 'Estado'), noted), defaultValue: 'queued', index: true },
    ),
    longText('error', words('Error', 'Erreur', 'Error'), { ...noted, maxLength: messageLimit }),
    {
      ...longText('text', words('Text', 'Texte', 'Texto'), { ...noted, rows: 12, maxLength: messageLimit }),
      access: readHere,
    },
    // For the mail server; people read the text.
    {
      ...longText('html', words('HTML', 'HTML', 'HTML'), { ...noted, maxLength: messageLimit }),
      access: readHere,
      admin: hidden,
    },
    { ...text('fromName', words('From', 'De', 'De')), admin: hidden },
    { ...text('key', words('Key', 'Clé', 'Clave')), unique: true, admin: hidden },
    { ...text('priority', words('Priority', 'Priorité', 'Prioridad')), admin: hidden },
    { ...text('messageId', words('Message-ID', 'Message-ID', 'Message-ID')), admin: hidden },
    { name: 'headers', type: 'json', access: readHere, admin: hidden },
    { name: 'sender', type: 'number', admin: hidden },
    { name: 'attempts', type: 'number', defaultValue: 0, admin: hidden },
    { ...moment('nextTryAt', words('Next try', 'Prochain essai', 'Próximo intento')), admin: hidden },
    { ...moment('markedAt', words('Begun', 'Commencé', 'Comenzado')), admin: hidden },
  ],
  admin: { hideAPIURL: true },
})
