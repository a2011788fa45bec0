import { element, escapeXml, Xml, xmlDocument } from '../../lib/xml.ts'
import {
  type ExchangeFile,
  type ExchangeItem,
  type ExchangeUnit,
  ownNamespace,
  xliffNamespace,
} from './exchange-file.ts'
import type { Code, Coded, Piece } from './rich-text-codes.ts'

/** What XML has no place for; XLIFF writes it as an element (section 4.2.3.1). */
const forbidden = /([^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}])/gu

/** Words with everything that they hold: readers of XML would make a carriage return another character. */
function wordsOf(text: string): Xml[] {
  return text.split(forbidden).map((part, index) => {
    const isForbidden = index % 2 === 1
    if (!isForbidden) return new Xml(escapeXml(part).replaceAll('\r', '&#xD;'))
    const hex = (part.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    return element('cp', { hex })
  })
}

/** The marks of the editor by their bits (`format` of a text). */
const marks = [
  [1, 'b'],
  [2, 'i'],
  [8, 'u'],
  [4, 's'],
  [16, 'code'],
] as const

/** A code as people know it from HTML, for the tool that shows it; nobody reads it back. */
function shownAs({ node, kind }: Code): string {
  const type = String(node['type'])
  if (kind === 'passage') {
    const format = Number(node['format']) || 0
    return (
      marks
        .filter(([bit]) => format & bit)
        .map(([, name]) => `<${name}>`)
        .join('') || '<span>'
    )
  }
  if (type === 'link') {
    const { url } = (node['fields'] ?? {}) as { url?: unknown }
    return typeof url === 'string' && url !== '' ? `<a href="${url}">` : '<a>'
  }
  if (type === 'heading' || type === 'list') return `<${String(node['tag'])}>`
  const names: Record<string, string> = {
    paragraph: 'p',
    listitem: 'li',
    quote: 'blockquote',
    linebreak: 'br',
    upload: 'img',
    horizontalrule: 'hr',
  }
  return `<${names[type] ?? type}>`
}

/** XLIFF 2.0, section 4.3.1.39: what kind of code it is. */
function typeOf({ node, kind }: Code): { type: string; subType?: string } {
  const type = String(node['type'])
  if (kind === 'passage') {
    const only = node['format'] === 1 ? 'xlf:b' : node['format'] === 2 ? 'xlf:i' : undefined
    return { type: 'fmt', ...(only && { subType: only }) }
  }
  if (type === 'link' || type === 'autolink') return { type: 'link' }
  return { type: type === 'upload' ? 'image' : 'other' }
}

/** The original data of the codes of a unit, each said once. */
class OriginalData {
  readonly #ids = new Map<string, string>()

  refOf(code: Code): string {
    const shown = shownAs(code)
    const id = this.#ids.get(shown) ?? `d${this.#ids.size + 1}`
    this.#ids.set(shown, id)
    return id
  }

  get xml(): Xml | undefined {
    if (this.#ids.size === 0) return undefined
    return element('originalData', {}, ...[...this.#ids].map(([shown, id]) => element('data', { id }, shown)))
  }
}

function contentOf(content: readonly Piece[], { codes }: Coded, data: OriginalData): Xml[] {
  return content.flatMap((piece): Xml[] => {
    if (typeof piece === 'string') return wordsOf(piece)
    const { id } = piece
    const code = codes.get(id)
    if (!code) return []
    const attributes = { id, canCopy: 'no', canDelete: 'no', ...typeOf(code) }
    const ref = data.refOf(code)
    if (!piece.content) return [element('ph', { ...attributes, dataRef: ref })]
    const inside = contentOf(piece.content, { codes, content: [], shell: null }, data)
    return [element('pc', { ...attributes, dataRefStart: ref }, ...inside)]
  })
}

function unitOf(unit: ExchangeUnit): Xml {
  const data = new OriginalData()
  const source = element('source', {}, ...contentOf(unit.source.content, unit.source, data))
  const target = unit.target && element('target', {}, ...contentOf(unit.target.content, unit.target, data))
  const notes = [
    element('note', { category: 'field' }, unit.label),
    ...(unit.maxLength === undefined ? [] : [element('note', { category: 'length' }, `≤ ${unit.maxLength}`)]),
  ]
  return element(
    'unit',
    {
      id: unit.path,
      canResegment: 'no',
      'xml:space': 'preserve',
      'ch:source': unit.sourceDigest,
      'ch:target': unit.targetDigest ?? undefined,
    },
    element('notes', {}, ...notes),
    data.xml,
    element('segment', { state: unit.isDone ? 'translated' : 'initial' }, source, target ?? undefined),
  )
}

function itemOf({ noun, id, title, link, units }: ExchangeItem): Xml {
  const note = element('note', { category: 'item' }, `${title} — ${link}`)
  const attributes = { id: `${noun}.${id}`, original: `${noun}/${id}` }
  return element('file', attributes, element('notes', {}, note), ...units.map(unitOf))
}

/**
 * A translation job as XLIFF 2.0 (OASIS Standard, 5 August 2014): a file for each item, a unit for each text, the
 * structure of texts as inline codes.
 */
export function writeXliff({ from, to, items }: ExchangeFile): string {
  const attributes = {
    xmlns: xliffNamespace,
    'xmlns:ch': ownNamespace,
    version: '2.0',
    srcLang: from,
    trgLang: to,
  }
  return xmlDocument(element('xliff', attributes, ...items.map(itemOf)))
}
