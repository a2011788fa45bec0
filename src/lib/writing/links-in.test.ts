import { expect, test } from 'vitest'
import { linksIn } from './links-in.ts'

const id = '00000000-0000-4000-8000-000000000001'
const fields = [
  { type: 'richText', name: 'body' },
  { type: 'relationship', name: 'related', relationTo: ['news'] },
]
const linkTo = (value: unknown) => ({
  type: 'link',
  fields: { linkType: 'internal', doc: { relationTo: 'news', value } },
  children: [{ type: 'text', text: 'There' }],
})

test('a link leads to an item by an id, and by nothing else', () => {
  const data = {
    body: { root: { type: 'root', children: [linkTo('abc'), linkTo(id), linkTo("'; --")] } },
    related: [
      { relationTo: 'news', value: 'abc' },
      { relationTo: 'news', value: id },
    ],
  }
  const links = linksIn({ fields, data, locale: 'en', titleField: 'title' })
  expect(links.map(({ path, to }) => [path, to.kind === 'item' && to.id])).toEqual([
    ['body', id],
    ['related', id],
  ])
})
