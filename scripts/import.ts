/**
 * Takes an export into this installation. Taking it again changes nothing.
 *
 *   npm run import -- --try everything.jsonl.gz            says what would happen, and changes nothing
 *   npm run import -- everything.jsonl.gz
 *   npm run import -- --table organisations partners.csv   a noun as a table
 *   npm run import -- --wordpress icmc-europe export.xml   an export of WordPress, into a site
 *     … --files wp-content/uploads                         with the pictures and files of that folder
 *     … --fetch                                            with those that the old website still gives
 *
 * The exit code is 1 when a row was refused.
 */
import { copyFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { BasePayload } from 'payload'
import { StartError } from '../src/database/start-error.ts'
import { askCancel, askImport, askReading, askRun } from '../src/exchange/ask.ts'
import { examineImport } from '../src/exchange/examine-import.ts'
import { runFile } from '../src/exchange/folder.ts'
import { readImport } from '../src/exchange/read-import.ts'
import { runImport } from '../src/exchange/run-import.ts'
import { showRows } from '../src/exchange/runs.ts'
import { poolOf } from '../src/jobs/sql.ts'
import type { ExchangeForm, ExchangeRun } from '../src/lib/exchange.ts'
import { followRun, runOnInstallation, siteOf } from './lib/exchange.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    try: { type: 'boolean', default: false },
    table: { type: 'string' },
    wordpress: { type: 'string' },
    files: { type: 'string' },
    fetch: { type: 'boolean', default: false },
  },
})

/** What kind of file it is, and where its items belong. */
async function formOf(payload: BasePayload): Promise<{ form: ExchangeForm; options: object }> {
  const { table, wordpress } = values
  if (table !== undefined) return { form: 'csv', options: { noun: table } }
  if (wordpress === undefined) return { form: 'json', options: {} }
  const { id } = await siteOf(payload, wordpress)
  return { form: 'wordpress', options: { site: id, ...(await filesOf()) } }
}

/** Where the pictures and files of an old website come from. */
async function filesOf(): Promise<{ folder?: string; isFetched?: boolean }> {
  if (values.files === undefined) return { isFetched: values.fetch }
  const folder = path.resolve(values.files)
  const found = await stat(folder).catch(() => null)
  if (!found?.isDirectory()) throw new StartError(`There is no folder ${folder}.`)
  return { folder }
}

/** Prints how many rows fared how, and each that is refused or has a note. */
async function report(payload: BasePayload, { id, counts }: ExchangeRun): Promise<void> {
  console.log(
    Object.entries(counts)
      .map(([outcome, count]) => `${outcome}: ${count}`)
      .join(', '),
  )
  const rows = await showRows(poolOf(payload), id, { after: 0, limit: 1_000_000 })
  for (const { number, noun, item, title, problem, notes } of rows) {
    if (problem === null && notes.length === 0) continue
    console.log(`Row ${number}, ${noun} ${title ?? item}: ${[problem, ...notes].filter(Boolean).join(' ')}`)
  }
}

await runOnInstallation(async (payload) => {
  const [file] = positionals
  if (file === undefined) throw new StartError('Say which file: npm run import -- everything.jsonl.gz')
  const asking = { payload, sql: poolOf(payload), req: null, language: 'en' }
  const id = await askImport(asking, { ...(await formOf(payload)), fileName: path.basename(file) })
  await copyFile(file, runFile(payload, id))
  await askReading(asking, id)
  const examined = await followRun(payload, id, [readImport, examineImport])
  if (examined.state === 'refused') throw new StartError(examined.problem ?? '')
  if (!values.try) await askRun(asking, id)
  const ended = values.try ? examined : await followRun(payload, id, [runImport])
  if (values.try) await askCancel(asking, id)
  await report(payload, ended)
  return ended.counts.refused > 0 ? 1 : 0
})
