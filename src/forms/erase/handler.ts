import { z } from 'zod'
import { erase } from '../../newsletter/leaving.ts'
import { takeLink } from '../../newsletter/mailed-links.ts'
import { defineForm } from '../form.ts'
import { badLink, step, usualRule } from '../rules.ts'

/** Having one's address forgotten. */
export const eraseForm = defineForm({
  name: 'erase',
  path: step('erase'),
  thanks: step('erased'),
  schema: z.object({}),
  perClient: usualRule,
  onceFor: 600,
  async handle(_, { sql, locale, key, at }) {
    const asked = await takeLink(sql, 'erase', key)
    if (!asked) return badLink
    await erase(sql, asked.email, { at, form: 'erase', language: locale, site: asked.site })
    return { kind: 'done', path: step('erased') }
  },
})
