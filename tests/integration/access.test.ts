import type { BasePayload, CollectionSlug } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Actor, actors, type Cast, openCast } from '../support/actors.ts'
import { openPayload } from '../support/database.ts'
import { call, nobody, type Person, type Reply } from '../support/people.ts'
import { samples } from './access-samples.ts'

let payload: BasePayload
let own: string
let people: Cast['people']
let allowed: Cast['allowed']

beforeAll(async () => {
  payload = await openPayload()
  const cast = await openCast(payload)
  own = cast.own
  people = cast.people
  allowed = cast.allowed
}, 120_000)

const slugs = Object.keys(samples)

const send = (person: Person, method: string, path: string, data?: object): Promise<Reply> =>
  call(payload, person, method, shallow(path), data)
const isDone = ({ status }: Reply): boolean => status >= 200 && status < 300

const isOwned = (slug: string) => ['published', 'plain'].includes(samples[slug]?.row.kind ?? '')

/**
 * Who of all was let through, where whoever is takes the item away with it. What is refused leaves the item as it
 * was, so the next person tries the same one.
 */
async function allowedOnce(
  slug: string,
  attempt: (person: Person, id: string) => Promise<boolean>,
): Promise<Actor[]> {
  let id = await make(slug)
  return allowed(async (person) => {
    const isThrough = await attempt(person, id)
    if (isThrough) id = await make(slug)
    return isThrough
  })
}

/** The address of a request, which asks for nothing beside the item: what it relates to is read elsewhere. */
const shallow = (path: string): string => `${path}${path.includes('?') ? '&' : '?'}depth=0`

/** A draft, or an item without drafts, made by the system for the own site. */
async function make(slug: string): Promise<string> {
  const doc = await payload.create({
    collection: slug as CollectionSlug,
    locale: 'en',
    draft: true,
    depth: 0,
    data: { ...samples[slug]?.data(), ...(isOwned(slug) ? { site: own } : { keeper: own }) } as never,
  })
  return String(doc.id)
}

test('every collection has a row', () => {
  expect(payload.config.collections.map(({ slug }) => slug).filter((slug) => !(slug in samples))).toEqual([])
})

