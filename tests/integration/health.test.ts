import { type AddressInfo, createServer } from 'node:net'
import { Client } from 'pg'
import { expect, test } from 'vitest'
import { databaseChecks, readiness } from '../../src/server/operations/health.ts'
import { createDatabase } from '../support/database.ts'

const ask = (url: string) => readiness(databaseChecks(url), () => {})()

async function query(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query(sql)
  await client.end()
}

test('a database that has all tables is ready', async () => {
  expect(await ask(await createDatabase())).toEqual({})
})

test('one that lacks migrations is not', async () => {
  const url = await createDatabase()
  await query(url, "DELETE FROM payload_migrations WHERE name LIKE '%initial'")
  expect(await ask(url)).toEqual({ migrations: 'Migrations are missing in the database: 1.' })
})

test('one that a newer version has prepared goes on being used until that version takes over', async () => {
  const url = await createDatabase()
  await query(
    url,
    "INSERT INTO payload_migrations (name, batch) VALUES ('20991231_000000_from_the_future', 99)",
  )
  expect(await ask(url)).toEqual({})
})

test('one that is not there, and one that never answers, are named in time', async () => {
  const silent = createServer(() => {})
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
  const { port } = silent.address() as AddressInfo
  const begun = Date.now()
  for (const url of [
    `postgres://a:b@127.0.0.1:${port}/c`,
    (await createDatabase()).replace(/\/[^/]*$/, '/nothing'),
  ]) {
    expect(Object.keys(await ask(url))).toEqual(['database', 'migrations'])
  }
  expect(Date.now() - begun).toBeLessThan(6_000)
  silent.close()
})
