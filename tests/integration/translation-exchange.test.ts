import { type BasePayload, createLocalReq, handleEndpoints } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { surveyItems } from '../../collections/shared/translation/survey.ts'
import { poolOf } from '../../src/jobs/sql.ts'
import type { ExchangeReport, ReportedItem } from '../../src/lib/exchange-report.ts'
import { judgeItem } from '../../src/translation/exchange/judge-item.ts'
import { readXliff } from '../../src/translation/exchange/read-xliff.ts'
import { digestOfUnit } from '../../src/translation/unit-digest.ts'
import { unitsOf } from '../../src/translation/units.ts'
import { openDemoPayload } from '../support/database.ts'
import { call, nobody, type Person, signIn } from '../support/people.ts'

let payload: BasePayload
let site: string
let administrator: Person
let translator: Person

beforeAll(async () => {
  payload = await openDemoPayload()
  const { docs } = await payload.find({
    collection: 'sites',
    depth: 0,
    where: { key: { equals: 'icmc-europe' } },
  })
  site = String(docs[0]?.id)
  administrator = await signIn(payload, 'administrator', 'administrator')
  translator = await signIn(payload, 'translator', [{ site, role: 'translator', languages: ['fr'] }])
})

const nouns = () =>
  payload.config.collections.filter(({ versions }) => versions?.drafts).map(({ slug }) => slug as 'news')

interface Chosen {
  noun: string
  id: string
}

async function exported(person: Person, wish: object): Promise<string> {
  const reply = await call(payload, person, 'POST', '/translation-exchange/export', {
    from: 'en',
    to: 'fr',
    ...wish,
  })
  if (reply.status !== 200) throw new Error(JSON.stringify(reply.body))
  return String(reply.body)
}

async function send(person: Person, xliff: string, data: object): Promise<Response> {
  const form = new FormData()
  form.set('_payload', JSON.stringify(data))
  form.set('file', new Blob([xliff], { type: 'application/xliff+xml' }), 'job.xlf')
  const origin = String(payload.config.custom?.['publicUrl'])
  const request = new Request(`${origin}/api/translation-exchange/import`, {
    method: 'POST',
    headers: { origin, cookie: person.cookie },
    body: form,
  })
  return handleEndpoints({ config: payload.config, request })
}

async function imported(
  person: Person,
  xliff: string,
  data: object = { isDry: false },
): Promise<ReportedItem[]> {
  const answer = await send(person, xliff, data)
  if (answer.status !== 200) throw new Error(await answer.text())
  return ((await answer.json()) as ExchangeReport).items
}

const outcomes = (items: readonly ReportedItem[]) => items.map(({ outcome }) => outcome)

/** Puts the words of the original where the translation stands, as somebody who translates nothing would. */
const filled = (xliff: string): string =>
  xliff.replaceAll(
    /<source>([\s\S]*?)<\/source>(?:<target>[\s\S]*?<\/target>|<target\/>)?/g,
    (_all, source: string) => `<source>${source}</source><target>${source}</target>`,
  )

/** Says something else in the translations of a file, and leaves the codes where they are. */
const translated = (xliff: string, words: string): string =>
  filled(xliff).replaceAll(
    /<target>([\s\S]*?)<\/target>/g,
    (_all, target: string) =>
      `<target>${target.replaceAll(/>([^<]*[A-Za-z][^<]*)</g, `>${words}<`).replace(/^[^<]*[A-Za-z][^<]*/, words)}</target>`,
  )

/** A published news item of the site, and what it says in all languages. */
async function newsItem(
  index = 0,
): Promise<Chosen & { body: Record<string, unknown>; title: Record<string, string> }> {
  const { docs } = await payload.find({
    collection: 'news',
    where: { site: { equals: site } },
    locale: 'all',
    draft: true,
    depth: 0,
    sort: 'id',
    limit: 20,
  })
  const doc = (
    docs as unknown as { id: string; body: Record<string, unknown>; title: Record<string, string> }[]
  ).filter(({ body, title }) => body?.['en'] && title['en'])[index]
  if (!doc) throw new Error('There is no such news item.')
  return { noun: 'news', ...doc }
}

async function read({ id }: Chosen) {
  const doc = await payload.findByID({ collection: 'news', id, locale: 'all', draft: true, depth: 0 })
  return doc as unknown as Record<string, Record<string, unknown>>
}

