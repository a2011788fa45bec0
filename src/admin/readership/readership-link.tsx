import { words } from '../../../collections/shared/fields/words.ts'
import { say } from '../say.ts'

const label = words('Readership', 'Lectures', 'Lecturas')

/** The way to the readership, below the menu. */
export function ReadershipLink({ i18n }: { i18n: { language: string } }) {
  return (
    <a className="nav__link" href="/admin/readership">
      <span className="nav__link-label">{say(i18n.language, label)}</span>
    </a>
  )
}
