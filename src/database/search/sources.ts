import type { SearchedNoun } from '../../lib/searched-nouns.ts'
import type { DocumentTable, PartTable } from '../announcements/catalog.ts'
import { type Particulars, particulars } from './particulars.ts'

/** All that names an organisation by a relation. */
const organisationColumns = new Set([
  'organisations_id',
  'organisation_id',
  'author_organisation_id',
  'coordinator_id',
  'beneficiary_id',
])

/** Texts by language that are no words to be found, or that stand elsewhere in the entry. */
const notInBody = new Set(['title', 'name', 'short_name', 'summary', 'lead', 'description', 'post', 'slug'])

/** Longer texts than these, in characters, are found by their beginning. */
const longest = { body: 200_000, file: 200_000 }

/**
 * A function of the database that gives the entries of an item: one for each language in which it is public. In
 * plpgsql, which plans it once for a connection.
 */
export function sourceFunction(noun: SearchedNoun, document: DocumentTable): string {
  const { name, columns, parts } = document
  const own = particulars[noun]
  const has = (column: string) => columns.some((each) => each.name === column)
  const column = (wanted: string, type: string) => (has(wanted) ? `item.${wanted}::text` : `NULL::${type}`)
  const otherNames = [own.title, ...(own.names ?? [])].join(', ')
  return `
    DROP FUNCTION IF EXISTS search_source_${name}(uuid);
    CREATE FUNCTION search_source_${name}(wanted uuid) RETURNS TABLE (locale text, sites uuid[], owner uuid,
      kind text, slug text, layout text, acronym text, date text, sort_date text, title text, summary text,
      names text, body text, topics uuid[], countries text[], organisations uuid[])
    LANGUAGE plpgsql STABLE AS $$
    #variable_conflict use_column
    BEGIN
      RETURN QUERY SELECT t._locale::text,
        search_sites('${noun}', item.id, ${has('site_id') ? `item.site_id, ${namedSites(document)}` : 'NULL, NULL'}),
        ${has('site_id') ? 'item.site_id' : 'item.keeper_id'},
        ${column('kind', 'text')}, coalesce(t.slug, '')::text, ${column('layout', 'text')}, ${column('acronym', 'text')},
        ${dateOf(has)}::text, item.sort_date::text, coalesce(${own.title}, '')::text, nullif(${own.summary}, '')::text,
        concat_ws(E'\\n', shared.names, ${(own.ownNames ?? []).join(', ') || 'NULL'}),
        left(concat_ws(E'\\n', ${bodyOf(document, own).join(', ')}), ${longest.body})${fileText(noun)},
        ${relatedIds(document, new Set(['topics_id']), noun === 'topics')},
        ${countriesOf(noun, parts)},
        ${relatedIds(document, organisationColumns, noun === 'organisations')}
      FROM ${name} item
      JOIN ${name}_locales t ON t._parent_id = item.id AND t.published_at IS NOT NULL
      CROSS JOIN LATERAL (SELECT string_agg(concat_ws(E'\\n', ${otherNames}), E'\\n') AS names
        FROM ${name}_locales t WHERE t._parent_id = item.id AND t.published_at IS NOT NULL) shared
      WHERE item.id = wanted AND item._status = 'published' AND item.deleted_at IS NULL;
    END $$`
}

/** The sites that an item names beside its own; NULL for a noun that cannot. */
function namedSites({ name, parts }: DocumentTable): string {
  const relations = parts.find((part) => part.name === `${name}_rels`)
  if (!relations?.columns.some((column) => column.name === 'sites_id')) return 'NULL'
  return `ARRAY(SELECT sites_id FROM ${name}_rels WHERE parent_id = item.id AND path = 'alsoOn' AND sites_id IS NOT NULL)`
}

/** The date that stands beside an item in lists. */
function dateOf(has: (column: string) => boolean): string {
  const columns = ['date', 'published_on', 'actual_start', 'planned_start'].filter(has)
  return columns.length === 0
    ? 'NULL::text'
    : `coalesce(${columns.map((column) => `nullif(item.${column}, '')`).join(', ')})`
}

const isText = (type: string): boolean => ['character varying', 'text'].includes(type)

