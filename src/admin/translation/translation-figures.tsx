import { createLocalReq } from 'payload'
import { canSomewhere } from '../../../collections/shared/access.ts'
import { words } from '../../../collections/shared/fields/words.ts'
import { memberOf } from '../../../collections/shared/member.ts'
import { boardSites, countForPerson } from '../../../collections/shared/translation/board.ts'
import type { PanelProps } from '../dashboard/panel-props.ts'
import { say } from '../say.ts'
import { boardHeading } from './translation-words.ts'
import '../dashboard/dashboard.css'

const said = {
  stale: words(
    'Out of date in your languages: {count}',
    'À actualiser dans vos langues : {count}',
    'Por actualizar en sus idiomas: {count}',
  ),
  asked: words(
    'Translations that you are asked for: {count}',
    'Traductions qui vous sont demandées : {count}',
    'Traducciones que se le han encargado: {count}',
  ),
}

/** On the dashboard: what waits for translating in the languages of whoever looks. */
export async function TranslationFigures({ user, payload, i18n }: PanelProps) {
  const member = memberOf({ user })
  if (!user || !member || !canSomewhere(member, 'translate')) return null
  const req = await createLocalReq({ user }, payload)
  const { stale, asked } = await countForPerson(req, member, await boardSites(req))
  const panel = i18n.language
  const number = new Intl.NumberFormat(panel)
  return (
    <section aria-labelledby="translations" className="waiting">
      <h2 id="translations">{say(panel, boardHeading)}</h2>
      <ul>
        <li>
          <a href="/admin/translations?state=stale">
            {say(panel, said.stale, { count: number.format(stale) })}
          </a>
        </li>
        {asked > 0 && (
          <li>
            <a href={`/admin/translations?person=${member.id}&language=all`}>
              {say(panel, said.asked, { count: number.format(asked) })}
            </a>
          </li>
        )}
      </ul>
    </section>
  )
}
