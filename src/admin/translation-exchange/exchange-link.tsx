import type { PayloadRequest } from 'payload'
import { canSomewhere } from '../../../collections/shared/access.ts'
import { memberOf } from '../../../collections/shared/member.ts'
import { say } from '../say.ts'
import { exchangeHeading } from './exchange-words.ts'

interface Props {
  i18n: { language: string }
  user?: PayloadRequest['user']
}

/** In the menu: the way to files for translation tools. */
export function TranslationExchangeLink({ i18n, user }: Props) {
  if (!canSomewhere(memberOf({ user: user ?? null }), 'translate')) return null
  return (
    <a className="nav__link" href="/admin/translation-exchange">
      {say(i18n.language, exchangeHeading)}
    </a>
  )
}