describe.concurrent.each(slugs.filter((slug) => samples[slug]?.row.kind === 'published'))(
  '%s, owned by a site with drafts',
  (slug) => {
    const sample = samples[slug]
    const isOfManagers = sample?.row.kind === 'published' && sample.row.writer === 'site-manager'
    const drafters = isOfManagers
      ? ['manager', 'administrator']
      : ['author', 'editor', 'manager', 'administrator']
    const publishers = isOfManagers ? ['manager', 'administrator'] : ['editor', 'manager', 'administrator']
    const translated = sample?.translated ?? 'title'

    test('create', async () => {
      const through = await allowed(async (person) =>
        isDone(
          await send(person, 'POST', `/${slug}?locale=en&draft=true`, {
            ...sample?.data(),
            site: own,
          }),
        ),
      )
      expect(through).toEqual(drafters)
    })

    test('create published', async () => {
      const data = { ...sample?.data(), site: own, _status: 'published' }
      const through = await allowed(async (person) =>
        isDone(await send(person, 'POST', `/${slug}?locale=en`, { ...data, ...sample?.data() })),
      )
      expect(through).toEqual(publishers)
    })

    test('read a draft', async () => {
      const id = await make(slug)
      const through = await allowed(async (person) =>
        isDone(await send(person, 'GET', `/${slug}/${id}?draft=true&select[${translated}]=true`)),
      )
      expect(through).toEqual(['author', 'editor', 'translator', 'manager', 'administrator'])
    })

    test('find a draft in a list', async () => {
      const id = await make(slug)
      const through = await allowed(async (person) => {
        const reply = await send(
          person,
          'GET',
          `/${slug}?draft=true&where[id][equals]=${id}&select[${translated}]=true`,
        )
        return isDone(reply) && reply.body.docs.length > 0
      })
      expect(through).toEqual(['author', 'editor', 'translator', 'manager', 'administrator'])
    })

    test('change a draft', async () => {
      const id = await make(slug)
      const through = await allowed(async (person) =>
        isDone(
          await send(person, 'PATCH', `/${slug}/${id}?locale=fr&draft=true`, {
            [translated]: 'Changé',
          }),
        ),
      )
      const expected = new Set(['translator', ...drafters])
      expect(through).toEqual(actors.filter((actor) => expected.has(actor)))
    })

    test('change another language than one’s own as a translator', async () => {
      const id = await make(slug)
      const reply = await send(people.translator, 'PATCH', `/${slug}/${id}?locale=en&draft=true`, {
        [translated]: 'x',
      })
      const everywhere = await call(
        payload,
        people.translator,
        'PATCH',
        `/${slug}/${id}?locale=all&draft=true`,
        {
          [translated]: { en: 'x', fr: 'y' },
        },
      )
      expect([reply.status, everywhere.status]).toEqual([403, 403])
    })

    test.runIf(sample?.shared)('a translator changes no shared field', async () => {
      const id = await make(slug)
      const [field, value] = sample?.shared ?? ['', '']
      const before = await payload.findByID({ collection: slug as CollectionSlug, id, draft: true, depth: 0 })
      await send(people.translator, 'PATCH', `/${slug}/${id}?locale=fr&draft=true`, {
        [field]: value,
        [translated]: 'Oui',
      })
      const after = await payload.findByID({
        collection: slug as CollectionSlug,
        id,
        draft: true,
        depth: 0,
        locale: 'fr',
      })
      expect(Reflect.get(after, field) ?? null).toBe(Reflect.get(before, field) ?? null)
      expect(Reflect.get(after, translated)).toBe('Oui')
    })

    test('publish', async () => {
      const id = await make(slug)
      const through = await allowed(async (person) =>
        isDone(await send(person, 'PATCH', `/${slug}/${id}?locale=en`, { _status: 'published' })),
      )
      expect(through).toEqual(publishers)
    })

    test('publish by way of a list', async () => {
      const id = await make(slug)
      const through = await allowed(async (person) => {
        const reply = await send(person, 'PATCH', `/${slug}?locale=en&where[id][equals]=${id}`, {
          _status: 'published',
        })
        return isDone(reply) && (reply.body.docs ?? []).length > 0
      })
      expect(through).toEqual(publishers)
    })

    test('withdraw', async () => {
      const id = await make(slug)
      await payload.update({
        collection: slug as CollectionSlug,
        id,
        depth: 0,
        locale: 'en',
        data: { _status: 'published' } as never,
      })
      const through = await allowed(async (person) =>
        isDone(await send(person, 'PATCH', `/${slug}/${id}?locale=en`, { _status: 'draft' })),
      )
      expect(through).toEqual(publishers)
    })

    test('read versions', async () => {
      const id = await make(slug)
      const through = await allowed(async (person) => {
        const reply = await send(person, 'GET', `/${slug}/versions?where[parent][equals]=${id}`)
        return isDone(reply) && reply.body.docs.length > 0
      })
      expect(through).toEqual(['author', 'editor', 'translator', 'manager', 'administrator'])
    })

    test('duplicate', async () => {
      const id = await make(slug)
      const through = await allowed(async (person) =>
        isDone(await send(person, 'POST', `/${slug}/${id}/duplicate?locale=en`, {})),
      )
      expect(through).toEqual(drafters)
    })

    test('move into a site without a role there', async () => {
      const { docs } = await payload.find({ collection: 'sites', where: { key: { equals: 'other' } } })
      const other = docs[0]?.id
      const through = await allowedOnce(slug, async (person, id) => {
        await send(person, 'PATCH', `/${slug}/${id}?locale=en&draft=true`, { site: other })
        const moved = await payload.findByID({
          collection: slug as CollectionSlug,
          id,
          draft: true,
          depth: 0,
          select: { site: true } as never,
        })
        return Reflect.get(moved, 'site') === other
      })
      expect(through).toEqual(['administrator'])
    })

    test('trash', async () => {
      const through = await allowedOnce(slug, async (person, id) =>
        isDone(await send(person, 'PATCH', `/${slug}/${id}`, { deletedAt: new Date().toISOString() })),
      )
      expect(through).toEqual(publishers)
    })

    test('delete for ever', async () => {
      const through = await allowedOnce(slug, async (person, id) =>
        isDone(await send(person, 'DELETE', `/${slug}/${id}`)),
      )
      expect(through).toEqual(publishers)
    })

    test('another site’s people read what is public, in the public language only', async () => {
      const id = await make(slug)
      await payload.update({
        collection: slug as CollectionSlug,
        id,
        depth: 0,
        locale: 'fr',
        draft: true,
        data: { [translated]: 'Secret canari' } as never,
      })
      await payload.update({
        collection: slug as CollectionSlug,
        id,
        depth: 0,
        locale: 'en',
        data: { _status: 'published' } as never,
      })
      const person = people['other-editor']
      const paths = [
        `/${slug}/${id}?locale=en`,
        `/${slug}/${id}?locale=fr`,
        `/${slug}/${id}?locale=all`,
        `/${slug}/${id}?locale=fr&draft=true`,
        `/${slug}/${id}?locale=fr&fallback-locale=en&draft=true`,
        `/${slug}?locale=all&draft=true&where[id][equals]=${id}`,
        `/${slug}?locale=fr&select[${translated}]=true`,
        `/${slug}/versions?locale=all`,
      ]
      const replies = await Promise.all(paths.map((path) => send(person, 'GET', path)))
      expect(isDone(replies[0] as Reply)).toBe(true)
      expect(JSON.stringify(replies.map(({ body }) => body))).not.toContain('Secret canari')
    })
  },
)

