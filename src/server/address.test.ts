import { describe, expect, test } from 'vitest'
import { isHostName, readTarget } from './address.ts'

describe('readTarget', () => {
  test.each([
    ['/icmc-europe/en', '/icmc-europe/en'],
    ['/icmc-europe/en?page=2&x=1', '/icmc-europe/en'],
    ['http://elsewhere.example/icmc-europe', '/icmc-europe'],
    ['/%C3%A9t%C3%A9', '/%C3%A9t%C3%A9'],
  ])('%s is %s', (target, path) => {
    expect(readTarget(target)).toMatchObject({ kind: 'path', path })
  })

  test.each([
    ['//x', '/x'],
    ['/a//b/?q=1', '/a/b?q=1'],
    ['/a/', '/a'],
  ])('%s stands at %s', (target, location) => {
    expect(readTarget(target)).toMatchObject({
      kind: 'elsewhere',
      location,
      path: location.replace(/\?.*/, ''),
    })
  })

  test.each(['/%ff', '/%', '/a%00b', '*', 'a', '', '/a\\b'])('%s is malformed', (target) => {
    expect(readTarget(target)).toEqual({ kind: 'malformed' })
  })

  test('an encoded slash stays one, and is no way out of a folder', () => {
    expect(readTarget('/a%2f..%2fb')).toMatchObject({ path: expect.not.stringContaining('/b') })
  })

  test.each(['/media/../api/access', '/_next/%2e%2e/api/access', '/icmc-europe/en/..', '/./admin', '/..'])(
    '%s climbs, which is malformed too',
    (target) => {
      expect(readTarget(target)).toEqual({ kind: 'malformed' })
    },
  )

  test('dots within a name are none', () => {
    expect(readTarget('/..a/b..')).toMatchObject({ kind: 'path', path: '/..a/b..' })
  })
})

describe('isHostName', () => {
  test.each(['localhost', 'localhost:3000', 'www.example.org', '127.0.0.1:80', '[::1]:3000', ''])(
    '“%s” can be ours',
    (host) => {
      expect(isHostName(host)).toBe(true)
    },
  )

  test.each(['a b', 'x@y:99999', 'localhost:99999', '[::1', 'a/b', 'a?b', 'a,b', 'ex%61mple.org', 'é.org'])(
    '“%s” is none',
    (host) => {
      expect(isHostName(host)).toBe(false)
    },
  )
})
