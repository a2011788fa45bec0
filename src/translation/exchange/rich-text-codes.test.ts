import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode } from './decode-rich-text.ts'
import { type Coded, encode, type Node, type Piece, type RichText } from './rich-text-codes.ts'

const text = (words: string, format = 0) =>
  ({ detail: 0, format, mode: 'normal', style: '', text: words, type: 'text', version: 1 }) as const
const around = (type: string, children: unknown[], more = {}) => ({
  type,
  children,
  direction: 'ltr',
  format: '',
  indent: 0,
  version: 1,
  ...more,
})
const rich = (...children: unknown[]): RichText => ({ root: around('root', children) })

const words = fc.string({ unit: 'binary', maxLength: 20 })
const passage = fc.oneof(
  words.map((said) => text(said)),
  fc.tuple(words, fc.integer({ min: 0, max: 3 })).map(([said, format]) => text(said, format)),
  words.map((said) => ({ ...text(said), $: { lang: 'fr' } })),
  fc.constant({ type: 'linebreak', version: 1 }),
)
const link = fc
  .tuple(fc.array(passage, { maxLength: 3 }), fc.webUrl(), fc.uuid())
  .map(([children, url, id]) => around('link', children, { id, fields: { linkType: 'custom', url } }))
const line = fc.array(fc.oneof(passage, passage, link), { maxLength: 6 })
const list = fc.letrec((tie) => ({
  list: fc
    .array(
      fc.oneof(
        { depthSize: 'small' },
        line,
        tie('list').map((inner) => [inner]),
      ),
      { minLength: 1, maxLength: 3 },
    )
    .map((items) =>
      around(
        'list',
        items.map((children, index) => around('listitem', children as unknown[], { value: index + 1 })),
        { listType: 'bullet', tag: 'ul' },
      ),
    ),
})).list
const block = fc.oneof(
  line.map((children) => around('paragraph', children, { textFormat: 0 })),
  line.map((children) => around('heading', children, { tag: 'h2' })),
  line.map((children) => around('quote', children)),
  list,
  fc.uuid().map((id) => ({ type: 'upload', version: 3, id, value: id, relationTo: 'media', fields: {} })),
  fc.constant({ type: 'horizontalrule', version: 1 }),
)
const generated = fc.array(block, { maxLength: 6 }).map((blocks) => rich(...blocks))

const runs = { numRuns: 300, seed: 20_261_122 }

describe('what is taken apart comes back', () => {
  test('exactly, whatever was written', () => {
    fc.assert(
      fc.property(generated, (value) => {
        const coded = encode(value)
        expect(decode(coded.content, [coded])).toEqual({ value })
      }),
      runs,
    )
  })

  test('also a translation, whose codes are those of the original as far as they look alike', () => {
    fc.assert(
      fc.property(generated, generated, (source, target) => {
        const original = encode(source)
        const translation = encode(target, original)
        const decoded = decode(translation.content, [translation, original])
        expect(decoded).toEqual({ value: target })
      }),
      runs,
    )
  })

  test('and an original that is put into the translation keeps its structure', () => {
    fc.assert(
      fc.property(generated, generated, (source, target) => {
        const original = encode(source)
        const decoded = decode(original.content, [encode(target, original), original])
        const said = 'value' in decoded ? encode(decoded.value as RichText, original) : null
        expect(said?.content).toEqual(original.content)
      }),
      runs,
    )
  })

  test('a plain text is its words', () => {
    const coded = encode('A < B & C')
    expect(coded.content).toEqual(['A < B & C'])
    expect(decode(['Z'], [coded])).toEqual({ value: 'Z' })
    expect(decode([{ id: '1' }], [coded])).toEqual({ problem: 'invented' })
  })
})

