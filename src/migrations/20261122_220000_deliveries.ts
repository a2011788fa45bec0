import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * The sending of newsletter issues (`src/newsletter`): that one is sent, what is sent in each language, and to
 * whom. Of somebody who is erased only the count remains.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE issue_sendings (
      issue_id uuid PRIMARY KEY REFERENCES newsletter_issues (id) ON DELETE CASCADE,
      state text NOT NULL CHECK (state IN ('scheduled', 'sending', 'stopped', 'refused')),
      send_at timestamptz NOT NULL,
      started_at timestamptz,
      person text NOT NULL,
      note text
    );
    CREATE TABLE issue_mails (
      issue_id uuid NOT NULL REFERENCES issue_sendings (issue_id) ON DELETE CASCADE,
      language text NOT NULL,
      from_name text NOT NULL,
      subject text NOT NULL,
      text text NOT NULL,
      html text NOT NULL,
      list_id text NOT NULL,
      site_key text NOT NULL,
      site_host text,
      PRIMARY KEY (issue_id, language)
    );
    CREATE TABLE deliveries (
      id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
      issue_id uuid NOT NULL REFERENCES issue_sendings (issue_id) ON DELETE CASCADE,
      subscriber_id uuid REFERENCES subscribers (id) ON DELETE SET NULL,
      subscription_id uuid REFERENCES subscriptions (id) ON DELETE SET NULL,
      language text NOT NULL,
      state text NOT NULL DEFAULT 'queued',
      sender integer,
      attempts integer NOT NULL DEFAULT 0,
      next_try_at timestamptz NOT NULL DEFAULT now(),
      message_id text,
      marked_at timestamptz,
      sent_at timestamptz,
      error text,
      bounce text CHECK (bounce IN ('hard', 'soft')),
      UNIQUE (issue_id, subscriber_id)
    );
    CREATE INDEX deliveries_queued ON deliveries (next_try_at, id) WHERE state = 'queued';
    CREATE INDEX deliveries_open ON deliveries (sender) WHERE state IN ('claimed', 'sending');
    CREATE INDEX deliveries_of_subscriber ON deliveries (subscriber_id);
    CREATE INDEX deliveries_of_subscription ON deliveries (subscription_id)`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE deliveries; DROP TABLE issue_mails; DROP TABLE issue_sendings`)
}
