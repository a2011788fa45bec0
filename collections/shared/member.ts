import type { PayloadRequest } from 'payload'
import { isLocale } from '../../src/i18n/locales.ts'
import { idOf } from '../../src/lib/id-of.ts'
import type { User } from '../../src/payload-types.ts'
import { type Member, type Role, roles } from './access.ts'

const isRole = (value: unknown): value is Role => roles.some((role) => role === value)

/**
 * The signed-in person of a request, as the access rules want to know them.
 *
 * @returns null when nobody is signed in
 */
export function memberOf(req: Pick<PayloadRequest, 'user'>): Member | null {
  const user = req.user
  return user ? { id: String(user.id), ...rightsOf(user) } : null
}

/** What an account or an invitation gives somebody, as the access rules want to know it. */
export function rightsOf({
  isAdministrator,
  roles,
}: Pick<Partial<User>, 'isAdministrator' | 'roles'>): Pick<Member, 'isAdministrator' | 'roles'> {
  return {
    isAdministrator: isAdministrator === true,
    roles: (roles ?? []).flatMap((held) => {
      const site = idOf(held.site)
      return site && isRole(held.role)
        ? [{ site, role: held.role, languages: (held.languages ?? []).filter(isLocale) }]
        : []
    }),
  }
}
