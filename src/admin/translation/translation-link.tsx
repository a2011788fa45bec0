import type { PayloadRequest } from 'payload'
import { canSomewhere } from '../../../collections/shared/access.ts'
import { memberOf } from '../../../collections/shared/member.ts'
import { say } from '../say.ts'
import { boardHeading } from './translation-words.ts'

interface Props {
  i18n: { language: string }
  user?: PayloadRequest['user']
}

/** In the menu: the way to what is to be translated. */
export function TranslationLink({ i18n, user }: Props) {
  if (!canSomewhere(memberOf({ user: user ?? null }), 'translate')) return null
  return (
    <a className="nav__link" href="/admin/translations">
      {say(i18n.language, boardHeading)}
    </a>
  )
}
