import { z } from 'zod'
import { subscriptionOfKey } from '../../newsletter/held.ts'
import { leave } from '../../newsletter/leaving.ts'
import { defineForm } from '../form.ts'
import { badLink, step } from '../rules.ts'

/**
 * Leaving a newsletter by the button of a mail program, which posts for its reader (RFC 8058): no cookie, no
 * redirect, no field of a form, and a second time is as good as the first. What is posted is not looked at; the
 * address is the permission.
 */
export const oneClickForm = defineForm({
  name: 'one-click',
  path: step('one-click'),
  thanks: step('left'),
  schema: z.object({}),
  // A provider posts for all its readers from few addresses.
  perClient: { times: 6_000, within: 600 },
  isForPrograms: true,
  async handle(_, { sql, locale, key, at }) {
    const held = await subscriptionOfKey(sql, key, { lock: true })
    if (!held) return badLink
    await leave(sql, held, { at, form: 'one-click', language: locale })
    return { kind: 'noted' }
  },
})
