import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Frozen drafts that people without an account may see, and what they answered. No page of the API reads these
 * tables: the endpoints of `collections/shared/share-links.ts` and the front door do.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE share_links (
      id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
      noun text NOT NULL,
      item uuid NOT NULL,
      site_id uuid NOT NULL REFERENCES sites (id) ON DELETE CASCADE,
      locale text NOT NULL,
      path text NOT NULL,
      copy jsonb NOT NULL,
      media jsonb NOT NULL,
      digest text NOT NULL,
      token_hash text NOT NULL UNIQUE,
      created_at timestamptz NOT NULL DEFAULT now(),
      created_by uuid REFERENCES users (id) ON DELETE SET NULL,
      expires_at timestamptz NOT NULL,
      withdrawn_at timestamptz
    );
    CREATE INDEX share_links_item ON share_links (noun, item);
    CREATE TABLE share_answers (
      id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
      link_id uuid NOT NULL REFERENCES share_links (id) ON DELETE CASCADE,
      kind text NOT NULL CHECK (kind IN ('approval', 'comment')),
      name text NOT NULL,
      text text NOT NULL,
      created_at timestamptz NOT NULL DEFAULT now()
    );
    CREATE INDEX share_answers_link ON share_answers (link_id)`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE share_answers, share_links`)
}
