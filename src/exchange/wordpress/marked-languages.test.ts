import { expect, test } from 'vitest'
import { inLanguages } from './marked-languages.ts'
import type { WxrPost } from './read-posts.ts'

const post = (values: Record<string, string>, meta: Record<string, string> = {}): WxrPost => ({
  kind: 'post',
  values: new Map(Object.entries({ 'wp:post_id': '7', ...values })),
  terms: [{ domain: 'category', nicename: 'news', name: '[:en]News[:fr]Actualités[:]' }],
  meta: new Map(Object.entries(meta)),
})

const languageOf = ({ terms }: WxrPost) => terms.find(({ domain }) => domain === 'language')?.nicename
const read = (posts: readonly WxrPost[], name: string) =>
  posts.map((each) => [languageOf(each), each.values.get(name)])

test('an entry without marks stays one', () => {
  const plain = post({ title: 'A [note] on [:] marks', 'content:encoded': '<!--more-->' })
  expect(inLanguages(plain, 'en')).toEqual([plain])
})

test.each([
  ['brackets', '[:fr]Bonjour[:en]Hello[:] – 2020'],
  ['braces', '{:fr}Bonjour{:en}Hello{:} – 2020'],
  ['comments', '<!--:fr-->Bonjour<!--:--><!--:en-->Hello<!--:--> – 2020'],
])(
  'an entry is taken apart at %s, the usual language first; what is outside of them belongs to all',
  (_name, title) => {
    const posts = inLanguages(post({ title, 'content:encoded': '[:en]Text[:fr]Texte[:]' }), 'en-GB')
    expect(read(posts, 'title')).toEqual([
      ['en', 'Hello – 2020'],
      ['fr', 'Bonjour – 2020'],
    ])
    expect(read(posts, 'content:encoded')).toEqual([
      ['en', 'Text'],
      ['fr', 'Texte'],
    ])
    expect(posts.map(({ terms }) => terms[0]?.name)).toEqual(['News', 'Actualités'])
    expect(
      new Set(posts.map(({ terms }) => terms.find(({ domain }) => domain === 'post_translations')?.nicename))
        .size,
    ).toBe(1)
  },
)

test('a language without a title and a text is none of the entry', () => {
  const posts = inLanguages(
    post({ title: '[:en]Hello[:es] [:]', 'content:encoded': '[:en]Text[:es][:]' }),
    'en',
  )
  expect(read(posts, 'title')).toEqual([['en', 'Hello']])
})

test('each language has its own address and part of it, and its own alternative text', () => {
  const posts = inLanguages(
    post(
      {
        title: '[:en]Hello[:fr]Bonjour[:]',
        link: 'https://old.example.org/2020/hello/',
        'wp:post_name': 'hello',
      },
      { _qts_slug_fr: 'bonjour', _wp_attachment_image_alt: '[:en]A bridge[:fr]Un pont[:]' },
    ),
    'en',
  )
  expect(read(posts, 'link')).toEqual([
    ['en', 'https://old.example.org/2020/hello/'],
    ['fr', 'https://old.example.org/fr/2020/bonjour/'],
  ])
  expect(read(posts, 'wp:post_name')).toEqual([
    ['en', 'hello'],
    ['fr', 'bonjour'],
  ])
  expect(posts.map(({ meta }) => meta.get('_wp_attachment_image_alt'))).toEqual(['A bridge', 'Un pont'])
})
