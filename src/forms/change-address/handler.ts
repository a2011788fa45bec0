import { officeName } from '../../mail/office-name.ts'
import { subscriptionOfKey } from '../../newsletter/held.ts'
import { sendLetter } from '../../newsletter/letters.ts'
import { mailedPage } from '../../newsletter/links.ts'
import { makeLink } from '../../newsletter/mailed-links.ts'
import { defineForm } from '../form.ts'
import { badLink, letterRule, linkedSite, secondPress, step, usualRule } from '../rules.ts'
import { changeAddressSchema } from './schema.ts'

/** Asking to be written to elsewhere. Nothing changes before the new address is confirmed. */
export const changeAddressForm = defineForm({
  name: 'change-address',
  path: step('address'),
  thanks: step('address-requested'),
  schema: changeAddressSchema,
  typed: { email: { label: 'subscription.fields.newEmail', kind: 'email' } },
  perClient: usualRule,
  perTarget: { ...letterRule, of: ({ email }) => email },
  onceFor: secondPress,
  async handle({ email }, { sql, site, locale, publicUrl, key }) {
    const held = await subscriptionOfKey(sql, key, { lock: true })
    if (!held) return badLink
    const token = await makeLink(sql, 'new-address', {
      subscriber: held.subscriber,
      email,
      from: held.email,
      site: site.id,
      locale,
    })
    await sendLetter(sql, {
      letter: 'newAddress',
      to: email,
      locale,
      office: await officeName(sql, held.site, locale),
      address: mailedPage({ ...linkedSite(site), publicUrl, locale }, 'new-address', token),
    })
    return { kind: 'done', path: step('address-requested') }
  },
})
