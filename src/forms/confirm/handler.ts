import { z } from 'zod'
import { takeLink } from '../../newsletter/mailed-links.ts'
import { confirmSubscriptions } from '../../newsletter/subscribing.ts'
import { defineForm } from '../form.ts'
import { badLink, step, usualRule } from '../rules.ts'

/** Confirming an address by the mailed link: programs that open links do not press buttons. */
export const confirmForm = defineForm({
  name: 'confirm',
  path: step('confirm'),
  thanks: step('confirmed'),
  schema: z.object({}),
  perClient: usualRule,
  onceFor: 600,
  async handle(_, { sql, key, at }) {
    const asked = await takeLink(sql, 'confirm', key)
    if (!asked) return badLink
    await confirmSubscriptions(sql, asked, { at, form: 'confirm' })
    return { kind: 'done', path: step('confirmed') }
  },
})
