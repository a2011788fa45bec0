import type { Sql } from '../../jobs/sql.ts'
import { siteHome } from '../../lib/site-home.ts'
import { officeName } from '../../mail/office-name.ts'
import { type Letter, sendLetter } from '../../newsletter/letters.ts'
import { mailedPage, subscriptionKey } from '../../newsletter/links.ts'
import { makeLink } from '../../newsletter/mailed-links.ts'
import { defineForm } from '../form.ts'
import { letterRule, linkedSite, secondPress, step, usualRule } from '../rules.ts'
import { mailLinkSchema } from './schema.ts'

/**
 * Asking for a link to one's own data. The answer is the same for every address; what is known about it stands in
 * the letter, which only its owner reads.
 */
export const mailLinkForm = defineForm({
  name: 'mail-link',
  path: step('link'),
  thanks: step('link-sent'),
  schema: mailLinkSchema,
  typed: { email: { label: 'subscription.fields.email', kind: 'email' } },
  perClient: usualRule,
  perTarget: { ...letterRule, of: ({ email }) => email },
  onceFor: secondPress,
  async handle({ email, wish }, { sql, site, locale, publicUrl }) {
    const here = { ...linkedSite(site), publicUrl, locale }
    const own = await anySubscription(sql, email, site.id)
    const token = wish === 'preferences' ? null : await makeLink(sql, wish, { email, site: site.id, locale })
    const letter: Letter = wish === 'preferences' && !own ? 'unknown' : wish
    const address = token
      ? mailedPage(here, wish, token)
      : own
        ? mailedPage(here, 'preferences', subscriptionKey({ id: own, email }))
        : `${siteHome(here)}/newsletter`
    const office = await officeName(sql, site.id, locale)
    await sendLetter(sql, { letter, to: email, locale, office, address })
    return { kind: 'done', path: step('link-sent') }
  },
})

/** A subscription of an address, of this site before others. */
async function anySubscription(sql: Sql, email: string, site: string): Promise<string | null> {
  const { rows } = await sql.query<{ id: string }>(
    `SELECT id FROM subscriptions WHERE email = $1
     ORDER BY site_id IN ($2, (SELECT run_by_id FROM sites WHERE id = $2)) DESC, created_at LIMIT 1`,
    [email, site],
  )
  return rows[0]?.id ?? null
}
