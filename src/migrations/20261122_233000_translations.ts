import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * The translation desk: what is known of the translations of each item (`src/translation/progress.ts`), and of each
 * language version how far it is, who is asked for it and until when. No page of the API reads these tables but
 * the endpoints of `collections/shared/translation`. Items that there are already come in by a job, as they are.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE translated_items (
      noun text NOT NULL,
      item uuid NOT NULL,
      site uuid,
      source text NOT NULL,
      title text,
      is_trashed boolean NOT NULL,
      progress jsonb NOT NULL,
      PRIMARY KEY (noun, item)
    );
    CREATE TABLE translations (
      noun text NOT NULL,
      item uuid NOT NULL,
      language text NOT NULL,
      units integer NOT NULL,
      missing integer NOT NULL,
      stale integer NOT NULL,
      is_public boolean NOT NULL,
      assignee uuid REFERENCES users (id) ON DELETE SET NULL,
      due date,
      PRIMARY KEY (noun, item, language),
      FOREIGN KEY (noun, item) REFERENCES translated_items (noun, item) ON DELETE CASCADE
    );
    CREATE INDEX translations_assignee ON translations (assignee)`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE translations, translated_items`)
}
