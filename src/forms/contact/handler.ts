import { i18nFor } from '../../i18n/i18n.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { Sql } from '../../jobs/sql.ts'
import type { ContactPurpose } from '../../lib/kinds.ts'
import { enqueueMail } from '../../mail/enqueue-mail.ts'
import { mailDocument } from '../../mail/mail-document.ts'
import { officeName } from '../../mail/office-name.ts'
import { defineForm, type FormContext } from '../form.ts'
import { letterRule, usualRule } from '../rules.ts'
import { contactSchema } from './schema.ts'

/** The same message within this time, in seconds, is the same message. */
const day = 24 * 60 * 60

interface Message {
  name: string
  email: string
  purpose: ContactPurpose
  message: string
}

/** Writing to an office: kept for its editors, mailed to the contact point, and acknowledged. */
export const contactForm = defineForm({
  name: 'contact',
  path: 'contact',
  thanks: 'contact/sent',
  schema: contactSchema,
  typed: {
    name: { label: 'contactForm.name', kind: 'name' },
    email: { label: 'contactForm.email', kind: 'email' },
    message: { label: 'contactForm.message', kind: 'text' },
  },
  perClient: usualRule,
  perTarget: { ...letterRule, of: ({ email }) => email },
  onceFor: day,
  async handle(message, context) {
    const { sql, site, locale, at } = context
    await sql.query(
      `INSERT INTO form_submissions (name, email, message, purpose, language, received_at, state, site_id)
       VALUES ($1, $2, $3, $4, $5, $6, 'new', $7)`,
      [message.name, message.email, message.message, message.purpose, locale, at.toISOString(), site.id],
    )
    const office = await officeName(sql, site.id, locale)
    await pass(message, context, office)
    await acknowledge(sql, message.email, locale, office)
    return { kind: 'done', path: 'contact/sent' }
  },
})

/** To the contact point that was chosen, else to the general one; an office without an address reads it here. */
async function pass(
  { name, email, purpose, message }: Message,
  { sql, site, locale }: FormContext,
  office: string,
) {
  const { rows } = await sql.query<{ email: string }>(
    `SELECT email FROM sites_contact_points WHERE _parent_id = $1 AND email <> '' AND purpose::text IN ($2, 'general')
     ORDER BY purpose::text = $2 DESC, _order LIMIT 1`,
    [site.id, purpose],
  )
  const [point] = rows
  if (!point) return
  const { t } = i18nFor(locale)
  const letter = mailDocument({
    locale,
    title: t('contactForm.letters.passed.subject', { name }),
    sender: office,
    blocks: [
      { kind: 'heading', text: t('contactForm.letters.passed.subject', { name }) },
      { kind: 'paragraph', text: message },
      { kind: 'note', text: `${name}\n${email}\n${t(`contact.${purpose}`)}` },
    ],
  })
  await enqueueMail(sql, {
    ...letter,
    to: point.email,
    headers: { 'Reply-To': email },
    priority: 'transactional',
  })
}

/** Without the message: whoever types somebody else's address could send them anything by our hand. */
async function acknowledge(sql: Sql, to: string, locale: Locale, office: string): Promise<void> {
  const { t } = i18nFor(locale)
  const subject = t('contactForm.letters.received.subject', { office })
  const letter = mailDocument({
    locale,
    title: subject,
    sender: office,
    blocks: [
      { kind: 'heading', text: subject },
      { kind: 'paragraph', text: t('contactForm.letters.received.text', { office }) },
      { kind: 'note', text: t('contactForm.letters.received.notYou') },
    ],
  })
  await enqueueMail(sql, {
    ...letter,
    to,
    headers: { 'Auto-Submitted': 'auto-replied' },
    priority: 'transactional',
  })
}
