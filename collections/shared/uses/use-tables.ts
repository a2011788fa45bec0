import type { Sql } from '../../../src/jobs/sql.ts'

/**
 * Where in the database an item can be referred to. Nothing here names a noun or a field: a relation is a
 * foreign key and a text with links is JSON, both of which Payload makes from the configuration, so that a new
 * field is found without a word of code.
 */

/** A column that can refer to items. */
interface UseColumn {
  table: string
  column: string
  kind: 'relation' | 'text'
  /** The table that a relation leads to. */
  target: string | null
  /** The column may not be empty, so that what it refers to cannot go before the row. */
  isRequired: boolean
}

interface Step {
  child: string
  parent: string
  column: string
}

/** The columns that can refer to items, and how the tables of parts lead to those of documents. */
export interface UseTables {
  columns: UseColumn[]
  /** One step up, by table. */
  parentOf: ReadonlyMap<string, Step>
}

/** Reads the catalogue of the database. */
export async function readUseTables(sql: Sql): Promise<UseTables> {
  const { rows: keys } = await sql.query<Step & { isRequired: boolean }>(
    `SELECT child.relname AS child, parent.relname AS parent, a.attname AS column, a.attnotnull AS "isRequired"
     FROM pg_constraint c
     JOIN pg_class child ON child.oid = c.conrelid
     JOIN pg_class parent ON parent.oid = c.confrelid
     JOIN pg_attribute a ON a.attrelid = child.oid AND a.attnum = c.conkey[1]
     WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace`,
    [],
  )
  const { rows: texts } = await sql.query<{ table: string; column: string }>(
    `SELECT c.relname AS table, a.attname AS column FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
       AND a.atttypid = 'jsonb'::regtype`,
    [],
  )
  return {
    columns: [
      ...keys
        .filter((key) => !isStep(key))
        .map(({ child, parent, column, isRequired }): UseColumn => {
          return { table: child, column, kind: 'relation', target: parent, isRequired }
        }),
      ...texts.map((text): UseColumn => ({ ...text, kind: 'text', target: null, isRequired: false })),
    ],
    parentOf: new Map(keys.filter(isStep).map((key) => [key.child, key])),
  }
}

/** A foreign key that leads from a part to what it is a part of; a version's leads to its item. */
function isStep({ child, parent, column }: Step): boolean {
  if (column === '_parent_id') return true
  return column === 'parent_id' && (child.endsWith('_rels') || child === `_${parent}_v`)
}

/** What is looked for. */
interface Wanted {
  /** The tables of documents and versions in which it is looked for. */
  roots: ReadonlySet<string>
  /** The table of the item. */
  target: string
}

/**
 * One statement that gives the documents that refer to an item, as `root` (their table), `id` and
 * `"isRequired"`. The item's id is `$1`, as text.
 */
export function usesStatement({ columns, parentOf }: UseTables, { roots, target }: Wanted): string {
  const parts = columns.flatMap((column) => {
    if (column.kind === 'relation' && column.target !== target) return []
    const way = wayUp(parentOf, column.table, roots)
    return way ? [statementOf(column, way)] : []
  })
  return parts.join(' UNION ')
}

/** The steps from a table to that of the document; undefined when it is part of none that is looked for. */
function wayUp(
  parentOf: UseTables['parentOf'],
  table: string,
  roots: ReadonlySet<string>,
): readonly Step[] | undefined {
  const way: Step[] = []
  for (let at = table; !roots.has(at); ) {
    const step = parentOf.get(at)
    if (!step || way.length > 10) return undefined
    way.push(step)
    at = step.parent
  }
  return way
}

function statementOf({ table, column, kind, isRequired }: UseColumn, way: readonly Step[]): string {
  const joins = way.map(
    (step, index) => `JOIN "${step.parent}" t${index + 1} ON t${index + 1}.id = t${index}."${step.column}"`,
  )
  const root = way.at(-1)?.parent ?? table
  const top = `t${way.length}`
  const isVersion = root.startsWith('_') && root.endsWith('_v')
  const condition =
    kind === 'relation' ? `t0."${column}" = $1::uuid` : `position($1::text in t0."${column}"::text) > 0`
  return `SELECT '${root}' AS root, ${top}.${isVersion ? 'parent_id' : 'id'}::text AS id,
    ${isRequired && !isVersion} AS "isRequired"
    FROM "${table}" t0 ${joins.join(' ')} WHERE ${condition}${isVersion ? ` AND ${top}.latest` : ''}`
}
