import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What was last announced of each public item. The triggers that compare with it are made after every
 * migration, from the tables that there are (`src/database/announcements`).
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE announced (
      noun text NOT NULL,
      id uuid NOT NULL,
      places jsonb NOT NULL,
      PRIMARY KEY (noun, id)
    )`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE announced`)
}
