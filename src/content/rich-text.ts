import { convertLexicalToHTML, type HTMLConvertersFunction } from '@payloadcms/richtext-lexical/html'
import type { SerializedEditorState, SerializedLexicalNode } from '@payloadcms/richtext-lexical/lexical'
import { isLocale, type Locale, locales } from '../i18n/locales.ts'
import { type AddressedNoun, isAddressed } from '../lib/addresses.ts'
import { escapeHtml } from '../lib/escape-html.ts'
import { idOf } from '../lib/id-of.ts'
import type { Media } from '../payload-types.ts'
import { linkToItem, siteShowing } from './address.ts'
import { loadPublic } from './find.ts'
import { loadMedia, photoOf } from './media.ts'
import type { Visit } from './visit.ts'

/** A text as Payload stores it; generated types call it an object. */
type RichText = { root: object } | null | undefined

interface Targets {
  /** Addresses of linked items by `noun:id`; one that is not public has none. */
  links: ReadonlyMap<string, string>
  media: ReadonlyMap<string, Media>
}

/**
 * Turns texts into HTML that is safe to put into a page: only the elements below, every text escaped, no
 * inline styles (the pages' policy blocks them), no link to anything that is not public.
 *
 * @returns the HTML of each text in order; undefined for an empty one
 */
export async function toHtml(visit: Visit, texts: readonly RichText[]): Promise<(string | undefined)[]> {
  const targets = await loadTargets(visit, texts)
  return texts.map((text) => {
    if (!text) return undefined
    const html = convertLexicalToHTML({
      data: text as SerializedEditorState,
      converters: convertersFor(targets),
      disableContainer: true,
      disableIndent: true,
      disableTextAlign: true,
    })
    return html === '' ? undefined : html
  })
}

const convertersFor =
  (targets: Targets): HTMLConvertersFunction =>
  ({ defaultConverters }) => ({
    ...defaultConverters,
    text: ({ node }) => {
      const bold = node.format & 1 ? `<strong>${escapeHtml(node.text)}</strong>` : escapeHtml(node.text)
      const text = node.format & 2 ? `<em>${bold}</em>` : bold
      const lang = markedLanguage(node)
      return lang ? `<span lang="${lang}" dir="${locales[lang].dir}">${text}</span>` : text
    },
    paragraph: ({ node, nodesToHTML }) => {
      const inner = nodesToHTML({ nodes: node.children }).join('')
      return inner === '' ? '' : `<p>${inner}</p>`
    },
    list: ({ node, nodesToHTML }) => {
      const tag = node.tag === 'ol' ? 'ol' : 'ul'
      return `<${tag}>${nodesToHTML({ nodes: node.children }).join('')}</${tag}>`
    },
    listitem: ({ node, nodesToHTML, parent }) => {
      const inner = nodesToHTML({ nodes: node.children }).join('')
      // A number stands beside its text as one block, whatever is emphasised in it.
      return 'tag' in parent && parent.tag === 'ol' ? `<li><div>${inner}</div></li>` : `<li>${inner}</li>`
    },
    link: ({ node, nodesToHTML }) => {
      const inner = nodesToHTML({ nodes: node.children }).join('')
      const { doc, linkType, url } = node.fields
      const href = linkType === 'internal' ? targets.links.get(keyOf(doc)) : safeAddress(url)
      return href ? `<a href="${escapeHtml(href)}">${inner}</a>` : inner
    },
    autolink: ({ node, nodesToHTML }) => {
      const inner = nodesToHTML({ nodes: node.children }).join('')
      const href = safeAddress(node.fields.url)
      return href ? `<a href="${escapeHtml(href)}">${inner}</a>` : inner
    },
    upload: ({ node }) => figure(targets.media.get(idOf(node.value) ?? '')),
  })

/** The language that an editor marked a passage with. */
function markedLanguage(node: object): Locale | undefined {
  const marks = '$' in node ? Object(node.$) : {}
  return isLocale(marks.lang) ? marks.lang : undefined
}

function figure(media: Media | undefined): string {
  const photo = media && photoOf(media)
  if (!photo) return ''
  const srcset = photo.srcset
    ? ` srcset="${escapeHtml(photo.srcset)}" sizes="(width < 60rem) 100vw, 48rem"`
    : ''
  const credit = photo.credit ? `<figcaption>${escapeHtml(photo.credit)}</figcaption>` : ''
  return `<figure><img src="${escapeHtml(photo.src)}"${srcset} width="${photo.width}" height="${photo.height}" alt="${escapeHtml(photo.alt)}" loading="lazy">${credit}</figure>`
}

/** Only addresses that cannot carry a script. */
function safeAddress(url: unknown): string | undefined {
  return typeof url === 'string' && /^(https?:\/\/|mailto:|tel:|\/(?!\/)|#)/i.test(url) ? url : undefined
}

interface LinkedDoc {
  relationTo: string
  value: unknown
}

const isLinkedDoc = (value: unknown): value is LinkedDoc =>
  typeof value === 'object' && value !== null && 'relationTo' in value && 'value' in value

const keyOf = (doc: unknown): string => (isLinkedDoc(doc) ? `${doc.relationTo}:${idOf(doc.value) ?? ''}` : '')

async function loadTargets(visit: Visit, texts: readonly RichText[]): Promise<Targets> {
  const linked = new Map<AddressedNoun, Set<string>>()
  const media = new Set<string>()
  for (const node of texts.flatMap((text) => (text ? [...nodesIn(text.root)] : []))) {
    if (node.type === 'upload' && 'value' in node) media.add(idOf(node.value) ?? '')
    const doc = node.type === 'link' && 'fields' in node ? Object(node.fields).doc : undefined
    if (!isLinkedDoc(doc) || !isAddressed(doc.relationTo)) continue
    const ids = linked.get(doc.relationTo) ?? new Set()
    linked.set(doc.relationTo, ids.add(idOf(doc.value) ?? ''))
  }
  const links = new Map<string, string>()
  for (const [noun, ids] of linked) {
    for (const doc of (await loadPublic(visit, noun, [...ids], { slug: true })).values()) {
      const site = siteShowing(visit, 'site' in doc ? idOf(doc.site) : null)
      links.set(`${noun}:${doc.id}`, linkToItem(visit, site, noun, doc.slug ?? ''))
    }
  }
  return { links, media: await loadMedia(visit, [...media]) }
}

function* nodesIn(node: object): Generator<SerializedLexicalNode> {
  if ('type' in node) yield node as SerializedLexicalNode
  if ('children' in node && Array.isArray(node.children))
    for (const child of node.children) yield* nodesIn(child)
}
