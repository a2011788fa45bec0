import { pastedAddress } from './pasted-address.ts'
import { type Block, BlockWriter, type Look, paragraph, type Shape } from './pasted-block.ts'
import { isListSign, isWordQuotation, isWordRubbish, isWordTitle, wordItem } from './word-marks.ts'

/** What was read of a pasted document. */
export interface Pasted {
  blocks: Block[]
  /** What could not be taken over as it was: pictures are left out, rows of a table become lines. */
  leftOut: { pictures: number; tables: number }
}

/** Where the reader stands. */
interface Place {
  shape: Shape
  look: Look
  /** How many lists there are around it. */
  depth: number
  /** In a row of a table everything stands on one line. */
  isFlat: boolean
}

const dropped = new Set(
  `SCRIPT STYLE META LINK TITLE XML NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG MATH CANVAS VIDEO AUDIO MAP NAV
   BUTTON INPUT SELECT TEXTAREA DATALIST DIALOG COL COLGROUP DEL`.split(/\s+/),
)
const onOwnLine = new Set(
  `P DIV SECTION ARTICLE MAIN ASIDE HEADER FOOTER FIGURE FIGCAPTION ADDRESS PRE DL DT DD DETAILS SUMMARY FORM
   FIELDSET LEGEND TABLE CAPTION THEAD TBODY TFOOT TR TD TH UL OL LI BLOCKQUOTE CENTER HGROUP
   H1 H2 H3 H4 H5 H6`.split(/\s+/),
)

const nothing: Look = { isBold: false, isItalic: false }

/**
 * Reads what was copied from Word, from another editor or from a page: what is said and how it is put together,
 * and nothing of how it looked there.
 *
 * @param body - parsed in a document of its own, in which nothing is loaded or run
 */
export function readBlocks(body: Element): Pasted {
  const reader = new Reader()
  reader.readInside(body, { shape: paragraph, look: nothing, depth: 0, isFlat: false })
  return { blocks: reader.writer.finish(), leftOut: reader.leftOut }
}

class Reader {
  readonly writer = new BlockWriter()
  readonly leftOut = { pictures: 0, tables: 0 }

  readInside(element: Element, place: Place): void {
    for (const node of element.childNodes) {
      if (node.nodeType === node.TEXT_NODE) this.#readText(node.textContent ?? '', place)
      else if (node.nodeType === node.ELEMENT_NODE) this.#readElement(node as Element, place)
    }
  }

  #readText(text: string, { look, shape }: Place): void {
    this.writer.write(text, look, shape)
  }

  #readElement(element: Element, place: Place): void {
    const tag = element.tagName.toUpperCase()
    const inside = { ...place, look: lookIn(element, tag, place.look) }
    if (isDropped(element, tag)) return
    if (tag === 'IMG') this.#readPicture(element, place)
    else if (tag === 'BR') this.#readBreak(place)
    else if (tag === 'HR') this.#readRule(element, place)
    else if (tag === 'TABLE' && !place.isFlat && isTable(element)) this.#readTable(element, place)
    else if (!onOwnLine.has(tag)) this.readInside(element, inside)
    else if (place.isFlat) this.#readFlat(element, inside)
    else this.#readBlock(element, tag, inside)
  }

  #readBreak(place: Place): void {
    if (place.isFlat) this.#readText(' ', place)
    else this.writer.breakLine()
  }

  #readBlock(element: Element, tag: string, place: Place): void {
    const depth = place.depth + (tag === 'UL' || tag === 'OL' ? 1 : 0)
    const shape = shapeOf(element, tag, depth)
    // Paragraphs within an item or a quotation are lines of it.
    const goesOn = !shape && place.shape.kind !== 'paragraph' && tag !== 'UL' && tag !== 'OL'
    if (goesOn) this.writer.breakLine()
    else this.writer.end()
    if (shape) this.writer.begin(shape)
    this.readInside(element, { ...place, depth, shape: shape ?? place.shape })
    if (goesOn) this.writer.breakLine()
    else this.writer.end()
  }

  #readFlat(element: Element, place: Place): void {
    this.#readText(' ', place)
    this.readInside(element, place)
    this.#readText(' ', place)
  }

  /** A picture comes with a text, a licence and the consent of those shown, so it is uploaded and never pasted. */
  #readPicture(picture: Element, place: Place): void {
    const alt = picture.getAttribute('alt') ?? ''
    const isTiny = ['width', 'height'].some((side) => Number(picture.getAttribute(side) ?? 99) < 4)
    // A sign that a page draws itself, such as a smile.
    if (/^\p{Extended_Pictographic}/u.test(alt)) this.#readText(alt, place)
    else if (!isTiny) this.leftOut.pictures += 1
  }

  #readRule(rule: Element, place: Place): void {
    // Word parts footnotes from the text by a short line.
    if (place.isFlat || rule.getAttribute('width') === '33%') return
    this.writer.begin({ kind: 'rule', level: 0, isNumbered: false })
    this.writer.end()
  }

  /** The editor has no tables: each row becomes a line. */
  #readTable(table: Element, place: Place): void {
    this.leftOut.tables += 1
    for (const row of table.querySelectorAll('tr')) {
      this.writer.end()
      for (const [at, cell] of [...row.children].entries()) {
        const look = { ...place.look, isBold: cell.tagName.toUpperCase() === 'TH' }
        if (at > 0) this.writer.write(' – ', nothing, paragraph)
        this.readInside(cell, { ...place, look, isFlat: true, shape: paragraph })
      }
    }
    this.writer.end()
  }
}

