import { writeFile } from 'node:fs/promises'
import type { BasePayload, PayloadRequest } from 'payload'
import { recordEvent } from '../../collections/shared/history.ts'
import type { Sql } from '../jobs/sql.ts'
import type { ExchangeForm } from '../lib/exchange.ts'
import type { ExportOf } from './export-lines.ts'
import { makeRunFolder, removeRunFolder, runFile, runFolder } from './folder.ts'
import { addRun, moveRun } from './runs.ts'
import { scheduleStep } from './steps.ts'
import { beginAnew } from './wordpress/collect-files.ts'

interface Asking {
  payload: BasePayload
  /** The connection of the transaction in which it is asked. */
  sql: Sql
  /** The request of who asks; the programs ask as the system. */
  req: PayloadRequest | null
  language: string
}

const byOf = (req: PayloadRequest | null) =>
  req?.user ? { id: req.user.id, name: String(req.user['name'] ?? '') } : null

/** Asks for an export of everything, of a site, or of a noun as a table; notes it in the site history. */
export async function askExport(
  { sql, req, language }: Asking,
  { site, noun }: { site: ExportOf; noun: string | null },
): Promise<string> {
  const day = new Date().toISOString().slice(0, 10)
  const run = await addRun(sql, {
    direction: 'export',
    form: noun ? 'csv' : 'json',
    state: 'running',
    fileName: noun ? `${noun}-${day}.csv` : `${site?.key ?? 'common-home'}-${day}.jsonl.gz`,
    options: { site, noun },
    language,
    by: byOf(req),
  })
  await recordEvent(req ?? sql, {
    action: 'export-content',
    noun: noun ?? 'sites',
    itemId: site?.id ?? null,
    title: site?.key ?? null,
    site: site?.id ?? null,
  })
  await scheduleStep(sql, 'write-export', run, 0)
  return run
}

/** Makes an import whose file is to come. */
export async function askImport(
  { payload, sql, req, language }: Asking,
  { form, fileName, options }: { form: ExchangeForm; fileName: string; options: object },
): Promise<string> {
  const run = await addRun(sql, {
    direction: 'import',
    form,
    state: 'uploading',
    fileName,
    options,
    language,
    by: byOf(req),
  })
  await makeRunFolder(payload, run)
  await writeFile(runFile(payload, run), '', { mode: 0o600 })
  return run
}

/** Reads the file of an import, and says what would become of it. */
export async function askReading({ payload, sql }: Asking, run: string): Promise<boolean> {
  const isAsked = await moveRun(sql, run, ['uploading', 'examined'], 'reading')
  if (isAsked) await beginAnew(runFolder(payload, run))
  if (isAsked) await scheduleStep(sql, 'read-import', run, Date.now())
  return isAsked
}

/** Carries out an import that was examined; notes it in the site history. */
export async function askRun({ sql, req }: Asking, run: string): Promise<boolean> {
  if (!(await moveRun(sql, run, ['examined'], 'running'))) return false
  const { rows } = await sql.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM exchange_rows WHERE run = $1',
    [run],
  )
  await recordEvent(req ?? sql, {
    action: 'import-content',
    noun: 'sites',
    itemId: null,
    details: { run, rows: rows[0]?.count ?? 0 },
  })
  await scheduleStep(sql, 'run-import', run, 0)
  return true
}

/** Ends an import or export where it is. What an import has written stays. */
export async function askCancel({ payload, sql }: Asking, run: string): Promise<boolean> {
  const isEnded = await moveRun(
    sql,
    run,
    ['uploading', 'reading', 'examining', 'examined', 'running'],
    'cancelled',
  )
  if (isEnded) await removeRunFolder(payload, run)
  return isEnded
}
