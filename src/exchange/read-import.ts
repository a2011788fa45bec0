import type { BasePayload } from 'payload'
import type { JobKind } from '../jobs/kind.ts'
import { poolOf } from '../jobs/sql.ts'
import { readTable } from './csv/read-table.ts'
import { runFile, runFolder } from './folder.ts'
import { readJson } from './read-json.ts'
import { Refused, sayTo } from './refused.ts'
import { moveRun, readRun, type StoredRun } from './runs.ts'
import { said } from './said.ts'
import { type ReadItem, Stage } from './stage.ts'
import { requestFor, scheduleStep } from './steps.ts'
import { readWordPress } from './wordpress/read-wordpress.ts'

/** The items of a file, whatever its form. */
async function readerOf(payload: BasePayload, run: StoredRun): Promise<AsyncGenerator<ReadItem>> {
  const [file, folder] = [runFile(payload, run.id), runFolder(payload, run.id)]
  const req = await requestFor(payload, run)
  if (run.form === 'csv') return readTable(req, file, run.options)
  return run.form === 'wordpress' ? readWordPress(req, file, run) : readJson(file, folder)
}

/**
 * Reads the file of an import into rows. A file that cannot be read is refused as a whole, and nothing of it is kept;
 * killed, it is begun anew.
 */
export const readImport: JobKind = {
  kind: 'read-import',
  async run({ payload, sql, data }) {
    const run = await readRun(poolOf(payload), String(data['run']))
    if (run?.state !== 'reading') return
    const req = await requestFor(payload, run)
    const stage = new Stage(payload, run.id, sayTo(req, said.twice))
    await stage.begin()
    try {
      for await (const read of await readerOf(payload, run)) await stage.add(read)
      await stage.end()
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      await sql.query('DELETE FROM exchange_rows WHERE run = $1', [run.id])
      await moveRun(sql, run.id, ['reading'], 'refused', error.reasonFor(req))
      return
    }
    if (await moveRun(sql, run.id, ['reading'], 'examining'))
      await scheduleStep(sql, 'examine-import', run.id, 0)
  },
}
