import { subscriptionOfKey, subscriptionsOf } from '../../newsletter/held.ts'
import { changePreferences } from '../../newsletter/preferences.ts'
import { defineForm } from '../form.ts'
import { badLink, step, usualRule } from '../rules.ts'
import { preferencesSchema } from './schema.ts'

/** Changing what one gets. The signed link is what shows that the address was confirmed once. */
export const preferencesForm = defineForm({
  name: 'preferences',
  path: step('preferences'),
  thanks: step('saved'),
  schema: preferencesSchema,
  perClient: usualRule,
  async handle(chosen, { sql, site, locale, key, at }) {
    const held = await subscriptionOfKey(sql, key, { lock: true })
    if (!held) return badLink
    const all = await subscriptionsOf(sql, held.subscriber)
    const reader = { subscriber: held.subscriber, email: held.email, all }
    await changePreferences(sql, reader, { ...chosen, site: site.id, locale }, { at, form: 'preferences' })
    // Who chose nothing has left.
    const next = chosen.newsletters.length > 0 ? 'saved' : 'left'
    return { kind: 'done', path: `${step(next)}?key=${encodeURIComponent(key)}` }
  },
})
