import { words } from '../../../collections/shared/fields/words.ts'
import type { Growth } from '../../newsletter/growth.ts'
import { say } from '../say.ts'
import './growth-plot.css'

const said = {
  title: words('Readers by month', 'Lecteurs par mois', 'Lectores por mes'),
  label: words(
    'Readers by month: {before} in {from}, {now} in {to}',
    'Lecteurs par mois : {before} en {from}, {now} en {to}',
    'Lectores por mes: {before} en {from}, {now} en {to}',
  ),
  table: words('The same as a table', 'Les mêmes chiffres en tableau', 'Lo mismo como tabla'),
  month: words('Month', 'Mois', 'Mes'),
  readers: words('Readers at its end', 'Lecteurs à sa fin', 'Lectores al final'),
}

const width = 640
const height = 160
/** Free on each side, for the figures. */
const edge = 34

/** How many readers a newsletter had, month by month: a line, and the same as a table. Drawn on the server. */
export function GrowthPlot({ growth, panel }: { growth: readonly Growth[]; panel: string }) {
  const most = Math.max(1, ...growth.map(({ readers }) => readers))
  const x = (index: number) => edge + (index * (width - 2 * edge)) / Math.max(1, growth.length - 1)
  const y = (readers: number) => height - edge - (readers * (height - 2 * edge)) / most
  const points = growth.map(({ readers }, index) => `${x(index).toFixed(1)},${y(readers).toFixed(1)}`)
  const [first, last] = [growth[0], growth.at(-1)]
  const number = new Intl.NumberFormat(panel)
  const format = new Intl.DateTimeFormat(panel, { month: 'short', year: 'numeric', timeZone: 'UTC' })
  const monthOf = (month = '') => (month === '' ? '' : format.format(new Date(`${month}-01T00:00:00Z`)))
  const label = say(panel, said.label, {
    from: monthOf(first?.month),
    to: monthOf(last?.month),
    before: number.format(first?.readers ?? 0),
    now: number.format(last?.readers ?? 0),
  })
  return (
    <figure className="growth">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        <path className="growth-ground" d={`M${edge} ${height - edge}H${width - edge}`} />
        <polyline points={points.join(' ')} />
        <text x={edge} y={height - 12}>
          {monthOf(first?.month)}
        </text>
        <text x={width - edge} y={height - 12} textAnchor="end">
          {monthOf(last?.month)}
        </text>
        <text x={width - edge} y={y(last?.readers ?? 0) - 8} textAnchor="end">
          {number.format(last?.readers ?? 0)}
        </text>
      </svg>
      <figcaption>{label}</figcaption>
      <details>
        <summary>{say(panel, said.table)}</summary>
        <table>
          <caption>{say(panel, said.title)}</caption>
          <thead>
            <tr>
              <th scope="col">{say(panel, said.month)}</th>
              <th scope="col">{say(panel, said.readers)}</th>
            </tr>
          </thead>
          <tbody>
            {growth.toReversed().map(({ month, readers }) => (
              <tr key={month}>
                <th scope="row">{monthOf(month)}</th>
                <td>{number.format(readers)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
