import { convertHTMLToLexical, editorConfigFactory } from '@payloadcms/richtext-lexical'
import type { BasePayload, RichTextField } from 'payload'
import type { Data } from '../../../collections/shared/localized-data.ts'
import { nameUuid } from '../../lib/name-uuid.ts'
import { cleanHtml, pictureIn, withoutPictures } from './clean-html.ts'

/** The item that stands now at an address of the old website. */
export type FindItem = (address: string) => { noun: string; id: string } | undefined

/** A picture of a text, and whether it has an alternative text in the language of that. */
export interface FoundPicture {
  id: string
  isDescribed: boolean
}

/** What a text of WordPress became. */
export interface ConvertedText {
  /** Undefined when nothing is left of it. */
  text: Data | undefined
  /** The same for readers: without pictures that nobody has described yet. */
  shown: Data | undefined
  /** Its words alone. */
  words: string
  /** How many pictures are left out. */
  pictures: number
  /** The pictures that wait for an alternative text. */
  toDescribe: ReadonlySet<string>
}

/** What is known of the pictures that texts show. */
export type PictureOf = (image: Element, language: string) => FoundPicture | undefined

/** Turns the texts of WordPress into those of the editor here. */
export async function textConverter(payload: BasePayload, findItem: FindItem, pictureOf: PictureOf) {
  // It takes memory, and is needed here alone.
  const { JSDOM } = await import('jsdom')
  const field = payload.collections.news.config.flattenedFields.find(({ name }) => name === 'body')
  const editorConfig = editorConfigFactory.fromField({ field: field as unknown as RichTextField })
  const { document } = new JSDOM('').window
  return (source: string, language: string): ConvertedText => {
    const undescribed = new Set<string>()
    const { html, pictures } = cleanHtml(source, document, (image) => {
      const found = pictureOf(image, language)
      if (found && !found.isDescribed) undescribed.add(found.id)
      return found?.id
    })
    const scratch = document.createElement('div')
    scratch.innerHTML = html.replaceAll('</', ' </')
    const all = scratch.textContent ?? ''
    const words = withoutPictures(all).replaceAll(/\s+/g, ' ').trim()
    const counts = { words, pictures, toDescribe: undescribed }
    if (all.trim() === '') return { text: undefined, shown: undefined, ...counts }
    const made = convertHTMLToLexical({ editorConfig, html, JSDOM }) as unknown as Data
    const text = linked(made, findItem, nameUuid(source)) as Data
    return { text, shown: withoutThese(text, undescribed), ...counts }
  }
}

/** A text without some pictures, which stand between its paragraphs; undefined when nothing else is in it. */
function withoutThese(text: Data, pictures: ReadonlySet<string>): Data | undefined {
  const root = Object(text['root']) as Data & { children: Data[] }
  const children = root.children.filter(
    ({ type, value }) => type !== 'upload' || !pictures.has(String(value)),
  )
  return children.length === 0 ? undefined : { ...text, root: { ...root, children } }
}

/** The id of the picture that a paragraph stands for. */
function pictureOfNode({ type, children }: Data): string | undefined {
  const [only, ...others] = Array.isArray(children) ? (children as Data[]) : []
  const text = only?.['text']
  return type === 'paragraph' && others.length === 0 && typeof text === 'string' ? pictureIn(text) : undefined
}

/**
 * The same text with ids that are the same each time, with links to items in place of their old addresses, and with
 * pictures in place of what stands for them.
 */
function linked(node: unknown, findItem: FindItem, seed: string): unknown {
  let count = 0
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit)
    if (typeof value !== 'object' || value === null) return value
    const picture = pictureOfNode(value as Data)
    if (picture !== undefined) {
      count += 1
      const id = nameUuid(`${seed}:${count}`)
      return { type: 'upload', version: 3, format: '', id, fields: null, relationTo: 'media', value: picture }
    }
    const { id: _id, ...rest } = value as Data
    const made = Object.fromEntries(Object.entries(rest).map(([name, each]) => [name, visit(each)]))
    if (made['type'] !== 'link' && made['type'] !== 'autolink') return made
    count += 1
    return {
      ...made,
      type: 'link',
      id: nameUuid(`${seed}:${count}`),
      fields: linkFields(Object(made['fields']), findItem),
    }
  }
  return visit(node)
}

function linkFields({ url }: Data, findItem: FindItem): Data {
  const item = findItem(String(url))
  return item
    ? { linkType: 'internal', doc: { relationTo: item.noun, value: item.id } }
    : { linkType: 'custom', url }
}
