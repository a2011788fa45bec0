import { describe, expect, test } from 'vitest'
import { type HeaderSet, securityHeaders } from './security-headers.ts'

const sets: HeaderSet[] = ['page', 'preview', 'admin', 'file', 'asset', 'plain']

function policy(set: HeaderSet, isSecure = true): Map<string, string[]> {
  const text = securityHeaders(set, isSecure)['Content-Security-Policy'] ?? ''
  return new Map(
    text.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ')
      return [name, sources]
    }),
  )
}

describe.each(sets)('every answer: %s', (set) => {
  test('says its type, keeps to itself, and to https where readers come by it', () => {
    const headers = securityHeaders(set, true)
    expect(headers).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
    })
    // A style sheet is no document; its headers would be a part of every first view.
    const ofDocuments = ['Content-Security-Policy', 'Cross-Origin-Opener-Policy', 'Permissions-Policy']
    const expected = set === 'asset' ? [] : ofDocuments
    expect(ofDocuments.filter((name) => name in headers)).toEqual(expected)
    const [, age] = /^max-age=(\d+)$/.exec(headers['Strict-Transport-Security'] ?? '') ?? []
    expect(Number(age)).toBeGreaterThan(180 * 24 * 3600)
  })

  test('does not speak of https where there is none', () => {
    const text = JSON.stringify(securityHeaders(set, false))
    expect(text).not.toMatch(/Strict-Transport-Security|upgrade-insecure-requests/)
  })
})

describe('MDN Observatory on a public page', () => {
  const headers = securityHeaders('page', true)
  const directives = policy('page')

  /** Modifiers of the Observatory's scoring, on top of 100 points; A+ begins at 100, its best grade with bonus. */
  test('reaches 120 points', () => {
    const all = [...directives.values()].flat()
    expect(directives.get('default-src')).toEqual(["'none'"])
    expect(all.filter((source) => /unsafe|data:|\*|https?:/.test(source))).toEqual([])
    const policyWithoutUnsafe = 10
    expect(directives.get('frame-ancestors')).toEqual(["'none'"])
    const framesByPolicy = 5
    expect(headers['Referrer-Policy']).toBe('strict-origin-when-cross-origin')
    const privateReferrer = 5
    expect(headers['Cross-Origin-Resource-Policy']).toBe('same-origin')
    const ownResources = 10
    expect(
      100 + policyWithoutUnsafe + framesByPolicy + privateReferrer + ownResources,
    ).toBeGreaterThanOrEqual(120)
  })

  test('forms go home, the base cannot be moved, nothing runs', () => {
    expect(directives.get('form-action')).toEqual(["'self'"])
    expect(directives.get('base-uri')).toEqual(["'none'"])
    expect(directives.has('script-src')).toBe(false)
    expect(directives.has('upgrade-insecure-requests')).toBe(true)
  })
})

test('a preview is as strict as a page, stands in frames of ours only, and nobody keeps or lists it', () => {
  const directives = policy('preview')
  expect(directives.get('frame-ancestors')).toEqual(["'self'"])
  expect([...directives].filter(([name]) => name !== 'frame-ancestors')).toEqual(
    [...policy('page')].filter(([name]) => name !== 'frame-ancestors'),
  )
  expect(securityHeaders('preview', true)).toMatchObject({
    'Cache-Control': 'no-store',
    'X-Robots-Tag': 'noindex',
  })
})

test('a shared draft is as strict as a page, and nobody keeps it, lists it or hears of its address', () => {
  expect(policy('shared')).toEqual(policy('page'))
  expect(securityHeaders('shared', true)).toMatchObject({
    'Cache-Control': 'no-store',
    'X-Robots-Tag': 'noindex, nofollow, noarchive',
    'Referrer-Policy': 'no-referrer',
  })
})

test('pictures and documents may be shown elsewhere, but not run anything', () => {
  expect(securityHeaders('file', true)['Cross-Origin-Resource-Policy']).toBe('cross-origin')
  expect(policy('file').get('default-src')).toEqual(["'none'"])
  expect(policy('file').has('script-src')).toBe(false)
})

test('the admin panel and sentences are not kept', () => {
  expect(securityHeaders('admin', false)['Cache-Control']).toBe('no-store')
  expect(securityHeaders('plain', false)['Cache-Control']).toBe('no-store')
})
