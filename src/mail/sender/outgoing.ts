import type { Sql } from '../../jobs/sql.ts'
import type { Ending } from './smtp-link.ts'

/** Where messages lie: what the system writes to one person, and what goes to a list. */
export type MailTable = 'outbox_messages' | 'deliveries'

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
  /** Both are the same for all copies of an issue, but for what is a reader's own. */
  text: string
  html: string
  /** What stands in the copy of this reader, by what stands for it in the text and the HTML. */
  own: Readonly<Record<string, string>>
  headers: Readonly<Record<string, string>>
  triesBefore: number
}

/** A place that messages are taken from. */
export interface MailSource {
  table: MailTable
  /** Claims up to `most` messages for a sender, what has waited longest first. */
  claim(sql: Sql, sender: number, most: number): Promise<Outgoing[]>
  /** Hears how a conversation ended, after that was written down. */
  ended?(sql: Sql, mail: Outgoing, ending: Ending): Promise<void>
}

/** Words with what is the reader's own in its places. */
export function filled(words: string, own: Outgoing['own']): string {
  return Object.entries(own).reduce((text, [name, value]) => text.replaceAll(name, value), words)
}