describe('the whole demo content', () => {
  test('leaves and comes back without a change, and as the original where the original is put in', async () => {
    let count = 0
    for (const noun of nouns()) {
      const { docs } = await payload.find({
        collection: noun,
        locale: 'all',
        draft: true,
        depth: 0,
        pagination: false,
      })
      const items = docs.map(({ id }) => ({ noun, id }))
      const isSaid = docs.some((doc) =>
        unitsOf(payload.collections[noun].config.flattenedFields, doc as never).some(
          ({ values }) => values.en,
        ),
      )
      if (!isSaid) continue
      const xliff = await exported(administrator, { items })
      const same = await imported(administrator, xliff)
      expect(new Set(outcomes(same))).toEqual(new Set(['same']))
      const { items: returned } = await readXliff(filled(xliff))
      for (const item of returned) {
        const doc = docs.find(({ id }) => id === item.id) as never
        const { flattenedFields } = payload.collections[noun].config
        const judging = { from: 'en', to: 'fr', panel: 'en', isAccepted: false } as const
        const { units, values } = judgeItem(flattenedFields, doc, item, judging)
        const known = unitsOf(flattenedFields, doc)
        for (const { path, outcome } of units) {
          expect(['written', 'same'], `${noun} ${item.id} ${path}`).toContain(outcome)
          const original = known.find((unit) => unit.path === path)?.values.en
          if (outcome === 'written') expect(digestOfUnit(values[path])).toBe(digestOfUnit(original))
          count++
        }
      }
    }
    expect(count).toBeGreaterThan(300)
  })
})

describe('a translation that comes back', () => {
  test('is rehearsed, then becomes a draft in its language alone, by the person who brought it', async () => {
    const item = await newsItem()
    const before = await read(item)
    const job = translated(await exported(translator, { items: [{ noun: 'news', id: item.id }] }), 'Bonjour')
    expect(outcomes(await imported(translator, job, { isDry: true }))).toEqual(['written'])
    expect(await read(item)).toEqual(before)

    expect(outcomes(await imported(translator, job))).toEqual(['written'])
    const after = await read(item)
    expect(after['title']).toEqual({ ...before['title'], fr: 'Bonjour' })
    expect(after['body']?.['en']).toEqual(before['body']?.['en'])
    const shape = (value: unknown) =>
      JSON.stringify(value).replaceAll(/"text":"(?:[^"\\]|\\.)*"/g, '"text":""')
    expect(shape(after['body']?.['fr'])).toBe(shape(before['body']?.['en']))
    expect(after['publishedAt']).toEqual(before['publishedAt'])
    const published = await payload.findByID({ collection: 'news', id: item.id, locale: 'fr', depth: 0 })
    expect(published.title).not.toBe('Bonjour')
    const { rows } = await poolOf(payload).query(
      `SELECT user_id, language FROM audit_entries WHERE action = 'import-translation' AND item_id = $1`,
      [item.id],
    )
    expect(rows).toEqual([{ user_id: translator.id, language: 'fr' }])
    expect(outcomes(await imported(translator, job))).toEqual(['same'])
  })

  test('is held back when the original or the translation became another, until it is wanted all the same', async () => {
    const { id, title } = await newsItem(1)
    const job = translated(await exported(administrator, { items: [{ noun: 'news', id }] }), 'Salut')
    const update = (locale: 'en' | 'fr', said: string) =>
      payload.update({ collection: 'news', id, locale, draft: true, depth: 0, data: { title: said } })
    await update('en', `${title['en']}, changed`)
    const reasonOf = async () => {
      const [item] = await imported(administrator, job)
      return [item?.outcome, item?.units.find(({ path }) => path === 'title')?.outcome]
    }
    expect(await reasonOf()).toEqual(['flagged', 'original-changed'])
    await update('en', String(title['en']))
    await update('fr', 'Somebody else’s')
    expect(await reasonOf()).toEqual(['flagged', 'translation-changed'])
    expect((await read({ noun: 'news', id }))['title']?.['fr']).toBe('Somebody else’s')
    expect(outcomes(await imported(administrator, job, { isDry: false, accepted: [`news/${id}`] }))).toEqual([
      'written',
    ])
    expect((await read({ noun: 'news', id }))['title']?.['fr']).toBe('Salut')
  })

  test('is refused as a whole for one text that does not fit', async () => {
    const { id } = await newsItem(2)
    const before = await read({ noun: 'news', id })
    const job = translated(await exported(administrator, { items: [{ noun: 'news', id }] }), 'Coucou')
    const target = /<target>(<pc [\s\S]*?)<\/target>/
    const spoilt = {
      'codes-missing': job
        .replace(target, '<target></target>')
        .replace('<target></target>', '<target>x</target>'),
      'codes-invented': job.replace(
        target,
        (_all, inside: string) => `<target>${inside}<ph id="999"/></target>`,
      ),
      'codes-misplaced': job.replace(target, (_all, inside: string) => `<target>words${inside}</target>`),
      gone: job.replace('<unit id="title"', '<unit id="blocks.nowhere.title"'),
      twice: job.replace(/<unit id="title"[\s\S]*?<\/unit>/, (unit) => unit + unit),
    }
    for (const [outcome, xliff] of Object.entries(spoilt)) {
      const [item] = await imported(administrator, xliff)
      expect([item?.outcome, item?.units.some((unit) => unit.outcome === outcome)]).toEqual(['refused', true])
    }
    expect(await read({ noun: 'news', id })).toEqual(before)
  })

  test('is no file of ours, too large, or declares entities: nothing is read', async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>'
    const { id } = await newsItem()
    const job = await exported(administrator, { items: [{ noun: 'news', id }] })
    for (const xliff of [
      '',
      'x',
      bomb,
      '<xliff/>',
      job.replace('trgLang="fr"', 'trgLang="de"'),
      job.slice(0, -20),
      ' '.repeat(4_000_001),
    ]) {
      expect((await send(administrator, xliff, { isDry: false })).status).toBe(400)
    }
    expect((await send(administrator, job, { isDry: 'no' })).status).toBe(400)
    const [item] = await imported(administrator, job.replace(`news/${id}`, `users/${administrator.id}`))
    expect(item?.outcome).toBe('refused')
  })
})

