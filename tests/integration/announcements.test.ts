import type { BasePayload } from 'payload'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plainNouns, publishedNouns, silentTables, tableOf } from '../../src/database/announcements/nouns.ts'
import { type Change, readAnnouncement } from '../../src/server/announcement.ts'
import { openPayload } from '../support/database.ts'
import { call, type Person, signIn } from '../support/people.ts'
import { createSites } from '../support/sites.ts'

let payload: BasePayload
let editor: Person
let site: string
let otherSite: string
let database: Client
let heard: Change[] = []

beforeAll(async () => {
  payload = await openPayload()
  const sites = await createSites(payload)
  site = sites.own
  otherSite = sites.other
  editor = await signIn(payload, 'editor', [
    { site, role: 'editor' },
    { site: otherSite, role: 'editor' },
  ])
  database = new Client({ connectionString: process.env['DATABASE_URL'] })
  await database.connect()
  database.on('notification', ({ payload: message }) => {
    const change = readAnnouncement(message ?? '')
    if (change) heard.push(change)
  })
  await database.query('LISTEN common_home')
})

afterAll(() => database.end())

/** What is announced while something is done; a message arrives before the answer to a later query. */
async function listen(work: () => Promise<unknown>): Promise<{ names: string[]; isWithdrawal: boolean }> {
  await database.query('SELECT 1')
  heard = []
  await work()
  await database.query('SELECT 1')
  const changes = heard.filter((change) => change !== 'everything')
  return {
    names: [...new Set(changes.flatMap(({ names }) => [...names]))].toSorted(),
    isWithdrawal: changes.some((change) => change.isWithdrawal),
  }
}

const write = (id: string, locale: string, data: object, query = '') =>
  call(payload, editor, 'PATCH', `/news/${id}?locale=${locale}${query}`, data)

const publish = (id: string, locale: string, data: object = {}) =>
  write(id, locale, { ...data, _status: 'published' })

async function draft(): Promise<string> {
  const { status, body } = await call(payload, editor, 'POST', '/news?locale=en&draft=true', {
    site,
    kind: 'news',
    title: 'A title',
    summary: 'A summary',
  })
  expect(status).toBe(201)
  return body.doc.id
}

async function publicItem(): Promise<string> {
  const id = await draft()
  expect((await publish(id, 'en')).status).toBe(200)
  return id
}

const listsOf = (where: string, locale: string) =>
  ['*/*', `*/${locale}`, `${where}/*`, `${where}/${locale}`].map((place) => `news list ${place}`)

describe('drafts', () => {
  test('announce nothing, however often they are saved', async () => {
    let id = ''
    const first = await listen(async () => {
      id = await draft()
    })
    expect(first.names).toEqual([])
    const later = await listen(async () => {
      for (const title of ['One', 'Two', 'Three']) await write(id, 'en', { title }, '&draft=true')
    })
    expect(later.names).toEqual([])
  })

  test('of a public item announce nothing either', async () => {
    const id = await publicItem()
    const { names } = await listen(async () => {
      for (const title of ['One', 'Two']) await write(id, 'en', { title }, '&draft=true&autosave=true')
      await write(id, 'fr', { title: 'Un' }, '&draft=true')
    })
    expect(names).toEqual([])
  })
})

