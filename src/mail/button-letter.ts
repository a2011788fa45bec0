import type { Locale } from '../i18n/locales.ts'
import type { Sql } from '../jobs/sql.ts'
import { enqueueMail } from './enqueue-mail.ts'
import { mailDocument } from './mail-document.ts'

/** A letter that says one thing and has one button. */
export interface ButtonLetter {
  to: string
  locale: Locale
  /** The office that writes. */
  office: string
  subject: string
  /** Its paragraphs; an empty one is left out. */
  text: readonly string[]
  button: string
  /** What the button leads to. */
  address: string
  /** Small print below the button. */
  notes: readonly string[]
  /** Of several letters with the same key only the first is one. */
  key?: string
}

/** Writes a letter into the outbox, in the transaction of what it is about. */
export async function sendButtonLetter(sql: Sql, letter: ButtonLetter): Promise<void> {
  const { to, locale, office, subject, button, address, key } = letter
  const document = mailDocument({
    locale,
    title: subject,
    sender: office,
    blocks: [
      { kind: 'heading', text: subject },
      ...letter.text.filter(Boolean).map((text) => ({ kind: 'paragraph' as const, text })),
      { kind: 'button', label: button, address },
      ...letter.notes.map((text) => ({ kind: 'note' as const, text })),
    ],
  })
  await enqueueMail(sql, { ...document, to, priority: 'transactional', ...(key && { key }) })
}
