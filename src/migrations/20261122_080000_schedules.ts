import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Publications and withdrawals that are planned, and what became of them. The work itself waits in `jobs`; no
 * page of the API reads this table but the endpoints of `collections/shared/schedules`.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE schedules (
      id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
      noun text NOT NULL,
      item uuid NOT NULL,
      site_id uuid REFERENCES sites (id) ON DELETE CASCADE,
      title text NOT NULL,
      action text NOT NULL CHECK (action IN ('publish', 'withdraw')),
      languages jsonb NOT NULL,
      run_at timestamptz NOT NULL,
      copy jsonb,
      state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'done', 'cancelled', 'refused')),
      reason text,
      created_at timestamptz NOT NULL DEFAULT now(),
      created_by uuid REFERENCES users (id) ON DELETE SET NULL,
      ended_at timestamptz
    );
    CREATE INDEX schedules_item ON schedules (noun, item);
    CREATE INDEX schedules_moment ON schedules (run_at)`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE schedules`)
}
