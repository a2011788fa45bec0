import type { BasePayload } from 'payload'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPayload } from '../support/database.ts'
import { call, type Person, signIn } from '../support/people.ts'

let payload: BasePayload
let administrator: Person
let database: Client

beforeAll(async () => {
  payload = await openPayload()
  administrator = await signIn(payload, 'administrator', 'administrator')
  database = new Client({ connectionString: process.env['DATABASE_URL'] })
  await database.connect()
  // As a disk that is full, or a database that goes away, at the last moment.
  await database.query(`
    CREATE FUNCTION refuse_at_commit() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.name = 'Refused' THEN RAISE EXCEPTION 'not at this moment'; END IF;
      RETURN NULL;
    END $$;
    CREATE CONSTRAINT TRIGGER refuse_at_commit AFTER INSERT OR UPDATE ON topics_locales
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_at_commit()`)
})

afterAll(() => database.end())

const save = (name: string) => call(payload, administrator, 'POST', '/topics?locale=en&draft=true', { name })

test('what the database refuses at the last moment is not called saved', async () => {
  expect((await save('Accepted')).status).toBe(201)
  const refused = await save('Refused')
  expect(refused.status).toBeGreaterThanOrEqual(500)
  const { rows } = await database.query(`SELECT name FROM topics_locales ORDER BY name`)
  expect(rows.map(({ name }) => name)).toEqual(['Accepted'])
})

test('afterwards everything goes on', async () => {
  expect((await save('Again')).status).toBe(201)
})
