import { describe, expect, test } from 'vitest'
import { stripScripts } from './strip-scripts.ts'

describe('stripScripts', () => {
  test('takes the framework out and leaves the rest to the byte', () => {
    const page =
      '<html><head><link rel="preload" as="script" href="/_next/static/a.js"/><link rel="stylesheet" href="/_next/static/a.css"/></head>' +
      '<body><div hidden=""><!--$--><!--/$--></div><p title="a > b">Text &amp; more</p><script src="/_next/static/b.js" async=""></script>' +
      '<script>self.__next_f.push([1,"</p>"])</script></body></html>'
    expect(stripScripts(page)).toBe(
      '<html><head><link rel="stylesheet" href="/_next/static/a.css"/></head><body><p title="a > b">Text &amp; more</p></body></html>',
    )
  })

  test('keeps data for machines and our own scripts', () => {
    const page =
      '<script type="application/ld+json">{"a":"<b>"}</script><script src="/scripts/menu.js"></script>'
    expect(stripScripts(page)).toBe(page)
  })

  test.each([
    '<template id="B:0"></template>',
    '<div hidden="" id="S:0">late</div>',
    '<!--$?-->',
    '<!--$!--><template data-dgst="1"></template>',
  ])('refuses a page with content that a script would have to bring: %s', (part) => {
    expect(() => stripScripts(`<main>${part}</main>`)).toThrow(/script/)
  })

  test('refuses a page in which something of the framework is left', () => {
    expect(() => stripScripts('<p data-x="/_next/static/chunks/a.js">')).toThrow(/framework/)
  })
})
