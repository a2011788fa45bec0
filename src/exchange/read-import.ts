import type { BasePayload } from 'payload'
import type { JobKind } from '../jobs/kind.ts'
import { poolOf, type Sql } from '../jobs/sql.ts'
import type { MayReach } from '../links/ask.ts'
import { isPublicAddress } from '../links/public-address.ts'
import { readTable } from './csv/read-table.ts'
import { runFile, runFolder } from './folder.ts'
import { readJson } from './read-json.ts'
import { Refused, sayTo } from './refused.ts'
import { moveRun, noteProgress, readRun, type StoredRun } from './runs.ts'
import { said } from './said.ts'
import { type ReadItem, Stage } from './stage.ts'
import { requestFor, scheduleStep, stepTime } from './steps.ts'
import { collectFiles, wantedFiles } from './wordpress/collect-files.ts'
import { type FileSource, fromFolder, fromWebsite } from './wordpress/file-sources.ts'
import { readWordPress } from './wordpress/read-wordpress.ts'
import { survey } from './wordpress/survey.ts'

/** The items of a file, whatever its form. */
async function readerOf(payload: BasePayload, run: StoredRun): Promise<AsyncGenerator<ReadItem>> {
  const [file, folder] = [runFile(payload, run.id), runFolder(payload, run.id)]
  const req = await requestFor(payload, run)
  if (run.form === 'csv') return readTable(req, file, run.options)
  return run.form === 'wordpress' ? readWordPress(req, file, folder, run) : readJson(file, folder)
}

/** Where the contents of an old website's pictures and files come from; null when they are not asked for. */
function sourceOf(payload: BasePayload, { form, options }: StoredRun, mayReach: MayReach): FileSource | null {
  if (form !== 'wordpress') return null
  const { publicUrl } = payload.config.custom as { publicUrl: string }
  if (typeof options['folder'] === 'string') return fromFolder(options['folder'])
  return options['isFetched'] === true ? fromWebsite({ mayReach, publicUrl }) : null
}

/**
 * Collects contents for some seconds.
 *
 * @returns whether all that can be had are there
 * @throws Refused when the file cannot be read
 */
async function isCollected(payload: BasePayload, run: StoredRun, source: FileSource): Promise<boolean> {
  const req = await requestFor(payload, run)
  const folder = runFolder(payload, run.id)
  const wanted = await wantedFiles(folder, async () => {
    const { attachments } = await survey(req, runFile(payload, run.id), run.options)
    return attachments.list()
  })
  const { done, total } = await collectFiles(folder, wanted, source, Date.now() + stepTime)
  await noteProgress(poolOf(payload), run.id, done, total)
  return done === total
}

/** Reads all rows; the examination comes next. */
async function readRows(payload: BasePayload, run: StoredRun, sql: Sql): Promise<void> {
  const req = await requestFor(payload, run)
  const stage = new Stage(payload, run.id, sayTo(req, said.twice))
  await stage.begin()
  for await (const read of await readerOf(payload, run)) await stage.add(read)
  await stage.end()
  if (await moveRun(sql, run.id, ['reading'], 'examining'))
    await scheduleStep(sql, 'examine-import', run.id, 0)
}

/**
 * Makes the job that reads the file of an import into rows. A file that cannot be read is refused as a whole, and
 * nothing of it is kept; killed, it is begun anew, but for the pictures and files of an old website: those come
 * first, a few seconds at a time, and what is there stays.
 *
 * @param mayReach - which machines an old website may be asked at; anything but the public internet is for tests
 */
export function importReader(mayReach: MayReach): JobKind {
  return {
    kind: 'read-import',
    async run({ payload, sql, data }) {
      const run = await readRun(poolOf(payload), String(data['run']))
      if (run?.state !== 'reading') return
      try {
        const source = sourceOf(payload, run, mayReach)
        if (!source || (await isCollected(payload, run, source))) await readRows(payload, run, sql)
        else await scheduleStep(sql, 'read-import', run.id, Number(data['step']) + 1)
      } catch (error) {
        if (!(error instanceof Refused)) throw error
        const req = await requestFor(payload, run)
        await sql.query('DELETE FROM exchange_rows WHERE run = $1', [run.id])
        await moveRun(sql, run.id, ['reading'], 'refused', error.reasonFor(req))
      }
    },
  }
}

/** Reads the file of an import into rows. */
export const readImport = importReader(isPublicAddress)
