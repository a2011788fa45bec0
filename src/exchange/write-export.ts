import { createWriteStream } from 'node:fs'
import { rename } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { type BasePayload, initTransaction, killTransaction } from 'payload'
import type { JobKind } from '../jobs/kind.ts'
import { poolOf, sqlOf } from '../jobs/sql.ts'
import { tableNouns } from '../lib/exchange.ts'
import { tableLines } from './csv/write-table.ts'
import { type ExportOf, exportLines } from './export-lines.ts'
import { makeRunFolder, runFile } from './folder.ts'
import { moveRun, noteProgress, readRun, type StoredRun } from './runs.ts'
import { requestFor } from './steps.ts'

/** How many items are written between two notes of how far it is. */
const noted = 100

/**
 * Writes the file of an export, from one state of the database; killed, it is begun anew. The file has its name only
 * when it is whole.
 */
export const writeExport: JobKind = {
  kind: 'write-export',
  async run({ payload, data }) {
    const run = await readRun(poolOf(payload), String(data['run']))
    if (run?.state !== 'running') return
    await makeRunFolder(payload, run.id)
    const file = runFile(payload, run.id)
    await writeLines(payload, run, `${file}.unfinished`)
    await rename(`${file}.unfinished`, file)
    await moveRun(poolOf(payload), run.id, ['running'], 'done')
  },
}

async function writeLines(payload: BasePayload, run: StoredRun, file: string): Promise<void> {
  const req = await requestFor(payload, run)
  await initTransaction(req)
  try {
    const sql = await sqlOf(req)
    await sql.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY')
    const onItem = async (done: number, total: number) => {
      if (done % noted === 0 || done === total) await noteProgress(poolOf(payload), run.id, done, total)
    }
    const noun = tableNouns.find((each) => each === run.options['noun'])
    const lines = noun
      ? tableLines(req, noun, onItem)
      : exportLines(req, (run.options['site'] ?? null) as ExportOf, onItem)
    const target = createWriteStream(file, { mode: 0o600 })
    if (noun) await pipeline(Readable.from(lines), target)
    else await pipeline(Readable.from(lines), createGzip({ level: 6 }), target)
  } finally {
    await killTransaction(req)
  }
}
