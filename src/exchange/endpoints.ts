import { appendFile, open, stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { inTransaction } from '../../collections/shared/in-transaction.ts'
import { memberOf } from '../../collections/shared/member.ts'
import { Refusal } from '../../collections/shared/refusal.ts'
import { poolOf, sqlOf } from '../jobs/sql.ts'
import { toCsv } from '../lib/csv.ts'
import { exchangeForms, tableNouns, uploadPart } from '../lib/exchange.ts'
import { isId } from '../lib/is-id.ts'
import { askCancel, askExport, askImport, askReading, askRun } from './ask.ts'
import { runFile } from './folder.ts'
import { readAtMost } from './read-at-most.ts'
import { readRun, type StoredRun, setOptions, showRows, showRuns } from './runs.ts'

/** The largest file of an import as it is sent, in octets. */
const largestUpload = 5_000_000_000

const exportAsked = z.strictObject({
  site: z.string().refine(isId).nullable(),
  noun: z.enum(tableNouns).nullable(),
})
const importAsked = z.strictObject({
  form: z.enum(exchangeForms),
  fileName: z.string().min(1).max(200),
  options: z.strictObject({
    noun: z.enum(tableNouns).optional(),
    site: z.string().refine(isId).optional(),
    /** Of WordPress: whether its pictures and files are fetched from the old website. */
    isFetched: z.boolean().optional(),
  }),
})
const topicsAsked = z.strictObject({
  topics: z.record(z.string().min(1).max(200), z.string().refine(isId).nullable()),
})
const rowsAsked = z.object({
  after: z.coerce.number().int().min(0).default(0),
  outcome: z.enum(['create', 'update', 'unchanged', 'refused']).optional(),
})

type Handler = (req: PayloadRequest) => Promise<Response>

/** For administrators alone: an export holds what nobody published, and an import writes everywhere. */
function endpoint(method: 'get' | 'post', path: `/exchange/${string}`, handler: Handler): Endpoint {
  return {
    path,
    method,
    handler: async (req) => {
      if (!memberOf(req)?.isAdministrator) throw new Forbidden(req.t)
      return handler(req)
    },
  }
}

const unreadable = () => new Refusal('This cannot be read.', 400)
const tooLate = () => new Refusal('This is not possible any more, or not yet.', 409)

async function bodyOf<Asked>(req: PayloadRequest, schema: z.ZodType<Asked>): Promise<Asked> {
  const read = schema.safeParse(await req.json?.().catch(() => null))
  if (!read.success) throw unreadable()
  return read.data
}

async function runOf(req: PayloadRequest): Promise<StoredRun> {
  const id = req.routeParams?.['id']
  const run = typeof id === 'string' && isId(id) ? await readRun(poolOf(req.payload), id) : null
  if (!run) throw new Refusal('There is no such import or export.', 400)
  return run
}

const asking = async (req: PayloadRequest) => ({
  payload: req.payload,
  sql: await sqlOf(req),
  req,
  language: req.i18n.language,
})

const askForExport = endpoint('post', '/exchange/exports', async (req) => {
  const { site, noun } = await bodyOf(req, exportAsked)
  const found =
    site && (await req.payload.findByID({ collection: 'sites', id: site, depth: 0, disableErrors: true }))
  if (site && !found) throw unreadable()
  const of = found ? { id: found.id, key: found.key } : null
  const id = await inTransaction(req, async () => askExport(await asking(req), { site: of, noun }))
  return Response.json({ id })
})

const askForImport = endpoint('post', '/exchange/imports', async (req) => {
  const asked = await bodyOf(req, importAsked)
  const id = await inTransaction(req, async () => askImport(await asking(req), asked))
  return Response.json({ id })
})

/** Takes the next part of a file; one that comes again, because its answer was lost, is not added twice. */
const takePart = endpoint('post', '/exchange/runs/:id/parts', async (req) => {
  const run = await runOf(req)
  const at = Number(req.searchParams.get('at'))
  const body = await readAtMost(req, uploadPart)
  if (body === null) throw new Refusal('This is more than can be sent at once.', 413)
  if (run.state !== 'uploading') throw tooLate()
  const file = runFile(req.payload, run.id)
  const { size } = await stat(file)
  if (body.length === 0 || size + body.length > largestUpload) throw unreadable()
  if (at === size) await appendFile(file, body)
  return Response.json({ size: (await stat(file)).size })
})

function step(path: `/exchange/${string}`, ask: typeof askRun): Endpoint {
  return endpoint('post', path, async (req) => {
    const { id } = await runOf(req)
    if (!(await inTransaction(req, async () => ask(await asking(req), id)))) throw tooLate()
    return Response.json({ id })
  })
}

/** Chooses topics for the categories and tags of an old website, and has the file examined with them. */
const chooseTopics = endpoint('post', '/exchange/runs/:id/topics', async (req) => {
  const run = await runOf(req)
  const { topics } = await bodyOf(req, topicsAsked)
  const chosen = { ...Object(run.options['topics']), ...topics }
  const isAsked = await inTransaction(req, async () => {
    const sql = await sqlOf(req)
    await setOptions(sql, run.id, { ...run.options, topics: chosen })
    return askReading(await asking(req), run.id)
  })
  if (!isAsked) throw tooLate()
  return Response.json({ id: run.id })
})

const listRuns = endpoint('get', '/exchange/runs', async (req) => {
  return Response.json(
    { runs: await showRuns(poolOf(req.payload)) },
    { headers: { 'Cache-Control': 'no-store' } },
  )
})

const listRows = endpoint('get', '/exchange/runs/:id/rows', async (req) => {
  const { id } = await runOf(req)
  const asked = rowsAsked.safeParse(Object.fromEntries(req.searchParams))
  if (!asked.success) throw unreadable()
  const rows = await showRows(poolOf(req.payload), id, {
    ...asked.data,
    outcome: asked.data.outcome,
    limit: 100,
  })
  return Response.json({ rows }, { headers: { 'Cache-Control': 'no-store' } })
})

const asFile = (name: string, type: string): Record<string, string> => ({
  'Content-Type': type,
  'Content-Disposition': `attachment; filename="${name.replaceAll(/[^\w.-]/g, '_')}"`,
  'Cache-Control': 'no-store',
})

/** What became of every row, as a table. */
const report = endpoint('get', '/exchange/runs/:id/report', async (req) => {
  const { id, fileName } = await runOf(req)
  const rows = await showRows(poolOf(req.payload), id, { after: 0, limit: 1_000_000 })
  const lines = rows.map(({ number, noun, item, title, outcome, problem, notes }) => [
    String(number),
    noun,
    item,
    title ?? '',
    outcome,
    problem ?? '',
    notes.join(' '),
  ])
  const csv = toCsv([['row', 'noun', 'id', 'title', 'outcome', 'problem', 'notes'], ...lines])
  return new Response(csv, {
    headers: asFile(`${fileName}-report.csv`, 'text/csv; charset=utf-8; header=present'),
  })
})

const takeFile = endpoint('get', '/exchange/runs/:id/file', async (req) => {
  const run = await runOf(req)
  const handle = run.direction === 'export' && run.state === 'done' ? await openFile(req, run.id) : null
  if (!handle) throw tooLate()
  const { size } = await handle.stat()
  const type = run.form === 'csv' ? 'text/csv; charset=utf-8; header=present' : 'application/gzip'
  return new Response(Readable.toWeb(handle.createReadStream()) as ReadableStream, {
    headers: { ...asFile(run.fileName, type), 'Content-Length': String(size) },
  })
})

const openFile = (req: PayloadRequest, id: string) => open(runFile(req.payload, id)).catch(() => null)

/** Imports and exports, for administrators. */
export const exchangeEndpoints: Endpoint[] = [
  askForExport,
  askForImport,
  takePart,
  step('/exchange/runs/:id/read', askReading),
  step('/exchange/runs/:id/run', askRun),
  step('/exchange/runs/:id/cancel', askCancel),
  chooseTopics,
  listRuns,
  listRows,
  report,
  takeFile,
]
