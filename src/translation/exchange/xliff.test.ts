import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import { xliff2js } from 'xliff'
import type { ExchangeFile } from './exchange-file.ts'
import { readXliff } from './read-xliff.ts'
import { readXml, UnreadableXml } from './read-xml.ts'
import { encode } from './rich-text-codes.ts'
import { writeXliff } from './write-xliff.ts'

const text = (words: string, format = 0) =>
  ({ detail: 0, format, mode: 'normal', style: '', text: words, type: 'text', version: 1 }) as const
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children, version: 1 })
const rich = (...children: unknown[]) => ({ root: { type: 'root', children, version: 1 } })

const source = rich(
  paragraph(text('Tom & <Jerry> "meet"\r\n\tin '), text('Brussels', 1), { type: 'linebreak', version: 1 }),
  paragraph(text('\u000B]]>'), text('Brussels', 1)),
  { type: 'horizontalrule', version: 1 },
)

function file(words = 'Title', value = source): ExchangeFile {
  const original = encode(value)
  const unit = { sourceDigest: 'digest', targetDigest: null, target: null, isDone: false }
  return {
    from: 'en',
    to: 'fr',
    items: [
      {
        noun: 'news',
        id: '6b0c1c1e-0000-4000-8000-000000000001',
        title: 'A & B',
        link: 'https://example.org/admin?a=1&b=2',
        units: [
          { ...unit, path: 'title', label: 'Title', source: encode(words), maxLength: 80 },
          {
            ...unit,
            path: 'blocks.6b0c.body',
            label: 'Text',
            source: original,
            target: original,
            targetDigest: 't',
          },
        ],
      },
    ],
  }
}

test('what is written is read again, character by character', async () => {
  const { source: original } = file().items[0]?.units[1] ?? { source: encode('') }
  const read = await readXliff(writeXliff(file()))
  expect(read).toMatchObject({ from: 'en', to: 'fr' })
  expect(read.items[0]?.units).toEqual([
    { path: 'title', sourceDigest: 'digest', targetDigest: null, target: null },
    { path: 'blocks.6b0c.body', sourceDigest: 'digest', targetDigest: 't', target: original.content },
  ])
})

test('whatever the words are', { timeout: 20_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }), async (words) => {
      const written = file(words, rich(paragraph(text(words))))
      const read = await readXliff(writeXliff(written))
      // The database takes no NUL; it is written as a character and refused when it comes back.
      const said = words.includes('\u0000') ? null : written.items[0]?.units[1]?.source.content
      if (said) expect(read.items[0]?.units[1]?.target).toEqual(said)
    }),
    { numRuns: 50, seed: 20_261_122 },
  )
})

test('another library reads the same units', async () => {
  const { items } = file()
  const read = await xliff2js(writeXliff(file()))
  expect([read.sourceLanguage, read.targetLanguage]).toEqual(['en', 'fr'])
  const units = read.resources[`news.${items[0]?.id}`] ?? {}
  expect(Object.keys(units).filter((id) => id !== '_additionalElements')).toEqual([
    'title',
    'blocks.6b0c.body',
  ])
  expect(units['title']?.source).toBe('Title')
  expect(JSON.stringify(units['blocks.6b0c.body']?.target)).toContain('Brussels')
})

interface Tag {
  name: string
  attributes: Record<string, string>
  parent: Tag | null
}

/** All elements, by another parser than our own. */
function tagsOf(xml: string): Tag[] {
  const tags: Tag[] = []
  const open: Tag[] = []
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const tag = { name, attributes, parent: open.at(-1) ?? null }
        tags.push(tag)
        open.push(tag)
      },
      onclosetag: () => void open.pop(),
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return tags
}

const within = (tag: Tag, name: string): Tag => {
  for (let at = tag.parent; at; at = at.parent) if (at.name === name) return at
  throw new Error(`${tag.name} stands in no ${name}`)
}

