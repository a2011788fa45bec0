'use client'

import { useAuth, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { type Ability, can, canSomewhere } from '../../collections/shared/access.ts'
import { memberOf } from '../../collections/shared/member.ts'
import { idOf } from '../lib/id-of.ts'

/**
 * Whether the person at the screen may publish the item. The server decides anew; this only spares an author
 * a button that would be refused.
 *
 * @param needed - the ability that publishing items of this kind takes
 */
export function useMayPublish(needed: Ability): boolean {
  const { user } = useAuth()
  const { hasSavePermission, isTrashed } = useDocumentInfo()
  const site = useFormFields(([fields]) => fields['site'])
  const member = memberOf({ user: user as Parameters<typeof memberOf>[0]['user'] })
  if (!hasSavePermission || isTrashed) return false
  const chosen = idOf(site?.value)
  return chosen ? can(member, needed, chosen) : canSomewhere(member, needed)
}
