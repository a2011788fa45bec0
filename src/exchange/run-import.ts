import {
  type BasePayload,
  commitTransaction,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload'
import type { JobKind } from '../jobs/kind.ts'
import { oneAtATime, poolOf, type Sql, sqlOf } from '../jobs/sql.ts'
import type { RowOutcome } from '../lib/exchange.ts'
import { approvingSites, itemsInFile } from './examine-import.ts'
import { removeRunFolder, runFolder } from './folder.ts'
import type { ExchangeItem } from './format.ts'
import { type Judging, judge } from './judge.ts'
import { exchangedNouns } from './nouns.ts'
import { problemOf } from './problem-of.ts'
import { Refused } from './refused.ts'
import { moveRun, readRun, type StoredRun } from './runs.ts'
import { said } from './said.ts'
import { requestFor, scheduleStep, stepTime } from './steps.ts'
import { writeItem } from './write-item.ts'

const batch = 100

interface Row {
  number: number
  content: string
  state: 'waiting' | 'unlinked'
  outcome: RowOutcome
}

/** What is known of the file and of what was here before. */
type Known = Omit<Judging, 'req'>

/**
 * Carries out an import, a few seconds at a time. Each row is a transaction of its own, in which it is written and
 * marked; killed at any moment, what was marked is there and the rest comes next. What refers to rows that are still
 * to come gets its relations when all are there.
 */
export const runImport: JobKind = {
  kind: 'run-import',
  async run({ payload, sql, data }) {
    const run = await readRun(poolOf(payload), String(data['run']))
    if (run?.state !== 'running') return
    const coming = await itemsInFile(poolOf(payload), run.id)
    const approving = await approvingSites(poolOf(payload), run.id)
    const until = Date.now() + stepTime
    for (const state of ['waiting', 'unlinked'] as const) {
      // When all rows have been gone through, what is not there will not come.
      const isComing: Judging['isComing'] = ({ noun, id }) =>
        state === 'waiting' && coming.has(`${noun}:${id}`)
      for (;;) {
        const numbers = await nextNumbers(poolOf(payload), run.id, state)
        if (numbers.length === 0) break
        for (const number of numbers) {
          if (Date.now() > until) return scheduleStep(sql, 'run-import', run.id, Number(data['step']) + 1)
          if (!(await carryOut(payload, run, number, { isComing, approving }))) return
        }
      }
    }
    if (await moveRun(sql, run.id, ['running'], 'done')) await removeRunFolder(payload, run.id)
  },
}

async function nextNumbers(sql: Sql, run: string, state: Row['state']): Promise<number[]> {
  const { rows } = await sql.query<{ number: number }>(
    `SELECT number FROM exchange_rows WHERE run = $1 AND state = $2
     ORDER BY array_position($3::text[], noun), number LIMIT $4`,
    [run, state, exchangedNouns, batch],
  )
  return rows.map(({ number }) => number)
}

/**
 * Writes one row and marks it, in one transaction.
 *
 * @returns false when the import has been cancelled meanwhile
 */
async function carryOut(
  payload: BasePayload,
  run: StoredRun,
  number: number,
  known: Known,
): Promise<boolean> {
  const req = await requestFor(payload, run)
  await initTransaction(req)
  try {
    const sql = await sqlOf(req)
    const { rows } = await sql.query<Row & { isRunning: boolean }>(
      // The end of a row need not wait for the disk: the item and its mark are kept together, or lost together.
      `SELECT r.number, r.content, r.state, r.outcome, x.state = 'running' AS "isRunning",
         set_config('synchronous_commit', 'off', true)
       FROM exchange_rows r JOIN exchange_runs x ON x.id = r.run
       WHERE r.run = $1 AND r.number = $2 AND r.state IN ('waiting', 'unlinked') FOR UPDATE OF r`,
      [run.id, number],
    )
    const [row] = rows
    if (row?.isRunning) await writeRow(req, run, row, known)
    await commitTransaction(req)
    return row?.isRunning ?? true
  } catch (error) {
    await killTransaction(req)
    const problem = problemOf(req, error)
    if (problem === null) throw error
    await mark(poolOf(payload), run.id, number, { outcome: 'refused', problem, notes: [], state: 'done' })
    return true
  }
}

async function writeRow(req: PayloadRequest, run: StoredRun, row: Row, known: Known): Promise<void> {
  const sql = await sqlOf(req)
  if (row.outcome === 'refused') {
    await sql.query(`UPDATE exchange_rows SET state = 'done' WHERE run = $1 AND number = $2`, [
      run.id,
      row.number,
    ])
    return
  }
  const isCompletion = row.state === 'unlinked' && row.outcome === 'create'
  const given = JSON.parse(row.content) as ExchangeItem
  // The lock of all who write an item: nobody changes it between what is read here and what is written.
  await oneAtATime(sql, `${given.noun}:${given.id}`)
  const judgement = await judge({ req, ...known }, given)
  const { item, current, problem, notes, isUnlinked } = judgement
  // What was here before keeps its relations until all of the new ones can be written.
  const isLater = isUnlinked && judgement.outcome === 'update'
  // A row of a table says some fields of an item; the others were those of the moment at which it was read.
  if (run.form === 'csv' && current && current.updatedAt > item.updatedAt)
    throw new Refused(said.changedMeanwhile)
  const isWritten = judgement.outcome === 'create' || judgement.outcome === 'update'
  if (isCompletion && isWritten && !isAsMade(item, current)) throw new Refused(said.changedMeanwhile)
  if (isWritten && !isLater) {
    const octetsFolder = runFolder(req.payload, run.id)
    await writeItem({ req, item, current, isCompletion, octetsFolder })
  }
  const outcome = isCompletion && judgement.outcome !== 'refused' ? 'create' : judgement.outcome
  const state = isWritten && isUnlinked ? 'unlinked' : 'done'
  await mark(sql, run.id, row.number, { outcome, problem, notes, state })
}

/** Whether an item that this import made a moment ago is still as it was made: nobody went on with it. */
function isAsMade(item: ExchangeItem, current: ExchangeItem | null): boolean {
  return current !== null && Date.parse(current.updatedAt) === Date.parse(item.updatedAt)
}

interface Mark {
  outcome: RowOutcome
  problem: string | null
  notes: readonly string[]
  state: 'unlinked' | 'done'
}

async function mark(
  sql: Sql,
  run: string,
  number: number,
  { outcome, problem, notes, state }: Mark,
): Promise<void> {
  await sql.query(
    `UPDATE exchange_rows SET outcome = $3, problem = $4, state = $5,
       notes = (SELECT coalesce(array_agg(DISTINCT note), '{}') FROM unnest(notes || $6::text[]) AS note)
     WHERE run = $1 AND number = $2`,
    [run, number, outcome, problem, state, notes],
  )
}