describe('what does not fit', () => {
  const source = rich(
    around('paragraph', [text('Come to '), text('Brussels', 1), text(' soon.')]),
    around('paragraph', [around('link', [text('Sign up')], { fields: { url: 'https://example.org' } })]),
    { type: 'horizontalrule', version: 1 },
  )
  const original = encode(source)
  const [first, second, line] = original.content as { id: string; content: Piece[] }[]
  const bold = first?.content[1] as { id: string }
  const linked = second?.content[0] as { id: string }
  const p1 = (...content: Piece[]): Piece => ({ id: first?.id ?? '', content })
  const p2 = (...content: Piece[]): Piece => ({ id: second?.id ?? '', content })
  const rule: Piece = { id: line?.id ?? '' }
  const said = { id: bold.id, content: ['Bruxelles'] }
  const link = (...content: Piece[]): Piece => ({ id: linked.id, content })
  const back = (content: Piece[], templates: Coded[] = [original]) => decode(content, templates)

  test('words may move with their marks, within a line and into another', () => {
    const moved = back([p1(said, ' vous attend.'), p2(link('Inscrivez-vous')), rule])
    expect(JSON.stringify(moved)).toContain('Bruxelles')
    expect(back([p1('Venez'), p2(said, link('ici')), rule])).toHaveProperty('value')
    expect(back(['\n  ', p1('Venez', said), '\n', p2(link('ici')), rule])).toHaveProperty('value')
  })

  test.each<[string, Piece[], string]>([
    ['a mark that is gone', [p1('Venez'), p2(link('ici')), rule], 'missing'],
    ['a paragraph that is gone', [p1(said), rule], 'missing'],
    ['a code twice', [p1(said, said), p2(link('ici')), rule], 'missing'],
    ['a code that nobody made', [p1(said, { id: '99' }), p2(link('ici')), rule], 'invented'],
    ['a code named like a property', [p1(said, { id: '__proto__' }), p2(link('ici')), rule], 'invented'],
    ['words between paragraphs', ['Venez', p1(said), p2(link('ici')), rule], 'misplaced'],
    ['a paragraph in another', [p1(said, p2(link('ici'))), rule], 'misplaced'],
    [
      'something in a line across',
      [p1(said), p2(link('ici')), { id: line?.id ?? '', content: ['x'] }],
      'misplaced',
    ],
    ['a mark around a link', [p1({ id: bold.id, content: [link('ici')] }), p2(), rule], 'misplaced'],
    ['a mark outside of every line', [p1(), said, p2(link('ici')), rule], 'misplaced'],
  ])('%s', (_what, content, problem) => {
    expect(back(content)).toEqual({ problem })
  })

  test('codes of the original and of the translation are not mixed', () => {
    const translation = encode(rich(around('heading', [text('Titre')], { tag: 'h2' })), original)
    const heading = translation.content[0] as { id: string }
    expect(original.codes.has(heading.id)).toBe(false)
    const mixed = [p1(said), p2(link('ici')), rule, { id: heading.id, content: ['Titre'] }]
    expect(back(mixed, [translation, original])).toEqual({ problem: 'invented' })
    expect(back([{ id: heading.id, content: ['Autre'] }], [translation, original])).toHaveProperty('value')
  })
})

test('a translation with the same codes in other places stands back for the original', () => {
  const nested = (...children: unknown[]) => rich(around('list', [around('listitem', children)]))
  const list = around('list', [around('listitem', [text('b')])])
  const original = encode(nested(text('a'), list))
  const flat = rich(
    around('list', [around('listitem', [text('x')]), around('listitem', [text('y')])]),
    around('list', []),
  )
  const translation = encode(flat, original)
  expect([...translation.codes.keys()].toSorted()).toEqual([...original.codes.keys()].toSorted())
  expect(decode(original.content, [translation, original])).toEqual({ value: nested(text('a'), list) })
  expect(decode(translation.content, [translation, original])).toEqual({ value: flat })
})

test('nodes of the tree are told by more than their type', () => {
  const marked = { ...text('vous'), $: { lang: 'fr' } } satisfies Node
  const coded = encode(rich(around('paragraph', [text('you'), marked])))
  expect(coded.codes.size).toBe(2)
})
