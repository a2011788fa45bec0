import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * How often pages were read, by day: of which item, on which site, in which language. Nothing about who read
 * them is noted anywhere. `item` is an item's id, or the name of a section.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE page_counts (
      day date NOT NULL,
      site uuid NOT NULL,
      noun text NOT NULL,
      item text NOT NULL,
      locale text NOT NULL,
      count integer NOT NULL,
      PRIMARY KEY (day, site, noun, item, locale)
    );
    CREATE INDEX page_counts_item_idx ON page_counts (noun, item, day)`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE page_counts`)
}
