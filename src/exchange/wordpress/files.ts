import type { PayloadRequest } from 'payload'
import { nameUuid } from '../../lib/name-uuid.ts'
import type { ExchangeItem } from '../format.ts'
import { sayTo } from '../refused.ts'
import { said } from '../said.ts'
import type { ReadItem } from '../stage.ts'
import type { Attachment } from './attachments.ts'
import type { Collected } from './collect-files.ts'
import type { PostInfo } from './groups.ts'
import { momentOf } from './make-item.ts'
import type { WxrPost } from './read-posts.ts'
import type { FoundPicture } from './rich-text.ts'
import type { Source } from './survey.ts'

/** The pictures and files of an old website with what was collected of them, while its entries are gone through. */
export class Files {
  readonly #source: Pick<Source, 'attachments' | 'base'>
  readonly #collected: ReadonlyMap<string, Collected>
  readonly #given = new Set<string>()

  constructor(source: Pick<Source, 'attachments' | 'base'>, collected: ReadonlyMap<string, Collected>) {
    this.#source = source
    this.#collected = collected
  }

  /** The picture that a text shows, when its content is here. */
  shownBy(image: Element, language: string): FoundPicture | undefined {
    const [src, className] = [image.getAttribute('src') ?? '', image.getAttribute('class') ?? '']
    const picture = this.#picture(this.#source.attachments.find({ src, className, alt: '' }))
    return picture && { id: picture.id, isDescribed: picture.described.includes(language) }
  }

  /** The picture at the head of an entry, when its content is here, and the languages in which it is described. */
  atHeadOf({ meta }: WxrPost): { id: string; described: string[] } | null {
    return this.#picture(this.#source.attachments.byNumber(meta.get('_thumbnail_id')?.trim())) ?? null
  }

  #picture(attachment: Attachment | undefined): { id: string; described: string[] } | undefined {
    const collected = attachment && this.#collected.get(attachment.id)
    if (!collected || 'problem' in collected || attachment.noun !== 'media') return undefined
    return { id: attachment.id, described: Object.keys(this.#source.attachments.altOf(attachment)) }
  }

  /** The item that an attachment becomes, once for each file; in the report alone when its content is not here. */
  *itemsOf(req: PayloadRequest, post: WxrPost, info: PostInfo, site: string): Generator<ReadItem> {
    const attachment = this.#source.attachments.byNumber(String(info.id))
    const title = post.values.get('title') ?? ''
    if (!attachment) {
      const name = post.values.get('wp:attachment_url') ?? title
      const id = nameUuid(`wordpress:${this.#source.base}:entry:${info.id}`)
      yield { item: bare('media', id, post, title), problem: sayTo(req, said.notAPicture, { value: name }) }
      return
    }
    if (this.#given.has(attachment.id)) return
    this.#given.add(attachment.id)
    const collected = this.#collected.get(attachment.id)
    const item = bare(attachment.noun, attachment.id, post, attachment.title)
    if (!collected) yield { item, problem: sayTo(req, said.notFetched) }
    else if ('problem' in collected)
      yield { item, problem: sayTo(req, said[collected.problem], { value: collected.value }) }
    else yield { item: this.#itemOf(attachment, collected, item, site) }
  }

  #itemOf(
    attachment: Attachment,
    { filename, sha256, size }: Exclude<Collected, { problem: unknown }>,
    item: ExchangeItem,
    site: string,
  ): ExchangeItem {
    const said =
      attachment.noun === 'media'
        ? { alt: this.#source.attachments.altOf(attachment) }
        : { title: attachment.title }
    const content = { filename, keeper: site, ...said }
    return { ...item, content, octets: { sha256, size } }
  }
}

/** An item that says no more than what it is called. */
function bare(noun: Attachment['noun'], id: string, { values }: WxrPost, title: string): ExchangeItem {
  const at = momentOf(values.get('wp:post_date_gmt'), new Date().toISOString())
  return { noun, id, createdAt: at, updatedAt: at, content: { title, filename: title } }
}
