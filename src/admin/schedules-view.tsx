import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { sitesWhere } from '../../collections/shared/access.ts'
import { words } from '../../collections/shared/fields/words.ts'
import { memberOf } from '../../collections/shared/member.ts'
import { allSchedules } from '../../collections/shared/schedules/stored.ts'
import { poolOf } from '../jobs/sql.ts'
import { PanelPage } from './panel-page.tsx'
import { say } from './say.ts'
import { actionWords, momentWords, stateWords } from './schedule-words.ts'
import './schedules.css'

const heading = words('Schedule', 'Planification', 'Planificación')
const none = words('Nothing is planned.', 'Rien n’est planifié.', 'No hay nada planificado.')
const noSite = words(
  'You have no role at any site yet.',
  'Vous n’avez encore de rôle sur aucun site.',
  'Aún no tiene ningún papel en ningún sitio.',
)
const columns = {
  when: words('When', 'Quand', 'Cuándo'),
  what: words('What', 'Quoi', 'Qué'),
  item: words('Item', 'Élément', 'Elemento'),
  state: words('State', 'État', 'Estado'),
}

/** Everything that is planned at the sites of the person, and what could not be done in the last 30 days. */
export async function SchedulesView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult
  // Payload shows views of one's own to anybody.
  if (!req.user) redirect('/admin/login?redirect=/admin/schedule')
  const panel = req.i18n.language
  const sites = sitesWhere(memberOf(req), 'see')
  const isStaff = sites === 'all' || sites.length > 0
  const schedules = isStaff ? await allSchedules(poolOf(req.payload), sites === 'all' ? null : sites) : []
  return (
    <PanelPage
      className="schedules"
      initPageResult={initPageResult}
      params={params}
      searchParams={searchParams}
    >
      <h1>{say(panel, heading)}</h1>
      {schedules.length === 0 ? (
        <p>{say(panel, isStaff ? none : noSite)}</p>
      ) : (
        <table>
          <thead>
            <tr>
              {Object.entries(columns).map(([name, label]) => (
                <th key={name} scope="col">
                  {say(panel, label)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {schedules.map((schedule) => (
              <tr key={schedule.id} className={schedule.state === 'refused' ? 'is-refused' : undefined}>
                <td>{momentWords(panel, schedule.runAt)}</td>
                <td>{actionWords(panel, schedule)}</td>
                <td>
                  <a href={`/admin/collections/${schedule.noun}/${schedule.item}`}>{schedule.title}</a>
                </td>
                <td>{stateWords(panel, schedule)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </PanelPage>
  )
}
