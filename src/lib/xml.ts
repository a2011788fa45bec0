/** A piece of XML that is written already; everything else is text and gets escaped. */
export class Xml {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** What XML 1.0 has no place for, escaped or not (section 2.2): most control characters, lone surrogates. */
const forbidden = /[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as it may stand in XML, between tags or inside double quotes; what XML cannot hold is left out. */
export function escapeXml(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>"]/g, (character) => entities[character] ?? character)
}

/** Attributes by name; one without a value is left out. */
export type XmlAttributes = Readonly<Record<string, string | undefined>>

/**
 * One element of an XML document.
 *
 * @param name - ours, never from content
 * @param content - texts and elements; what is not there is left out
 */
export function element(
  name: string,
  attributes: XmlAttributes = {},
  ...content: readonly (string | Xml | undefined)[]
): Xml {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escapeXml(value)}"`]))
    .join('')
  const inside = content
    .filter((part) => part !== undefined)
    .map((part) => (part instanceof Xml ? part.text : escapeXml(part)))
    .join('')
  return new Xml(inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`)
}

/** A whole document with its declaration. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.text}\n`
}
