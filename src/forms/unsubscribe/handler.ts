import { z } from 'zod'
import { subscriptionOfKey } from '../../newsletter/held.ts'
import { leave } from '../../newsletter/leaving.ts'
import { defineForm } from '../form.ts'
import { badLink, step, usualRule } from '../rules.ts'

/** Leaving a newsletter with one press of a button. */
export const unsubscribeForm = defineForm({
  name: 'unsubscribe',
  path: step('unsubscribe'),
  thanks: step('left'),
  schema: z.object({}),
  perClient: usualRule,
  async handle(_, { sql, locale, key, at }) {
    const held = await subscriptionOfKey(sql, key, { lock: true })
    if (!held) return badLink
    await leave(sql, held, { at, form: 'unsubscribe', language: locale })
    return { kind: 'done', path: `${step('left')}?key=${encodeURIComponent(key)}` }
  },
})
