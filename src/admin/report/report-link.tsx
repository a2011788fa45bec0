import { canSomewhere } from '../../../collections/shared/access.ts'
import { memberOf } from '../../../collections/shared/member.ts'
import type { PanelProps } from '../dashboard/panel-props.ts'
import { say } from '../say.ts'
import { said } from './report-words.ts'

/** The way to the content report, below the menu. */
export function ReportLink({ i18n, user }: Pick<PanelProps, 'i18n' | 'user'>) {
  if (!canSomewhere(memberOf({ user }), 'see')) return null
  return (
    <a className="nav__link" href="/admin/report">
      <span className="nav__link-label">{say(i18n.language, said.heading)}</span>
    </a>
  )
}
