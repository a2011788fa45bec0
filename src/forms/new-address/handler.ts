import { z } from 'zod'
import { changeAddress } from '../../newsletter/change-address.ts'
import { takeLink } from '../../newsletter/mailed-links.ts'
import { defineForm } from '../form.ts'
import { badLink, step, usualRule } from '../rules.ts'

/** Confirming a new address by the link that was mailed to it. */
export const newAddressForm = defineForm({
  name: 'new-address',
  path: step('new-address'),
  thanks: step('address-changed'),
  schema: z.object({}),
  perClient: usualRule,
  onceFor: 600,
  async handle(_, { sql, locale, key, at }) {
    const asked = await takeLink(sql, 'new-address', key)
    if (!asked) return badLink
    const isChanged = await changeAddress(sql, asked, { at, form: 'new-address', language: locale })
    return isChanged ? { kind: 'done', path: step('address-changed') } : badLink
  },
})
