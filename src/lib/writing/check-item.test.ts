import { describe, expect, test } from 'vitest'
import { isUselessAlt } from './alternative-text.ts'
import { findingsIn, picturesOf } from './check-item.ts'
import { textProblems } from './check-text.ts'
import { isBlocking } from './finding.ts'
import type { FieldShape } from './item-places.ts'
import { languageOf } from './language-of.ts'
import { isVagueLink } from './link-words.ts'

const words = (text: string, lang?: string) => ({ type: 'text', text, ...(lang && { $: { lang } }) })
const node = (type: string, children: object[], more: object = {}) => ({ type, children, ...more })
const text = (...children: object[]) => ({ root: node('root', children) })
const heading = (tag: string, said: string) => node('heading', [words(said)], { tag })
const paragraph = (...children: object[]) => node('paragraph', children)

const french =
  'Les familles sont arrivées dans la ville avec leurs enfants et les associations ont ouvert des maisons pour elles.'
const english =
  'The families have come to the city with their children and the associations have opened houses for them.'
const spanish =
  'Las familias han llegado a la ciudad con sus hijos y las asociaciones han abierto casas para ellas en los barrios.'
const russian = 'Семьи приехали в город с детьми и объединения открыли для них дома на этой неделе.'
const arabic = 'وصلت العائلات إلى المدينة مع أطفالها وفتحت الجمعيات بيوتا لها في هذا الأسبوع'

describe('alternative text', () => {
  test.each([
    ['IMG_2041.jpg', true],
    ['Image of a meeting', true],
    ['Photo de la réunion', true],
    ['Fotografía de la reunión', true],
    ['صورة الاجتماع', true],
    ['Фото встречи', true],
    ['Mayors meet in Brussels', true],
    ['mayors meet in brussels 2', true],
    ['Forty mayors around a table', false],
    ['Photographers wait for the ministers', false],
    ['Imagination, a mural in Lyon', false],
  ])('%s: useless %s', (alt, expected) => {
    expect(isUselessAlt(alt, 'Mayors meet in Brussels')).toBe(expected)
  })
})

describe('the words of a link', () => {
  test.each([
    'Click here',
    'here.',
    'Cliquez ici',
    'En savoir plus…',
    'Haga clic aquí',
    'Más información',
    'انقر هنا',
    'Подробнее',
    'https://www.example.org/',
    ' ',
  ])('%s says nothing', (said) => {
    expect(isVagueLink(said)).toBe(true)
  })
  test.each(['The report of 2024', 'Plus de droits pour les familles', 'Moreover', 'Здесь живут семьи'])(
    '%s says something',
    (said) => {
      expect(isVagueLink(said)).toBe(false)
    },
  )
})

describe('the language of a passage', () => {
  test.each([
    [english, 'en'],
    [french, 'fr'],
    [spanish, 'es'],
    [russian, 'ru'],
    [arabic, 'ar'],
    ['Commission européenne', undefined],
    ['Zwölf Städte haben sich im Herbst auf ein gemeinsames Vorgehen geeinigt und laden ein.', undefined],
  ])('%s', (passage, expected) => {
    expect(languageOf(passage)).toBe(expected)
  })
})

describe('a text', () => {
  test('skips no heading and begins with the second level', () => {
    expect(textProblems(text(heading('h2', 'A'), heading('h3', 'B'), heading('h2', 'C')), 'en')).toEqual([])
    expect(textProblems(text(heading('h3', 'First')), 'en')).toEqual([
      { code: 'skipped-heading', detail: 'First' },
    ])
    expect(textProblems(text(heading('h2', 'A'), heading('h4', 'Deep')), 'en')).toMatchObject([
      { detail: 'Deep' },
    ])
    expect(textProblems(text(heading('h2', ' ')), 'en')).toMatchObject([{ code: 'empty-heading' }])
  })

  test('has links that say where they lead', () => {
    const link = node('link', [words('Read '), words('more')])
    expect(textProblems(text(paragraph(words('It goes on. '), link)), 'en')).toEqual([
      { code: 'vague-link', detail: 'Read more' },
    ])
  })

  test('marks passages in another language', () => {
    expect(textProblems(text(paragraph(words(english)), paragraph(words(french))), 'en')).toMatchObject([
      { code: 'unmarked-language' },
    ])
    expect(textProblems(text(paragraph(words(french, 'fr'))), 'en')).toEqual([])
    expect(textProblems(text(paragraph(words(french))), 'fr')).toEqual([])
  })

  test('marks three words or more in other letters, wherever they stand, and no name', () => {
    const quoted = text(paragraph(words(`She said: ${'добро пожаловать домой'}, and left.`)))
    expect(textProblems(quoted, 'en')).toEqual([
      { code: 'unmarked-language', detail: 'добро пожаловать домой' },
    ])
    expect(textProblems(quoted, 'ru')).toEqual([])
    expect(textProblems(text(paragraph(words('The office (Каритас Россия) opened.'))), 'en')).toEqual([])
    const marked = paragraph(words('She said: '), words('أهلا وسهلا بكم جميعا', 'ar'), words(' and left.'))
    expect(textProblems(text(marked), 'en')).toEqual([])
    expect(textProblems(text(paragraph(words('قالت: أَهْلًا وَسَهْلًا بكم'))), 'fr')).toHaveLength(1)
  })

  test.each([null, undefined, '', {}, { root: null }, { root: { children: null } }])(
    '%j has no problem',
    (value) => {
      expect(textProblems(value, 'en')).toEqual([])
    },
  )
})

