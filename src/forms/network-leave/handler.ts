import { z } from 'zod'
import { leaveNetwork } from '../../network/leaving.ts'
import { takeLink } from '../../newsletter/mailed-links.ts'
import { defineForm } from '../form.ts'
import { badLink, membershipStep, usualRule } from '../rules.ts'

/** Leaving the network, or taking back an application, with one press of a button. */
export const networkLeaveForm = defineForm({
  name: 'network-leave',
  path: membershipStep('leave'),
  thanks: membershipStep('left'),
  schema: z.object({}),
  perClient: usualRule,
  onceFor: 600,
  async handle(_, { sql, site, locale, key, at }) {
    const asked = await takeLink(sql, 'network-profile', key)
    if (asked?.site !== site.id) return badLink
    await leaveNetwork(sql, asked, { at, form: 'network-leave', locale })
    return { kind: 'done', path: membershipStep('left') }
  },
})
