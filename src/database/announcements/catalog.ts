import type { Client } from 'pg'

/** A table in which a part of a document lies: its texts by language, its relations, the rows of a list. */
export interface PartTable {
  name: string
  /** The column that leads one step up. */
  parentColumn: string
  /** The tables between this one and the document's own, nearest first; empty for a direct part. */
  via: { table: string; parentColumn: string }[]
  /** Columns by name, in the order of the table. */
  columns: { name: string; type: string }[]
}

/** A noun's own table with all its parts. */
export interface DocumentTable {
  name: string
  columns: { name: string; type: string }[]
  parts: PartTable[]
}

interface ParentRow {
  child: string
  parent: string
  column: string
}

/** Reads how a noun's document is spread over tables; versions are no part of it. */
export async function readDocumentTable(client: Client, name: string): Promise<DocumentTable> {
  const parents = await readParents(client)
  const parts: PartTable[] = []
  async function collect(parent: string, via: PartTable['via']): Promise<void> {
    for (const { child, column } of parents.filter((row) => row.parent === parent)) {
      parts.push({ name: child, parentColumn: column, via, columns: await readColumns(client, child) })
      await collect(child, [{ table: child, parentColumn: column }, ...via])
    }
  }
  await collect(name, [])
  return { name, columns: await readColumns(client, name), parts }
}

async function readParents(client: Client): Promise<ParentRow[]> {
  const { rows } = await client.query<ParentRow>(`
    SELECT child.relname AS child, parent.relname AS parent, a.attname AS column
    FROM pg_constraint c
    JOIN pg_class child ON child.oid = c.conrelid
    JOIN pg_class parent ON parent.oid = c.confrelid
    JOIN pg_attribute a ON a.attrelid = child.oid AND a.attnum = c.conkey[1]
    WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace
      AND a.attname IN ('_parent_id', 'parent_id') AND child.relname NOT LIKE '\\_%'
      AND NOT (a.attname = 'parent_id' AND child.oid = parent.oid)
      AND (child.relname LIKE parent.relname || '\\_%')
    ORDER BY child.relname`)
  return rows
}

async function readColumns(client: Client, table: string): Promise<{ name: string; type: string }[]> {
  const { rows } = await client.query<{ name: string; type: string }>(
    `SELECT attname AS name, atttypid::regtype::text AS type FROM pg_attribute
     WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum`,
    [table],
  )
  return rows
}
