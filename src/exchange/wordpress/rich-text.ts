import { convertHTMLToLexical, editorConfigFactory } from '@payloadcms/richtext-lexical'
import type { BasePayload, RichTextField } from 'payload'
import type { Data } from '../../../collections/shared/localized-data.ts'
import { nameUuid } from '../../lib/name-uuid.ts'
import { cleanHtml } from './clean-html.ts'

/** The item that stands now at an address of the old website. */
export type FindItem = (address: string) => { noun: string; id: string } | undefined

/** What a text of WordPress became. */
export interface ConvertedText {
  /** Undefined when nothing is left of it. */
  text: Data | undefined
  /** Its words alone. */
  words: string
  pictures: number
}

/** Turns the texts of WordPress into those of the editor here. */
export async function textConverter(payload: BasePayload, findItem: FindItem) {
  // It takes memory, and is needed here alone.
  const { JSDOM } = await import('jsdom')
  const field = payload.collections.news.config.flattenedFields.find(({ name }) => name === 'body')
  const editorConfig = editorConfigFactory.fromField({ field: field as unknown as RichTextField })
  const { document } = new JSDOM('').window
  return (source: string): ConvertedText => {
    const { html, pictures } = cleanHtml(source, document)
    const scratch = document.createElement('div')
    scratch.innerHTML = html.replaceAll('</', ' </')
    const words = (scratch.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
    if (words === '') return { text: undefined, words, pictures }
    const made = convertHTMLToLexical({ editorConfig, html, JSDOM }) as unknown as Data
    return { text: linked(made, findItem, nameUuid(source)) as Data, words, pictures }
  }
}

/** The same text with ids that are the same each time, and with links to items in place of their old addresses. */
function linked(node: unknown, findItem: FindItem, seed: string): unknown {
  let count = 0
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit)
    if (typeof value !== 'object' || value === null) return value
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
