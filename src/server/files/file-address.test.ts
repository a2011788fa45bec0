import { expect, it } from 'vitest'
import { fileAddress } from './file-address.ts'

it.each([
  ['/media/harbour.webp', null],
  ['/media/na%C3%AFve%20picture.webp', null],
  ['/icmc-europe/en/documents/report/fr.pdf', null],
  ['/icmc-europe/en/newsletter/1/issue.pdf', null],
  ['/icmc-europe/en/videos/1/fr.vtt', null],
  ['/media/harbour.webp', 'icmc-europe'],
])('%s is a file', (path, claimedBy) => {
  expect(fileAddress(path, claimedBy)).toBe(path)
})

it('stands without its site on the site’s own host', () => {
  expect(fileAddress('/en/documents/report/fr.pdf', 'icmc-europe')).toBe(
    '/icmc-europe/en/documents/report/fr.pdf',
  )
  expect(fileAddress('/icmc-europe/en/documents/report/fr.pdf', 'icmc-europe')).toBeNull()
})

it.each([
  '/',
  '/media',
  '/media/a/b',
  '/icmc-europe/en/documents/report',
  '/icmc-europe/en/documents/report/fr.pdf/x',
  '/icmc-europe/en/news/report/fr.pdf',
  '/icmc-europe/en/newsletter/subscription/confirm',
  `/media/${'x'.repeat(1000)}`,
])('%s is none', (path) => {
  expect(fileAddress(path, null)).toBeNull()
})
