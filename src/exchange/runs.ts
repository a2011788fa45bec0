import type { Sql } from '../jobs/sql.ts'
import type { ExchangeForm, ExchangeRow, ExchangeRun, ExchangeState, RowOutcome } from '../lib/exchange.ts'

/** An import or export as the database keeps it. */
export interface StoredRun {
  id: string
  direction: 'export' | 'import'
  form: ExchangeForm
  state: ExchangeState
  options: Record<string, unknown>
  fileName: string
  language: string
  askedBy: string | null
}

interface Asked {
  direction: StoredRun['direction']
  form: ExchangeForm
  state: ExchangeState
  fileName: string
  options?: object
  /** The language in which reports are written. */
  language: string
  by: { id: string; name: string } | null
}

/** Makes an import or export; returns its id. */
export async function addRun(sql: Sql, { options = {}, by, ...asked }: Asked): Promise<string> {
  const { rows } = await sql.query<{ id: string }>(
    `INSERT INTO exchange_runs (direction, form, state, file_name, options, language, asked_by, asked_by_name)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id`,
    [
      asked.direction,
      asked.form,
      asked.state,
      asked.fileName,
      JSON.stringify(options),
      asked.language,
      by?.id ?? null,
      by?.name ?? null,
    ],
  )
  return rows[0]?.id ?? ''
}

/** Reads an import or export; null when there is none. */
export async function readRun(sql: Sql, id: string): Promise<StoredRun | null> {
  const { rows } = await sql.query<Omit<StoredRun, 'options'> & { options: string }>(
    `SELECT id, direction, form, state, options, file_name AS "fileName", language, asked_by AS "askedBy"
     FROM exchange_runs WHERE id = $1`,
    [id],
  )
  const [run] = rows
  return run ? { ...run, options: JSON.parse(run.options) as Record<string, unknown> } : null
}

/**
 * Brings an import or export into another state, if it is still in one of those in which it may be.
 *
 * @param from - the states from which it may go
 * @returns whether it did
 */
export async function moveRun(
  sql: Sql,
  id: string,
  from: readonly ExchangeState[],
  to: ExchangeState,
  problem: string | null = null,
): Promise<boolean> {
  const { rowCount } = await sql.query(
    `UPDATE exchange_runs SET state = $3, problem = $4,
       ended_at = CASE WHEN $3 IN ('done', 'cancelled', 'refused') THEN clock_timestamp() END
     WHERE id = $1 AND state = ANY ($2::text[])`,
    [id, from, to, problem],
  )
  return (rowCount ?? 0) > 0
}

/** Replaces what was chosen for an import. */
export async function setOptions(sql: Sql, id: string, options: object): Promise<void> {
  await sql.query('UPDATE exchange_runs SET options = $2 WHERE id = $1', [id, JSON.stringify(options)])
}

/** Notes how far it is; at once, so that it can be watched. */
export async function noteProgress(sql: Sql, id: string, done: number, total?: number): Promise<void> {
  await sql.query('UPDATE exchange_runs SET done = $2, total = coalesce($3, total) WHERE id = $1', [
    id,
    done,
    total ?? null,
  ])
}

/** The newest imports and exports, as the screen shows them; one alone when it is named. */
export async function showRuns(sql: Sql, only?: string): Promise<ExchangeRun[]> {
  const { rows } = await sql.query<
    ExchangeRun & { outcomes: Partial<ExchangeRun['counts']> | null; options: string }
  >(
    `SELECT r.id, r.direction, r.form, r.state, r.file_name AS "fileName", r.asked_by_name AS "askedBy",
       r.asked_at AS "askedAt", r.problem, r.options,
       CASE WHEN r.direction = 'import' AND r.state <> 'reading' THEN n.total ELSE r.total END AS total,
       CASE WHEN r.direction = 'import' AND r.state <> 'reading' THEN n.done ELSE r.done END AS done, n.outcomes
     FROM exchange_runs r LEFT JOIN LATERAL (
       SELECT sum(c)::int AS total, jsonb_object_agg(outcome, c) FILTER (WHERE outcome IS NOT NULL) AS outcomes,
         coalesce(sum(ended), 0)::int AS done
       FROM (SELECT outcome, count(*)::int AS c,
               count(*) FILTER (WHERE state = 'done' OR (r.state = 'examining' AND state <> 'read'))::int AS ended
             FROM exchange_rows WHERE run = r.id GROUP BY outcome) AS each
     ) n ON r.direction = 'import'
     WHERE $1::uuid IS NULL OR r.id = $1 ORDER BY r.asked_at DESC LIMIT 50`,
    [only ?? null],
  )
  return rows.map(({ outcomes, options, ...run }) => ({
    ...run,
    terms: (JSON.parse(options) as { terms?: ExchangeRun['terms'] }).terms ?? [],
    counts: { create: 0, update: 0, unchanged: 0, refused: 0, ...outcomes },
  }))
}

interface RowsAsked {
  outcome?: RowOutcome | undefined
  /** Rows after this number. */
  after: number
  limit: number
}

/** What becomes of the rows of an import, in the order of the file. */
export async function showRows(
  sql: Sql,
  run: string,
  { outcome, after, limit }: RowsAsked,
): Promise<ExchangeRow[]> {
  const { rows } = await sql.query<ExchangeRow>(
    `SELECT number, noun, item, title, outcome, problem, notes FROM exchange_rows
     WHERE run = $1 AND outcome IS NOT NULL AND number > $2 AND ($3::text IS NULL OR outcome = $3)
     ORDER BY number LIMIT $4`,
    [run, after, outcome ?? null, limit],
  )
  return rows
}
