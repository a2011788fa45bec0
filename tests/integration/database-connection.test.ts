import { Client } from 'pg'
import { describe, expect, inject, it } from 'vitest'
import { openDatabase } from '../../src/database/connection.ts'
import { StartError } from '../../src/database/start-error.ts'
import { createDatabase } from '../support/database.ts'
import { freePort } from '../support/free-port.ts'
import { siblingUrl } from '../support/throwaway-server.ts'

async function sentence(url: string): Promise<string> {
  const error = await openDatabase(url).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(StartError)
  return error instanceof Error ? error.message : ''
}

async function run(url: string, ...statements: string[]): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  for (const statement of statements) await client.query(statement)
  await client.end()
}

/** The same database for a user of its own. */
async function asUser(url: string, name: string): Promise<string> {
  await run(url, `CREATE ROLE ${name} LOGIN PASSWORD 'a'`)
  const other = new URL(url)
  other.username = name
  other.password = 'a'
  return other.href
}

describe('openDatabase', () => {
  it('makes a database that is missing', async () => {
    const client = await openDatabase(siblingUrl(inject('databaseServer'), 'was_missing'))
    const { rows } = await client.query('SELECT current_database() AS name')
    await client.end()
    expect(rows).toEqual([{ name: 'was_missing' }])
  })

  it('says that a database cannot be reached', async () => {
    const port = await freePort()
    expect(await sentence(`postgres://me:secret@127.0.0.1:${port}/home`)).toBe(
      `The database home at 127.0.0.1:${port} cannot be reached: start it, or correct DATABASE_URL.`,
    )
  })

  it('says that a host has no such name', async () => {
    expect(await sentence('postgres://me:secret@no-such-host.invalid/home')).toMatch(/no host has this name/)
  })

  it('says that the password is wrong, without repeating it', async () => {
    const url = new URL(inject('databaseServer'))
    url.password = 'wrong-secret'
    const words = await sentence(url.href)
    expect(words).toMatch(/refuses the user "common_home" or the password/)
    expect(words).not.toContain('wrong-secret')
  })

  it('says that a database is missing and may not be made', async () => {
    const url = await asUser(await createDatabase(), 'no_creator')
    expect(await sentence(siblingUrl(url, 'nowhere'))).toMatch(
      /does not exist and this user may not create it/,
    )
  })

  it('says that the user may not create tables', async () => {
    const url = await asUser(await createDatabase(), 'only_reader')
    expect(await sentence(url)).toMatch(/may not create tables in it/)
  })

  it('says that the server is too old', async () => {
    const url = await createDatabase()
    const { pathname } = new URL(url)
    await run(
      url,
      'CREATE SCHEMA old',
      `CREATE FUNCTION old.current_setting(text) RETURNS text LANGUAGE sql
        AS $$ SELECT CASE $1 WHEN 'server_version' THEN '14.9' ELSE 'UTF8' END $$`,
      `ALTER DATABASE ${pathname.slice(1)} SET search_path = old, pg_catalog, public`,
    )
    expect(await sentence(url)).toMatch(/runs PostgreSQL 14\.9, which is too old: use 15 or newer\.$/)
  })
})
