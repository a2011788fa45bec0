/**
 * The files that are generated from the configuration: types, import map and migrations; and the parts of mails.
 *
 *   node scripts/generated.ts write             writes the types, the import map and the parts of mails
 *   node scripts/generated.ts migration <name>  writes a migration for what has changed since the last one
 *   node scripts/generated.ts check             fails when one of them is not current
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type BasePayload, generateImportMap, getPayload, type SanitizedConfig } from 'payload'
import { generateTypes } from 'payload/node'
import { compileMail } from '../src/mail/templates/compile.ts'

const root = path.join(import.meta.dirname, '..')
const migrations = path.join(root, 'src/migrations')
process.chdir(root)
Object.assign(process.env, { NODE_ENV: 'production', PAYLOAD_MIGRATING: 'true' })
const { default: configPromise } = await import('../payload.config.ts')

/** Payload's templates suit a bundler; Node's type stripping needs types to be imported as such. */
function makeErasable(file: string): void {
  const text = readFileSync(file, 'utf8')
    .replace(
      /^import \{ MigrateUpArgs, MigrateDownArgs, sql \}/m,
      'import { type MigrateDownArgs, type MigrateUpArgs, sql }',
    )
    .replaceAll(/\{ db, payload, req \}(?=: Migrate)/g, '{ db }')
  writeFileSync(file, text)
}

async function openPayload(config: SanitizedConfig): Promise<BasePayload> {
  return getPayload({ config, disableDBConnect: true, disableOnInit: true })
}

async function writeMigration(config: SanitizedConfig, name: string): Promise<void> {
  const payload = await openPayload(config)
  await payload.db.createMigration({ payload, migrationName: name, forceAcceptWarning: true })
  // The runner reads the folder; an index would only be one more file to keep in step.
  rmSync(path.join(migrations, 'index.ts'), { force: true })
  for (const file of readdirSync(migrations)) {
    if (file.endsWith('.ts')) makeErasable(path.join(migrations, file))
  }
}

interface Snapshots {
  generateDrizzleJson(schema: unknown): Promise<unknown>
  generateMigration(before: unknown, after: unknown): Promise<string[]>
}

/** The statements that would bring the tables of the last migration to what the configuration says. */
async function missingStatements(config: SanitizedConfig): Promise<string[]> {
  const payload = await openPayload(config)
  const { requireDrizzleKit, schema } = payload.db as unknown as {
    requireDrizzleKit(): Snapshots
    schema: unknown
  }
  const { generateDrizzleJson, generateMigration } = requireDrizzleKit()
  const last = readdirSync(migrations)
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .at(-1)
  if (last === undefined) return ['there is no migration yet']
  const before: unknown = JSON.parse(readFileSync(path.join(migrations, last), 'utf8'))
  return generateMigration(before, await generateDrizzleJson(schema))
}

async function hasCurrentTypes(config: SanitizedConfig): Promise<boolean> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'common-home-types-'))
  const draft = path.join(folder, 'payload-types.ts')
  try {
    process.env['PAYLOAD_TS_OUTPUT_PATH'] = draft
    await generateTypes(config, { log: false })
    return readFileSync(draft, 'utf8') === readFileSync(config.typescript.outputFile ?? '', 'utf8')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The map holds paths relative to itself, so the draft to compare with has to be written beside it. */
async function hasCurrentImportMap(config: SanitizedConfig): Promise<boolean> {
  const file = config.admin.importMap.importMapFile ?? ''
  const draft = path.join(path.dirname(file), `.import-map-${process.pid}.js`)
  const importMap = { ...config.admin.importMap, importMapFile: draft }
  writeFileSync(draft, '')
  try {
    await generateImportMap({ ...config, admin: { ...config.admin, importMap } }, { log: false, force: true })
    return readFileSync(draft, 'utf8') === readFileSync(file, 'utf8')
  } finally {
    rmSync(draft)
  }
}

async function check(config: SanitizedConfig): Promise<string[]> {
  const complaints: string[] = []
  if (!(await hasCurrentTypes(config)))
    complaints.push('src/payload-types.ts is not current: npm run generate')
  if (!(await hasCurrentImportMap(config))) complaints.push('The import map is not current: npm run generate')
  const missing = await missingStatements(config)
  if (missing.length > 0) {
    complaints.push(
      `The migrations are not current (npm run migration -- <name>):\n  ${missing.slice(0, 5).join('\n  ')}`,
    )
  }
  return complaints
}

const config = await configPromise
const [command, name] = process.argv.slice(2)
if (command === 'write') {
  await generateTypes(config)
  await generateImportMap(config)
  writeFileSync(path.join(root, 'src/mail/templates/compiled.json'), await compileMail())
} else if (command === 'migration' && name) {
  await writeMigration(config, name)
} else if (command === 'check') {
  const complaints = await check(config)
  for (const complaint of complaints) console.error(complaint)
  process.exit(complaints.length > 0 ? 1 : 0)
} else {
  console.error('Say what to do: write, migration <name> or check.')
  process.exit(2)
}
process.exit(0)
