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
