import { expect, test } from 'vitest'
import { mayVisit } from './robots.ts'

const robots = `\ufeff# A file
User-agent: other
User-agent: Third-Bot/2.0
Disallow: /

User-agent: *
Disallow: /private
Allow: /private/open
Disallow: /*.pdf$
Disallow: /search*q=
Disallow:

Sitemap: https://www.example.org/sitemap.xml
User-agent: commonhome
Disallow: /not-for-us # only this
`

test.each([
  ['other', '/', false],
  ['third-bot', '/x', false],
  ['nobody', '/', true],
  ['nobody', '/private', false],
  ['nobody', '/private/open/door', true],
  ['nobody', '/a/paper.pdf', false],
  ['nobody', '/a/paper.pdf?page=2', true],
  ['nobody', '/search?lang=fr&q=x', false],
  ['nobody', '/searching', true],
  ['commonhome', '/private', true],
  ['commonhome', '/not-for-us/x', false],
])('%s at %s: %s', (agent, path, expected) => {
  expect(mayVisit(robots, agent, path)).toBe(expected)
})

test('a file that says nothing, or is something else, forbids nothing', () => {
  for (const text of ['', '<!doctype html><p>Disallow: /</p>', 'Disallow: /']) {
    expect(mayVisit(text, 'commonhome', '/')).toBe(true)
  }
})

test('a pattern of many stars is answered at once', () => {
  const hostile = `User-agent: *\nDisallow: /${'*a'.repeat(5_000)}$`
  const begun = performance.now()
  mayVisit(hostile, 'commonhome', `/${'a'.repeat(2_000)}b`)
  expect(performance.now() - begun).toBeLessThan(500)
})

test.each([
  ['user-agent:*\n'.repeat(20_000) + 'allow:/\n'.repeat(20_000), true],
  ['user-agent:commonhome\n'.repeat(20_000) + 'disallow:/\n'.repeat(20_000), false],
  [
    Array.from(
      { length: 40_000 },
      (_, index) => `user-agent:${'abcdefghij'[index % 10]}${'x'.repeat(index % 7)}\n`,
    ).join('') + 'disallow:/\n'.repeat(5_000),
    true,
  ],
  [`${'#'.repeat(250_000)}\u2028${'#'.repeat(250_000)}\u2028`, true],
])('a file of many lines is read at once (%#)', (hostile, expected) => {
  const times = Array.from({ length: 3 }, () => {
    const begun = performance.now()
    expect(mayVisit(hostile, 'commonhome', '/')).toBe(expected)
    return performance.now() - begun
  })
  // The machine may be busy with something else meanwhile, but not each time.
  expect(Math.min(...times)).toBeLessThan(500)
})

test('where the rules are too many or too long to follow, nothing is visited', () => {
  const many = Array.from({ length: 20_001 }, (_, index) => `Allow: /${index}`)
  expect(mayVisit(['User-agent: *', ...many].join('\n'), 'commonhome', '/elsewhere')).toBe(false)
  expect(mayVisit(['User-agent: *', ...many.slice(1)].join('\n'), 'commonhome', '/elsewhere')).toBe(true)
  const long = `User-agent: *\nAllow: /${'a*'.repeat(3_000)}\nDisallow: /a`
  expect(mayVisit(long, 'commonhome', '/b')).toBe(false)
})

test('rules of other programs take nothing away from ours', () => {
  const many = Array.from({ length: 20_001 }, (_, index) => `Disallow: /${index}`)
  const text = ['User-agent: other', ...many, 'User-agent: *', 'Disallow: /x'].join('\n')
  expect([mayVisit(text, 'commonhome', '/1'), mayVisit(text, 'commonhome', '/x')]).toEqual([true, false])
})
