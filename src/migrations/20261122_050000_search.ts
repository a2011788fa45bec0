import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What can be found: for each item and each language in which it is public one entry, and the text of files.
 * The functions and triggers that keep the entries are made after every migration, from the tables that there
 * are (`src/database/search`), and so are the indexes by language.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
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
    );
    -- Rows stay narrow, since a search looks at many and reads the texts of few.
    ALTER TABLE search_entries SET (toast_tuple_target = 1024);
    ALTER TABLE search_entries ALTER body SET STORAGE EXTENDED, ALTER words SET STORAGE EXTENDED;
    CREATE TABLE search_file_texts (
      file uuid PRIMARY KEY REFERENCES files (id) ON DELETE CASCADE,
      words text NOT NULL
    );
    -- The words of all names, for correcting what is misspelt; a word may stand here twice.
    CREATE TABLE search_vocabulary (
      locale text NOT NULL,
      word text NOT NULL
    );
    CREATE TABLE search_countries (
      code text NOT NULL,
      locale text NOT NULL,
      name text NOT NULL,
      PRIMARY KEY (code, locale)
    )`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE search_vocabulary; DROP TABLE search_countries; DROP TABLE search_file_texts; DROP TABLE search_entries`)
}
