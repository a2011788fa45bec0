import { words } from '../../../collections/shared/fields/words.ts'
import { say } from '../say.ts'
import type { Day } from './read-counts.ts'
import './readership.css'

const said = {
  label: words(
    'Reads by day, from {from} to {to}: {sum} in all, at most {most} on a day',
    'Lectures par jour, du {from} au {to} : {sum} en tout, {most} au plus en un jour',
    'Lecturas por día, del {from} al {to}: {sum} en total, {most} como máximo en un día',
  ),
  table: words('The same as a table', 'Les mêmes chiffres en tableau', 'Lo mismo como tabla'),
  day: words('Day', 'Jour', 'Día'),
  reads: words('Reads', 'Lectures', 'Lecturas'),
}

const [width, height] = [900, 180]

interface Props {
  days: Day[]
  panel: string
}

/** Reads by day as bars, and the same as a table. Drawn on the server. */
export function Plot({ days, panel }: Props) {
  const most = Math.max(1, ...days.map(({ count }) => count))
  const sum = days.reduce((total, { count }) => total + count, 0)
  const number = new Intl.NumberFormat(panel)
  const date = new Intl.DateTimeFormat(panel, { dateStyle: 'medium', timeZone: 'UTC' })
  const dateOf = (day = '') => (day === '' ? '' : date.format(new Date(`${day}T00:00:00Z`)))
  const step = width / Math.max(1, days.length)
  const label = say(panel, said.label, {
    from: dateOf(days[0]?.day),
    to: dateOf(days.at(-1)?.day),
    sum: number.format(sum),
    most: number.format(sum === 0 ? 0 : most),
  })
  return (
    <figure className="readership-plot">
      <svg aria-label={label} role="img" viewBox={`0 0 ${width} ${height}`}>
        {days.map(({ day, count }, index) => {
          const bar = (count / most) * (height - 10)
          return <rect height={bar} key={day} width={step * 0.8} x={index * step} y={height - 1 - bar} />
        })}
        <line x1="0" x2={width} y1={height - 0.5} y2={height - 0.5} />
      </svg>
      <figcaption>{label}</figcaption>
      <details>
        <summary>{say(panel, said.table)}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{say(panel, said.day)}</th>
              <th scope="col">{say(panel, said.reads)}</th>
            </tr>
          </thead>
          <tbody>
            {days.toReversed().map(({ day, count }) => (
              <tr key={day}>
                <th scope="row">{dateOf(day)}</th>
                <td>{number.format(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
