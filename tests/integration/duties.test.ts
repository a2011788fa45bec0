import type { BasePayload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { openPayload } from '../support/database.ts'
import { call, type Person, signIn } from '../support/people.ts'
import { picture } from '../support/pictures.ts'
import { createSites } from '../support/sites.ts'

let payload: BasePayload
let own: string
let editor: Person

beforeAll(async () => {
  payload = await openPayload()
  own = (await createSites(payload)).own
  editor = await signIn(payload, 'editor', [{ site: own, role: 'editor' }])
}, 120_000)

async function draft(media: string, inText = false): Promise<string> {
  const upload = {
    type: 'upload',
    relationTo: 'media',
    value: media,
    version: 3,
    format: '',
    fields: {},
    id: '1',
  }
  const root = { type: 'root', format: '', indent: 0, version: 1, direction: 'ltr', children: [upload] }
  const made = await call(payload, editor, 'POST', '/news?locale=en&draft=true', {
    site: own,
    kind: 'news',
    title: 'With a picture',
    summary: 'x',
    ...(inText ? { body: { root } } : { picture: media }),
  })
  const { id } = made.body.doc
  await call(payload, editor, 'PATCH', `/news/${id}?locale=fr&draft=true`, { title: 'Avec une image' })
  return id
}

const publish = (id: string, locale = 'en', query = '') =>
  call(payload, editor, 'PATCH', `/news/${id}?locale=${locale}${query}`, { _status: 'published' })

const isPublic = async (id: string, locale: string) => {
  const row = await payload.db.findOne<{ id: string; publishedAt?: Record<string, unknown> }>({
    collection: 'news',
    where: { id: { equals: id } },
  })
  return Boolean(row?.publishedAt?.[locale])
}

describe('a publication', () => {
  test('waits for the alternative text in its language, by every route', async () => {
    for (const inText of [false, true]) {
      const id = await draft(await picture(payload), inText)
      if (inText) {
        const body = (await call(payload, editor, 'GET', `/news/${id}?locale=en&draft=true&depth=0`)).body[
          'body'
        ]
        await call(payload, editor, 'PATCH', `/news/${id}?locale=fr&draft=true`, { body })
      }
      expect((await publish(id)).status).toBe(200)
      for (const reply of [await publish(id, 'fr'), await publish(id, 'en', '&publishLanguages=en,fr')]) {
        expect(reply.status).toBe(400)
        expect(JSON.stringify(reply.body)).toMatch(/no alternative text in this language \(fr\)/)
      }
      expect(await isPublic(id, 'fr')).toBe(false)
    }
  })

  test('needs none for what is decorative', async () => {
    const media = await picture(payload, { isDecorative: true, alt: null })
    expect((await publish(await draft(media), 'fr')).status).toBe(200)
  })

  test('does not show people whose consent has ended', async () => {
    const media = await picture(payload, { consent: { expires: '2020-01-01T12:00:00.000Z' } })
    const id = await draft(media)
    const reply = await publish(id)
    expect(reply.status).toBe(400)
    expect(JSON.stringify(reply.body)).toContain('consent')
    expect(await isPublic(id, 'en')).toBe(false)
  })

  test('of a draft is never asked for anything', async () => {
    const id = await draft(await picture(payload))
    const saved = await call(payload, editor, 'PATCH', `/news/${id}?locale=fr&draft=true`, {
      title: 'Plus tard',
    })
    expect(saved.status).toBe(200)
  })
})
