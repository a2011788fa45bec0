import { typeByName } from '../../../collections/files/checks.ts'
import { isLocale, type Locale } from '../../i18n/locales.ts'
import { nameUuid } from '../../lib/name-uuid.ts'
import { isOnlyAFileName } from '../../lib/writing/alternative-text.ts'
import type { PostInfo } from './groups.ts'
import type { WxrPost } from './read-posts.ts'

/** A picture or a file of the old website. */
export interface Attachment {
  /** Of the item that it becomes. */
  id: string
  noun: 'media' | 'files'
  /** Where it may lie below the folder of uploads, such as `2019/05/picture.jpg`. */
  places: string[]
  /** Where the old website shows it. */
  address: string
  title: string
  /** When it was uploaded, as WordPress writes it. */
  date: string
}

/** How a text shows a picture. */
export interface ShownPicture {
  src: string
  className: string
  alt: string
}

type Texts = Partial<Record<Locale, string>>

/** The longest alternative text, in characters; as `collections/media.ts` takes it. */
const longestAlt = 500

const nounByName = (name: string): Attachment['noun'] | null =>
  /\.(?:jpe?g|png|webp|avif|gif)$/i.test(name) ? 'media' : typeByName(name) ? 'files' : null

function plain(address: string): string {
  const path = address.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '')
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** What of an address lies below the folder of uploads. */
const belowUploads = (address: string): string => /\/uploads\/(.+)$/.exec(plain(address))?.[1] ?? ''

/** What is the same in the addresses of all sizes of a picture: WordPress adds `-300x200` or `-scaled`. */
const keyOf = (address: string): string =>
  (belowUploads(address) || plain(address))
    .replace(/-\d{1,5}x\d{1,5}(?=\.\w+$)/, '')
    .replace(/-(?:scaled|rotated)(?=\.\w+$)/, '')
    .toLowerCase()

const numberOf = ({ className }: ShownPicture): string | undefined =>
  /(?:^|\s)wp-image-(\d{1,12})(?:\s|$)/.exec(className)?.[1]

/** The pictures and files of an old website, and what is said of them: once for each file, whatever its languages. */
export class Attachments {
  readonly #byKey = new Map<string, Attachment>()
  /** The keys of attachments by the numbers that WordPress gave to them; one file may have several, by language. */
  readonly #keys = new Map<string, string>()
  /** The names under which something is said of an attachment, by its id; what counts most stands first. */
  readonly #names = new Map<string, string[]>()
  readonly #said = new Map<string, Texts>()
  readonly #source: string

  /** @param source - the old website, which is a part of every id */
  constructor(source: string) {
    this.#source = source
  }

  /** Remembers an entry that is an attachment. */
  note({ values, meta }: WxrPost, info: PostInfo): void {
    const [address, attached] = [
      values.get('wp:attachment_url')?.trim(),
      meta.get('_wp_attached_file')?.trim(),
    ]
    const [name] = [address, attached].filter((each) => each !== undefined && each !== '')
    const noun = name === undefined ? null : nounByName(plain(name))
    if (name === undefined || !noun) return
    const key = keyOf(name)
    this.#keys.set(String(info.id), key)
    if (info.language) this.#say(key, info.language, meta.get('_wp_attachment_image_alt') ?? '')
    const id = nameUuid(`wordpress:${this.#source}:file:${key}`)
    this.#names.set(id, [...(this.#names.get(id) ?? [key]), `#${info.id}`])
    if (this.#byKey.has(key)) return
    this.#byKey.set(key, {
      id,
      noun,
      places: [belowUploads(address ?? ''), attached ?? ''].filter((place) => place !== ''),
      address: address ?? '',
      title: values.get('title')?.trim() || (plain(name).split('/').at(-1) ?? ''),
      date: values.get('wp:post_date_gmt') ?? '',
    })
  }

  /** Remembers what a text says of a picture that it shows; for languages in which the picture itself says nothing. */
  noteUse(shown: ShownPicture, language: string | null): void {
    if (!isLocale(language)) return
    const number = numberOf(shown)
    if (number) this.#say(`#${number}`, language, shown.alt)
    this.#say(keyOf(shown.src), language, shown.alt)
  }

  #say(key: string, language: Locale, alt: string): void {
    const text = alt.replaceAll(/\s+/g, ' ').trim().slice(0, longestAlt)
    if (text === '' || isOnlyAFileName(text)) return
    this.#said.set(key, { [language]: text, ...this.#said.get(key) })
  }

  /** The attachment that a text shows. */
  find(shown: ShownPicture): Attachment | undefined {
    return this.byNumber(numberOf(shown)) ?? this.#byKey.get(keyOf(shown.src))
  }

  /** The attachment with the number that WordPress gave to it. */
  byNumber(number: string | undefined): Attachment | undefined {
    return this.#byKey.get(this.#keys.get(number ?? '') ?? '')
  }

  /** Its alternative texts by language: its own, or else those of the texts that show it. */
  altOf({ id }: Attachment): Texts {
    const names = this.#names.get(id) ?? []
    return Object.assign({}, ...names.toReversed().map((name) => this.#said.get(name))) as Texts
  }

  list(): Attachment[] {
    return [...this.#byKey.values()]
  }
}
