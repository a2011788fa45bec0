import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { EmailAdapter, SendEmailOptions } from 'payload'
import type { SmtpSettings } from '../server/settings.ts'

const sender = { defaultFromName: 'Common Home', defaultFromAddress: 'no-reply@example.org' }

/**
 * Where mail goes: to the mail server of the settings, or to the outbox that the administrator reads in the
 * admin panel, so that everything that mails something can be tried without a mail server.
 */
export function mailAdapter(smtp: SmtpSettings | undefined): EmailAdapter | Promise<EmailAdapter> {
  if (!smtp) return outboxAdapter
  return nodemailerAdapter({
    ...sender,
    defaultFromAddress: smtp.from,
    // A server that is away at start-up must not keep the sites from starting.
    skipVerify: true,
    transportOptions: {
      host: smtp.host,
      port: smtp.port,
      secure: smtp.isSecure,
      ...(smtp.user !== undefined && { auth: { user: smtp.user, pass: smtp.password } }),
    },
  })
}

const outboxAdapter: EmailAdapter = ({ payload }) => ({
  name: 'outbox',
  ...sender,
  sendEmail: async (message) => {
    await payload.create({
      collection: 'outbox-messages',
      data: {
        to: recipientsOf(message),
        subject: asText(message['subject']),
        text: asText(message['text']) || plainText(asText(message['html'])),
        html: asText(message['html']),
        queuedAt: new Date().toISOString(),
      },
    })
  },
})

const asText = (part: unknown): string => (typeof part === 'string' ? part : '')

function recipientsOf({ to }: SendEmailOptions): string {
  return [to]
    .flat()
    .map((recipient) => (typeof recipient === 'string' ? recipient : (recipient?.address ?? '')))
    .join(', ')
}

/** The words of a mail that came as HTML alone; the administrator reads them in the outbox. */
const plainText = (html: string): string =>
  html
    .replace(/<\/p>/g, '\n\n')
    .replace(/<[^>]*>/g, '')
    .trim()
