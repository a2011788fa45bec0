import { expect, test } from 'vitest'
import { Attachments } from './attachments.ts'
import { infoOf } from './groups.ts'
import type { WxrPost } from './read-posts.ts'

const attachment = (
  id: number,
  values: Record<string, string>,
  meta: Record<string, string> = {},
): WxrPost => ({
  kind: 'post',
  values: new Map(Object.entries({ 'wp:post_id': String(id), 'wp:post_type': 'attachment', ...values })),
  terms: [],
  meta: new Map(Object.entries(meta)),
})

function noted(...posts: WxrPost[]): Attachments {
  const attachments = new Attachments('https://old.example.org')
  for (const post of posts) attachments.note(post, infoOf(post, 'en'))
  return attachments
}

const at = (file: string) => ({ 'wp:attachment_url': `https://old.example.org/wp-content/uploads/${file}` })
const shown = (src: string, className = '', alt = '') => ({ src, className, alt })

test('a picture is found by its number, by its address, and by those of its other sizes', () => {
  const attachments = noted(attachment(7, at('2019/05/Été-scaled.jpg')), attachment(8, at('2020/05/b.pdf')))
  const [picture, file] = attachments.list()
  expect([picture?.noun, file?.noun]).toEqual(['media', 'files'])
  for (const way of [
    shown('', 'aligncenter size-large wp-image-7'),
    shown('http://www.old.example.org/wp-content/uploads/2019/05/Été.jpg?x=1'),
    shown('/wp-content/uploads/2019/05/%C3%89t%C3%A9-1024x768.jpg'),
  ]) {
    expect(attachments.find(way)).toBe(picture)
  }
  expect(attachments.byNumber('8')).toBe(file)
  expect(attachments.find(shown('https://elsewhere.example/2019/06/other.jpg', 'wp-image-9'))).toBeUndefined()
})

test('one file in several languages is one picture, with what each says of it', () => {
  const attachments = noted(
    attachment(7, at('a.jpg'), { _wp_attachment_image_alt: 'A bridge', wpml_language: 'en' }),
    attachment(8, at('a.jpg'), { _wp_attachment_image_alt: 'IMG_1234.jpg', wpml_language: 'fr' }),
  )
  attachments.noteUse(shown('/wp-content/uploads/a-300x200.jpg', 'wp-image-8', ' Un  pont '), 'fr')
  attachments.noteUse(shown('/wp-content/uploads/a.jpg', '', 'Said in the text'), 'en')
  attachments.noteUse(shown('/wp-content/uploads/a.jpg', '', 'Eine Brücke'), 'de')
  const [picture, ...more] = attachments.list()
  expect(more).toEqual([])
  expect(picture && attachments.altOf(picture)).toEqual({ en: 'A bridge', fr: 'Un pont' })
  expect(attachments.byNumber('8')).toBe(picture)
})

test('what is neither a picture nor a file of a kind that is taken is none', () => {
  expect(noted(attachment(7, at('a.zip')), attachment(8, at('b.svg')), attachment(9, {})).list()).toEqual([])
})
