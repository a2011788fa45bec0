import type { Sql } from '../../jobs/sql.ts'

/** Where messages lie: what the system writes to one person, and what goes to a list. */
export type MailTable = 'outbox_messages'

/** A message that a sender has claimed. */
export interface Outgoing {
  id: string
  table: MailTable
  /** Made from the message's id alone, so that it is the same at every try. */
  messageId: string
  to: string
  /** The name beside the address of the settings. */
  fromName: string
  subject: string
  text: string
  html: string
  headers: Readonly<Record<string, string>>
  triesBefore: number
}

/** A place that messages are taken from. */
export interface MailSource {
  table: MailTable
  /** Claims up to `most` messages for a sender, what has waited longest first. */
  claim(sql: Sql, sender: number, most: number): Promise<Outgoing[]>
}
