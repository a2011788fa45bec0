import '../styles/maps.css'
import type { I18n } from '../i18n/i18n.ts'
import { type TimeLineBar, timeLineOf, yearLabels } from '../lib/time-line.ts'
import type { TimeLineEntry } from '../lib/views/projects.ts'
import { Folded } from './folded.tsx'
import { Text } from './words.tsx'

/** Drawn units in a month; the drawing is stretched to the width of its column. */
const unit = 10

/** Projects in time: solid where the month is known, broken where only the year is. The words say the same. */
export function TimeLine({ i18n, entries }: { i18n: I18n; entries: readonly TimeLineEntry[] }) {
  const line = timeLineOf(entries)
  if (!line) return null
  const width = line.years * 12 * unit
  const projects = i18n.t('counts.projects', { count: entries.length })
  return (
    <Folded count={entries.length} summary={i18n.t('listing.all', { items: projects })}>
      <div className="when">
        <Axis firstYear={line.firstYear} years={line.years} />
        <ol>
          {entries.map((entry, index) => (
            <li key={entry.href}>
              <div>
                <h3>
                  <a href={entry.href}>
                    <Text words={entry.title} />
                  </a>
                </h3>
                <p className="note">{span(i18n, entry)}</p>
              </div>
              <svg
                className="bars flip"
                viewBox={`0 0 ${width} 24`}
                preserveAspectRatio="none"
                aria-hidden="true"
              >
                <path className="tick" d={ticks(line.years)} />
                <Bar bar={line.bars[index]} />
              </svg>
            </li>
          ))}
        </ol>
      </div>
    </Folded>
  )
}

function span(i18n: I18n, { start, end, durationMonths, isPlanned }: TimeLineEntry): string {
  const words = [i18n.dateRange(start, end)]
  if (!end && durationMonths) words.push(i18n.t('counts.months', { count: durationMonths }))
  if (isPlanned) words.push(i18n.t('projects.plannedFor'))
  return words.join(i18n.separator)
}

function Axis({ firstYear, years }: { firstYear: number; years: number }) {
  return (
    <div className="axis" aria-hidden="true">
      <div className="years">
        {yearLabels(firstYear, years).map(({ year, isNamed, isLast }) => (
          <span key={year} className={isLast ? 'is-last' : undefined}>
            {isNamed && year}
          </span>
        ))}
      </div>
    </div>
  )
}

function ticks(years: number): string {
  return Array.from({ length: years + 1 }, (_, year) => `M${year * 12 * unit} 0v24`).join('')
}

function Bar({ bar }: { bar: TimeLineBar | undefined }) {
  if (!bar) return null
  const length = (bar.to - bar.from) * unit
  if (bar.isPrecise) return <path className="f2" d={`M${bar.from * unit} 6h${length}v12h-${length}z`} />
  let d = ''
  for (let month = bar.from; month < bar.to; month += 2) d += `M${month * unit} 6h13v12h-13z`
  return <path className="f2" d={d} />
}