describe('an item', () => {
  const fields: FieldShape[] = [
    {
      type: 'tabs',
      tabs: [
        {
          type: 'tab',
          label: 'Content',
          fields: [
            { type: 'text', name: 'title', label: 'Title' },
            { type: 'textarea', name: 'summary', label: 'Summary' },
            {
              type: 'row',
              fields: [{ type: 'upload', name: 'picture', label: 'Picture', relationTo: 'media' }],
            },
          ],
        },
        {
          type: 'tab',
          label: 'Blocks',
          fields: [
            {
              type: 'blocks',
              name: 'blocks',
              label: 'Blocks',
              blocks: [
                {
                  slug: 'cta',
                  labels: { singular: 'Call to action' },
                  fields: [
                    { type: 'text', name: 'label', label: 'Link text' },
                    { type: 'text', name: 'address' },
                    { type: 'richText', name: 'body', label: 'Text' },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
  ]
  const two = '00000000-0000-4000-8000-000000000002'
  const upload = { type: 'upload', relationTo: 'media', value: two }
  const data = {
    title: 'A title',
    picture: 'one',
    blocks: [{ blockType: 'cta', label: 'here', address: '/en', body: text(heading('h4', 'Deep'), upload) }],
  }
  const written = { fields, data, locale: 'en' as const, titleField: 'title' }
  const now = Date.parse('2026-06-01T00:00:00Z')

  test('is told of everything, each at its field', () => {
    expect(picturesOf(written)).toEqual(['one', two])
    const pictures = new Map([
      ['one', { filename: 'one.jpg', alt: '' }],
      [two, { filename: 'two.jpg', alt: 'A boat', consentExpires: '2026-05-31T22:00:00Z' }],
    ])
    const found = findingsIn(written, pictures, now)
    expect(found.map(({ code, path, tab }) => [code, path, tab])).toEqual([
      ['no-summary', 'summary', 'Content'],
      ['no-alternative-text', 'picture', 'Content'],
      ['vague-link', 'blocks.0.label', 'Blocks'],
      ['skipped-heading', 'blocks.0.body', 'Blocks'],
      ['consent-ended', 'blocks.0.body', 'Blocks'],
    ])
    expect(found.filter(isBlocking).map(({ code }) => code)).toEqual(['no-alternative-text', 'consent-ended'])
    expect(found[2]?.labels).toEqual(['Blocks', 'Call to action', 'Link text'])
  })

  test('that is complete is told nothing', () => {
    const good = { ...written, data: { title: 'A title', summary: 'In short.', picture: 'one', blocks: [] } }
    const pictures = new Map([
      ['one', { filename: 'one.jpg', isDecorative: true, consentExpires: '2026-06-01T00:00:01Z' }],
    ])
    expect(findingsIn(good, pictures, now)).toEqual([])
  })

  test('needs one summary, by whichever field lists show it', () => {
    const strapline = { type: 'text', name: 'strapline' }
    const of = (data: object, ...more: FieldShape[]) =>
      findingsIn(
        { ...written, fields: [...more, strapline], data: { title: 'A title', ...data } },
        new Map(),
        now,
      ).map(({ code, path }) => [code, path])
    const summary = { type: 'textarea', name: 'summary' }
    expect(of({ strapline: '' })).toEqual([['no-summary', 'strapline']])
    expect(of({ summary: 'In short.', strapline: '' }, summary)).toEqual([])
    expect(of({ summary: '', strapline: 'A line' }, summary)).toEqual([['no-summary', 'summary']])
  })

  test('that is not begun in this language is told nothing; a very long title is', () => {
    expect(findingsIn({ ...written, data: {} }, new Map(), now)).toEqual([])
    const long = { ...written, data: { title: 'x'.repeat(111), summary: 'x' } }
    expect(findingsIn(long, new Map(), now)).toMatchObject([{ code: 'long-title', path: 'title' }])
  })
})
