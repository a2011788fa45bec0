import { expect, test } from 'vitest'
import { normalEmailAddress } from './email-address.ts'

test.each([
  ['reader@example.org', 'reader@example.org'],
  ['  Reader+News@Example.ORG ', 'reader+news@example.org'],
  ['ＲＥＡＤＥＲ@example.org', 'reader@example.org'],
  ['leser@bücher.example', 'leser@xn--bcher-kva.example'],
  ['Zo\u00eb@ex\u00e4mple.de', 'zo\u00eb@xn--exmple-cua.de'],
  ['\u041f\u043e\u0447\u0442\u0430@example.org', '\u043f\u043e\u0447\u0442\u0430@example.org'],
  ["o'neil@sub.example.co.uk", "o'neil@sub.example.co.uk"],
])('%s is %s', (typed, normal) => {
  expect(normalEmailAddress(typed)).toBe(normal)
})

test.each([
  '',
  'reader',
  '@example.org',
  'reader@',
  'reader@example',
  'a@b@example.org',
  'a..b@example.org',
  'a b@example.org',
  'reader@exa_mple.org',
  'reader@-a.org',
  'reader@a-.org',
  'reader@[127.0.0.1]',
  'reader@127.0.0.1',
  'reader@example.org\nBcc: other@example.org',
  'reader\u0000@example.org',
  '"a b"@example.org',
  `${'a'.repeat(65)}@example.org`,
  `${'\u4e0d'.repeat(22)}@example.org`,
  'x\ud800@example.org',
  'x\u0085@example.org',
  // In small letters it is two characters, of which the second is no letter.
  '\u0130@example.org',
  `a@${'b'.repeat(300)}.org`,
  'a'.repeat(1_000_000),
])('%j is none', (typed) => {
  expect(normalEmailAddress(typed)).toBeNull()
})
