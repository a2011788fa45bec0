import { z } from 'zod'
import { siteHome } from '../../lib/site-home.ts'
import { heldProfile } from '../../network/held.ts'
import { sendNetworkLetter } from '../../network/letters.ts'
import { isJoinedAt } from '../../network/site.ts'
import { makeLink } from '../../newsletter/mailed-links.ts'
import { email } from '../fields.ts'
import { defineForm } from '../form.ts'
import {
  badLink,
  letterRule,
  linkedSite,
  membershipPage,
  membershipStep,
  secondPress,
  usualRule,
} from '../rules.ts'

/**
 * Asking for the link to one's own profile. The answer is the same for every address; whether there is a profile
 * stands in the letter, which only the address's owner reads.
 */
export const networkLinkForm = defineForm({
  name: 'network-link',
  path: membershipStep('link'),
  thanks: membershipStep('link-sent'),
  schema: z.object({ email: email() }),
  typed: { email: { label: 'network.fields.email', kind: 'email' } },
  perClient: usualRule,
  perTarget: { ...letterRule, of: ({ email: address }) => address },
  onceFor: secondPress,
  async handle({ email: address }, context) {
    const { sql, site, locale, publicUrl } = context
    if (!(await isJoinedAt(sql, site.id))) return badLink
    const applicant = { email: address, site: site.id }
    const isKnown = (await heldProfile(sql, applicant)) !== null
    // Made for everybody, so that it takes the same time; one that leads nowhere is mailed to nobody.
    const token = await makeLink(sql, 'network-profile', { ...applicant, locale })
    await sendNetworkLetter(sql, isKnown ? 'profile' : 'unknown', applicant, {
      locale,
      address: isKnown
        ? membershipPage(context, 'profile', token)
        : `${siteHome({ ...linkedSite(site), publicUrl, locale })}/network/join`,
    })
    return { kind: 'done', path: membershipStep('link-sent') }
  },
})
