import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { BasePayload, CollectionSlug } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { demoEntries, type Entry } from '../../src/demo/entries.ts'
import { demoId } from '../../src/demo/ids.ts'
import { items } from '../../src/demo/items/index.ts'
import { loadDemoContent } from '../../src/demo/load.ts'
import { localeCodes } from '../../src/i18n/locales.ts'
import { openDemoPayload } from '../support/database.ts'

/** Longer than other tests: much of the content is loaded. */
const patience = 300_000

let payload: BasePayload
let entries: Entry[]

const load = () => loadDemoContent(payload, () => {})

/** How many rows every collection and its versions hold. */
async function counts(): Promise<Record<string, number>> {
  const found: Record<string, number> = {}
  for (const { slug, versions } of payload.config.collections) {
    const collection = slug as CollectionSlug
    found[slug] = (await payload.count({ collection, trash: true })).totalDocs
    if (versions) found[`versions of ${slug}`] = (await payload.countVersions({ collection })).totalDocs
  }
  return found
}

/** An item with all its languages, as the public pages read it. */
async function publicCopy(collection: CollectionSlug, id: string) {
  const row = await payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection,
    where: { id: { equals: id } },
  })
  if (!row) throw new Error(`There is no ${collection} ${id}.`)
  return row
}

/** Some items of every noun to which no other item refers: they can go and come back alone. */
function unreferred(): Entry[] {
  const texts = entries.map((entry) => ({
    id: entry.id,
    text: JSON.stringify([entry.creation, entry.updates]),
  }))
  const isReferred = ({ id }: Entry) => texts.some((other) => other.id !== id && other.text.includes(id))
  const byNoun = Map.groupBy(entries, ({ collection }) => collection).values()
  return [...byNoun].flatMap((list) => list.filter((entry) => !isReferred(entry)).slice(0, 4))
}

/** Texts with lists have properties that are undefined; the database does not keep those. */
const asStored = (data: object): object => JSON.parse(JSON.stringify(data))

const idsOfKeys = (noun: string, keys: readonly string[]) => keys.map((key) => demoId(noun, key))

beforeAll(async () => {
  payload = await openDemoPayload()
  entries = demoEntries(payload)
}, patience)

describe('a load', () => {
  test(
    'that is stopped half way leaves nothing behind, and the next one does everything',
    async () => {
      // The content that all test files share came in by one load, from nothing.
      const all = await counts()
      for (const [noun, list] of Object.entries(items)) expect([noun, all[noun]]).toEqual([noun, list.length])
      const leaves = unreferred()
      expect(leaves.length).toBeGreaterThan(20)
      const context = { isUnrecorded: true }
      for (const { collection, id } of leaves) await payload.delete({ collection, id, context, depth: 0 })
      const before = await counts()
      const stopped = loadDemoContent(payload, (done, total) => {
        if (done > total - leaves.length / 2) throw new Error('stopped')
      })
      await expect(stopped).rejects.toThrow('stopped')
      expect(await counts()).toEqual(before)
      const told: number[] = []
      await loadDemoContent(payload, (done, total) => told.push(done / total))
      expect([told.length, told.at(-1)]).toEqual([leaves.length, 1])
      expect(await counts()).toEqual(all)
    },
    patience,
  )

  test(
    'changes nothing when everything is there',
    async () => {
      const before = await counts()
      const times = await Promise.all(entries.map(({ collection, id }) => publicCopy(collection, id)))
      await load()
      expect(await counts()).toEqual(before)
      const again = await Promise.all(entries.map(({ collection, id }) => publicCopy(collection, id)))
      expect(again).toEqual(times)
    },
    patience,
  )

  test(
    'keeps what an editor changed or threw away',
    async () => {
      const changed = demoId('news', 'emergency-project')
      const thrown = demoId('news', 'linking-in')
      const { summary } = await payload.findByID({ collection: 'news', id: changed, locale: 'en' })
      const write = (text: unknown) =>
        payload.update({
          collection: 'news',
          id: changed,
          locale: 'en',
          data: { summary: String(text), _status: 'published' },
        })
      const trash = (deletedAt: string | null) =>
        payload.update({ collection: 'news', id: thrown, data: { deletedAt }, trash: true })
      await write('Changed by an editor')
      await trash(new Date().toISOString())
      await load()
      expect((await publicCopy('news', changed))['summary']).toMatchObject({ en: 'Changed by an editor' })
      expect((await publicCopy('news', thrown))['deletedAt']).toBeTruthy()
      await write(summary)
      await trash(null)
      await payload.update({
        collection: 'news',
        id: thrown,
        data: { _status: 'published' },
        req: { query: { publishLanguages: 'en,fr,es' } },
      })
    },
    patience,
  )
})

