import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Several people on one item: when each language version of its draft became another and by whom, which
 * version saved itself, and who has it open. No page of the API reads these tables but the endpoint of `collections/shared/together`.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE draft_changes (
      noun text NOT NULL,
      item uuid NOT NULL,
      language text NOT NULL,
      digest text NOT NULL,
      changed_at timestamptz(3) NOT NULL,
      changed_by uuid REFERENCES users (id) ON DELETE SET NULL,
      PRIMARY KEY (noun, item, language)
    );
    CREATE INDEX draft_changes_person ON draft_changes (changed_by);
    CREATE TABLE draft_autosaves (
      noun text NOT NULL,
      item uuid NOT NULL,
      version uuid NOT NULL,
      person uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
      PRIMARY KEY (noun, item)
    );
    CREATE INDEX draft_autosaves_person ON draft_autosaves (person);
    CREATE TABLE people_at_work (
      noun text NOT NULL,
      item uuid NOT NULL,
      person uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
      language text NOT NULL,
      since timestamptz NOT NULL DEFAULT now(),
      seen_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (noun, item, person, language)
    );
    CREATE INDEX people_at_work_person ON people_at_work (person);
    CREATE INDEX people_at_work_seen ON people_at_work (seen_at)`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE people_at_work, draft_autosaves, draft_changes`)
}
