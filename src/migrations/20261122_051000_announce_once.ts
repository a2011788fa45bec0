import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * The items that a transaction has changed, until it commits: each is then announced once, and its search entries
 * are made anew once. Nobody else ever sees a row, and none has to outlive a crash.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE UNLOGGED TABLE announced_changes (
      transaction xid8 NOT NULL,
      noun text NOT NULL,
      id uuid NOT NULL,
      PRIMARY KEY (transaction, noun, id)
    )`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE announced_changes`)
}
