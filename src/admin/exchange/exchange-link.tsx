import type { PayloadRequest } from 'payload'
import { memberOf } from '../../../collections/shared/member.ts'
import { say } from '../say.ts'
import { said } from './exchange-words.ts'

interface Props {
  i18n: { language: string }
  user?: PayloadRequest['user']
}

/** Below the menu, for administrators: the way to imports and exports. */
export function ExchangeLink({ i18n, user }: Props) {
  if (!user || !memberOf({ user })?.isAdministrator) return null
  return (
    <a className="nav__link" href="/admin/exchange">
      <span className="nav__link-label">{say(i18n.language, said.heading)}</span>
    </a>
  )
}
