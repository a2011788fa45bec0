import type { FlattenedField } from 'payload'
import { describe, expect, test } from 'vitest'
import { digestOfUnit } from './unit-digest.ts'
import { isFilled, plainText } from './unit-text.ts'
import { misfitsOf, setUnits, unitsOf } from './units.ts'

const localized = (name: string, type = 'text', more: object = {}) => ({
  name,
  type,
  localized: true,
  ...more,
})

const block = {
  slug: 'areas',
  labels: { singular: { en: 'Areas', fr: 'Domaines' } },
  flattenedFields: [
    localized('heading', 'text', { label: 'Heading' }),
    localized('text', 'richText'),
    { name: 'picture', type: 'upload', relationTo: 'media' },
    {
      name: 'items',
      type: 'array',
      labels: { singular: 'Area' },
      flattenedFields: [localized('title'), { name: 'emphasis', type: 'checkbox' }],
    },
  ],
}

const fields = [
  localized('title', 'text', { label: { en: 'Title' }, maxLength: 10 }),
  localized('slug'),
  localized('publishedAt', 'date'),
  { name: 'date', type: 'text' },
  { name: 'hero', type: 'group', label: 'Hero', flattenedFields: [localized('text', 'textarea')] },
  { name: 'blocks', type: 'blocks', blocks: [block] },
] as unknown as FlattenedField[]

const words = (text: string, more: object = {}) => ({ type: 'text', text, version: 1, format: 0, ...more })
const rich = (...children: object[]) => ({
  root: { type: 'root', direction: 'ltr', version: 1, children: [{ type: 'paragraph', children }] },
})

const document = () => ({
  title: { en: 'Title', fr: 'Titre' },
  slug: { en: 'title' },
  date: '2012',
  hero: { text: { en: 'Welcome' } },
  blocks: [
    {
      id: 'b1',
      blockType: 'areas',
      heading: { en: 'One', fr: 'Un', es: ' ' },
      text: { en: rich(words('Hello')), fr: rich() },
      picture: 'p1',
      items: [
        { id: 'i1', title: { en: 'A' }, emphasis: true },
        { id: 'i2', title: { en: 'B', fr: 'Bé' }, emphasis: false },
      ],
    },
    { id: 'b2', blockType: 'areas', heading: { en: 'Two' }, items: [] },
  ],
})

describe('unitsOf', () => {
  test('finds texts in groups, blocks and rows, named by the ids of rows, and nothing else', () => {
    const units = unitsOf(fields, document())
    expect(units.map(({ path, kind }) => `${path} ${kind}`)).toEqual([
      'title text',
      'hero.text text',
      'blocks.b1.heading text',
      'blocks.b1.text richtext',
      'blocks.b1.items.i1.title text',
      'blocks.b1.items.i2.title text',
      'blocks.b2.heading text',
      'blocks.b2.text richtext',
    ])
    expect(units[4]).toMatchObject({
      within: [block.labels.singular, 'Area'],
      block: { id: 'b1', label: block.labels.singular, number: 1 },
    })
    expect(units[6]?.block).toMatchObject({ id: 'b2', number: 2 })
  })

  test('holds what is said in each language; blanks and empty paragraphs say nothing', () => {
    const units = new Map(unitsOf(fields, document()).map((unit) => [unit.path, unit]))
    expect(units.get('blocks.b1.heading')?.values).toEqual({ en: 'One', fr: 'Un' })
    expect(Object.keys(units.get('blocks.b1.text')?.values ?? {})).toEqual(['en'])
  })

  test('keeps its paths when rows are moved', () => {
    const moved = { ...document(), blocks: document().blocks.toReversed() }
    const paths = (data: object) =>
      unitsOf(fields, data as never)
        .map(({ path }) => path)
        .toSorted()
    expect(paths(moved)).toEqual(paths(document()))
  })
})

describe('setUnits', () => {
  test('says the fields that are concerned, in one language, with all rows and everything shared', () => {
    const data = setUnits(fields, document(), 'fr', { 'blocks.b1.items.i1.title': 'Ah' })
    expect(data).toEqual({
      blocks: [
        {
          id: 'b1',
          blockType: 'areas',
          heading: 'Un',
          text: rich(),
          picture: 'p1',
          items: [
            { id: 'i1', title: 'Ah', emphasis: true },
            { id: 'i2', title: 'Bé', emphasis: false },
          ],
        },
        { id: 'b2', blockType: 'areas', heading: null, text: null, items: [] },
      ],
    })
  })

  test('leaves out what is not concerned, and empties with null', () => {
    expect(setUnits(fields, document(), 'fr', { title: null })).toEqual({ title: null })
    expect(setUnits(fields, document(), 'fr', { 'hero.text': 'Bonjour' })).toEqual({
      hero: { text: 'Bonjour' },
    })
  })

  test('refuses what does not fit, and misfitsOf says why', () => {
    const values = {
      title: 'Longer than ten',
      date: '2013',
      slug: 'other',
      'blocks.b9.heading': 'Gone',
      'blocks.b1.heading': rich(words('x')),
      'blocks.b1.text': 'plain',
      'blocks.b2.text': rich(words('fits')),
    }
    expect(misfitsOf(unitsOf(fields, document()), values)).toEqual([
      { path: 'title', reason: 'too-long' },
      { path: 'date', reason: 'unknown' },
      { path: 'slug', reason: 'unknown' },
      { path: 'blocks.b9.heading', reason: 'unknown' },
      { path: 'blocks.b1.heading', reason: 'kind' },
      { path: 'blocks.b1.text', reason: 'kind' },
    ])
    expect(() => setUnits(fields, document(), 'fr', values)).toThrow(RangeError)
  })
})

describe('digestOfUnit', () => {
  test('is the same for the same text, however the editor stores it', () => {
    const plain = rich(words('Hello world'))
    const stored = rich(
      words('Hello ', { mode: 'normal', style: '', detail: 0, version: 2 }),
      words('world', { mode: 'normal' }),
    )
    expect(digestOfUnit(stored)).toBe(digestOfUnit(plain))
    expect(digestOfUnit(' Title\r\nof two ')).toBe(digestOfUnit('Title\nof two'))
  })

  test('is another for other words, other marks and another address', () => {
    const link = (url: string) => rich({ type: 'link', fields: { url }, children: [words('here')] })
    const texts = [
      rich(words('Hello')),
      rich(words('Hello', { format: 1 })),
      rich(words('Hello', { $: { lang: 'fr' } })),
      rich(words('hello')),
      link('https://a.example'),
      link('https://b.example'),
      'Hello',
    ]
    expect(new Set(texts.map(digestOfUnit)).size).toBe(texts.length)
  })
})

test('the words of a text stand in lines, a picture is a mark', () => {
  const text = {
    root: {
      type: 'root',
      children: [
        { type: 'heading', children: [words('Heading')] },
        { type: 'list', children: [{ type: 'listitem', children: [words('one')] }] },
        { type: 'paragraph', children: [words('a '), { type: 'link', children: [words('link')] }] },
        { type: 'upload', value: 'p1' },
      ],
    },
  }
  expect(plainText(text)).toBe('Heading\none\na link\n▢')
  expect(plainText('as it is')).toBe('as it is')
  expect(isFilled({ root: { type: 'root', children: [{ type: 'upload' }] } })).toBe(true)
  expect(isFilled(rich(words(' ')))).toBe(false)
})
