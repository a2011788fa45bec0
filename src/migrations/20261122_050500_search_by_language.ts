import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * One part of the entries for each language: the database knows how often a word stands in each of them, and an
 * index holds one language. The entries are made anew after the migration (`src/database/search`).
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    DROP TABLE search_entries;
    CREATE TABLE search_entries (
      noun text NOT NULL,
      id uuid NOT NULL,
      locale text NOT NULL,
      -- The sites that show it; empty for what all sites share.
      sites uuid[] NOT NULL,
      -- The site that owns it, or keeps what all share.
      owner uuid,
      kind text,
      slug text NOT NULL,
      layout text,
      acronym text,
      date text,
      sort_date text NOT NULL,
      year integer,
      title text NOT NULL,
      summary text,
      -- Titles in all public languages, short and other names, in plain letters.
      names text NOT NULL,
      -- All other words, for excerpts.
      body text NOT NULL,
      topics uuid[] NOT NULL,
      countries text[] NOT NULL,
      organisations uuid[] NOT NULL,
      -- Title, names and summary, by which results are ranked, with the tags of the filters.
      heading tsvector NOT NULL,
      -- The same with the body: all that finds the item.
      words tsvector NOT NULL,
      -- Of what the entry was made, so that it is not made anew for nothing.
      digest text NOT NULL,
      PRIMARY KEY (noun, id, locale)
    ) PARTITION BY LIST (locale);
    -- A search looks at the headings of many, and reads the texts of few.
    ALTER TABLE search_entries ALTER heading SET STORAGE MAIN;
  `)
}

export async function down(_args: MigrateDownArgs): Promise<void> {
  throw new Error('The entries are made anew by the version that runs: go back to a backup instead.')
}