/** All texts of an item in its language, however deep they lie: nobody has to name the fields of a new block. */
function bodyOf({ name, parts }: DocumentTable, own: Particulars): string[] {
  const texts = parts.filter((part) => part.name.endsWith('_locales'))
  const pieces = texts.flatMap((part) => {
    const isOwn = part.name === `${name}_locales`
    const alias = isOwn ? 't' : 'part'
    const columns = part.columns
      .filter((column) => isText(column.type) || column.type === 'jsonb')
      .filter((column) => column.name !== part.parentColumn && !(isOwn && notInBody.has(column.name)))
      .map((column) =>
        column.type === 'jsonb' ? `search_text(${alias}."${column.name}")` : `${alias}."${column.name}"`,
      )
    if (columns.length === 0) return []
    if (isOwn) return columns
    return [
      `(SELECT string_agg(concat_ws(E'\\n', ${columns.join(', ')}), E'\\n')
        FROM ${part.name} part WHERE part._locale = t._locale AND ${belongs(part)})`,
    ]
  })
  return [...pieces, ...(own.body ?? []), countryNames(name, parts)]
}

function belongs({ parentColumn, via }: PartTable): string {
  const owners = via.reduceRight(
    (within, step) =>
      `SELECT id FROM ${step.table} WHERE ${step.parentColumn} ${within === '' ? '= item.id' : `IN (${within})`}`,
    '',
  )
  return owners === '' ? `part.${parentColumn} = item.id` : `part.${parentColumn} IN (${owners})`
}

/** The text of a document's own file in the language, and of the file that a past issue is. */
function fileText(noun: SearchedNoun): string {
  if (noun === 'newsletter-issues') {
    return ` || coalesce((SELECT E'\\n' || left(f.words, ${longest.file}) FROM search_file_texts f
      WHERE f.file = item.file_id), '')`
  }
  if (noun !== 'documents') return ''
  return ` || coalesce((SELECT E'\\n' || left(string_agg(f.words, E'\\n'), ${longest.file}) FROM documents_files d
    JOIN search_file_texts f ON f.file = d.file_id
    WHERE d._parent_id = item.id AND d.language::text = t._locale::text AND d.is_supplied), '')`
}

/** All ids to which some columns of an item's tables lead; the item's own too where it stands for itself. */
function relatedIds(
  { name, columns, parts }: DocumentTable,
  wanted: ReadonlySet<string>,
  isItself: boolean,
): string {
  const sources = [
    ...columns.filter((column) => wanted.has(column.name)).map((column) => `SELECT item.${column.name}`),
    ...parts.flatMap((part) =>
      part.columns
        .filter((column) => wanted.has(column.name) && !name.startsWith('pages'))
        .map((column) => `SELECT part.${column.name} FROM ${part.name} part WHERE ${belongs(part)}`),
    ),
    ...(isItself ? ['SELECT item.id'] : []),
  ]
  if (sources.length === 0) return `'{}'::uuid[]`
  return `ARRAY(SELECT id FROM (${sources.join(' UNION ')}) AS related (id) WHERE id IS NOT NULL)`
}

/** The codes of an item's countries, from the lists that hold them and from its own column. */
function countryCodes(noun: string, parts: readonly PartTable[]): string | null {
  const list = parts.find((part) => part.name === `${noun}_countries`)
  if (list) {
    const column = list.columns.some(({ name }) => name === 'value') ? 'value' : 'country'
    return `SELECT part.${column}::text FROM ${list.name} part WHERE part.${list.parentColumn} = item.id`
  }
  return noun === 'organisations' ? 'SELECT item.country::text WHERE item.country IS NOT NULL' : null
}

function countriesOf(noun: string, parts: readonly PartTable[]): string {
  const codes = countryCodes(noun, parts)
  return codes ? `ARRAY(${codes})` : `'{}'::text[]`
}

/** The names of the countries in the language, since texts do not always say them. */
function countryNames(noun: string, parts: readonly PartTable[]): string {
  const codes = countryCodes(noun, parts)
  if (!codes) return 'NULL'
  return `(SELECT string_agg(c.name, E'\\n') FROM search_countries c WHERE c.locale = t._locale::text AND c.code IN (${codes}))`
}
