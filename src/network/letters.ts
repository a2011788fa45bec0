import { i18nFor, type MessageKey } from '../i18n/i18n.ts'
import type { Locale } from '../i18n/locales.ts'
import type { Sql } from '../jobs/sql.ts'
import { sendButtonLetter } from '../mail/button-letter.ts'
import { officeName } from '../mail/office-name.ts'
import { linkDays } from '../newsletter/mailed-links.ts'
import type { Applicant } from './held.ts'

/** The letters that somebody gets because of a form. Each says one thing and has one button. */
export type NetworkLetter = 'confirm' | 'profile' | 'unknown'

/**
 * Writes a letter into the outbox, in the transaction of what it is about.
 *
 * @param address - what the button leads to
 */
export async function sendNetworkLetter(
  sql: Sql,
  letter: NetworkLetter,
  { email, site }: Applicant,
  { locale, address }: { locale: Locale; address: string },
): Promise<void> {
  const { t } = i18nFor(locale)
  const office = await officeName(sql, site, locale)
  const say = (part: 'subject' | 'text' | 'button') =>
    t(`network.letters.${letter}.${part}` satisfies MessageKey, { office })
  const once = letter === 'unknown' ? [] : [t('subscription.letters.once', { days: linkDays })]
  await sendButtonLetter(sql, {
    to: email,
    locale,
    office,
    subject: say('subject'),
    text: [say('text')],
    button: say('button'),
    address,
    notes: [...once, t('subscription.letters.notYou')],
  })
}
