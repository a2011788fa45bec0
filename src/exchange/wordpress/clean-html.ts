/** Shortcodes that stand for something that cannot be shown here; others are known by their form. */
const known = 'gallery|caption|embed|audio|video|playlist|contact-form-7|vc_\\w+|et_pb_\\w+|su_\\w+'
const shortcodes = [
  new RegExp(`\\[/?(?:${known})(?:\\s[^\\][]*)?/?\\]`, 'g'),
  // With a value, as no words in brackets have it. No bracket stands in it: each is then looked at once.
  /\[\/?[a-z][\w-]*\s+[\w-]+=[^\][]*\]/g,
  /\[\/[a-z][\w-]*\]/g,
]

const kept = new Set('P H2 H3 H4 UL OL LI A STRONG B EM I BLOCKQUOTE HR BR'.split(' '))
const dropped =
  'script, style, noscript, form, object, embed, svg, canvas, template, input, button, img, picture'
/** What stands on lines of its own. */
const blocks = new Set('P H2 H3 H4 UL OL BLOCKQUOTE HR'.split(' '))
const headings: Readonly<Record<string, string>> = { H1: 'h2', H5: 'h4', H6: 'h4' }

/** What was made of a text. */
export interface CleanHtml {
  html: string
  /** How many pictures stood in it that are left out. */
  pictures: number
}

/** Says which item a picture in a text has become; undefined for one that is left out. */
export type FindPicture = (image: Element) => string | undefined

/** Stands at both sides of the id of a picture, in a paragraph of its own; a character that no text has. */
const mark = '\uE000'

/** The picture that a paragraph stands for. */
export const pictureIn = (text: string): string | undefined => /^\uE000([\w-]+)\uE000$/.exec(text.trim())?.[1]

/** A text without what stands for pictures. */
export const withoutPictures = (text: string): string => text.replaceAll(/\uE000[\w-]+\uE000/g, ' ')

/**
 * The text of a WordPress entry as plain HTML of headings, paragraphs, lists, quotations and links: without
 * shortcodes, the comments of the block editor, scripts, styles and attributes. Texts of the old editor get
 * paragraphs where lines are empty. A frame becomes a link to what it showed, a row of a table a line, a picture a
 * paragraph that stands for it.
 *
 * @param document - an empty document to work in
 */
export function cleanHtml(
  source: string,
  document: Document,
  findPicture: FindPicture = () => undefined,
): CleanHtml {
  const root = document.createElement('div')
  const text = withoutShortcodes(source.replaceAll(mark, ''))
  root.innerHTML = text.includes('<!-- wp:') ? text : withParagraphs(text)
  const pictures = placePictures(root, document, findPicture)
  for (const frame of root.querySelectorAll('iframe[src]')) {
    const link = document.createElement('a')
    link.href = frame.getAttribute('src') ?? ''
    link.textContent = link.href
    frame.replaceWith(link)
  }
  for (const row of root.querySelectorAll('tr')) {
    const line = document.createElement('p')
    line.textContent = [...row.children]
      .map((cell) => cell.textContent?.trim())
      .filter(Boolean)
      .join(' – ')
    row.replaceWith(line)
  }
  for (const element of root.querySelectorAll(dropped)) element.remove()
  removeComments(root)
  for (const element of [...root.querySelectorAll('*')].toReversed()) simplify(element, document)
  wrapLoose(root, document)
  for (const element of [...root.querySelectorAll('p, h2, h3, h4, li, ul, ol, blockquote, a')].toReversed()) {
    if (element.textContent?.replaceAll('\u00a0', ' ').trim() === '') element.remove()
  }
  return { html: root.innerHTML, pictures }
}

/**
 * Puts a paragraph where each picture stands: beside the outermost element that it is in, as a picture stands between
 * paragraphs here.
 *
 * @returns how many are left out
 */
function placePictures(root: Element, document: Document, findPicture: FindPicture): number {
  let left = 0
  for (const image of root.querySelectorAll('img')) {
    // What shows the same picture to old browsers or before it is loaded.
    if (image.closest('noscript, template, object, svg')) continue
    const picture = findPicture(image)
    if (picture === undefined) {
      left += 1
      continue
    }
    let outermost: Element = image
    for (let each = image.parentElement; each && each !== root; each = each.parentElement)
      if (!/^(?:DIV|SECTION|ARTICLE)$/.test(each.tagName)) outermost = each
    const paragraph = document.createElement('p')
    paragraph.textContent = mark + picture + mark
    const before = document.createRange()
    before.setStartBefore(outermost)
    before.setEndBefore(image)
    if (before.toString().trim() === '') outermost.before(paragraph)
    else outermost.after(paragraph)
  }
  return left
}

/** A text without shortcodes, in a time that grows with its length alone. */
export function withoutShortcodes(source: string): string {
  return shortcodes.reduce((left, shortcode) => left.replaceAll(shortcode, ''), source)
}

/** Paragraphs where the old editor has empty lines, as WordPress shows them. */
function withParagraphs(text: string): string {
  if (/<p[\s>]/i.test(text)) return text
  return text
    .split(/\r?\n\s*\r?\n/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) =>
      /^<(?:h[1-6]|ul|ol|blockquote|table|div|figure|hr)[\s>/]/i.test(part)
        ? part
        : `<p>${part.replaceAll(/\r?\n/g, '<br>')}</p>`,
    )
    .join('\n')
}

function removeComments(root: Node): void {
  for (const node of [...root.childNodes]) {
    if (node.nodeType === node.COMMENT_NODE) node.remove()
    else removeComments(node)
  }
}

/** Leaves an element with nothing but its words and, of a link, where it leads; unknown ones leave their words. */
function simplify(element: Element, document: Document): void {
  const name = headings[element.tagName] ?? element.tagName.toLowerCase()
  if (!kept.has(name.toUpperCase())) {
    const parts = [...element.childNodes]
    const isBlock = /^(?:DIV|SECTION|ARTICLE|FIGURE|FIGCAPTION|TABLE|TBODY|THEAD|PRE|DD|DT|DL|ADDRESS)$/.test(
      element.tagName,
    )
    if (isBlock) wrapLoose(element, document)
    element.replaceWith(...(isBlock ? [...element.childNodes] : parts))
    return
  }
  const href = element.getAttribute('href')
  if (name === 'a' && !/^(?:https?:|mailto:|tel:|\/)/i.test(href ?? '')) {
    element.replaceWith(...element.childNodes)
    return
  }
  const plain = document.createElement(name)
  if (name === 'a' && href) plain.setAttribute('href', href)
  plain.append(...element.childNodes)
  element.replaceWith(plain)
}

/** Puts words that stand beside paragraphs into paragraphs. */
function wrapLoose(root: Element, document: Document): void {
  let paragraph: Element | null = null
  for (const node of [...root.childNodes]) {
    const isBlock = node.nodeType === node.ELEMENT_NODE && blocks.has((node as Element).tagName)
    if (isBlock || (!paragraph && node.textContent?.trim() === '' && node.nodeType !== node.ELEMENT_NODE)) {
      paragraph = null
      continue
    }
    if (!paragraph) {
      paragraph = document.createElement('p')
      node.before(paragraph)
    }
    paragraph.append(node)
  }
}
