import { DomUtils, parseDocument } from 'htmlparser2'

/** What an element may keep in mail. */
const attributes = new Set(['href', 'src', 'alt', 'lang', 'dir'])

/** The widest that a picture stands in a mail, in pixels. */
const width = '552'

/** A link or a picture in a mail. */
export interface MailLink {
  label: string
  address: string
}

/**
 * Formatted text of a page, as mail programs can show it: whole addresses, pictures of one size, nothing that only
 * our style sheets know.
 *
 * @param origin - the address that relative ones are meant from
 */
export function mailHtml(html: string, origin: string): string {
  const document = parseDocument(html)
  for (const element of DomUtils.getElementsByTagName('*', document)) {
    for (const name of Object.keys(element.attribs)) {
      if (!attributes.has(name)) delete element.attribs[name]
    }
    for (const name of ['href', 'src']) {
      const address = element.attribs[name]
      if (address !== undefined) element.attribs[name] = whole(address, origin)
    }
    if (element.name === 'img') {
      Object.assign(element.attribs, { width, style: 'display:block;max-width:100%;height:auto' })
    }
  }
  return DomUtils.getInnerHTML(document)
}

/** An address with its beginning. */
export function whole(address: string, origin: string): string {
  return URL.canParse(address, origin) ? new URL(address, origin).href : address
}

/** All links of a text. */
export function linksIn(html: string): MailLink[] {
  return DomUtils.getElementsByTagName('a', parseDocument(html)).map((element) => ({
    label: DomUtils.textContent(element).trim(),
    address: element.attribs['href'] ?? '',
  }))
}
