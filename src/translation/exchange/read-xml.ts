import { setImmediate as pause } from 'node:timers/promises'
import { SaxesParser } from 'saxes'

/** An element as it was read; names are those of its namespace, attributes of another than none are `{uri}name`. */
export interface Read {
  uri: string
  name: string
  attributes: ReadonlyMap<string, string>
  children: (Read | string)[]
}

/** Elements in elements: nobody writes deeper, and nothing here shall recur without an end. */
const deepest = 100

/** So much is read before others have their turn, in characters. */
const portion = 64_000

/** Thrown for a file that is not read, with a word that says why. */
export class UnreadableXml extends Error {
  readonly reason: 'broken' | 'declares'

  constructor(reason: UnreadableXml['reason'], message: string) {
    super(message)
    this.reason = reason
  }
}

/**
 * Reads XML strictly. A document type is refused before anything of it is read: it could define entities that grow
 * or that name files (XML 1.0, section 4.2.2); the five of XML itself are all that there are.
 *
 * @returns the root
 * @throws UnreadableXml
 */
export async function readXml(text: string): Promise<Read> {
  const parser = new SaxesParser({ xmlns: true, position: true })
  const document: Read = { uri: '', name: '', attributes: new Map(), children: [] }
  const open = [document]
  const add = (child: Read | string) => open.at(-1)?.children.push(child)
  parser.on('doctype', () => {
    throw new UnreadableXml('declares', 'A document type is not read.')
  })
  parser.on('error', (error) => {
    throw new UnreadableXml('broken', error.message)
  })
  parser.on('opentag', ({ uri, local, attributes }) => {
    if (open.length > deepest) throw new UnreadableXml('broken', 'Too deep.')
    const named = Object.values(attributes).map(
      (each) => [each.uri === '' ? each.local : `{${each.uri}}${each.local}`, each.value] as const,
    )
    const read: Read = { uri, name: local, attributes: new Map(named), children: [] }
    add(read)
    open.push(read)
  })
  parser.on('closetag', () => void open.pop())
  parser.on('text', add)
  parser.on('cdata', add)
  for (let at = 0; at < text.length; at += portion) {
    parser.write(text.slice(at, at + portion))
    await pause()
  }
  parser.close()
  const root = document.children.find((child) => typeof child !== 'string')
  if (!root) throw new UnreadableXml('broken', 'There is nothing in it.')
  return root
}
