import { isLocale, type Locale } from '../../i18n/locales.ts'
import { nameUuid } from '../../lib/name-uuid.ts'
import type { WxrPost } from './read-posts.ts'

/** What is remembered of every entry while the file is gone through: not its text. */
export interface PostInfo {
  id: number
  type: string
  status: string
  isProtected: boolean
  /** Null when it is none that there is here. */
  language: Locale | null
  /** As the file says it. */
  languageSaid: string
  /** What is the same in the translations of one text. */
  group: string
  /** Its address on the old website. */
  link: string
}

/** Where the plugins for several languages note the language of an entry (WPML). */
const languageKeys = ['_wpml_language', 'wpml_language', '_icl_lang', 'icl_language']
/** … and which entries are translations of one another. */
const groupKeys = ['_wpml_trid', 'wpml_trid', '_icl_trid', 'icl_trid']
const originalKeys = ['_icl_lang_duplicate_of', '_wpml_original_id']

const firstOf = (meta: ReadonlyMap<string, string>, keys: readonly string[]): string | undefined =>
  keys.map((key) => meta.get(key)?.trim()).find(Boolean)

/**
 * What an entry is, in which language, and of which it is a translation: by the taxonomies of Polylang
 * (`language`, `post_translations`), which the versions of marked languages have too, or the fields of WPML; without
 * either it stands for itself.
 *
 * @param usual - the language of entries that name none
 */
export function infoOf({ values, terms, meta }: WxrPost, usual: string): PostInfo {
  const id = Number(values.get('wp:post_id'))
  const term = (domain: string) => terms.find((each) => each.domain === domain)?.nicename
  const said = term('language') ?? firstOf(meta, languageKeys) ?? usual
  const language = said.slice(0, 2).toLowerCase()
  const original = firstOf(meta, originalKeys)
  const trid = firstOf(meta, groupKeys)
  const group = term('post_translations') ?? (trid ? `trid ${trid}` : `post ${original ?? id}`)
  return {
    id,
    type: values.get('wp:post_type') ?? '',
    status: values.get('wp:status') ?? '',
    isProtected: (values.get('wp:post_password') ?? '') !== '',
    language: isLocale(language) ? language : null,
    languageSaid: said,
    group: `${values.get('wp:post_type')} ${group}`,
    link: values.get('link')?.trim() ?? '',
  }
}

/** The noun that entries of a kind become. */
export const nounOf: Readonly<Record<string, 'news' | 'pages' | undefined>> = { post: 'news', page: 'pages' }

/** What is never looked at: earlier versions, menus and what only WordPress needs. */
export const isNothing = ({ type, status }: Pick<PostInfo, 'type' | 'status'>): boolean =>
  type === 'revision' || type === 'nav_menu_item' || type.startsWith('wp_') || status === 'auto-draft'

/** Texts with their translations. */
export class Groups {
  readonly #byGroup = new Map<string, PostInfo[]>()
  readonly #byLink = new Map<string, PostInfo>()
  readonly #source: string

  /** @param source - the old website, which is a part of every id */
  constructor(source: string) {
    this.#source = source
  }

  add(info: PostInfo): void {
    this.#byGroup.set(info.group, [...(this.#byGroup.get(info.group) ?? []), info])
    if (info.link !== '') this.#byLink.set(plainAddress(info.link), info)
  }

  membersOf(group: string): readonly PostInfo[] {
    return this.#byGroup.get(group) ?? []
  }

  /** The id of the item that a text becomes: the same each time the website is exported. */
  itemId(group: string): string {
    const first = Math.min(...this.membersOf(group).map(({ id }) => id))
    return nameUuid(`wordpress:${this.#source}:${first}`)
  }

  /** The id of the redirect from one of the addresses that an entry had. */
  redirectId(post: number, from: string): string {
    return nameUuid(`wordpress:${this.#source}:redirect:${post}:${from}`)
  }

  /** The item that stands now at an address of the old website. */
  find(address: string): { noun: string; id: string } | undefined {
    const info = this.#byLink.get(plainAddress(address))
    const noun = info && nounOf[info.type]
    return info && noun ? { noun, id: this.itemId(info.group) } : undefined
  }
}

const plainAddress = (address: string): string =>
  address
    .replace(/^https?:/, '')
    .replace(/[#].*$/, '')
    .replace(/\/$/, '')
