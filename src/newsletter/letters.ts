import { i18nFor, type MessageKey } from '../i18n/i18n.ts'
import type { Locale } from '../i18n/locales.ts'
import type { Sql } from '../jobs/sql.ts'
import { enqueueMail } from '../mail/enqueue-mail.ts'
import { type MailBlock, mailDocument } from '../mail/mail-document.ts'
import { linkDays } from './mailed-links.ts'

/** The letters that a reader gets because of a form. Each says one thing and has one button. */
export type Letter = 'confirm' | 'preferences' | 'unknown' | 'newAddress' | 'copy' | 'erase'

/** What a letter is made of. */
export interface LetterOptions {
  letter: Letter
  to: string
  locale: Locale
  /** The office that writes. */
  office: string
  /** What the button leads to. */
  address: string
  /** What was asked for, one a line. */
  asked?: readonly string[]
}

/** Writes a letter into the outbox, in the transaction of what it is about. */
export async function sendLetter(sql: Sql, options: LetterOptions): Promise<void> {
  const { letter, to, locale, office, address, asked = [] } = options
  const { t } = i18nFor(locale)
  const say = (part: 'subject' | 'text' | 'button') =>
    t(`subscription.letters.${letter}.${part}` satisfies MessageKey, { office })
  const isForOnce = letter !== 'preferences' && letter !== 'unknown'
  const blocks: MailBlock[] = [
    { kind: 'heading', text: say('subject') },
    { kind: 'paragraph', text: say('text') },
    ...(asked.length > 0 ? [{ kind: 'paragraph', text: asked.join('\n') } as const] : []),
    { kind: 'button', label: say('button'), address },
    ...(isForOnce
      ? [{ kind: 'note', text: t('subscription.letters.once', { days: linkDays }) } as const]
      : []),
    { kind: 'note', text: t('subscription.letters.notYou') },
  ]
  const { subject, text, html } = mailDocument({ locale, title: say('subject'), sender: office, blocks })
  await enqueueMail(sql, { to, subject, text, html, priority: 'transactional' })
}

/** The name of an office in a language, else in any. */
export async function officeName(sql: Sql, site: string, locale: Locale): Promise<string> {
  const { rows } = await sql.query<{ name: string }>(
    `SELECT name FROM sites_locales WHERE _parent_id = $1 AND name <> ''
     ORDER BY _locale::text = $2 DESC, _locale LIMIT 1`,
    [site, locale],
  )
  return rows[0]?.name ?? ''
}
