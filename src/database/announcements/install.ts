import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Client } from 'pg'
import { type DocumentTable, type PartTable, readDocumentTable } from './catalog.ts'
import { announcingFunctions } from './functions.ts'
import { placesFunction, placesFunctionName } from './item-places.ts'
import { plainNouns, publishedNouns, silentColumns, tableOf } from './nouns.ts'

/** Changes with the code that makes the triggers and with each migration, since a new list is a new table. */
function currentVersion(lastMigration: string): string {
  const hash = createHash('sha256').update(lastMigration)
  for (const file of readdirSync(import.meta.dirname).toSorted()) {
    hash.update(readFileSync(path.join(import.meta.dirname, file)))
  }
  return hash.digest('hex')
}

/** Whether the triggers have to be made, or made anew. */
export async function needsAnnouncements(client: Client, lastMigration: string): Promise<boolean> {
  const { rows } = await client.query<{ version: string | null }>(
    `SELECT obj_description(to_regclass('announced'), 'pg_class') AS version`,
  )
  return rows[0]?.version !== currentVersion(lastMigration)
}

/**
 * Makes every table that public pages are made of announce its changes (NOTIFY, inside the transaction that
 * changes it). May be run again and again.
 *
 * @param lastMigration - name of the newest migration that was applied
 */
export async function installAnnouncements(client: Client, lastMigration: string): Promise<void> {
  await client.query('BEGIN')
  try {
    await client.query(announcingFunctions)
    for (const noun of publishedNouns) await installForItems(client, noun)
    for (const noun of plainNouns) {
      for (const statement of plainTriggers(noun, await readDocumentTable(client, tableOf(noun)))) {
        await client.query(statement)
      }
    }
    await client.query(`
      DROP TRIGGER IF EXISTS announce_lost_language ON sites_languages;
      CREATE CONSTRAINT TRIGGER announce_lost_language AFTER DELETE ON sites_languages
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION announce_lost_language()`)
    await client.query(`COMMENT ON TABLE announced IS ${client.escapeLiteral(currentVersion(lastMigration))}`)
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  }
}

async function installForItems(client: Client, noun: string): Promise<void> {
  const document = await readDocumentTable(client, tableOf(noun))
  await client.query(placesFunction(document))
  for (const [table, argumentsOf] of tablesOf(document, 'id')) {
    await client.query(`
      DROP TRIGGER IF EXISTS announce ON ${table};
      CREATE CONSTRAINT TRIGGER announce AFTER INSERT OR UPDATE OR DELETE ON ${table}
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION announce_item(${listed([noun, ...argumentsOf])});
      ${truncateTrigger(table)}`)
  }
  // What was public before the triggers were there, or before the digest took in more.
  await client.query('DELETE FROM announced WHERE noun = $1', [noun])
  await client.query(
    `INSERT INTO announced SELECT $1, id, places
     FROM (SELECT id, ${placesFunctionName(document.name)}(id) AS places FROM ${document.name}) AS now WHERE places <> '{}'`,
    [noun],
  )
}

function plainTriggers(noun: string, document: DocumentTable): string[] {
  const owner = noun === 'media-uses' ? 'media_id' : 'id'
  const silent = silentColumns[document.name]
  const told = silent && document.columns.map(({ name }) => name).filter((name) => !silent.includes(name))
  return tablesOf(document, owner).map(
    ([table, argumentsOf]) => `
      DROP TRIGGER IF EXISTS announce ON ${table};
      CREATE TRIGGER announce AFTER INSERT OR DELETE OR UPDATE${told && table === document.name ? ` OF ${told.map((name) => `"${name}"`).join(', ')}` : ''} ON ${table}
        FOR EACH ROW EXECUTE FUNCTION announce_row(${listed([noun, ...argumentsOf])});
      ${truncateTrigger(table)}`,
  )
}

/** Every table of a document with the way from a row to the document. */
function tablesOf(document: DocumentTable, ownerColumn: string): [table: string, way: string[]][] {
  return [[document.name, [ownerColumn]], ...document.parts.map(wayOf)]
}

function wayOf({ name, parentColumn, via }: PartTable): [string, string[]] {
  return [name, [parentColumn, ...via.flatMap((step) => [step.table, step.parentColumn])]]
}

function listed(values: string[]): string {
  return values.map((value) => `'${value}'`).join(', ')
}

function truncateTrigger(table: string): string {
  return `
      DROP TRIGGER IF EXISTS announce_truncate ON ${table};
      CREATE TRIGGER announce_truncate AFTER TRUNCATE ON ${table}
        FOR EACH STATEMENT EXECUTE FUNCTION announce_everything();`
}