describe('who may', () => {
  test('nobody without a role, nobody of another site, and no other language', async () => {
    const item = await newsItem(3)
    const items = [{ noun: 'news', id: item.id }]
    const job = translated(await exported(administrator, { items }), 'Interdit')
    const before = await read(item)
    const { docs } = await payload.find({
      collection: 'sites',
      depth: 0,
      where: { key: { not_equals: 'icmc-europe' } },
    })
    const other = await signIn(payload, 'other', [{ site: String(docs[0]?.id), role: 'editor' }])
    const spanish = await signIn(payload, 'spanish', [{ site, role: 'translator', languages: ['es'] }])
    const without = await signIn(payload, 'without', [])
    for (const person of [nobody, without]) {
      expect((await send(person, job, { isDry: false })).status).toBe(403)
      expect(
        (await call(payload, person, 'POST', '/translation-exchange/export', { from: 'en', to: 'fr', items }))
          .status,
      ).toBe(403)
    }
    for (const person of [other, spanish]) {
      expect(outcomes(await imported(person, job, { isDry: true }))).toEqual(['refused'])
      expect(outcomes(await imported(person, job))).toEqual(['refused'])
    }
    expect(await read(item)).toEqual(before)
  })

  test('what of a site is missing or out of date leaves in one file', async () => {
    await surveyItems(await createLocalReq({}, payload), 10_000)
    const { id, title } = await newsItem()
    const english = { collection: 'news', id, locale: 'en', draft: true, depth: 0 } as const
    await payload.update({ ...english, data: { title: `${title['en']}, again` } })
    const xliff = await exported(translator, { site })
    const { items } = await readXliff(xliff)
    expect(items.map((item) => item.id)).toContain(id)
    expect(xliff).toContain(', again')
    expect(xliff).toMatch(/<segment state="initial"><source>[^<]*, again<\/source><target>/)
    // Of chosen items the language of the original is known.
    const chosen = await exported(translator, { from: undefined, items: [{ noun: 'news', id }] })
    expect(chosen).toContain('srcLang="en" trgLang="fr"')
    // What comes back is true to the original that stood in the file, and is asked for no more.
    const job = translated(xliff, 'Encore')
    expect(new Set(outcomes(await imported(translator, job)))).toEqual(new Set(['written']))
    const again = await call(payload, translator, 'POST', '/translation-exchange/export', {
      from: 'en',
      to: 'fr',
      site,
    })
    expect(again.body).not.toContain(id)
    for (const wish of [
      {},
      { site, items: [] },
      { site, to: 'en' },
      { items: [{ noun: 'news', id: 'x' }] },
    ]) {
      const asked = { from: 'en', to: 'fr', ...wish }
      expect((await call(payload, translator, 'POST', '/translation-exchange/export', asked)).status).toBe(
        400,
      )
    }
  })
})
