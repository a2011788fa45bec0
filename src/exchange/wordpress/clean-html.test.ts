import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { cleanHtml, pictureIn, withoutPictures, withoutShortcodes } from './clean-html.ts'

const { document } = new JSDOM('').window

describe('shortcodes', () => {
  test('are left out, and words in brackets stay', () => {
    const source = 'Before [gallery ids="1,2"] [box colour="red"]within[/box] [sic] after'
    expect(cleanHtml(source, document).html).toBe('<p>Before  within [sic] after</p>')
  })

  test.each(['[a b=', '[a b=c ', '[gallery ', '[/', '['])('a megabyte of “%s” takes no time', (part) => {
    const source = part.repeat(1_000_000 / part.length)
    const begun = performance.now()
    withoutShortcodes(source)
    expect(performance.now() - begun).toBeLessThan(500)
  })
})

describe('a picture', () => {
  /** What stands in the places of pictures, between the texts around them. */
  function placed(source: string) {
    const { html, pictures } = cleanHtml(source, document, (image) => image.getAttribute('src') ?? undefined)
    const root = document.createElement('div')
    root.innerHTML = html
    const parts = [...root.children].map(({ textContent }) => {
      const picture = pictureIn(textContent ?? '')
      return picture ? `[${picture}]` : textContent?.trim()
    })
    return { parts, pictures }
  }

  test('stands between the paragraphs, beside the outermost element that it is in', () => {
    expect(
      placed(
        '<!-- wp:x --><p>One</p><figure><a href="/x"><img src="a"></a><figcaption>Said</figcaption></figure>' +
          '<p>Two <img src="b"></p><div><div><p><img src="c">Three</p></div><ul><li><img src="d">Four</li></ul></div>',
      ),
    ).toEqual({
      parts: ['One', '[a]', 'Said', 'Two', '[b]', '[c]', 'Three', '[d]', 'Four'],
      pictures: 0,
    })
  })

  test('is counted when it is left out, and once where a page says it again for old browsers', () => {
    const source = '<p>One</p><img src="a"><noscript><img src="a"></noscript><img>'
    expect(placed(source)).toEqual({ parts: ['One', '[a]'], pictures: 1 })
    expect(cleanHtml(source, document).pictures).toBe(2)
  })

  test('cannot be brought in by a text', () => {
    const { html } = cleanHtml('<p>\uE000evil\uE000</p>', document)
    expect(html).toBe('<p>evil</p>')
    expect(withoutPictures(`a\uE000x\uE000b`)).toBe('a b')
  })
})
