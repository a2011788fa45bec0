import { z } from 'zod'
import { receiveApplication } from '../../network/applying.ts'
import { takeLink } from '../../newsletter/mailed-links.ts'
import { defineForm } from '../form.ts'
import { badLink, membershipStep, usualRule } from '../rules.ts'

/** Confirming the address of an application by the mailed link; only then do editors see it. */
export const networkConfirmForm = defineForm({
  name: 'network-confirm',
  path: membershipStep('confirm'),
  thanks: membershipStep('confirmed'),
  schema: z.object({}),
  perClient: usualRule,
  onceFor: 600,
  async handle(_, { sql, site, key, at }) {
    const asked = await takeLink(sql, 'network-application', key)
    if (asked?.site !== site.id) return badLink
    const { locale, profile } = asked
    await receiveApplication(sql, asked, profile, { at, form: 'network-confirm', locale })
    return { kind: 'done', path: membershipStep('confirmed') }
  },
})