describe('the rules of XLIFF 2.0', () => {
  const tags = tagsOf(writeXliff(file()))
  const named = (name: string) => tags.filter((tag) => tag.name === name)

  test('only its elements, each where it belongs', () => {
    const parents: Record<string, string[]> = {
      xliff: [''],
      file: ['xliff'],
      unit: ['file'],
      notes: ['file', 'unit'],
      note: ['notes'],
      originalData: ['unit'],
      data: ['originalData'],
      segment: ['unit'],
      source: ['segment'],
      target: ['segment'],
      pc: ['source', 'target', 'pc'],
      ph: ['source', 'target', 'pc'],
      cp: ['source', 'target', 'pc'],
    }
    for (const { name, parent } of tags) expect(parents[name] ?? [], name).toContain(parent?.name ?? '')
    const order = tags.filter(({ parent }) => parent?.name === 'unit').map(({ name }) => name)
    expect(order).toEqual(['notes', 'segment', 'notes', 'originalData', 'segment'])
  })

  test('the attributes that it requires, and names that are names', () => {
    expect(named('xliff')[0]?.attributes).toMatchObject({ version: '2.0', srcLang: 'en', trgLang: 'fr' })
    for (const { name, attributes } of tags) {
      if (['file', 'unit', 'data', 'pc', 'ph'].includes(name)) expect(attributes['id']).toMatch(/^[\w.:-]+$/)
    }
    for (const { attributes } of named('segment'))
      expect(attributes['state']).toMatch(/^(initial|translated)$/)
  })

  test('ids are unique where they have to be, and references lead somewhere', () => {
    for (const [inner, outer] of [
      ['file', 'xliff'],
      ['unit', 'file'],
      ['data', 'originalData'],
      ['pc', 'source'],
      ['pc', 'target'],
    ] as const) {
      const all = named(inner).filter((tag) => {
        for (let at = tag.parent; at; at = at.parent) if (at.name === outer) return true
        return false
      })
      for (const [, group] of Map.groupBy(all, (tag) => within(tag, outer))) {
        const ids = group.map(({ attributes }) => attributes['id'])
        expect(new Set(ids).size).toBe(ids.length)
      }
    }
    for (const tag of [...named('pc'), ...named('ph')]) {
      const ref = tag.attributes['dataRefStart'] ?? tag.attributes['dataRef']
      const unit = within(tag, 'unit')
      expect(
        named('data')
          .filter((each) => within(each, 'unit') === unit)
          .map(({ attributes }) => attributes['id']),
      ).toContain(ref)
    }
  })
})

describe('what came back', () => {
  const xliff = (inside: string, attributes = 'version="2.0" srcLang="en" trgLang="fr"') =>
    `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" ${attributes}>${inside}</xliff>`
  const inFile = (unit: string) => xliff(`<file id="f" original="news/1">${unit}</file>`)
  const target = async (inside: string) =>
    (await readXliff(inFile(`<unit id="title">${inside}</unit>`))).items[0]?.units[0]?.target

  test('may be split into segments, put into groups, marked, and written as CDATA', async () => {
    const segments = `<segment><source>A. </source><target>A<![CDATA[ & ]]><mrk id="m">B</mrk>.</target></segment>
      <ignorable><source> </source></ignorable><segment><source>C</source><target>C</target></segment>`
    expect(await target(segments)).toEqual(['A & B. C'])
    const grouped = await readXliff(
      inFile(`<group id="g"><unit id="a"><segment><target>x</target></segment></unit></group>`),
    )
    expect(grouped.items[0]?.units[0]).toMatchObject({ path: 'a', target: ['x'] })
  })

  test('is no translation while a segment has none', async () => {
    expect(await target('<segment><source>A</source></segment>')).toBeNull()
    expect(
      await target('<segment><target>A</target></segment><segment><source>B</source></segment>'),
    ).toBeNull()
  })

  test.each(['<sc id="1"/>a<ec startRef="1"/>', '<cp hex="0000"/>', '<cp hex="D800"/>', '<cp hex="zz"/>'])(
    'with %s it is refused later, by a code that nobody made',
    async (inside) => {
      expect(await target(`<segment><target>${inside}</target></segment>`)).toContainEqual({ id: '' })
    },
  )

  test.each([
    ['no XML', 'Hello'],
    ['nothing', ''],
    ['broken', xliff('<file>')],
    ['another format', '<html/>'],
    ['XLIFF 1.2', '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"/>'],
    ['no item', xliff('<file id="f"/>')],
    ['an item twice', xliff('<file id="f" original="news/1"/><file id="g" original="news/1"/>')],
    ['an entity of its own', xliff('&xxe;')],
    ['too deep', '<a>'.repeat(5_000)],
  ])('%s is refused', async (_what, xml) => {
    await expect(readXliff(xml)).rejects.toThrow()
  })

  test('a document type is refused before its entities grow or name a file', async () => {
    const bombs = [
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><x>&b;</x>',
      '<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>',
      '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>',
    ]
    for (const bomb of bombs) {
      await expect(readXml(bomb)).rejects.toBeInstanceOf(UnreadableXml)
      await expect(readXml(bomb)).rejects.toThrow(expect.objectContaining({ reason: 'declares' }))
    }
  })
})
