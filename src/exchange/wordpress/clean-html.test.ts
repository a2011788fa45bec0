import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { cleanHtml, withoutShortcodes } from './clean-html.ts'

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