describe('a public item', () => {
  test('is announced with the lists of its site and language when it is published', async () => {
    const id = await draft()
    const { names, isWithdrawal } = await listen(() => publish(id, 'en'))
    expect(names).toEqual([...listsOf(site, 'en'), `news:${id}`].toSorted())
    expect(isWithdrawal).toBe(false)
  })

  test('is announced without lists when only its text changes', async () => {
    const id = await publicItem()
    const { names } = await listen(() => publish(id, 'en', { summary: 'Another summary' }))
    expect(names).toEqual([`news:${id}`])
  })

  test.each([
    ['title', { title: 'Another title' }],
    ['kind', { kind: 'interview' }],
    ['date', { date: '2024-05-06' }],
    ['countries', { countries: ['BE', 'PT'] }],
    ['a pin', { pinnedUntil: '2030-01-01T00:00:00.000Z' }],
  ])('is announced with its lists when its %s changes', async (_what, data) => {
    const id = await publicItem()
    const { names } = await listen(() => publish(id, 'en', data))
    expect(names).toEqual(expect.arrayContaining(listsOf(site, 'en')))
  })

  test('is announced with its lists when a relation changes', async () => {
    const [id, other] = [await publicItem(), await publicItem()]
    const { names } = await listen(() =>
      publish(id, 'en', { related: [{ relationTo: 'news', value: other }] }),
    )
    expect(names).toEqual(expect.arrayContaining([...listsOf(site, 'en'), `news:${id}`]))
    expect(names).not.toContain(`news:${other}`)
  })

  test('in a second language announces the lists of that language alone', async () => {
    const id = await publicItem()
    await write(id, 'fr', { title: 'Titre', summary: 'Résumé' }, '&draft=true')
    const { names, isWithdrawal } = await listen(() => publish(id, 'fr'))
    expect(names).toEqual([...listsOf(site, 'fr'), `news:${id}`].toSorted())
    expect(isWithdrawal).toBe(false)
  })

  test('announces a withdrawal when one of its languages is taken back', async () => {
    const id = await publicItem()
    await write(id, 'fr', { title: 'Titre', summary: 'Résumé' }, '&draft=true')
    await publish(id, 'fr')
    const { names, isWithdrawal } = await listen(() => write(id, 'fr', { _status: 'draft' }))
    expect(names).toEqual([...listsOf(site, 'fr'), `news:${id}`].toSorted())
    expect(isWithdrawal).toBe(true)
  })

  test('announces a withdrawal when it goes into the trash, comes back by restoring, and goes for good', async () => {
    const id = await publicItem()
    const trashed = await listen(() => write(id, 'en', { deletedAt: new Date().toISOString() }))
    expect(trashed.isWithdrawal).toBe(true)
    expect(trashed.names).toEqual(expect.arrayContaining([...listsOf(site, 'en'), `news:${id}`]))
    const second = await publicItem()
    const deleted = await listen(() => payload.delete({ collection: 'news', id: second }))
    expect(deleted.isWithdrawal).toBe(true)
    expect(deleted.names).toEqual(expect.arrayContaining([...listsOf(site, 'en'), `news:${second}`]))
  })

  test('announces both sites, and a withdrawal, when it moves', async () => {
    const id = await publicItem()
    const { names, isWithdrawal } = await listen(() => publish(id, 'en', { site: otherSite }))
    expect(names).toEqual(expect.arrayContaining([...listsOf(site, 'en'), ...listsOf(otherSite, 'en')]))
    expect(isWithdrawal).toBe(true)
  })

  test('announces the lists of a site that it is also placed on', async () => {
    const id = await publicItem()
    const { names } = await listen(() => publish(id, 'en', { alsoOn: [otherSite] }))
    expect(names).toEqual(expect.arrayContaining(['placements list */*', ...listsOf(otherSite, 'en')]))
  })
})

describe('plain SQL', () => {
  test('announces as an editor does', async () => {
    const id = await publicItem()
    const text = await listen(() =>
      database.query(`UPDATE news_locales SET summary = 'By hand' WHERE _parent_id = $1`, [id]),
    )
    expect(text.names).toEqual([`news:${id}`])
    const status = await listen(() => database.query(`UPDATE news SET _status = 'draft' WHERE id = $1`, [id]))
    expect(status.isWithdrawal).toBe(true)
    expect(status.names).toEqual(expect.arrayContaining(listsOf(site, 'en')))
  })

  test('reaches the document of a row that lies deeper', async () => {
    const id = await publicItem()
    await publish(id, 'en', { corrections: [{ date: '2024-01-01', text: 'A correction' }] })
    const { names } = await listen(() =>
      database.query(
        `UPDATE news_corrections_locales SET text = 'Corrected'
         WHERE _parent_id IN (SELECT id FROM news_corrections WHERE _parent_id = $1)`,
        [id],
      ),
    )
    expect(names).toEqual([`news:${id}`])
  })

  test('announces an item once, however many statements write it, and counts what comes after a check', async () => {
    const id = await publicItem()
    heard = []
    const { names } = await listen(async () => {
      await database.query('BEGIN')
      await database.query(`UPDATE news SET kind = 'opinion' WHERE id = $1`, [id])
      await database.query(`UPDATE news_locales SET title = 'Before' WHERE _parent_id = $1`, [id])
      await database.query('COMMIT')
    })
    expect(names).toEqual(expect.arrayContaining([...listsOf(site, 'en'), `news:${id}`]))
    expect(heard.length).toBe(1)
    const later = await listen(async () => {
      await database.query('BEGIN')
      await database.query(`UPDATE news SET kind = 'interview' WHERE id = $1`, [id])
      await database.query('SET CONSTRAINTS ALL IMMEDIATE')
      await database.query(`UPDATE news SET _status = 'draft' WHERE id = $1`, [id])
      await database.query('COMMIT')
    })
    expect(later.isWithdrawal).toBe(true)
    expect((await database.query('SELECT FROM announced_changes')).rowCount).toBe(0)
  })

  test('that is rolled back announces nothing', async () => {
    const id = await publicItem()
    const { names } = await listen(async () => {
      await database.query('BEGIN')
      await database.query(`UPDATE news SET kind = 'opinion' WHERE id = $1`, [id])
      await database.query('ROLLBACK')
    })
    expect(names).toEqual([])
  })

  test('that empties a table announces everything', async () => {
    await database.query('BEGIN; TRUNCATE redirects CASCADE; COMMIT')
    await database.query('SELECT 1')
    expect(heard).toContain('everything')
  })
})

