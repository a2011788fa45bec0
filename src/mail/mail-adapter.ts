import type { EmailAdapter, SendEmailOptions } from 'payload'
import { poolOf } from '../jobs/sql.ts'
import { enqueueMail } from './enqueue-mail.ts'
import { plainText } from './plain-text.ts'

/** Payload's own mail goes into the outbox, like all mail. */
export const outboxAdapter: EmailAdapter = ({ payload }) => ({
  name: 'outbox',
  // The senders write the address of the settings.
  defaultFromName: 'Common Home',
  defaultFromAddress: 'no-reply@example.org',
  sendEmail: async (message) => {
    const html = asText(message['html'])
    for (const to of recipientsOf(message)) {
      await enqueueMail(poolOf(payload), {
        to,
        subject: asText(message['subject']),
        text: asText(message['text']) || plainText(html),
        html,
        priority: 'transactional',
      })
    }
  },
})

const asText = (part: unknown): string => (typeof part === 'string' ? part : '')

function recipientsOf({ to }: SendEmailOptions): string[] {
  return [to].flat().flatMap((recipient) => {
    if (typeof recipient === 'string') return [recipient]
    return recipient && 'address' in recipient && typeof recipient.address === 'string'
      ? [recipient.address]
      : []
  })
}
