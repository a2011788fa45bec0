import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { examples } from './examples.tsx'

const count = (html: string, pattern: RegExp) => html.match(pattern)?.length ?? 0

describe.each(examples)('$name', ({ element }) => {
  const html = renderToStaticMarkup(element)

  it('has one h1 and headings in order', () => {
    const levels = Array.from(html.matchAll(/<h([1-6])[ >]/g), ([, level]) => Number(level))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    levels.forEach((level, index) => {
      expect(level - (levels[index - 1] ?? 0), `heading ${index + 1} of ${levels}`).toBeLessThanOrEqual(1)
    })
  })

  it('says nothing where there is nothing to say', () => {
    expect(html).not.toMatch(/undefined|\[object|NaN|>null</)
    expect(html).not.toMatch(/<(h[1-6]|dd|dt|p|li|a|b|strong|figcaption|time)(\s[^>]*)?><\/\1>/)
  })

  it('has no inline style, no handler and no script that it needs', () => {
    expect(html).not.toMatch(/ style=| on[a-z]+=/)
    const allowed = /<script type="(?:application\/ld\+json"|module" src="\/suggestions\.js")/g
    expect(count(html, /<script/g)).toBe(count(html, allowed))
  })

  it('uses every id once, and points only at ids that are there', () => {
    const ids = Array.from(html.matchAll(/ id="([^"]+)"/g), ([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, id] of html.matchAll(/aria-labelledby="([^"]+)"/g)) expect(ids).toContain(id)
  })

  it('has one main and a way to skip to it', () => {
    expect(count(html, /<main /g)).toBe(1)
    expect(html).toContain('href="#content"')
  })
})

it('escapes what could end the script of structured data', async () => {
  const { JsonLd } = await import('./head.tsx')
  const html = renderToStaticMarkup(<JsonLd objects={[{ name: '</script><b>' }]} />)
  expect(html).toBe('<script type="application/ld+json">{"name":"\\u003c/script>\\u003cb>"}</script>')
})

it('marks a text in another language and keeps its direction', async () => {
  const { Text } = await import('./words.tsx')
  expect(renderToStaticMarkup(<Text words={{ text: 'مرحبا', lang: 'ar' }} />)).toBe(
    '<bdi lang="ar" dir="rtl">مرحبا</bdi>',
  )
})
