import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * The site history cannot be changed or deleted. One change is let through: that the link to an account or a site
 * becomes empty when that account or site is deleted; its name stays.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE FUNCTION keep_history() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'UPDATE' THEN
        IF to_jsonb(NEW) - '{user_id,site_id}'::text[] = to_jsonb(OLD) - '{user_id,site_id}'::text[]
          AND (NEW.user_id IS NOT DISTINCT FROM OLD.user_id
            OR (NEW.user_id IS NULL AND NOT EXISTS (SELECT FROM users WHERE id = OLD.user_id)))
          AND (NEW.site_id IS NOT DISTINCT FROM OLD.site_id
            OR (NEW.site_id IS NULL AND NOT EXISTS (SELECT FROM sites WHERE id = OLD.site_id)))
        THEN
          RETURN NEW;
        END IF;
      END IF;
      RAISE EXCEPTION 'The site history cannot be changed.' USING ERRCODE = 'insufficient_privilege';
    END $$;
    CREATE TRIGGER keep_history BEFORE UPDATE OR DELETE ON audit_entries
      FOR EACH ROW EXECUTE FUNCTION keep_history();
    CREATE TRIGGER keep_history_whole BEFORE TRUNCATE ON audit_entries
      FOR EACH STATEMENT EXECUTE FUNCTION keep_history();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TRIGGER keep_history ON audit_entries;
    DROP TRIGGER keep_history_whole ON audit_entries;
    DROP FUNCTION keep_history();
  `)
}
