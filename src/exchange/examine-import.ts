import type { BasePayload } from 'payload'
import type { JobKind } from '../jobs/kind.ts'
import { poolOf, type Sql } from '../jobs/sql.ts'
import type { RowOutcome } from '../lib/exchange.ts'
import type { ExchangeItem } from './format.ts'
import { type Judging, judge } from './judge.ts'
import { problemOf } from './problem-of.ts'
import { moveRun, readRun } from './runs.ts'
import { requestFor, scheduleStep, stepTime } from './steps.ts'

const batch = 25

/** The rehearsal: says of each row what would become of it, and writes nothing else. */
export const examineImport: JobKind = {
  kind: 'examine-import',
  async run({ payload, sql, data }) {
    const run = await readRun(poolOf(payload), String(data['run']))
    if (run?.state !== 'examining') return
    const req = await requestFor(payload, run)
    const inFile = await itemsInFile(poolOf(payload), run.id)
    const approving = await approvingSites(poolOf(payload), run.id)
    const isComing = ({ noun, id }: { noun: string; id: string }) => inFile.has(`${noun}:${id}`)
    const until = Date.now() + stepTime
    while (Date.now() < until) {
      const rows = await nextRows(payload, run.id)
      if (rows.length === 0) {
        await moveRun(sql, run.id, ['examining'], 'examined')
        return
      }
      const judged: Judged[] = []
      for (const { number, item } of rows)
        judged.push({ ...(await outcomeOf({ req, isComing, approving }, item)), number })
      await noteJudgements(poolOf(payload), run.id, judged)
    }
    await scheduleStep(sql, 'examine-import', run.id, Number(data['step']) + 1)
  },
}

/** What is noted of a row. */
interface Judged {
  number: number
  outcome: RowOutcome
  problem: string | null
  notes: string[]
}

/** What becomes of an item; one that cannot even be looked at is refused, and the others are looked at. */
async function outcomeOf(judging: Judging, item: ExchangeItem): Promise<Omit<Judged, 'number'>> {
  try {
    return await judge(judging, item)
  } catch (error) {
    const problem = problemOf(judging.req, error)
    if (problem === null) throw error
    return { outcome: 'refused', problem, notes: [] }
  }
}

/** What a file still brings. */
export async function itemsInFile(sql: Sql, run: string): Promise<Set<string>> {
  const { rows } = await sql.query<{ name: string }>(
    `SELECT noun || ':' || item AS name FROM exchange_rows
     WHERE run = $1 AND state <> 'done' AND outcome IS DISTINCT FROM 'refused'`,
    [run],
  )
  return new Set(rows.map(({ name }) => name))
}

/** The sites that ask for an approval, but for those that the import makes itself. */
export async function approvingSites(sql: Sql, run: string): Promise<Set<string>> {
  const { rows } = await sql.query<{ id: string }>(
    `SELECT id FROM sites s WHERE needs_approval AND NOT EXISTS (
       SELECT FROM exchange_rows r WHERE r.run = $1 AND r.noun = 'sites' AND r.item = s.id AND r.outcome = 'create')`,
    [run],
  )
  return new Set(rows.map(({ id }) => id))
}

async function nextRows(
  payload: BasePayload,
  run: string,
): Promise<{ number: number; item: ExchangeItem }[]> {
  const { rows } = await poolOf(payload).query<{ number: number; content: string }>(
    `SELECT number, content FROM exchange_rows WHERE run = $1 AND state = 'read' ORDER BY number LIMIT $2`,
    [run, batch],
  )
  return rows.map(({ number, content }) => ({ number, item: JSON.parse(content) as ExchangeItem }))
}

async function noteJudgements(sql: Sql, run: string, judged: readonly Judged[]): Promise<void> {
  await sql.query(
    `UPDATE exchange_rows r SET outcome = j.outcome, problem = j.problem,
       notes = r.notes || string_to_array(j.notes, E'\\n'), state = 'waiting'
     FROM unnest($2::int[], $3::text[], $4::text[], $5::text[]) AS j (number, outcome, problem, notes)
     WHERE r.run = $1 AND r.number = j.number AND r.state = 'read'`,
    [
      run,
      judged.map(({ number }) => number),
      judged.map(({ outcome }) => outcome),
      judged.map(({ problem }) => problem),
      judged.map(({ notes }) => notes.join('\n')),
    ],
  )
}
