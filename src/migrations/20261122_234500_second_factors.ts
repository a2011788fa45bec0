import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Second factors: the sealed secret of each person, hashes of recovery codes, and which roles must have one. No
 * collection of Payload's, so that no API, version or export can ever return them.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE second_factors (
      user_id uuid PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
      secret text,
      enabled_at timestamptz(3),
      -- The newest step of time whose code was taken: none is taken twice.
      last_step bigint NOT NULL DEFAULT 0,
      -- Wrong codes since the last right one.
      failures integer NOT NULL DEFAULT 0,
      blocked_until timestamptz(3),
      -- A secret that no code has confirmed yet.
      pending_secret text,
      pending_since timestamptz(3),
      CHECK ((secret IS NULL) = (enabled_at IS NULL)),
      CHECK ((pending_secret IS NULL) = (pending_since IS NULL))
    );
    CREATE TABLE recovery_codes (
      user_id uuid NOT NULL REFERENCES second_factors (user_id) ON DELETE CASCADE,
      hash text NOT NULL,
      PRIMARY KEY (user_id, hash)
    );
    CREATE TABLE factor_duties (
      role text PRIMARY KEY
    )`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE factor_duties, recovery_codes, second_factors`)
}
