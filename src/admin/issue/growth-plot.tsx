import type { Growth } from '../../newsletter/growth.ts'

const width = 640
const height = 160
/** Free on each side, for the figures. */
const edge = 34

/** How many readers a newsletter had, month by month: a line, with its figures in a table for everybody else. */
export function GrowthPlot({ growth, title }: { growth: readonly Growth[]; title: string }) {
  const most = Math.max(1, ...growth.map(({ readers }) => readers))
  const x = (index: number) => edge + (index * (width - 2 * edge)) / Math.max(1, growth.length - 1)
  const y = (readers: number) => height - edge - (readers * (height - 2 * edge)) / most
  const points = growth.map(({ readers }, index) => `${x(index).toFixed(1)},${y(readers).toFixed(1)}`)
  const [first, last] = [growth[0], growth.at(-1)]
  return (
    <figure className="growth">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
        <path className="growth-ground" d={`M${edge} ${height - edge}H${width - edge}`} />
        <polyline points={points.join(' ')} />
        <text x={edge} y={height - 12}>
          {first?.month}
        </text>
        <text x={width - edge} y={height - 12} textAnchor="end">
          {last?.month}
        </text>
        <text x={width - edge} y={y(last?.readers ?? 0) - 8} textAnchor="end">
          {last?.readers}
        </text>
      </svg>
      <details>
        <summary>{title}</summary>
        <table>
          <tbody>
            {growth.map(({ month, readers }) => (
              <tr key={month}>
                <th scope="row">{month}</th>
                <td>{readers}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
