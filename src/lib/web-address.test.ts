import { describe, expect, it } from 'vitest'
import { isLinkAddress, isWebAddress } from './web-address.ts'

const onTheWeb = [
  'https://example.org',
  'http://example.org:8080/a?b=c#d',
  'HTTPS://EXAMPLE.ORG/',
  'https://xn--bcher-kva.example/é',
]

const nowhere = [
  '',
  'example.org',
  'ftp://example.org',
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' https://example.org',
  'https://exa mple.org',
  'https://example.org/\u0000',
  'java\nscript:alert(1)',
  'https://user:secret@example.org',
  'https://',
  'https:example.org',
  'https:\\\\example.org',
  'data:text/html,x',
  '//example.org',
  '/\\example.org',
  `https://example.org/${'a'.repeat(2000)}`,
]

describe('an address on the web', () => {
  it.each(onTheWeb)('is %j', (value) => expect(isWebAddress(value)).toBe(true))
  it.each([...nowhere, '/en/about', 'mailto:info@example.org'])('is not %j', (value) => {
    expect(isWebAddress(value)).toBe(false)
  })
})

describe('the address of a link', () => {
  it.each([...onTheWeb, '/', '/en/about?x=1#y', 'mailto:info@example.org', 'mailto:a@b.example?subject=Hi'])(
    'is %j',
    (value) => expect(isLinkAddress(value)).toBe(true),
  )
  it.each([...nowhere, 'mailto:', 'mailto:nobody', 'en/about', '#top'])('is not %j', (value) => {
    expect(isLinkAddress(value)).toBe(false)
  })
})
