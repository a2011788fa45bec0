import { describe, expect, test } from 'vitest'
import { readTarget } from './address.ts'

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
    expect(readTarget(target)).toEqual({ kind: 'elsewhere', location })
  })

  test.each(['/%ff', '/%', '/a%00b', '*', 'a', '/a\\b'])('%s is malformed', (target) => {
    expect(readTarget(target)).toEqual({ kind: 'malformed' })
  })

  test('an encoded slash stays one, and is no way out of a folder', () => {
    expect(readTarget('/a%2f..%2fb')).toMatchObject({ path: expect.not.stringContaining('/b') })
  })
})
