import type { Endpoint, PayloadRequest, Where } from 'payload'
import { toCsv } from '../../src/lib/csv.ts'
import { idOf } from '../../src/lib/id-of.ts'
import { inLanguageOf } from '../shared/fields/words.ts'
import { actionWords } from '../shared/history-actions.ts'

/** The most entries of one file, the newest first; whoever wants older ones filters by time. */
const mostRows = 50_000
const rowsAtOnce = 2_000

const heading = ['at', 'action', 'who', 'collection', 'item', 'title', 'site', 'language', 'details']

/**
 * `GET /api/audit-entries/export`: the entries that a filter finds and the person may read, as a CSV file. Takes
 * the same `where` as the list.
 */
export const exportEndpoint: Endpoint = {
  path: '/export',
  method: 'get',
  handler: async (req) => {
    if (!req.user) return Response.json({ errors: [{ message: 'Sign in first.' }] }, { status: 401 })
    const rows = await rowsOf(req)
    const day = new Date().toISOString().slice(0, 10)
    return new Response(toCsv([heading, ...rows]), {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="history-${day}.csv"`,
        'Cache-Control': 'no-store',
      },
    })
  },
}

async function rowsOf(req: PayloadRequest): Promise<string[][]> {
  const keys = await siteKeys(req)
  const rows: string[][] = []
  for (let page = 1; rows.length < mostRows; page++) {
    const { docs, hasNextPage } = await req.payload.find({
      collection: 'audit-entries',
      where: (req.query?.['where'] ?? {}) as Where,
      sort: ['-at', 'id'],
      depth: 0,
      limit: rowsAtOnce,
      page,
      overrideAccess: false,
      req,
    })
    for (const entry of docs) {
      const said = actionWords[entry.action]
      rows.push([
        entry.at,
        said ? inLanguageOf(req, said) : entry.action,
        entry.userName ?? '',
        entry.noun ?? '',
        entry.itemId ?? '',
        entry.title ?? '',
        keys.get(idOf(entry.site) ?? '') ?? '',
        entry.language ?? '',
        entry.details ? JSON.stringify(entry.details) : '',
      ])
    }
    if (!hasNextPage) break
  }
  return rows
}

async function siteKeys(req: PayloadRequest): Promise<Map<string, string>> {
  const { docs } = await req.payload.find({ collection: 'sites', req, depth: 0, pagination: false })
  return new Map(docs.map(({ id, key }) => [id, key]))
}
