import { describe, expect, it } from 'vitest'
import { element, escapeXml, Xml, xmlDocument } from './xml.ts'

describe('element', () => {
  it('escapes texts and attributes, and leaves out what is not there', () => {
    const made = element('a', { b: '"<&', c: undefined }, 'x < y & z', undefined, element('d'))
    expect(made.text).toBe('<a b="&quot;&lt;&amp;">x &lt; y &amp; z<d/></a>')
    expect(element('a', {}, new Xml('\n')).text).toBe('<a>\n</a>')
  })
})

describe('escapeXml', () => {
  it('leaves out what XML has no place for, and nothing else', () => {
    expect(escapeXml('a\u0000b\u0008c\u000bd\ufffee\uffff\ud83d')).toBe('abcde')
    expect(escapeXml('\t\n\r é دعم 😀 \u0085')).toBe('\t\n\r é دعم 😀 \u0085')
  })
})

describe('xmlDocument', () => {
  it('says what it is', () => {
    expect(xmlDocument(element('a'))).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<a/>\n')
  })
})
