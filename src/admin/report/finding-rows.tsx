import type { CollectionSlug, PayloadRequest } from 'payload'
import { memberOf } from '../../../collections/shared/member.ts'
import type { ReportRow } from '../../../collections/shared/report/find-findings.ts'
import { mayAnswer, reportedCollection } from '../../../collections/shared/report/report-nouns.ts'
import { type Colleague, colleaguesAt } from '../../../collections/shared/report/review-dates.ts'
import { labelIn } from '../../../collections/shared/uses/use-names.ts'
import { ago } from '../dashboard/waiting.tsx'
import { languageName } from '../language-names.ts'
import { say } from '../say.ts'
import { FindingActions } from './finding-actions.tsx'
import { checkNames, reportAdvice, said } from './report-words.ts'

/** The findings, each with the way to its field and what can be done about it. */
export async function findingRows(req: PayloadRequest, rows: readonly ReportRow[]) {
  const sites = [...new Set(rows.map(({ site }) => site))]
  const people = new Map(
    await Promise.all(
      sites.map(async (site) => [site, await colleaguesAt(req, site === null ? 'all' : [site])] as const),
    ),
  )
  return (
    <ul className="content-report__findings">
      {rows.map((row) => (
        <li key={row.id}>{finding(req, row, people.get(row.site) ?? [])}</li>
      ))}
    </ul>
  )
}

/** Where the field stands in the form that mends it. */
function placeOf(req: PayloadRequest, { noun, item, language, path, tab }: ReportRow): string {
  const query = new URLSearchParams({
    ...(language && { locale: language }),
    field: path,
    ...(tab && { tab: labelIn(req, tab) }),
  })
  return `/admin/collections/${noun}/${item}?${query}`
}

function finding(req: PayloadRequest, row: ReportRow, people: readonly Colleague[]) {
  const panel = req.i18n.language
  const config = reportedCollection(req.payload, row.noun)
  const labels = row.labels.map((label) => labelIn(req, label)).filter(Boolean)
  const kind = config
    ? labelIn(req, req.payload.collections[row.noun as CollectionSlug].config.labels.singular)
    : row.noun
  return (
    <>
      <h2>{say(panel, checkNames[row.check])}</h2>
      <p>{say(panel, reportAdvice[row.check], { detail: row.detail })}</p>
      <p>
        <a href={placeOf(req, row)}>
          {kind}: {[row.title, ...labels].join(' › ')}
        </a>
      </p>
      <p className="content-report__facts">
        {factsOf(req, row).map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
        {row.archivedCopy && (
          <a href={row.archivedCopy} rel="noreferrer">
            {say(panel, said.copy)}
          </a>
        )}
      </p>
      {config && mayAnswer(memberOf(req), config, row.site) && row.state !== 'done' && (
        <FindingActions
          archivedCopy={row.archivedCopy}
          check={row.check}
          id={row.id}
          people={[...people]}
          person={row.person}
          state={row.state}
          title={row.title}
        />
      )}
    </>
  )
}

function factsOf(req: PayloadRequest, row: ReportRow): string[] {
  const panel = req.i18n.language
  const date = new Intl.DateTimeFormat(panel, { dateStyle: 'medium', timeZone: 'Europe/Brussels' })
  const standing = row.isDraft ? (row.isPublic ? said.public : said.draft) : said.mended
  return [
    row.language ? languageName(row.language, panel) : '',
    say(panel, standing),
    row.deadSince
      ? say(panel, said.deadSince, { date: date.format(row.deadSince), outcome: row.outcome ?? '' })
      : say(panel, said.since, { time: ago(row.firstSeen.toISOString(), panel) }),
    row.ownerName ? say(panel, said.owner, { name: row.ownerName }) : '',
    row.personName ? say(panel, said.mends, { name: row.personName }) : '',
    row.reason ? say(panel, said.because, { reason: row.reason }) : '',
  ].filter(Boolean)
}
