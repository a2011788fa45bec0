import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * The content report: what was found in items, which items wait to be looked at, where links lead, what became of
 * the addresses outside, how walks through everything went, and when somebody has to look at an item again. No
 * page of the API reads these tables but the endpoints of `collections/shared/report`.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE content_findings (
      id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
      noun text NOT NULL,
      item uuid NOT NULL,
      language text NOT NULL DEFAULT '',
      check_name text NOT NULL,
      path text NOT NULL,
      detail text NOT NULL DEFAULT '',
      labels jsonb NOT NULL DEFAULT '[]',
      tab jsonb,
      title text NOT NULL DEFAULT '',
      site_id uuid REFERENCES sites (id) ON DELETE CASCADE,
      is_public boolean NOT NULL DEFAULT false,
      is_draft boolean NOT NULL DEFAULT true,
      first_seen timestamptz NOT NULL DEFAULT now(),
      last_seen timestamptz NOT NULL DEFAULT now(),
      state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'ignored', 'done')),
      done_at timestamptz,
      reason text,
      ignored_by uuid REFERENCES users (id) ON DELETE SET NULL,
      assigned_to uuid REFERENCES users (id) ON DELETE SET NULL
    );
    CREATE UNIQUE INDEX content_findings_key
      ON content_findings (noun, item, language, check_name, path, md5(detail));
    CREATE INDEX content_findings_site ON content_findings (site_id, state, check_name);
    CREATE INDEX content_findings_person ON content_findings (assigned_to);
    CREATE INDEX content_findings_doubter ON content_findings (ignored_by);
    CREATE TABLE content_to_check (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      noun text NOT NULL,
      item uuid NOT NULL
    );
    CREATE TABLE content_links (
      noun text NOT NULL,
      item uuid NOT NULL,
      language text NOT NULL,
      target text NOT NULL,
      is_public boolean NOT NULL,
      is_draft boolean NOT NULL
    );
    CREATE INDEX content_links_item ON content_links (noun, item);
    CREATE INDEX content_links_target ON content_links (md5(target));
    CREATE TABLE outside_addresses (
      address text PRIMARY KEY,
      host text NOT NULL,
      state text NOT NULL DEFAULT 'new' CHECK (state IN ('new', 'there', 'unknown', 'failing', 'dead')),
      visited_at timestamptz,
      next_visit timestamptz NOT NULL DEFAULT now(),
      failing_since timestamptz,
      outcome text,
      archived_copy text,
      archived_by uuid REFERENCES users (id) ON DELETE SET NULL,
      archived_at timestamptz
    );
    CREATE INDEX outside_addresses_next ON outside_addresses (next_visit);
    CREATE INDEX outside_addresses_archivist ON outside_addresses (archived_by);
    CREATE TABLE content_walks (
      id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
      started_at timestamptz NOT NULL DEFAULT clock_timestamp(),
      finished_at timestamptz,
      items integer NOT NULL DEFAULT 0
    );
    CREATE TABLE review_dates (
      noun text NOT NULL,
      item uuid NOT NULL,
      site_id uuid REFERENCES sites (id) ON DELETE CASCADE,
      review_by date NOT NULL,
      owner uuid REFERENCES users (id) ON DELETE SET NULL,
      confirmed_at timestamptz,
      reminded_at timestamptz,
      PRIMARY KEY (noun, item)
    );
    CREATE INDEX review_dates_day ON review_dates (review_by);
    CREATE INDEX review_dates_site ON review_dates (site_id);
    CREATE INDEX review_dates_owner ON review_dates (owner)`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TABLE review_dates, content_walks, outside_addresses, content_links, content_to_check, content_findings`)
}
