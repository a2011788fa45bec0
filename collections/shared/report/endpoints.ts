import { type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { readerOf, sqlOf } from '../../../src/jobs/sql.ts'
import { toCsv } from '../../../src/lib/csv.ts'
import { canSomewhere } from '../access.ts'
import { inTransaction } from '../in-transaction.ts'
import { memberOf } from '../member.ts'
import { sentBody } from '../sent-body.ts'
import { answerFindings, recordCopy } from './answer-findings.ts'
import { filterOf, findFindings, reachOf } from './find-findings.ts'
import { beginWalk } from './walk.ts'

/** The most findings of one file; whoever wants more narrows the report. */
const mostRows = 50_000

const heading = [
  ...[
    'site',
    'check',
    'collection',
    'item',
    'title',
    'language',
    'field',
    'detail',
    'public',
    'state',
    'reason',
  ],
  ...['person', 'since', 'dead since', 'archived copy', 'address'],
]

/** The findings that a filter asks for, as a CSV file. */
async function exportFindings(req: PayloadRequest): Promise<Response> {
  const reach = reachOf(req)
  if (!reach) throw new Forbidden(req.t)
  const sql = await readerOf(req)
  const sites = await sql.query<{ id: string; key: string }>('SELECT id, key FROM sites')
  const keys = new Map(sites.rows.map(({ id, key }) => [id, key]))
  const rows = await findFindings(sql, reach, filterOf(req.query ?? {}), { limit: mostRows, offset: 0 })
  const { publicUrl } = req.payload.config.custom as { publicUrl: string }
  const lines = rows.map((row) => [
    ...[
      keys.get(row.site ?? '') ?? '',
      row.check,
      row.noun,
      row.item,
      row.title,
      row.language,
      row.path,
      row.detail,
    ],
    ...[row.isPublic ? 'yes' : 'no', row.state, row.reason ?? '', row.personName ?? ''],
    ...[row.firstSeen.toISOString(), row.deadSince?.toISOString() ?? '', row.archivedCopy ?? ''],
    `${publicUrl}/admin/collections/${row.noun}/${row.item}`,
  ])
  const day = new Date().toISOString().slice(0, 10)
  return new Response(toCsv([heading, ...lines]), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="content-report-${day}.csv"`,
      'Cache-Control': 'no-store',
    },
  })
}

/** Has everything looked at again, for those who manage a site. */
async function walkAgain(req: PayloadRequest): Promise<Response> {
  if (!canSomewhere(memberOf(req), 'manage')) throw new Forbidden(req.t)
  return Response.json({ hasBegun: await beginWalk(await sqlOf(req)) })
}

async function posted(req: PayloadRequest, work: typeof answerFindings): Promise<Response> {
  if (!req.user) throw new Forbidden(req.t)
  const sent = await sentBody(req)
  return inTransaction(req, () => work(req, sent))
}

/**
 * The content report: `GET /api/content-report/export` gives it as a file; `POST …/answer` says what becomes of
 * findings, `POST …/archived-copy` where a copy of a dead address is kept, `POST …/walk` has everything looked at.
 */
export const reportEndpoints: Endpoint[] = [
  { path: '/content-report/export', method: 'get', handler: exportFindings },
  {
    path: '/content-report/answer',
    method: 'post',
    handler: (req) => posted(req, answerFindings),
  },
  {
    path: '/content-report/archived-copy',
    method: 'post',
    handler: (req) => posted(req, recordCopy),
  },
  {
    path: '/content-report/walk',
    method: 'post',
    handler: (req) => inTransaction(req, () => walkAgain(req)),
  },
]
