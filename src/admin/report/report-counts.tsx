import type { ReportCheck, ReportFilter } from '../../lib/report.ts'
import { say } from '../say.ts'
import { addressOf } from './report-address.ts'
import { checkNames, said } from './report-words.ts'

interface Props {
  counts: ReadonlyMap<ReportCheck, number>
  filter: ReportFilter
  panel: string
  total: number
}

/** How many findings there are of each check, each the way to them. */
export function ReportCounts({ counts, filter, panel, total }: Props) {
  const { check: chosen, ...others } = filter
  const number = new Intl.NumberFormat(panel)
  const link = (name: string, count: number, href: string, isChosen: boolean) => (
    <li key={href}>
      <a aria-current={isChosen ? 'true' : undefined} href={href}>
        {name} <span>{number.format(count)}</span>
      </a>
    </li>
  )
  return (
    <nav aria-label={say(panel, said.counts)}>
      <ul className="content-report__counts">
        {link(say(panel, said.all), total, addressOf(others), chosen === undefined)}
        {[...counts].map(([check, count]) =>
          link(say(panel, checkNames[check]), count, addressOf({ ...others, check }), check === chosen),
        )}
      </ul>
    </nav>
  )
}
