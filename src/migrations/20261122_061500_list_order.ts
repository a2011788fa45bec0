import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

const tables = ['news', 'statements', 'projects', 'campaigns', 'events', 'documents'] as const

/**
 * The orders in which lists are read page by page, as indexes: a page costs the same wherever it stands. What
 * has no date comes last in both directions. Titles follow the order of letters of all languages (Unicode)
 * where the server was built with it, as the usual ones are.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    DO $$ BEGIN
      CREATE COLLATION list_order (provider = icu, locale = 'und');
    EXCEPTION WHEN OTHERS THEN
      CREATE COLLATION list_order FROM "C";
    END $$`)
  for (const table of tables) {
    await db.execute(
      sql.raw(`
      CREATE INDEX ${table}_list_newest ON ${table} (site_id, sort_date, id)
        WHERE _status = 'published' AND deleted_at IS NULL;
      CREATE INDEX ${table}_list_oldest ON ${table} (site_id, coalesce(nullif(sort_date, ''), '9999'), id)
        WHERE _status = 'published' AND deleted_at IS NULL;
      CREATE INDEX ${table}_list_title ON ${table}_locales (_locale, ("left"(title, 200) COLLATE list_order), _parent_id)
        WHERE published_at IS NOT NULL`),
    )
  }
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const table of tables) {
    await db.execute(
      sql.raw(`DROP INDEX ${table}_list_newest; DROP INDEX ${table}_list_oldest; DROP INDEX ${table}_list_title`),
    )
  }
  await db.execute(sql`DROP COLLATION list_order`)
}
