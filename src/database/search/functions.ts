import { letterForms, separators, silent } from '../../lib/search-letters.ts'

/** PostgreSQL's dictionaries, by language, and how each is called there. */
const dictionaries = { en: 'english', fr: 'french', es: 'spanish', ru: 'russian', ar: 'arabic' } as const

/**
 * A configuration of text search for each language, called `search_en`, and one for names, which are not
 * changed by any grammar. All of them overlook accents.
 */
export const searchConfigurations = [...Object.entries(dictionaries), ['names', 'simple'] as const]
  .map(
    ([name, dictionary]) => `
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_ts_config WHERE cfgname = 'search_${name}') THEN
    CREATE TEXT SEARCH CONFIGURATION search_${name} (COPY = ${dictionary});
    ALTER TEXT SEARCH CONFIGURATION search_${name}
      ALTER MAPPING FOR word, hword, hword_part WITH unaccent, ${dictionary === 'simple' ? 'simple' : `${dictionary}_stem`};
  END IF;
END $$;`,
  )
  .join('\n')

/**
 * The functions that make the entries of an item. They run when a transaction commits, in it: what is found
 * and what is public never differ.
 */
export const searchFunctions = `
-- Arabic letters in one form. At the end of a word the two forms of ta marbuta become the one that the grammar
-- knows, and "and" is parted from the article after it.
CREATE OR REPLACE FUNCTION search_fold_arabic(words text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN words ~ '[\u0621-\u06ff]' THEN regexp_replace(regexp_replace(
    translate(words, '${letterForms.from}', '${letterForms.to}'),
    '\\u0647\\M', '\u0629', 'g'), '\\m[\u0648\u0641](?=\u0627\u0644\\w{4})', ' ', 'g') ELSE words END
$$;

-- Words as they are compared; accents are left to the dictionaries. Patterns, since translate() looks through its
-- whole list for each letter of a long text.
CREATE OR REPLACE FUNCTION search_fold(words text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT search_fold_arabic(regexp_replace(regexp_replace(words, '[${separators}]', ' ', 'g'), '[${silent}]', '', 'g'))
$$;

-- Names as misspelt words are compared with them.
CREATE OR REPLACE FUNCTION search_letters(words text) RETURNS text
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT lower(unaccent(search_fold(words)))
$$;

-- The text of a rich text, a line for each paragraph.
CREATE OR REPLACE FUNCTION search_text(rich jsonb) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT string_agg(CASE
      WHEN node ? 'text' THEN node ->> 'text'
      WHEN node ->> 'type' IN ('link', 'autolink') THEN ''
      ELSE E'\\n' END, '' ORDER BY place)
  FROM jsonb_path_query(rich, 'strict $.** ? (exists(@.type))') WITH ORDINALITY AS nodes (node, place)
$$;

-- Makes the entries of one item anew from what of it is public. The lock lets the second of two writers see
-- what the first has written. Plans are kept by a connection, and shall not be those of tables that were empty.
CREATE OR REPLACE FUNCTION search_refresh(wanted_noun text, item uuid) RETURNS void
LANGUAGE plpgsql SET enable_seqscan = off AS $$
DECLARE
  name CONSTANT text := replace(wanted_noun, '-', '_');
  source record;
  seen text[] := '{}';
BEGIN
  IF to_regproc('search_source_' || name) IS NULL THEN
    RETURN;
  END IF;
  EXECUTE format('SELECT FROM %I WHERE id = $1 FOR NO KEY UPDATE', name) USING item;
  BEGIN
    FOR source IN EXECUTE format('SELECT * FROM %I($1)', 'search_source_' || name) USING item LOOP
      seen := seen || source.locale;
      PERFORM search_write(wanted_noun, item, to_jsonb(source));
    END LOOP;
  EXCEPTION WHEN OTHERS THEN
    -- An item that cannot be found is better than one that cannot be published or withdrawn.
    RAISE WARNING 'No search entry for % %: %', wanted_noun, item, SQLERRM;
    seen := '{}';
  END;
  DELETE FROM search_entries WHERE noun = wanted_noun AND id = item AND locale <> ALL (seen);
END $$;

-- A name as one word of the index.
CREATE OR REPLACE FUNCTION search_name_tag(letters text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT '=name:' || left(md5(letters), 16)
$$;

-- What filters ask, as words that no text has: the index of words answers for all at once.
CREATE OR REPLACE FUNCTION search_tags(entry search_entries) RETURNS tsvector
LANGUAGE sql IMMUTABLE AS $$
  SELECT array_to_tsvector(ARRAY['=kind:' || entry.noun, '=year:' || coalesce(entry.year, 0),
      '=month:' || left(entry.sort_date, 7), '=owner:' || coalesce(entry.owner::text, '')]
    || CASE WHEN entry.sites = '{}' THEN ARRAY['=site:all'] ELSE ARRAY(SELECT '=site:' || site FROM unnest(entry.sites) AS each (site)) END
    || ARRAY(SELECT '=country:' || code FROM unnest(entry.countries) AS each (code))
    || ARRAY(SELECT search_name_tag(name) FROM string_to_table(entry.names, E'\\n') AS each (name)))
$$;

CREATE OR REPLACE FUNCTION search_write(wanted_noun text, item uuid, source jsonb) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  entry search_entries := jsonb_populate_record(NULL::search_entries, source);
  grammar CONSTANT regconfig := ('search_' || entry.locale)::regconfig;
BEGIN
  entry.noun := wanted_noun;
  entry.id := item;
  entry.digest := md5(search_version() || source::text);
  IF EXISTS (SELECT FROM search_entries e WHERE e.noun = wanted_noun AND e.id = item
      AND e.locale = entry.locale AND e.digest = entry.digest) THEN
    RETURN;
  END IF;
  entry.year := substring(entry.sort_date FROM '^[12][0-9]{3}')::integer;
  entry.heading := setweight(to_tsvector(grammar, search_fold(entry.title)), 'A')
    || setweight(to_tsvector('search_names', search_fold(entry.names)), 'B')
    || setweight(to_tsvector(grammar, search_fold(coalesce(entry.summary, ''))), 'C');
  entry.names := left(search_letters(entry.names), 2000);
  entry.words := entry.heading || search_tags(entry);
  BEGIN
    entry.words := entry.words || to_tsvector(grammar, search_fold(entry.body));
  EXCEPTION WHEN program_limit_exceeded THEN
    -- More different words than a vector holds: no text that a person wrote. It is found by its heading.
  END;
  DELETE FROM search_entries e WHERE e.noun = wanted_noun AND e.id = item AND e.locale = entry.locale;
  INSERT INTO search_entries SELECT entry.*;
  -- Nobody waits for another who adds the same word; then it stands there twice.
  INSERT INTO search_vocabulary SELECT DISTINCT entry.locale, word
    FROM regexp_split_to_table(entry.names, '\\W+') AS words (word)
    WHERE length(word) BETWEEN 4 AND 40 AND word !~ '^\\d+$'
      AND NOT EXISTS (SELECT FROM search_vocabulary v WHERE v.locale = entry.locale AND v.word = words.word);
END $$;

-- The sites that show an item: its own, and those that accepted it and that it still names.
CREATE OR REPLACE FUNCTION search_sites(wanted_noun text, item uuid, own uuid, named uuid[]) RETURNS uuid[]
LANGUAGE plpgsql STABLE AS $$
DECLARE
  accepted uuid[];
BEGIN
  IF coalesce(named, '{}') = '{}' THEN
    RETURN CASE WHEN own IS NULL THEN '{}' ELSE ARRAY[own] END;
  END IF;
  EXECUTE format('SELECT array_agg(DISTINCT p.site_id) FROM placements p
    JOIN placements_rels r ON r.parent_id = p.id AND r.%I = $1
    WHERE p.state = ''accepted'' AND p.site_id = ANY ($2)', replace(wanted_noun, '-', '_') || '_id')
    INTO accepted USING item, named;
  RETURN array_remove(own || array_remove(accepted, own), NULL);
END $$;

-- The row of a placement names its item in the one column of a noun that is filled.
CREATE OR REPLACE FUNCTION search_placed(part jsonb) RETURNS void
LANGUAGE sql AS $$
  SELECT search_refresh(replace(left(key, -3), '_', '-'), value::uuid) FROM jsonb_each_text(part)
  WHERE key LIKE '%\\_id' AND key <> 'parent_id' AND value IS NOT NULL
$$;

-- A placement was made, or taken away, with what it is about.
CREATE OR REPLACE FUNCTION search_placed_item() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    PERFORM search_placed(to_jsonb(OLD));
  END IF;
  IF TG_OP <> 'DELETE' THEN
    PERFORM search_placed(to_jsonb(NEW));
  END IF;
  RETURN NULL;
END $$;

-- A placement was answered.
CREATE OR REPLACE FUNCTION search_placement() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM search_placed(to_jsonb(r)) FROM placements_rels r WHERE r.parent_id = NEW.id;
  RETURN NULL;
END $$;

-- The text of a file was read, or read anew.
CREATE OR REPLACE FUNCTION search_file() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  document uuid;
BEGIN
  FOR document IN SELECT DISTINCT _parent_id FROM documents_files WHERE file_id = coalesce(NEW.file, OLD.file) LOOP
    PERFORM search_refresh('documents', document);
  END LOOP;
  FOR document IN SELECT id FROM newsletter_issues WHERE file_id = coalesce(NEW.file, OLD.file) LOOP
    PERFORM search_refresh('newsletter-issues', document);
  END LOOP;
  RETURN NULL;
END $$;
`
