import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Counting the copies of issues that failed or are in doubt may not read all that were ever sent. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE INDEX deliveries_ended_badly ON deliveries (state, marked_at) WHERE state IN ('refused', 'doubtful')`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP INDEX deliveries_ended_badly`)
}
