import type { FlattenedField } from 'payload'
import { describe, expect, test } from 'vitest'
import { keepLanguages, keepShared, leaves, mergePublished } from './localized-data.ts'

const title = { name: 'title', type: 'text', localized: true }
const date = { name: 'date', type: 'text' }
const rows = {
  name: 'rows',
  type: 'array',
  flattenedFields: [{ name: 'text', type: 'text', localized: true }, date],
}
const fields = [title, date, rows] as unknown as FlattenedField[]

describe('mergePublished', () => {
  test('takes shared fields and the chosen languages from the draft, the others from what is public', () => {
    const draft = { title: { en: 'New', fr: 'Brouillon' }, date: '2013' }
    const published = { title: { en: 'Old', fr: 'Public' }, date: '2012' }
    expect(mergePublished(fields, draft, published, ['en'])).toMatchObject({
      title: { en: 'New', fr: 'Public' },
      date: '2013',
    })
  })

  test('publishes no language that was never chosen', () => {
    const draft = { title: { en: 'New', fr: 'Brouillon' } }
    expect(mergePublished(fields, draft, {}, ['en'])['title']).toEqual({ en: 'New' })
  })

  test('matches rows by their id, wherever they stand', () => {
    const draft = {
      rows: [
        { id: 'b', text: { en: 'B' } },
        { id: 'a', text: { en: 'A', fr: 'secret' } },
      ],
    }
    const published = { rows: [{ id: 'a', text: { en: 'A', fr: 'un' } }] }
    expect(mergePublished(fields, draft, published, ['en'])['rows']).toMatchObject([
      { id: 'b', text: { en: 'B' } },
      { id: 'a', text: { en: 'A', fr: 'un' } },
    ])
  })
})

describe('keepShared', () => {
  test('lets only translations through, and neither adds, moves nor drops rows', () => {
    const original = { title: 'Titre', date: '2012', rows: [{ id: 'a', text: 'un', date: '1' }] }
    const changed = {
      title: 'Nouveau',
      date: '1999',
      rows: [
        { id: 'x', text: 'faux' },
        { id: 'a', text: 'premier', date: '9' },
      ],
    }
    expect(keepShared(fields, changed, original)).toEqual({
      title: 'Nouveau',
      date: '2012',
      rows: [{ id: 'a', text: 'premier', date: '1' }],
    })
  })
})

test('keepLanguages drops every other language, in rows too', () => {
  const data = { title: { en: 'A', fr: 'B' }, rows: [{ id: 'a', text: { en: 'C', fr: 'D' } }] }
  expect(JSON.stringify(keepLanguages(fields, data, ['en']))).not.toMatch(/B|D/)
})

test('leaves goes through rows', () => {
  const found = [...leaves(fields, { title: 'x', rows: [{ text: 'y', date: 'z' }] })]
  expect(found.map(([field, value]) => `${field.name}=${String(value)}`)).toEqual([
    'title=x',
    'date=undefined',
    'text=y',
    'date=z',
  ])
})
