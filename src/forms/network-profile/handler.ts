import { receiveApplication } from '../../network/applying.ts'
import { heldProfile } from '../../network/held.ts'
import { takeLink } from '../../newsletter/mailed-links.ts'
import { defineForm } from '../form.ts'
import { profileSchema, typedProfile } from '../network-application/schema.ts'
import { badLink, membershipStep, usualRule } from '../rules.ts'

/** Changing one's own profile by the mailed link, which names whose it is; the fields of the form do not. */
export const networkProfileForm = defineForm({
  name: 'network-profile',
  path: membershipStep('profile'),
  thanks: membershipStep('saved'),
  schema: profileSchema,
  typed: typedProfile,
  perClient: usualRule,
  onceFor: 600,
  async handle(profile, { sql, site, locale, key, at }) {
    const asked = await takeLink(sql, 'network-profile', key)
    if (asked?.site !== site.id || !(await heldProfile(sql, asked))) return badLink
    await receiveApplication(sql, asked, profile, { at, form: 'network-profile', locale })
    return { kind: 'done', path: membershipStep('saved') }
  },
})