describe('what is not published by language', () => {
  test('a picture whose consent changes is withdrawn, one whose credit changes is not', async () => {
    const { rows } = await database.query<{ id: string }>(
      `INSERT INTO media (filename, mime_type) VALUES ('a.webp', 'image/webp') RETURNING id`,
    )
    const id = rows[0]?.id ?? ''
    const credit = await listen(() =>
      database.query(`UPDATE media SET credit = 'Somebody' WHERE id = $1`, [id]),
    )
    expect(credit).toEqual({ names: ['media list */*', `media:${id}`], isWithdrawal: false })
    const consent = await listen(() =>
      database.query(`UPDATE media SET consent_expires = now() WHERE id = $1`, [id]),
    )
    expect(consent.isWithdrawal).toBe(true)
  })

  test('a site that loses a language withdraws it; one that is saved as it was does not', async () => {
    const languages = async (kept: string[]) => {
      await database.query('BEGIN')
      await database.query('DELETE FROM sites_languages WHERE parent_id = $1', [site])
      for (const [order, value] of kept.entries()) {
        await database.query('INSERT INTO sites_languages ("order", parent_id, value) VALUES ($1, $2, $3)', [
          order,
          site,
          value,
        ])
      }
      await database.query('COMMIT')
    }
    const { rows } = await database.query<{ value: string }>(
      'SELECT value FROM sites_languages WHERE parent_id = $1 ORDER BY "order"',
      [site],
    )
    const all = rows.map(({ value }) => value)
    const same = await listen(() => languages(all))
    expect(same).toEqual({ names: ['sites list */*', `sites:${site}`], isWithdrawal: false })
    const fewer = await listen(() => languages(all.slice(0, 1)))
    expect(fewer.isWithdrawal).toBe(true)
    await languages(all)
  })

  test('how often a redirect was used changes no page', async () => {
    await database.query(`INSERT INTO redirects ("from", site_id) VALUES ('/old', $1)`, [site])
    const { names } = await listen(() => database.query('UPDATE redirects SET hits = hits + 1'))
    expect(names).toEqual([])
  })
})

test('every table that pages are made of announces its changes', async () => {
  const { rows } = await database.query<{ name: string; triggers: number }>(`
    SELECT c.relname AS name,
      (SELECT count(*)::int FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname IN ('announce', 'announce_truncate')) AS triggers
    FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
      AND c.relname NOT LIKE '\\_%' AND c.relname NOT LIKE 'payload\\_%'`)
  const silent = [...silentTables, 'announced', 'setup_state', 'search', 'form', 'mailed_links']
  const isSilent = (name: string) => silent.some((table) => name === table || name.startsWith(`${table}_`))
  expect(
    rows
      .filter(({ triggers }) => triggers !== 2)
      .map(({ name }) => name)
      .filter((name) => !isSilent(name)),
  ).toEqual([])
  const nouns = [...publishedNouns, ...plainNouns].map(tableOf)
  expect(nouns.filter((table) => !rows.some(({ name }) => name === table))).toEqual([])
})
