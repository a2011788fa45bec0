import { z } from 'zod'
import { holdingsOf } from '../../newsletter/holdings.ts'
import { takeLink } from '../../newsletter/mailed-links.ts'
import { defineForm } from '../form.ts'
import { badLink, step, usualRule } from '../rules.ts'

/** Fetching all that is held about one's address. */
export const copyForm = defineForm({
  name: 'copy',
  path: step('copy'),
  thanks: step('link-sent'),
  schema: z.object({}),
  perClient: usualRule,
  async handle(_, { sql, key, at }) {
    const asked = await takeLink(sql, 'copy', key)
    if (!asked) return badLink
    const body = await holdingsOf(sql, asked.email, at)
    return { kind: 'file', name: 'my-data.json', type: 'application/json; charset=utf-8', body }
  },
})