function isDropped(element: Element, tag: string): boolean {
  const isHidden =
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /(?:^|;)\s*display:\s*none|visibility:\s*hidden/i.test(element.getAttribute('style') ?? '')
  // `o:p`, `w:sdtPr`, `v:shape`: what Word keeps for itself. `w:sdt` holds text, as other unknown elements do.
  const isOfWord = /^(?:O|V|M):|^W:(?!SDT$|SDTCONTENT$)/.test(tag)
  return dropped.has(tag) || isHidden || isOfWord || isListSign(element) || isWordRubbish(element)
}

/** Whether it holds rows of several cells, and not the layout of a page or a mail. */
function isTable(table: Element): boolean {
  if (table.getAttribute('role') === 'presentation' || table.querySelector('table')) return false
  return [...table.querySelectorAll('tr')].some((row) => row.children.length > 1)
}

function lookIn(element: Element, tag: string, outside: Look): Look {
  const style = element.getAttribute('style') ?? ''
  const weight = /(?:^|;)\s*font-weight:\s*(\w+)/i.exec(style)?.[1]
  const slant = /(?:^|;)\s*font-style:\s*(\w+)/i.exec(style)?.[1]
  const href = tag === 'A' ? pastedAddress(element.getAttribute('href') ?? '') : undefined
  return {
    ...outside,
    isBold: weight
      ? /^(?:bold|bolder|[6-9]00)$/i.test(weight)
      : outside.isBold || tag === 'B' || tag === 'STRONG',
    isItalic: slant
      ? /^(?:italic|oblique)$/i.test(slant)
      : outside.isItalic || tag === 'I' || tag === 'EM' || tag === 'CITE',
    ...(href !== undefined && { href }),
  }
}

/** What an element begins; nothing for one that only stands on a line of its own. */
function shapeOf(element: Element, tag: string, depth: number): Shape | undefined {
  const heading = headingLevel(element, tag)
  if (heading !== undefined) return { kind: 'heading', level: heading, isNumbered: false }
  const item = wordItem(element)
  if (item) return { kind: 'item', ...item }
  if (tag === 'LI') {
    const said = Number(element.getAttribute('aria-level') ?? element.getAttribute('data-aria-level'))
    const isNumbered = element.parentElement?.tagName.toUpperCase() === 'OL'
    return { kind: 'item', level: Math.max(said || 0, depth, 1), isNumbered }
  }
  const isQuotation = tag === 'BLOCKQUOTE' || isWordQuotation(element)
  return isQuotation ? { kind: 'quotation', level: 0, isNumbered: false } : undefined
}

function headingLevel(element: Element, tag: string): number | undefined {
  if (/^H[1-6]$/.test(tag)) return Number(tag[1])
  if (element.getAttribute('role') === 'heading') return Number(element.getAttribute('aria-level')) || 2
  return isWordTitle(element) ? 1 : undefined
}