describe.concurrent.each(slugs.filter((slug) => samples[slug]?.row.kind === 'plain'))(
  '%s, owned by a site without drafts',
  (slug) => {
    const row = samples[slug]?.row
    const writers =
      row?.kind === 'plain' && row.writer === 'editor'
        ? ['editor', 'manager', 'administrator']
        : ['manager', 'administrator']
    const field = samples[slug]?.translated ?? 'title'

    test('create, change, delete', async () => {
      const create = (person: Person) =>
        send(person, 'POST', `/${slug}?locale=en`, { ...samples[slug]?.data(), site: own })
      expect(await allowed(async (person) => isDone(await create(person)))).toEqual(writers)
      const id = await make(slug)
      const change = (person: Person) =>
        send(person, 'PATCH', `/${slug}/${id}?locale=en`, { [field]: samples[slug]?.data()[field] })
      expect(await allowed(async (person) => isDone(await change(person)))).toEqual(writers)
      expect(
        await allowedOnce(slug, async (person, id) => isDone(await send(person, 'DELETE', `/${slug}/${id}`))),
      ).toEqual(writers)
    })

    test('the public reads nothing through the API', async () => {
      await make(slug)
      expect(isDone(await send(nobody, 'GET', `/${slug}`))).toBe(false)
    })
  },
)

describe.concurrent.each(slugs.filter((slug) => samples[slug]?.row.kind === 'shared-published'))(
  '%s, shared by all sites',
  (slug) => {
    const field = samples[slug]?.translated ?? 'title'

    test('create and publish', async () => {
      const publishers = ['editor', 'manager', 'administrator', 'other-editor', 'other-manager']
      const create = (person: Person) =>
        send(person, 'POST', `/${slug}?locale=en&draft=true`, samples[slug]?.data() ?? {})
      expect(await allowed(async (person) => isDone(await create(person)))).toEqual(publishers)
    })

    test('change and publish what another site looks after', async () => {
      const id = await make(slug)
      const change = (person: Person) =>
        send(person, 'PATCH', `/${slug}/${id}?locale=en&draft=true`, { [field]: 'Changed' })
      expect(await allowed(async (person) => isDone(await change(person)))).toEqual([
        'editor',
        'manager',
        'administrator',
      ])
      const publish = (person: Person) =>
        send(person, 'PATCH', `/${slug}/${id}?locale=en`, { _status: 'published' })
      expect(await allowed(async (person) => isDone(await publish(person)))).toEqual([
        'editor',
        'manager',
        'administrator',
      ])
    })

    test('delete for ever', async () => {
      const through = await allowedOnce(slug, async (person, id) =>
        isDone(await send(person, 'DELETE', `/${slug}/${id}`)),
      )
      expect(through).toEqual(['manager', 'administrator'])
    })
  },
)

describe.concurrent.each(slugs.filter((slug) => samples[slug]?.row.kind === 'shared'))(
  '%s, shared by all sites without drafts',
  (slug) => {
    test('the public and translators create nothing, and nobody without a role reads', async () => {
      for (const person of [people.anonymous, people.translator]) {
        expect((await send(person, 'POST', `/${slug}?locale=en`, samples[slug]?.data() ?? {})).status).toBe(
          403,
        )
      }
      expect((await send(nobody, 'GET', `/${slug}`)).status).toBe(403)
    })
  },
)

describe.concurrent.each(slugs.filter((slug) => samples[slug]?.row.kind === 'system'))(
  '%s, written by the system',
  (slug) => {
    test('those for whom it is kept read it, nobody writes', async () => {
      const row = samples[slug]?.row
      const readers =
        row?.kind === 'system' && row.isForManagers
          ? ['manager', 'administrator', 'other-manager']
          : ['administrator']
      const read = (person: Person) => send(person, 'GET', `/${slug}`)
      expect(await allowed(async (person) => isDone(await read(person)))).toEqual(readers)
      expect(await allowed(async (person) => isDone(await send(person, 'POST', `/${slug}`, {})))).toEqual([])
    })
  },
)

describe('sites', () => {
  test('changed by their managers, made and deleted by administrators', async () => {
    const change = (person: Person) => send(person, 'PATCH', `/sites/${own}?locale=en`, { city: 'Brussels' })
    expect(await allowed(async (person) => isDone(await change(person)))).toEqual([
      'manager',
      'administrator',
    ])
    expect(
      await allowed(
        async (person) =>
          person.name !== 'administrator' && isDone(await send(person, 'DELETE', `/sites/${own}`)),
      ),
    ).toEqual([])
  })
})

describe('the doors of the API', () => {
  const closed = [
    '/access',
    '/payload-preferences',
    '/payload-locked-documents',
    '/payload-jobs',
    '/payload-migrations',
    '/payload-kv',
    '/users',
    '/content-report/export',
  ]
  test.each(closed)('%s tells the public nothing', async (path) => {
    expect(isDone(await send(nobody, 'GET', path))).toBe(false)
  })
})
