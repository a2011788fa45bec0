import { expect, test } from 'vitest'
import { mailDocument } from './mail-document.ts'
import { plainText } from './plain-text.ts'

test('a mail that came as HTML alone can be read as text, with its addresses', () => {
  const { html } = mailDocument({
    locale: 'en',
    title: 'Choose',
    sender: 'Common Home',
    blocks: [
      { kind: 'paragraph', text: 'Open this & choose:' },
      { kind: 'button', label: 'Choose', address: 'https://example.org/reset?a=1&b=2' },
      { kind: 'note', text: 'That is all.' },
    ],
  })
  expect(plainText(html)).toBe(
    'Common Home\n\nOpen this & choose:\n\nChoose: https://example.org/reset?a=1&b=2\n\nThat is all.',
  )
})

test('an address that is its own label stands there once', () => {
  expect(plainText('<p>See <a href="https://a.example">https://a.example</a>.</p>')).toBe(
    'See https://a.example.',
  )
})

test('the colon before an address is the language’s own', () => {
  const html = '<p>Lire <a href="https://a.example">le rapport</a></p>'
  expect(plainText(html, 'fr')).toBe('Lire le rapport\u00a0: https://a.example')
  expect(plainText(html, 'es')).toBe('Lire le rapport: https://a.example')
})
