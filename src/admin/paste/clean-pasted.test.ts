import { readFileSync } from 'node:fs'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { cleanPasted } from './clean-pasted.ts'

const clean = (html: string) => cleanPasted(new JSDOM(html).window.document)
const htmlOf = (html: string) => clean(html).html

/** As Word for Windows puts it on the clipboard, shortened where it repeats itself. */
const word = readFileSync('tests/fixtures/paste/word.txt', 'utf8')

/** As Google Docs puts it on the clipboard. */
const docs = `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1f2e">
<h2 dir="ltr" style="line-height:1.38"><span style="font-size:16pt;font-weight:400;white-space:pre-wrap">Doors</span></h2>
<p dir="ltr"><span style="font-weight:400;font-style:normal">Plain </span><span style="font-weight:700">bold</span><span
style="font-style:italic;font-weight:400"> and slanted</span><a href="https://www.google.com/url?q=https://example.org/x?utm_medium%3Ddoc&amp;sa=D" style="text-decoration:none"><span style="text-decoration:underline">link</span></a></p><br />
<ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>One</span></p></li>
<ul><li dir="ltr" aria-level="2"><p dir="ltr" role="presentation"><span>Deeper</span></p></li></ul>
<li dir="ltr" aria-level="1"><p role="presentation"><span>Two</span></p></li></ul></b><br class="Apple-interchange-newline">`

/** As a browser copies a part of a page. */
const page = `<div class="entry" style="color: rgb(1,2,3); --x: 1"><header><nav><a href="/">Home</a></nav><h1>A report</h1></header>
<style>.a{}</style><script>alert(1)</script>
<div><span>Loose words</span> in a <b>box</b>.<br><br>After an empty line.<br>Same paragraph.</div>
<h3 id="x"><a href="#x" aria-hidden="true">#</a>Part</h3><h6>Small</h6>
<p onclick="alert(1)">Read <a href="javascript:alert(1)">this</a>, <a href="/local">that</a> and
<a href="mailto:info@example.org" target="_blank">write</a>.</p>
<figure><img src="https://example.org/a.jpg" onerror="alert(1)" alt="A door"><figcaption>Photo: somebody</figcaption></figure>
<img src="https://example.org/pixel.gif" width="1" height="1">
<blockquote><p>One line.</p><p>Another line.</p></blockquote><hr>
<p>&nbsp;</p><p style="display:none">Hidden</p><ol><li>A</li><li>B<ul><li>C</li></ul></li></ol>
<p>Party <img src="https://example.org/emoji.png" alt="🎉" width="16" height="16"></p></div>`

describe('what is pasted', () => {
  it('from Word keeps headings, lists, quotations, emphasis and links, and nothing else', () => {
    expect(htmlOf(word)).toBe(
      '<h2>Arrivals in 2026</h2>' +
        '<p><strong>Forty mayors</strong> met in <em>Brussels</em>, <a href="https://example.org/a?id=7">as planned</a>' +
        '.[1] All came.</p>' +
        '<h3>Numbers</h3>' +
        '<ul><li>First<ul><li>Below the first</li></ul></li><li>Second</li></ul>' +
        '<ol><li>Counted</li></ol>' +
        '<blockquote>Welcome is a practice.</blockquote>',
    )
    expect(clean(word).leftOut).toEqual({ pictures: 1, tables: 0 })
  })

  it('from Google Docs is not bold throughout, and its lists lie in each other', () => {
    expect(htmlOf(docs)).toBe(
      '<h2>Doors</h2><p>Plain <strong>bold</strong><em> and slanted</em><a href="https://example.org/x">link</a></p>' +
        '<ul><li>One<ul><li>Deeper</li></ul></li><li>Two</li></ul>',
    )
  })

  it('from a page loses its scripts, styles, menus, pictures and local links', () => {
    expect(htmlOf(page)).toBe(
      '<h2>A report</h2><p>Loose words in a <strong>box</strong>.</p><p>After an empty line.<br>Same paragraph.</p>' +
        '<h4>Part</h4><h4>Small</h4>' +
        '<p>Read this, that and <a href="mailto:info@example.org">write</a>.</p>' +
        '<p>Photo: somebody</p><blockquote>One line.<br>Another line.</blockquote><hr>' +
        '<ol><li>A</li><li>B<ul><li>C</li></ul></li></ol><p>Party 🎉</p>',
    )
    expect(clean(page).leftOut.pictures).toBe(1)
  })

  it('as a table becomes lines; the layout of a mail does not', () => {
    const { html, leftOut } = clean(
      '<table><tr><th>Country</th><th>Places</th></tr><tr><td><p>Chad</p></td><td>10<br>000</td></tr></table>',
    )
    expect(html).toBe('<p><strong>Country</strong> – <strong>Places</strong></p><p>Chad – 10 000</p>')
    expect(leftOut.tables).toBe(1)
    expect(clean('<table><tr><td><h2>Mail</h2><p>One</p></td></tr></table>')).toEqual({
      html: '<h2>Mail</h2><p>One</p>',
      leftOut: { pictures: 0, tables: 0 },
    })
  })

  it('as a few words stays within its paragraph', () => {
    expect(htmlOf('<p class=MsoNormal><span style="font-weight:700">a few</span> words<o:p></o:p></p>')).toBe(
      '<strong>a few</strong> words',
    )
    expect(htmlOf('<o:p>&nbsp;</o:p><p>&nbsp;</p>')).toBe('')
  })

  it('keeps the spaces that French needs, and no others', () => {
    expect(
      htmlOf('<p>«&nbsp;Oui&nbsp;»&nbsp;: 10&nbsp;000&nbsp;personnes&nbsp;&nbsp;  ont&nbsp;dit</p>'),
    ).toBe('«\u00a0Oui\u00a0»\u00a0: 10\u00a0000\u00a0personnes ont dit')
  })

  it('follows no detour and nobody', () => {
    const to = (href: string) => /href="([^"]*)"/.exec(htmlOf(`<a href="${href}">x</a>`))?.[1]
    const safe =
      'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2F%3Fgclid%3D1&amp;data=05'
    expect(to(safe)).toBe('https://example.org/')
    expect(to('https://example.org/?q=a%20b#c')).toBe('https://example.org/?q=a%20b#c')
    expect(to('file:///C:/Users/somebody/a.docx')).toBeUndefined()
    expect(to('https://www.google.com/url?q=javascript:alert(1)')).toBeUndefined()
  })

  it('writes no attribute that anybody could break out of', () => {
    const made = new JSDOM(
      htmlOf('<p>&lt;img src=x onerror=1&gt; <a href="https://example.org/?&quot;onclick=1">a"b</a></p>'),
    )
    const elements = [...made.window.document.body.querySelectorAll('*')]
    expect(elements.map(({ tagName }) => tagName)).toEqual(['A'])
    expect(elements[0]?.getAttributeNames()).toEqual(['href'])
  })

  it('takes a long text in a time that grows with its length alone', () => {
    const begun = performance.now()
    expect(htmlOf('<p>&nbsp;&nbsp; a</p>'.repeat(20_000)).length).toBeGreaterThan(100_000)
    expect(performance.now() - begun).toBeLessThan(20_000)
  })
})
