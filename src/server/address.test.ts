import { expect, test } from 'vitest'
import { isHostName, readTarget } from './address.ts'

test.each([
  '/media/../api/access',
  '/_next/%2e%2e/api/access',
  '/icmc-europe/en/news/..',
  '/./admin',
  '/..',
  '/%00',
  '/%ff',
  '/%',
  '/\\evil.example',
  'localhost:3000',
  '*',
  '',
])('%s is no address', (target) => {
  expect(readTarget(target)).toEqual({ kind: 'malformed' })
})

test.each([
  ['/a//b/', '/a/b'],
  ['//evil.example', '/evil.example'],
  ['/a/?q=1', '/a?q=1'],
])('%s stands at %s', (target, location) => {
  expect(readTarget(target)).toEqual({ kind: 'elsewhere', location })
})

test.each([
  ['/a', '/a'],
  ['http://evil.example/admin', '/admin'],
  ['/%61pi/access', '/api/access'],
  ['/a%2Fb', '/a%252Fb'],
  ['/..a/b..', '/..a/b..'],
])('%s asks for the path %s', (target, path) => {
  expect(readTarget(target)).toMatchObject({ kind: 'path', path })
})

test.each(['localhost', 'localhost:3000', 'www.example.org', '127.0.0.1:80', '[::1]:3000', ''])(
  'the host “%s” can be ours',
  (host) => {
    expect(isHostName(host)).toBe(true)
  },
)

test.each(['a b', 'x@y:99999', 'localhost:99999', '[::1', 'a/b', 'a?b', 'a,b', 'ex%61mple.org', 'é.org'])(
  'no host is called “%s”',
  (host) => {
    expect(isHostName(host)).toBe(false)
  },
)
