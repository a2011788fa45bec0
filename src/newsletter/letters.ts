import { i18nFor, type MessageKey } from '../i18n/i18n.ts'
import type { Locale } from '../i18n/locales.ts'
import type { Sql } from '../jobs/sql.ts'
import { sendButtonLetter } from '../mail/button-letter.ts'
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
  await sendButtonLetter(sql, {
    to,
    locale,
    office,
    subject: say('subject'),
    text: [say('text'), asked.join('\n')],
    button: say('button'),
    address,
    notes: [
      ...(isForOnce ? [t('subscription.letters.once', { days: linkDays })] : []),
      t('subscription.letters.notYou'),
    ],
  })
}