describe('every language', () => {
  test('is public exactly where it has words', async () => {
    for (const { collection, id, name, isPublished, creation, updates } of entries) {
      if (!isPublished) continue
      const { publishedAt, slug, _status } = await publicCopy(collection, id)
      const written = [...new Set([creation, ...updates].map(({ language }) => language))]
      const has = (value: unknown) =>
        localeCodes.filter(
          (language) => Object(value)[language] !== undefined && Object(value)[language] !== null,
        )
      expect([name, _status, has(publishedAt), has(slug)]).toEqual([
        name,
        'published',
        localeCodes.filter((language) => written.includes(language)),
        localeCodes.filter((language) => written.includes(language)),
      ])
    }
  })

  test('says what the texts say', async () => {
    for (const { collection, id, creation, updates } of entries) {
      for (const { language, data } of updates.length > 0 ? updates : [creation]) {
        const item = await payload.findByID({
          collection,
          id,
          locale: language,
          fallbackLocale: false,
          depth: 0,
        })
        expect(item).toMatchObject(asStored(data))
      }
    }
  })

  test('has a draft that says the same', async () => {
    const published = entries.filter(({ isPublished }) => isPublished)
    for (const { collection, id, creation } of published) {
      const where = { collection, id, locale: creation.language, depth: 0 } as const
      const draft = await payload.findByID({ ...where, draft: true })
      expect(draft).toMatchObject(asStored(creation.data))
      const { publishedAt } = await publicCopy(collection, id)
      expect(draft).toMatchObject({ publishedAt: Object(publishedAt)[creation.language] })
    }
  })
})

describe('what the offices know', () => {
  test('placements on other sites are accepted', async () => {
    const wanted = entries.flatMap(({ id, creation }) =>
      ((creation.data['alsoOn'] ?? []) as string[]).map((site) => `${id} ${site} accepted`),
    )
    const { docs } = await payload.find({ collection: 'placements', depth: 0, pagination: false })
    const found = docs.map(({ item, site, state }) => `${item.value} ${site} ${state}`)
    expect(found.toSorted()).toEqual(wanted.toSorted())
    expect(wanted.length).toBeGreaterThan(4)
  })

  test('DRIVE Referral has seven partners and two funders', async () => {
    const id = demoId('projects', 'drive-referral')
    const { partners, funders, coordinator } = await payload.findByID({
      collection: 'projects',
      id,
      depth: 0,
    })
    expect(partners?.map(({ organisation }) => organisation)).toEqual(
      idsOfKeys('organisations', ['accem', 'cear', 'cir', 'ecre', 'jrs-malta', 'praksis', 'save-italy']),
    )
    expect(funders?.map(({ organisation }) => organisation)).toEqual(
      idsOfKeys('organisations', ['erf', 'coe']),
    )
    expect(coordinator).toBe(demoId('organisations', 'icmc'))
  })

  test('menus lead to pages, in every language under the same rows', async () => {
    const id = demoId('sites', 'icmc-europe')
    const { navigation } = await payload.findByID({ collection: 'sites', id, locale: 'fr', depth: 0 })
    expect(navigation?.map(({ page }) => page).filter(Boolean)).toEqual(
      idsOfKeys('pages', ['icmc-advocacy', 'icmc-policy-and-governance']),
    )
    expect(navigation?.every(({ label }) => label)).toBe(true)
    const network = await payload.findByID({
      collection: 'sites',
      id: demoId('sites', 'share-network'),
      locale: 'es',
      depth: 0,
    })
    expect(network.navigation?.map(({ section, label }) => [section, label])).toContainEqual([
      'network',
      'Miembros',
    ])
  })

  test('the factsheet has a file in four languages, each as the repository carries it', async () => {
    const id = demoId('documents', 'factsheet')
    const { files } = await payload.findByID({ collection: 'documents', id, depth: 1 })
    expect(files?.map(({ language, isSupplied }) => [language, isSupplied])).toEqual(
      ['en', 'fr', 'ru', 'ar'].map((language) => [language, true]),
    )
    for (const { file, language } of files ?? []) {
      if (typeof file === 'string') throw new Error(`The file in ${language} is not there.`)
      const name = `factsheet-${language}.pdf`
      const content = readFileSync(path.join(import.meta.dirname, '../../src/demo/files', name))
      expect(file).toMatchObject({ filename: name, mimeType: 'application/pdf', pages: 1 })
      expect(file.checksum).toBe(createHash('sha256').update(content).digest('hex'))
    }
  })

  test('old addresses lead to pages', async () => {
    const { docs } = await payload.find({ collection: 'redirects', depth: 0, sort: 'from' })
    expect(docs.map(({ from, item }) => [from, item?.value])).toEqual([
      ['/offices/icmc-europe', demoId('pages', 'icmc-home')],
      ['/type/migration-policy-and-governance', demoId('pages', 'icmc-policy-and-governance')],
    ])
  })
})
