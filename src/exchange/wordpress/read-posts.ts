import { SaxesParser } from 'saxes'
import { withoutControls } from '../../lib/control-characters.ts'
import { unpacked } from '../read-lines.ts'
import { Refused } from '../refused.ts'
import { said } from '../said.ts'
import { inLanguages } from './marked-languages.ts'

/** A category, tag or language of a post. */
export interface WxrTerm {
  /** Its taxonomy: `category`, `post_tag`, `language`, `post_translations` … */
  domain: string
  nicename: string
  name: string
}

/** An entry of a WordPress export, with the words that its elements have there. */
export interface WxrPost {
  kind: 'post'
  values: ReadonlyMap<string, string>
  terms: readonly WxrTerm[]
  meta: ReadonlyMap<string, string>
}

/** What stands before the entries. */
export type WxrHead = { kind: 'channel' | 'author'; values: ReadonlyMap<string, string> }

/** The longest text of one element, in characters. */
const longest = 20_000_000

/** The elements of the head that hold elements of their own and are handed on whole. */
const heads = new Map([['wp:author', 'author']] as const)

/** Puts entries together from the parts of the file, and holds no more than one of them. */
class Collector {
  readonly found: (WxrPost | WxrHead)[] = []
  #values = new Map<string, string>()
  #channel = new Map<string, string>()
  #terms: WxrTerm[] = []
  #meta = new Map<string, string>()
  #path: string[] = []
  #text = ''
  #usual = 'en'
  #term: Omit<WxrTerm, 'name'> = { domain: '', nicename: '' }

  open(name: string, attributes: Record<string, string>): void {
    this.#path.push(name)
    this.#text = ''
    if (name === 'item' || name === 'wp:author') {
      this.#values = new Map()
      this.#terms = []
      this.#meta = new Map()
    }
    if (name === 'category')
      this.#term = { domain: attributes['domain'] ?? '', nicename: attributes['nicename'] ?? '' }
    if (name === 'item' && this.#channel.size > 0) {
      this.found.push({ kind: 'channel', values: this.#channel })
      this.#usual = this.#channel.get('language') || 'en'
      this.#channel = new Map()
    }
  }

  text(part: string): void {
    this.#text += part
    if (this.#text.length > longest) throw new Refused(said.tooLarge, { line: '1' })
  }

  close(name: string): void {
    // Old websites have some that got in by wrong encodings; nobody saw them.
    this.#text = withoutControls(this.#text)
    this.#path.pop()
    const parent = this.#path.at(-1)
    const head = heads.get(name as 'wp:author')
    if (name === 'item') {
      const post = { kind: 'post', values: this.#values, terms: this.#terms, meta: this.#meta } as const
      this.found.push(...inLanguages(post, this.#usual))
    } else if (head) this.found.push({ kind: head, values: this.#values })
    else if (parent === 'item' && name === 'category')
      this.#terms.push({ ...this.#term, name: this.#text.trim() })
    else if (parent === 'wp:postmeta') {
      if (name === 'wp:meta_value') this.#meta.set(this.#values.get('wp:meta_key') ?? '', this.#text)
      else this.#values.set(name, this.#text)
    } else if (parent === 'item' || parent === 'wp:author') this.#values.set(name, this.#text)
    else if (parent === 'channel') this.#channel.set(name, this.#text.trim())
    this.#text = ''
  }
}

/**
 * The entries of a WordPress export (WXR), one at a time, whatever the size of the file; each language of an entry
 * in which several are marked as one of its own. Own entities are not known
 * and a document type is refused, so that nothing is fetched and nothing grows.
 *
 * @throws Refused when it is no such file
 */
export async function* readPosts(file: string): AsyncGenerator<WxrPost | WxrHead> {
  const parser = new SaxesParser()
  const collector = new Collector()
  let isExport = false
  const refuse = () => {
    throw new Refused(said.notWordPress, { line: String(parser.line) })
  }
  parser.on('error', refuse)
  parser.on('doctype', refuse)
  parser.on('opentag', ({ name, attributes }) => {
    isExport ||= name === 'wp:wxr_version'
    collector.open(name, attributes)
  })
  parser.on('text', (text) => collector.text(text))
  parser.on('cdata', (text) => collector.text(text))
  parser.on('closetag', ({ name }) => collector.close(name))
  const decoder = new TextDecoder('utf-8', { fatal: true })
  for await (const chunk of (await unpacked(file)) as AsyncIterable<Buffer>) {
    parser.write(decoded(decoder, chunk))
    yield* collector.found.splice(0)
  }
  parser.close()
  if (!isExport) refuse()
  yield* collector.found.splice(0)
}

function decoded(decoder: TextDecoder, chunk: Buffer): string {
  try {
    return decoder.decode(chunk, { stream: true })
  } catch {
    throw new Refused(said.notWordPress, { line: '1' })
  }
}
