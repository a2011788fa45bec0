/** The channel on which changes are announced. */
export const announcementChannel = 'common_home'

/**
 * The functions of the triggers. A message is JSON: `n` the noun, `i` the id, `p` the places whose lists change
 * (`{site}/{language}`, `*` for all), `w` whether something may no longer be shown.
 *
 * Items are announced once, when their transaction commits, by a comparison with what was announced of them
 * before: Payload writes an item by deleting its rows and inserting them anew, so no single row tells what has
 * changed. Each statement notes the items whose rows it changed. A message leaves with the commit or not at all.
 */
export const announcingFunctions = `
CREATE OR REPLACE FUNCTION announce(noun text, item text, places jsonb, is_withdrawal boolean) RETURNS void
LANGUAGE sql AS $$
  SELECT pg_notify('${announcementChannel}', jsonb_build_object('n', noun, 'i', item, 'p', places, 'w', is_withdrawal)::text)
$$;

-- Plans are kept by a connection, and shall not be those of tables that were empty.
CREATE OR REPLACE FUNCTION announce_item_change(wanted_noun text, item uuid) RETURNS void
LANGUAGE plpgsql SET enable_seqscan = off AS $$
DECLARE
  before jsonb;
  after jsonb;
  changed jsonb;
BEGIN
  -- The lock comes first, so that of two writers the second sees what the first has announced.
  SELECT places INTO before FROM announced WHERE noun = wanted_noun AND id = item FOR UPDATE;
  before := coalesce(before, '{}');
  EXECUTE format('SELECT %I($1)', 'announced_places_' || replace(wanted_noun, '-', '_')) INTO after USING item;
  IF before = '{}' AND after = '{}' THEN
    RETURN;
  END IF;
  IF after = '{}' THEN
    DELETE FROM announced WHERE noun = wanted_noun AND id = item;
  ELSIF before <> after THEN
    INSERT INTO announced VALUES (wanted_noun, item, after)
      ON CONFLICT (noun, id) DO UPDATE SET places = excluded.places;
  END IF;
  SELECT coalesce(jsonb_agg(place), '[]') INTO changed
    FROM (SELECT jsonb_object_keys(before) UNION SELECT jsonb_object_keys(after)) AS known (place)
    WHERE before -> place IS DISTINCT FROM after -> place;
  PERFORM announce(wanted_noun, item::text, changed, NOT after ?& ARRAY(SELECT jsonb_object_keys(before)));
END $$;

-- Finds the document that a row is a part of: arguments are the column that leads up, and for rows that lie
-- deeper the tables between with theirs. NULL when the document, or what lay between, is gone.
CREATE OR REPLACE FUNCTION announced_owner(part jsonb, path text[]) RETURNS text
LANGUAGE plpgsql AS $$
DECLARE
  owner text := part ->> path[1];
BEGIN
  FOR step IN 1 .. (array_length(path, 1) - 1) / 2 LOOP
    EXECUTE format('SELECT %I::text FROM %I WHERE id::text = $1', path[step * 2 + 1], path[step * 2])
      INTO owner USING owner;
  END LOOP;
  RETURN owner;
END $$;

-- Notes the items of which a statement has changed rows. The argument is the statement that does, with a place
-- for the name of those rows.
CREATE OR REPLACE FUNCTION announce_items() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    IF EXISTS (SELECT FROM rows_before) THEN
      EXECUTE format(TG_ARGV[0], 'rows_before');
    END IF;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    IF EXISTS (SELECT FROM rows_after) THEN
      EXECUTE format(TG_ARGV[0], 'rows_after');
    END IF;
  END IF;
  RETURN NULL;
END $$;

-- Announces a noted item when the transaction commits: then all that it changes is written.
CREATE OR REPLACE FUNCTION announce_noted_item() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM announced_changes WHERE transaction = NEW.transaction AND noun = NEW.noun AND id = NEW.id;
  PERFORM announce_item_change(NEW.noun, NEW.id);
  PERFORM search_refresh(NEW.noun, NEW.id);
  RETURN NULL;
END $$;

-- Whether a change of a row takes something away that was public.
CREATE OR REPLACE FUNCTION is_withdrawal(noun text, before jsonb, after jsonb) RETURNS boolean
LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE
    WHEN before IS NULL THEN false
    WHEN after IS NULL THEN true
    WHEN noun = 'media' THEN (before -> 'consent_expires', before -> 'filename') IS DISTINCT FROM (after -> 'consent_expires', after -> 'filename')
    WHEN noun = 'files' THEN before -> 'filename' IS DISTINCT FROM after -> 'filename'
    WHEN noun = 'placements' THEN before ->> 'state' = 'accepted' AND before ->> 'state' IS DISTINCT FROM after ->> 'state'
    WHEN noun = 'network-members' THEN coalesce((before ->> 'is_listed')::boolean, false) AND NOT coalesce((after ->> 'is_listed')::boolean, false)
    ELSE false
  END
$$;

CREATE OR REPLACE FUNCTION announce_row() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  ignored CONSTANT text[] := ARRAY['updated_at', 'hits'];
  before jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END;
  after jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END;
  is_part CONSTANT boolean := TG_ARGV[1] IN ('_parent_id', 'parent_id');
  owner text;
BEGIN
  IF before - ignored = after - ignored THEN
    RETURN NULL;
  END IF;
  FOR owner IN SELECT DISTINCT announced_owner(part, TG_ARGV[1:]) FROM unnest(ARRAY[before, after]) AS both_rows (part) LOOP
    IF owner IS NOT NULL THEN
      PERFORM announce(TG_ARGV[0], owner, '["*/*"]', NOT is_part AND is_withdrawal(TG_ARGV[0], before, after));
    END IF;
  END LOOP;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION announce_lost_language() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM sites_languages WHERE parent_id = OLD.parent_id AND value = OLD.value) THEN
    PERFORM announce('sites', OLD.parent_id::text, '["*/*"]', true);
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION announce_everything() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM announce('*', '*', '["*/*"]', true);
  RETURN NULL;
END $$;
`
