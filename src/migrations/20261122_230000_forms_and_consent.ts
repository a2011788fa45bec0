import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What the public forms keep beside the collections: how often somebody asked, what was already answered, and the
 * links that were mailed. And the rule that consent records are added to and never changed; erasure alone may put
 * a keyed hash in the place of an address. And the address of a subscriber is the same in each of the subscriptions.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE form_limits (
      key text PRIMARY KEY,
      count integer NOT NULL,
      ends_at timestamptz NOT NULL
    );
    CREATE INDEX form_limits_ends_at ON form_limits (ends_at);

    CREATE TABLE form_answers (
      key text PRIMARY KEY,
      location text NOT NULL,
      answered_at timestamptz NOT NULL DEFAULT now()
    );
    CREATE INDEX form_answers_answered_at ON form_answers (answered_at);

    CREATE TABLE mailed_links (
      hash text PRIMARY KEY,
      purpose text NOT NULL,
      data jsonb NOT NULL,
      ends_at timestamptz NOT NULL,
      used_at timestamptz
    );
    CREATE INDEX mailed_links_ends_at ON mailed_links (ends_at);

    CREATE FUNCTION keep_consent_records() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'UPDATE' AND NEW.address LIKE 'hash:%' AND OLD.address NOT LIKE 'hash:%'
        AND to_jsonb(NEW) - 'address' = to_jsonb(OLD) - 'address' THEN
        RETURN NEW;
      END IF;
      RAISE EXCEPTION 'Consent records are added to and never changed';
    END $$;
    CREATE TRIGGER keep_consent_records BEFORE UPDATE OR DELETE ON consent_records
      FOR EACH ROW EXECUTE FUNCTION keep_consent_records();
    CREATE TRIGGER keep_all_consent_records BEFORE TRUNCATE ON consent_records
      FOR EACH STATEMENT EXECUTE FUNCTION keep_consent_records();

    CREATE FUNCTION name_subscriber() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      SELECT email INTO NEW.email FROM subscribers WHERE id = NEW.subscriber_id;
      RETURN NEW;
    END $$;
    CREATE TRIGGER name_subscriber BEFORE INSERT OR UPDATE ON subscriptions
      FOR EACH ROW EXECUTE FUNCTION name_subscriber();
    CREATE FUNCTION rename_subscriber() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      UPDATE subscriptions SET email = NEW.email WHERE subscriber_id = NEW.id;
      RETURN NULL;
    END $$;
    CREATE TRIGGER rename_subscriber AFTER UPDATE OF email ON subscribers
      FOR EACH ROW EXECUTE FUNCTION rename_subscriber();`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TRIGGER rename_subscriber ON subscribers;
    DROP TRIGGER name_subscriber ON subscriptions;
    DROP FUNCTION rename_subscriber, name_subscriber;
    DROP TRIGGER keep_all_consent_records ON consent_records;
    DROP TRIGGER keep_consent_records ON consent_records;
    DROP FUNCTION keep_consent_records;
    DROP TABLE mailed_links, form_answers, form_limits;`)
}
