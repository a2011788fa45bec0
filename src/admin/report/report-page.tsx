import { redirect } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { canSomewhere } from '../../../collections/shared/access.ts'
import { memberOf } from '../../../collections/shared/member.ts'
import {
  countFindings,
  filterOf,
  findFindings,
  lastWalk,
  type Reach,
  reachOf,
} from '../../../collections/shared/report/find-findings.ts'
import { poolOf } from '../../jobs/sql.ts'
import type { ReportFilter } from '../../lib/report.ts'
import { PanelPage } from '../panel-page.tsx'
import { say } from '../say.ts'
import { findingRows } from './finding-rows.tsx'
import { addressOf } from './report-address.ts'
import { ReportCounts } from './report-counts.tsx'
import { reportFilters } from './report-filters.tsx'
import { said } from './report-words.ts'
import { WalkAgain } from './walk-again.tsx'
import './report.css'

/** As many findings stand on one page. */
const pageSize = 50

/** The content report: what is to be mended at the sites of the person. The address says what is shown. */
export async function ReportPage({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult
  // Payload shows views of one's own to anybody.
  if (!req.user) redirect('/admin/login?redirect=/admin/report')
  const reach = reachOf(req)
  const panel = req.i18n.language
  const query = searchParams ?? {}
  const page = Math.max(1, Number.parseInt(String(query['page'] ?? '1'), 10) || 1)
  return (
    <PanelPage
      className="content-report"
      initPageResult={initPageResult}
      params={params}
      searchParams={searchParams}
    >
      <h1>{say(panel, said.heading)}</h1>
      {reach ? await report(req, reach, filterOf(query), page) : <p>{say(panel, said.noRole)}</p>}
    </PanelPage>
  )
}

async function report(req: PayloadRequest, reach: Reach, filter: ReportFilter, page: number) {
  const panel = req.i18n.language
  const sql = poolOf(req.payload)
  const [counts, rows, walk] = await Promise.all([
    countFindings(sql, reach, filter),
    findFindings(sql, reach, filter, { limit: pageSize, offset: (page - 1) * pageSize }),
    lastWalk(sql),
  ])
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const total = filter.check ? (counts.get(filter.check) ?? 0) : all
  const pages = Math.max(1, Math.ceil(total / pageSize))
  const number = new Intl.NumberFormat(panel)
  const date = new Intl.DateTimeFormat(panel, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Brussels',
  })
  return (
    <>
      <p>{say(panel, said.lead)}</p>
      {walk && (
        <p>
          {say(panel, walk.finishedAt ? said.walked : said.walking, {
            date: date.format(walk.startedAt),
            items: number.format(walk.items),
          })}{' '}
          {walk.finishedAt && canSomewhere(memberOf(req), 'manage') && <WalkAgain />}
        </p>
      )}
      <details>
        <summary>{say(panel, said.blind)}</summary>
        <p>{say(panel, said.blindness)}</p>
      </details>
      {await reportFilters(req, reach, filter)}
      <ReportCounts counts={counts} filter={filter} panel={panel} total={all} />
      {rows.length === 0 ? <p>{say(panel, said.none)}</p> : await findingRows(req, rows)}
      {pages > 1 && (
        <nav aria-label={say(panel, said.heading)} className="content-report__pages">
          {page > 1 && <a href={addressOf(filter, page - 1)}>{say(panel, said.before)}</a>}
          <span>{say(panel, said.page, { page: number.format(page), pages: number.format(pages) })}</span>
          {page < pages && <a href={addressOf(filter, page + 1)}>{say(panel, said.after)}</a>}
        </nav>
      )}
    </>
  )
}
