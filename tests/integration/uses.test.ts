import { randomUUID } from 'node:crypto'
import type { BasePayload, CollectionSlug, FlattenedField, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { findUses } from '../../collections/shared/uses/find-uses.ts'
import { followsHow } from '../../collections/shared/uses/follows.ts'
import { openPayload } from '../support/database.ts'
import { call, type Person, signIn } from '../support/people.ts'
import { picture } from '../support/pictures.ts'
import { linkingText } from '../support/rich-text.ts'
import { createSites } from '../support/sites.ts'

let payload: BasePayload
let req: PayloadRequest
let own: string
let other: string
let editor: Person
let otherEditor: Person
let manager: Person
let administrator: Person

beforeAll(async () => {
  payload = await openPayload()
  req = await createLocalReq({}, payload)
  const sites = await createSites(payload)
  own = sites.own
  other = sites.other
  editor = await signIn(payload, 'editor', [{ site: own, role: 'editor' }])
  otherEditor = await signIn(payload, 'other', [{ site: other, role: 'editor' }])
  manager = await signIn(payload, 'manager', [{ site: own, role: 'site-manager' }])
  administrator = await signIn(payload, 'administrator', 'administrator')
}, 120_000)

async function make(noun: CollectionSlug, data: object, person = editor): Promise<string> {
  const reply = await call(payload, person, 'POST', `/${noun}?locale=en&draft=true`, data)
  expect(reply.body).toMatchObject({ doc: { id: expect.any(String) } })
  return reply.body.doc.id
}

const news = (data: object = {}, person = editor) =>
  make('news', { site: own, kind: 'news', title: `News ${randomUUID()}`, summary: 'x', ...data }, person)

const publish = (noun: string, id: string, locale = 'en', person = editor) =>
  call(payload, person, 'PATCH', `/${noun}/${id}?locale=${locale}`, { _status: 'published' })

/** The places that refer to others, as the configuration has them, with a value that refers to an item. */
interface Place {
  noun: CollectionSlug
  path: string
  target: CollectionSlug
  data: (id: string) => Record<string, unknown>
}

function* placesIn(fields: FlattenedField[]): Generator<Omit<Place, 'noun'>> {
  for (const field of fields) {
    const put = (value: unknown) => ({
      [field.name]: 'localized' in field && field.localized ? { en: value } : value,
    })
    if (field.type === 'relationship' || field.type === 'upload') {
      const isPolymorphic = Array.isArray(field.relationTo)
      const targets = [field.relationTo].flat() as CollectionSlug[]
      for (const target of new Set([targets[0], targets.at(-1)])) {
        if (!target) continue
        const one = (id: string) => (isPolymorphic ? { relationTo: target, value: id } : id)
        yield { path: field.name, target, data: (id) => put(field.hasMany ? [one(id)] : one(id)) }
      }
    } else if (field.type === 'richText') {
      yield { path: field.name, target: 'news', data: (id) => put(linkingText('news', id)) }
      yield {
        path: field.name,
        target: 'media',
        data: (id) =>
          put({
            root: {
              ...linkingText('media', id).root,
              children: [{ type: 'upload', relationTo: 'media', value: id }],
            },
          }),
      }
    } else if (field.type === 'group' || field.type === 'tab') {
      for (const inner of placesIn(field.flattenedFields))
        yield { ...inner, path: `${field.name}.${inner.path}`, data: (id) => put(inner.data(id)) }
    } else if (field.type === 'array') {
      for (const inner of placesIn(field.flattenedFields))
        yield {
          ...inner,
          path: `${field.name}.${inner.path}`,
          data: (id) => put([{ id: randomUUID(), ...required(field.flattenedFields), ...inner.data(id) }]),
        }
    } else if (field.type === 'blocks') {
      for (const block of field.blocks)
        for (const inner of placesIn(block.flattenedFields))
          yield {
            ...inner,
            path: `${field.name}.${block.slug}.${inner.path}`,
            data: (id) =>
              put([
                {
                  id: randomUUID(),
                  blockType: block.slug,
                  ...required(block.flattenedFields),
                  ...inner.data(id),
                },
              ]),
          }
    }
  }
}

/** What a row may not be without, whatever is asked about it. */
function required(fields: FlattenedField[]): Record<string, unknown> {
  const filled = fields.flatMap((field): [string, unknown][] => {
    if (!('required' in field) || !field.required) return []
    const isLocalized = 'localized' in field && field.localized
    const put = (value: unknown): [string, unknown][] => [[field.name, isLocalized ? { en: value } : value]]
    if (field.type === 'select') {
      const [option] = field.options
      const value = typeof option === 'string' ? option : option?.value
      return put(field.hasMany ? [value] : value)
    }
    if (field.type === 'text' || field.type === 'textarea' || field.type === 'email') return put(randomUUID())
    if (field.type === 'number') return put(1)
    if (field.type === 'date') return put(new Date().toISOString())
    if (field.type === 'checkbox') return put(true)
    if (field.type === 'relationship' && field.relationTo === 'sites') return put(own)
    return []
  })
  return Object.fromEntries(filled)
}

describe('where something is used', () => {
  test('every relation, picture, file and text that the configuration has is found, as public and as draft', async () => {
    const targets = new Map<string, string>()
    const targetOf = async (noun: CollectionSlug): Promise<string> => {
      const known = targets.get(noun)
      if (known) return known
      const { flattenedFields } = payload.collections[noun].config
      const data = { ...required(flattenedFields), filename: `${noun}.png` }
      const needed = noun === 'memberships' ? { body: await targetOf('organisations') } : {}
      const made = await payload.db.create({ collection: noun, req, data: { ...data, ...needed } })
      targets.set(noun, String(made.id))
      return String(made.id)
    }
    const places = Object.values(payload.collections).flatMap(({ config }) =>
      followsHow(config) === null
        ? [...placesIn(config.flattenedFields)].map(
            (place): Place => ({ ...place, noun: config.slug as CollectionSlug }),
          )
        : [],
    )
    expect(places.length).toBeGreaterThan(100)
    const missed: string[] = []
    for (const { target } of places) await targetOf(target)
    const look = async ({ noun, path, target, data }: Place) => {
      const id = await targetOf(target)
      const { config } = payload.collections[noun]
      const needed = noun === 'memberships' ? { body: await targetOf('organisations') } : {}
      const row = {
        ...required(config.flattenedFields),
        filename: `${randomUUID()}.png`,
        ...needed,
        ...data(id),
        _status: 'published',
      }
      const made = await payload.db.create({ collection: noun, req, data: row })
      const now = new Date().toISOString()
      const version = { parent: made.id, req, autosave: false, createdAt: now, updatedAt: now }
      if (config.versions) {
        await payload.db.createVersion({ ...version, collectionSlug: noun, versionData: data(id) as never })
      }
      const use = (await findUses(req, { noun: target, id })).find((each) => each.id === made.id)
      const isFound = use?.isPublic && use.references.some((each) => each.path === path)
      if (!isFound || use.isDraft !== Boolean(config.versions)) missed.push(`${noun} ${path} → ${target}`)
      await payload.db.deleteOne({ collection: noun, req, where: { id: { equals: made.id } } })
    }
    for (let at = 0; at < places.length; at += 8) await Promise.all(places.slice(at, at + 8).map(look))
    expect(missed).toEqual([])
  }, 120_000)

  test('says in which languages, and whether in the draft alone', async () => {
    const linked = await news()
    const using = await news({ body: linkingText('news', linked) })
    const before = await findUses(req, { noun: 'news', id: linked })
    expect(before).toMatchObject([{ id: using, site: own, isPublic: false, isDraft: true }])
    expect(before[0]?.references).toMatchObject([{ path: 'body', language: 'en' }])
    await publish('news', using)
    expect(await findUses(req, { noun: 'news', id: linked })).toMatchObject([{ id: using, isPublic: true }])
  })
})

describe('what is in use', () => {
  const trash = (noun: string, id: string, person = editor, query = '') =>
    call(payload, person, 'PATCH', `/${noun}/${id}?${query}`, { deletedAt: new Date().toISOString() })
  const remove = (noun: string, id: string, person = editor, query = '') =>
    call(payload, person, 'DELETE', `/${noun}/${id}?${query}`)

  test('is refused by every route, in words that name the use', async () => {
    const linked = await news()
    const using = await news({ title: 'The one that links', body: linkingText('news', linked) })
    await publish('news', using)
    const now = new Date().toISOString()
    const where = `where[id][equals]=${linked}`
    for (const reply of [
      await trash('news', linked),
      await remove('news', linked),
      await remove('news', linked, editor, 'trash=true'),
      await call(payload, editor, 'PATCH', `/news?${where}`, { deletedAt: now }),
      await call(payload, editor, 'DELETE', `/news?${where}`),
      await call(payload, editor, 'DELETE', `/news?${where}&trash=true`),
      await trash('news', linked, administrator),
    ]) {
      expect(reply.status).toBe(400)
      expect(JSON.stringify(reply.body)).toContain('The one that links')
    }
    expect((await call(payload, editor, 'GET', `/news/${linked}?draft=true`)).status).toBe(200)
  })

  test('a picture that is shown is refused in words, and goes once nothing shows it', async () => {
    const media = await picture(payload)
    const using = await news({ picture: media })
    await publish('news', using)
    const refused = await remove('media', media, administrator)
    expect(refused.status).toBe(400)
    expect(JSON.stringify(refused.body)).toContain('in use')
    await call(payload, editor, 'PATCH', `/news/${using}?locale=en`, { picture: null, _status: 'published' })
    expect((await remove('media', media, administrator)).status).toBe(200)
  })

  test('the title of another site’s draft is not told', async () => {
    const media = await picture(payload)
    await payload.update({ collection: 'media', id: media, data: { keeper: own } })
    await news({ title: 'Their secret canary', site: other, picture: media }, otherEditor)
    const refused = await remove('media', media, manager)
    expect(refused.status).toBe(400)
    expect(JSON.stringify(refused.body)).not.toContain('canary')
  })

  test('another takes its place everywhere, in public and in drafts, or nowhere', async () => {
    const [old, fresh] = [await picture(payload), await picture(payload)]
    const shown = await news({ picture: old })
    await publish('news', shown)
    const draft = await news({ picture: old })
    const theirs = await news({ site: other, picture: old }, otherEditor)
    const replace = (person: Person) =>
      call(payload, person, 'POST', '/uses/replace', { noun: 'media', id: old, with: fresh })
    expect((await replace(editor)).status).toBe(403)
    expect(await findUses(req, { noun: 'media', id: old })).toHaveLength(3)
    const done = await replace(administrator)
    expect(done.body).toMatchObject({ count: 3 })
    expect(await findUses(req, { noun: 'media', id: old })).toEqual([])
    const uses = await findUses(req, { noun: 'media', id: fresh })
    expect(uses.map(({ id, isPublic }) => [id, isPublic]).toSorted()).toEqual(
      [
        [shown, true],
        [draft, false],
        [theirs, false],
      ].toSorted(),
    )
    const { docs } = await payload.find({
      collection: 'media-uses',
      where: { item: { equals: `news:${shown}` } },
      depth: 0,
    })
    expect(docs.map(({ media }) => media)).toEqual([fresh])
  })

  test('goes when its address leads elsewhere, and what led to it leads there at once', async () => {
    const linked = await news({ title: 'First address' })
    await publish('news', linked)
    await call(payload, editor, 'PATCH', `/news/${linked}?locale=en`, {
      slug: 'second-address',
      _status: 'published',
    })
    const successor = await news()
    await publish('news', await news({ body: linkingText('news', linked) }))
    expect((await trash('news', linked, editor, `leadTo=news:${successor}`)).status).toBe(400)
    await publish('news', successor)
    expect((await trash('news', linked, editor, 'leadTo=javascript:x')).status).toBe(400)
    expect((await trash('news', linked, editor, `leadTo=news:${successor}`)).status).toBe(200)
    const { docs } = await payload.find({
      collection: 'redirects',
      where: { from: { in: ['/en/news/first-address', '/en/news/second-address'] } },
      depth: 0,
    })
    expect(docs.map(({ item }) => item?.value)).toEqual([successor, successor])
    const restored = await call(payload, editor, 'PATCH', `/news/${linked}?trash=true`, { deletedAt: null })
    expect(restored.status).toBe(200)
  })

  test('what only followed an item goes with it', async () => {
    const id = await news({ alsoOn: [other], title: 'Placed and moved' })
    await publish('news', id)
    await call(payload, editor, 'PATCH', `/news/${id}?locale=en`, { slug: 'moved-now', _status: 'published' })
    expect((await remove('news', id)).status).toBe(200)
    const following = async (collection: 'placements' | 'redirects') =>
      (await payload.count({ collection, where: { 'item.value': { equals: id } } })).totalDocs
    expect([await following('placements'), await following('redirects')]).toEqual([0, 0])
    const { totalDocs } = await payload.count({
      collection: 'redirects',
      where: { from: { equals: '/en/news/placed-and-moved' } },
    })
    expect(totalDocs).toBe(0)
  })
})
