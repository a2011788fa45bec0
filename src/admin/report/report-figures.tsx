import { words } from '../../../collections/shared/fields/words.ts'
import { countFindings, reachOf } from '../../../collections/shared/report/find-findings.ts'
import { overdueOf } from '../../../collections/shared/report/review-dates.ts'
import { poolOf } from '../../jobs/sql.ts'
import type { PanelProps } from '../dashboard/panel-props.ts'
import { say } from '../say.ts'
import { said as report } from './report-words.ts'
import '../dashboard/dashboard.css'

const said = {
  mine: words(
    'You were asked to mend: {count}',
    'À corriger par vous : {count}',
    'Por corregir por usted: {count}',
  ),
  all: words(
    'To mend at your sites: {count}',
    'À corriger sur vos sites : {count}',
    'Por corregir en sus sitios: {count}',
  ),
  dead: words(
    'Of these, dead links: {count}',
    'Dont liens morts : {count}',
    'De ellos, enlaces rotos: {count}',
  ),
  overdue: words('Still correct?', 'Toujours exact ?', '¿Sigue siendo correcto?'),
  since: words('was to be looked at by {day}', 'à revoir au plus tard le {day}', 'debía revisarse el {day}'),
  nothing: words('Nothing is to be mended.', 'Rien n’est à corriger.', 'No hay nada que corregir.'),
}

/** On the dashboard: how much is to be mended, by whom, and what its owner has to look at again. */
export async function ReportFigures({ user, payload, i18n }: PanelProps) {
  const reach = reachOf({ user })
  if (!user || !reach) return null
  const sql = poolOf(payload)
  const [all, mine, overdue] = await Promise.all([
    countFindings(sql, reach, {}),
    countFindings(sql, reach, { person: user.id }),
    overdueOf(sql, reach, user.id),
  ])
  const panel = i18n.language
  const sum = (counts: ReadonlyMap<string, number>) =>
    [...counts.values()].reduce((total, count) => total + count, 0)
  const dead = (all.get('dead-link-inside') ?? 0) + (all.get('dead-link-outside') ?? 0)
  const line = (text: (typeof said)['mine'], count: number, query: string) =>
    count > 0 && (
      <li>
        <a href={`/admin/report${query}`}>
          {say(panel, text, { count: new Intl.NumberFormat(panel).format(count) })}
        </a>
      </li>
    )
  return (
    <section aria-labelledby="content-report" className="waiting">
      <h2 id="content-report">{say(panel, report.heading)}</h2>
      {sum(all) === 0 && overdue.length === 0 && <p>{say(panel, said.nothing)}</p>}
      <ul>
        {overdue.map(({ noun, item, title, day }) => (
          <li key={item}>
            <strong>{say(panel, said.overdue)}</strong>
            <a href={`/admin/collections/${noun}/${item}?field=reviewDate`}>{title}</a>
            <span>{say(panel, said.since, { day })}</span>
          </li>
        ))}
        {line(said.mine, sum(mine), `?person=${user.id}`)}
        {line(said.all, sum(all), '')}
        {line(
          said.dead,
          dead,
          all.has('dead-link-inside') ? '?check=dead-link-inside' : '?check=dead-link-outside',
        )}
      </ul>
    </section>
  )
}
