/**
 * Writes the content of this installation into a file, in all languages, with drafts, pictures and files.
 *
 *   npm run export -- everything.jsonl.gz
 *   npm run export -- --site icmc-europe office.jsonl.gz   one site, with what it needs
 *   npm run export -- --table organisations partners.csv   a noun as a table
 */
import { copyFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { StartError } from '../src/database/start-error.ts'
import { askExport } from '../src/exchange/ask.ts'
import { removeRunFolder, runFile } from '../src/exchange/folder.ts'
import { writeExport } from '../src/exchange/write-export.ts'
import { poolOf } from '../src/jobs/sql.ts'
import { tableNouns } from '../src/lib/exchange.ts'
import { followRun, runOnInstallation, siteOf } from './lib/exchange.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { site: { type: 'string' }, table: { type: 'string' } },
})

await runOnInstallation(async (payload) => {
  const [file] = positionals
  if (file === undefined) throw new StartError('Say where to: npm run export -- everything.jsonl.gz')
  const noun = tableNouns.find((each) => each === values.table) ?? null
  if (values.table !== undefined && !noun) {
    throw new StartError(`There are tables of ${tableNouns.join(', ')}; not of ${values.table}.`)
  }
  const site = values.site === undefined ? null : await siteOf(payload, values.site)
  const asking = { payload, sql: poolOf(payload), req: null, language: 'en' }
  const run = await followRun(payload, await askExport(asking, { site, noun }), [writeExport])
  await copyFile(runFile(payload, run.id), file)
  await removeRunFolder(payload, run.id)
  console.log(`${run.done} items are in ${file}.`)
  return 0
})
