import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Imports and exports (`src/exchange`), and what becomes of each row of an import. What rows hold is text and not
 * JSON: nobody looks into it here, and it is no place where an item is used.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE exchange_runs (
      id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
      direction text NOT NULL CHECK (direction IN ('export', 'import')),
      form text NOT NULL CHECK (form IN ('json', 'csv', 'wordpress')),
      state text NOT NULL CHECK (state IN ('uploading', 'reading', 'examining', 'examined', 'running', 'done',
        'cancelled', 'refused')),
      options text NOT NULL DEFAULT '{}',
      file_name text NOT NULL,
      language text NOT NULL DEFAULT 'en',
      asked_by uuid REFERENCES users (id) ON DELETE SET NULL,
      asked_by_name text,
      asked_at timestamptz NOT NULL DEFAULT now(),
      ended_at timestamptz,
      total integer,
      done integer NOT NULL DEFAULT 0,
      problem text
    );
    CREATE INDEX exchange_runs_asked ON exchange_runs (asked_at);
    CREATE TABLE exchange_rows (
      run uuid NOT NULL REFERENCES exchange_runs (id) ON DELETE CASCADE,
      number integer NOT NULL,
      noun text NOT NULL,
      item uuid NOT NULL,
      title text,
      content text NOT NULL,
      outcome text CHECK (outcome IN ('create', 'update', 'unchanged', 'refused')),
      problem text,
      notes text[] NOT NULL DEFAULT '{}',
      state text NOT NULL DEFAULT 'read' CHECK (state IN ('read', 'waiting', 'unlinked', 'done')),
      PRIMARY KEY (run, number)
    );
    CREATE INDEX exchange_rows_state ON exchange_rows (run, state, number);
    CREATE INDEX exchange_rows_item ON exchange_rows (run, item)`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE exchange_rows, exchange_runs`)
}
