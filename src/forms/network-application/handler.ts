import { sendNetworkLetter } from '../../network/letters.ts'
import { isJoinedAt } from '../../network/site.ts'
import { makeLink } from '../../newsletter/mailed-links.ts'
import { defineForm } from '../form.ts'
import { badLink, letterRule, membershipPage, membershipStep, secondPress, usualRule } from '../rules.ts'
import { applicationSchema, typedProfile } from './schema.ts'

/**
 * Applying to the network. Until the address is confirmed, what was said waits in the mailed link alone: nobody reads
 * it, and whether the address is known changes nothing in what is written, sent or shown.
 */
export const networkApplicationForm = defineForm({
  name: 'network-application',
  path: 'network/join',
  thanks: membershipStep('requested'),
  schema: applicationSchema,
  typed: { email: { label: 'network.fields.email', kind: 'email' }, ...typedProfile },
  perClient: usualRule,
  perTarget: { ...letterRule, of: ({ email }) => email },
  onceFor: secondPress,
  async handle({ email, ...profile }, context) {
    const { sql, site, locale } = context
    if (!(await isJoinedAt(sql, site.id))) return badLink
    const applicant = { email, site: site.id }
    const token = await makeLink(sql, 'network-application', { ...applicant, locale, profile })
    const address = membershipPage(context, 'confirm', token)
    await sendNetworkLetter(sql, 'confirm', applicant, { locale, address })
    return { kind: 'done', path: membershipStep('requested') }
  },
})
