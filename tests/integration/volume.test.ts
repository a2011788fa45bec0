import type { BasePayload } from 'payload'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { insertVolume } from '../../scripts/volume/insert.ts'
import { readPools } from '../../scripts/volume/pools.ts'
import { countVolume, removeVolume } from '../../scripts/volume/remove.ts'
import { titleOf } from '../../scripts/volume/texts.ts'
import { type VolumeNoun, volumeNouns } from '../../scripts/volume/words.ts'
import { openPayload } from '../support/database.ts'
import { createSites } from '../support/sites.ts'

const total = 60

let payload: BasePayload
let client: Client

async function somethingToReferTo(): Promise<void> {
  const { own } = await createSites(payload)
  const published = { locale: 'en', req: { query: { publishLanguages: 'en' } } } as const
  await payload.create({
    collection: 'organisations',
    data: { kind: 'network', name: 'Network', country: 'BE', _status: 'published' } as never,
    ...published,
  })
  await payload.create({
    collection: 'topics',
    data: { key: 'topic', name: 'Topic', _status: 'published' } as never,
    ...published,
  })
  await payload.create({
    collection: 'projects',
    data: { kind: 'project', title: 'Project', site: own, _status: 'published' } as never,
    ...published,
  })
  await client.query(`INSERT INTO files (title, filename) VALUES ('File', 'file.pdf')`)
}

beforeAll(async () => {
  payload = await openPayload()
  client = new Client({ connectionString: process.env['DATABASE_URL'] })
  await client.connect()
})

afterAll(async () => {
  await client.end()
  await payload.destroy()
})

const titleField = (noun: VolumeNoun) => (noun === 'organisations' ? 'name' : 'title')

/** Items of a noun in English, as the CMS reads them. */
async function found(noun: VolumeNoun, draft = false) {
  const { docs } = await payload.find({
    collection: noun,
    where: { slug: { like: 'synthetic-' } },
    locale: 'en',
    draft,
    depth: 0,
    pagination: false,
  })
  return docs as unknown as (Record<string, unknown> & { id: string; slug: string })[]
}

test('nothing is made where there is nothing to refer to', async () => {
  await expect(readPools(client)).rejects.toThrow(/The demo content is not there/)
})

test('synthetic items are items like all others', async () => {
  await somethingToReferTo()
  await insertVolume(client, await readPools(client), total, () => {})
  expect(await countVolume(client)).toBe(total)

  for (const noun of volumeNouns) {
    const [published, drafts] = [await found(noun), await found(noun, true)]
    expect(published.length, noun).toBeGreaterThan(0)
    expect(drafts.map(({ id }) => id).toSorted()).toEqual(published.map(({ id }) => id).toSorted())
    const [item] = published
    if (!item) continue
    const number = Number(item.slug.slice(-6))
    expect(item[titleField(noun)]).toBe(titleOf(noun, number, 'en'))
    const draft = drafts.find(({ id }) => id === item.id)
    const ofBoth = (each: object) => JSON.parse(JSON.stringify({ ...each, updatedAt: '', createdAt: '' }))
    expect(ofBoth(draft ?? {}), noun).toEqual(ofBoth(item))
  }
})

test('a synthetic item can be changed, published in another text, and thrown away', async () => {
  for (const noun of volumeNouns) {
    const [item] = await found(noun)
    if (!item) throw new Error(`There is no ${noun}.`)
    const where = { collection: noun, id: item.id, locale: 'en' } as const
    await payload.update({ ...where, data: { [titleField(noun)]: 'Draft' } as never, draft: true })
    expect(await payload.findByID(where)).not.toHaveProperty(titleField(noun), 'Draft')
    await payload.update({
      ...where,
      data: { [titleField(noun)]: 'Changed', _status: 'published' } as never,
      req: { query: { publishLanguages: 'en' } },
    })
    expect(await payload.findByID(where)).toHaveProperty(titleField(noun), 'Changed')
    await payload.update({ ...where, data: { deletedAt: new Date().toISOString() } as never })
    expect((await found(noun)).map(({ id }) => id)).not.toContain(item.id)
  }
})

test('all of them are removed, and nothing else', async () => {
  await removeVolume(client, () => {})
  expect(await countVolume(client)).toBe(0)
  for (const noun of ['organisations', 'projects'] as const) {
    expect((await payload.count({ collection: noun, trash: true })).totalDocs).toBe(1)
    expect((await payload.countVersions({ collection: noun })).totalDocs).toBeGreaterThan(0)
  }
})
