import { defineCollection } from './shared/define-collection.ts'
import { moment, row } from './shared/fields/simple.ts'
import { longText, text } from './shared/fields/text.ts'
import { words } from './shared/fields/words.ts'

const noted = { isReadOnly: true }
const messageLimit = 500_000

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
    'Mail that the system wrote. Without a mail server it stays here and can be read.',
    'Les messages écrits par le système. Sans serveur de messagerie, ils restent ici et peuvent être lus.',
    'Correos escritos por el sistema. Sin servidor de correo quedan aquí y pueden leerse.',
  ),
  useAsTitle: 'subject',
  columns: ['subject', 'to', 'queuedAt', 'sentAt', 'error'],
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
    ),
    longText('error', words('Error', 'Erreur', 'Error'), { ...noted, maxLength: messageLimit }),
    longText('text', words('Text', 'Texte', 'Texto'), { ...noted, rows: 12, maxLength: messageLimit }),
    {
      ...longText('html', words('HTML', 'HTML', 'HTML'), { ...noted, maxLength: messageLimit }),
      // For the mail server; people read the text.
      admin: { hidden: true },
    },
  ],
  admin: { hideAPIURL: true },
})
