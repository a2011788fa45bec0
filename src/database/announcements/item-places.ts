import type { DocumentTable, PartTable } from './catalog.ts'

type Columns = readonly { name: string; type: string }[]

/** Changes of these alone change no list: they are new with each write. */
const bookkeeping = new Set(['id', 'created_at', 'updated_at', '_status', '_uuid'])

/** Texts that lists are ordered by or lead to; other texts by language only change what an item itself says. */
const orderingTexts = new Set(['slug', 'title', 'name', 'label', 'short_name'])

const isText = (type: string): boolean => ['character varying', 'text', 'jsonb'].includes(type)

/** The function that tells where an item is public, and what lists depend on there. */
export function placesFunctionName(table: string): string {
  return `announced_places_${table}`
}

/**
 * A function of the database that gives, for one item, a digest for each place in which it is public: site and
 * language, such as `{"<site>/fr": "…"}`, `{}` for an item that is not public. Lists of a place have to be made
 * anew when its digest changes. In it goes all that lists are filtered and ordered by: every column that is not
 * a text by language, relations, and the titles. In plpgsql, which plans it once for a connection.
 */
export function placesFunction(document: DocumentTable): string {
  const { name, columns, parts } = document
  const texts = parts.find((part) => part.name === `${name}_locales`)
  if (!texts) throw new Error(`The table ${name} has no texts by language`)
  const shared = [
    row('item', relevant(columns, [])),
    ...parts.filter((part) => part !== texts).flatMap((part) => partDigest(part)),
  ]
  const said = texts.columns.filter(
    (column) => !isText(column.type) || orderingTexts.has(column.name) || column.name === 'published_at',
  )
  return `
    CREATE OR REPLACE FUNCTION ${placesFunctionName(name)}(wanted uuid) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
    BEGIN
      RETURN (SELECT coalesce(
        jsonb_object_agg(sites.site || '/' || texts._locale, md5(shared.digest || ${row('texts', relevant(said, ['_parent_id']))})),
        '{}')
      FROM ${name} item
      JOIN ${name}_locales texts ON texts._parent_id = item.id AND texts.published_at IS NOT NULL
      CROSS JOIN LATERAL (${sitesOf(document)}) sites
      CROSS JOIN LATERAL (SELECT md5(concat_ws('|', ${shared.join(', ')})) AS digest) shared
      WHERE item.id = wanted AND item._status = 'published' AND item.deleted_at IS NULL);
    END $$`
}

/** The item's own site and those that it is also meant for; nouns of no site belong to all. */
function sitesOf({ name, columns, parts }: DocumentTable): string {
  if (!columns.some((column) => column.name === 'site_id')) return `SELECT '*' AS site`
  const own = `SELECT coalesce(item.site_id::text, '*') AS site`
  const relations = parts.find((part) => part.name === `${name}_rels`)
  if (!relations?.columns.some((column) => column.name === 'sites_id')) return own
  return `${own} UNION SELECT sites_id::text FROM ${name}_rels WHERE parent_id = item.id AND sites_id IS NOT NULL`
}

/** A part's rows in one text, whatever their order of writing; nothing for a part that is only text by language. */
function partDigest(part: PartTable): string[] {
  const isByLanguage = part.name.endsWith('_locales')
  const columns = relevant(part.columns, [part.parentColumn, '_locale']).filter(
    ({ type }) => type !== 'jsonb' && !(isByLanguage && isText(type)),
  )
  if (columns.length === 0) return []
  return [
    `(SELECT string_agg(${row('part', columns)}, '|' ORDER BY ${row('part', columns)}) FROM ${part.name} part WHERE ${belongs(part)})`,
  ]
}

function belongs({ parentColumn, via }: PartTable): string {
  const owners = via.reduceRight(
    (within, { table, parentColumn: up }) =>
      within === ''
        ? `SELECT id FROM ${table} WHERE ${up} = item.id`
        : `SELECT id FROM ${table} WHERE ${up} IN (${within})`,
    '',
  )
  return owners === '' ? `part.${parentColumn} = item.id` : `part.${parentColumn} IN (${owners})`
}

function relevant(columns: Columns, without: readonly string[]): Columns {
  return columns.filter(
    ({ name, type }) => !bookkeeping.has(name) && !without.includes(name) && type !== 'jsonb',
  )
}

function row(alias: string, columns: Columns): string {
  return `ROW(${columns.map(({ name }) => `${alias}."${name}"`).join(', ')})::text`
}
