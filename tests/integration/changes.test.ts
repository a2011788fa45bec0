import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { Change } from '../../src/server/announcement.ts'
import { Changes } from '../../src/server/changes.ts'
import { Sites } from '../../src/server/sites.ts'
import { type Cable, layCable } from '../drill/cable.ts'
import { createDatabase } from '../support/database.ts'

let url: string
let writer: Client
let cable: Cable
let throughCable: string
let changes: Changes
let heard: (Change | 'lost')[]

beforeAll(async () => {
  url = await createDatabase()
  writer = new Client({ connectionString: url })
  await writer.connect()
})

afterAll(() => writer.end())

beforeEach(async () => {
  cable = await layCable(Number(new URL(url).port))
  const way = new URL(url)
  way.port = String(cable.port)
  throughCable = way.href
  heard = []
  changes = new Changes(throughCable)
  changes.subscribe({
    drop: (change) => heard.push(change),
    lose: () => heard.push('lost'),
  })
  await changes.start()
})

afterEach(async () => {
  await changes.close()
  cable.close()
})

const announce = (id: string) => writer.query(`SELECT announce('news', $1, '["s/en"]', true)`, [id])

test('a start drops everything, since nobody knows what was announced before', () => {
  expect(heard).toEqual(['everything'])
  expect(changes.isListening).toBe(true)
})

test('what was committed before the question has been heard when it is answered', async () => {
  for (let number = 0; number < 50; number++) {
    await announce(String(number))
    expect(await changes.caughtUp()).toBe(true)
    expect(heard.at(-1)).toEqual({
      names: new Set([
        `news:${number}`,
        'news list s/en',
        'news list */en',
        'news list s/*',
        'news list */*',
      ]),
      isWithdrawal: true,
    })
  }
})

test('what is announced and not understood drops everything', async () => {
  await writer.query(`SELECT pg_notify('common_home', '{"n": 7')`)
  await changes.caughtUp()
  expect(heard).toEqual(['everything', 'everything'])
})

test('a connection that is ended alone is replaced, and everything is dropped', async () => {
  await writer.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE pid <> pg_backend_pid() AND datname = current_database()`,
  )
  await announce('missed')
  await vi.waitFor(() => expect(heard).toEqual(['everything', 'lost', 'everything']), { timeout: 500 })
  await announce('1')
  expect(await changes.caughtUp()).toBe(true)
  expect(heard).toHaveLength(4)
})

test('a connection that falls silent is noticed within seconds, and replaced when the way is free', async () => {
  cable.freeze()
  await vi.waitFor(() => expect(changes.isListening).toBe(false), { timeout: 5_000 })
  expect(heard.at(-1)).toBe('lost')
  cable.mend()
  await vi.waitFor(() => expect(changes.isListening).toBe(true), { timeout: 5_000 })
  expect(heard.at(-1)).toBe('everything')
}, 15_000)

test('while the database is away the question is answered with no, in bounded time', async () => {
  cable.cut()
  await vi.waitFor(() => expect(changes.isListening).toBe(false), { timeout: 1_000 })
  const asked = Date.now()
  expect(await changes.caughtUp()).toBe(false)
  expect(Date.now() - asked).toBeLessThan(3_000)
})

test('a question asked while the connection is made anew is answered when everything has been dropped', async () => {
  cable.cut()
  await vi.waitFor(() => expect(changes.isListening).toBe(false), { timeout: 1_000 })
  const answer = changes.caughtUp()
  cable.mend()
  expect(await answer).toBe(true)
  expect(heard.at(-1)).toBe('everything')
})

test('a start waits for a database that does not answer at once, as on a machine with much to do', async () => {
  const sites = new Sites(throughCable, 'http://localhost')
  cable.cut()
  setTimeout(() => cable.mend(), 1_000)
  await sites.readAtStart(10_000)
  cable.cut()
  await expect(sites.readAtStart(500)).rejects.toThrow(/Connection terminated|ECONNRESET/)
  await sites.close()
})
