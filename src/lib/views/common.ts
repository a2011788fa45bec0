import type { MessageKey } from '../../i18n/i18n.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { Focus } from '../picture-focus.ts'

/**
 * What pure components need, and nothing of the CMS. Values that are not there are left out (or undefined):
 * a component never writes a label for them. Dates are partial dates as stored.
 */

/** A text that may be in another language than its page; `lang` only where it differs. */
export interface Words {
  text: string
  lang?: Locale | undefined
}

export interface LinkView {
  label: Words
  href: string
  /** Language of the page or file behind the link, only where it differs from the page's. */
  hreflang?: Locale | undefined
}

/** A kind as the key of its label: `kinds.news.press-release` is `kinds.{collection}.{stored value}`. */
export type KindKey = Extract<MessageKey, `kinds.${string}`>

export interface PhotoView {
  type: 'photo'
  src: string
  /** "address 480w, address 960w", all WebP. */
  srcset?: string | undefined
  width: number
  height: number
  /** What of it has to be seen where it is cut, in quarters of its width and height; the middle unless said. */
  focus?: Focus | undefined
  /** Empty for a picture that is marked as decorative. */
  alt: string
  altLang?: Locale | undefined
  credit?: string | undefined
}

/** Drawn from words where there is no photograph; always decorative. */
export interface CoverArtView {
  type: 'art'
  title: string
  /** Key of the first topic; it chooses the motif. */
  topic?: string | undefined
}

export type PictureView = PhotoView | CoverArtView

export interface TopicLink {
  key: string
  name: Words
  href: string
}

export interface OrganisationLink {
  name: Words
  acronym?: string | undefined
  /** Page of the organisation on this site; absent for one that has none. */
  href?: string | undefined
  /** ISO 3166-1 alpha-2. */
  country?: string | undefined
}

/** A state has a word and a shape, never a colour alone. */
export type StateCode =
  | 'planned'
  | 'running'
  | 'completed'
  | 'past'
  | 'moved'
  | 'cancelled'
  | 'lapsed'
  | 'vacant'

export interface StateView {
  code: StateCode
  note?: Words | undefined
}

/** One line of a list of news, statements, projects, events, documents, campaigns or results. */
export interface RowView {
  title: Words
  href: string
  hreflang?: Locale | undefined
  kind?: KindKey | undefined
  /** Short name in the margin: a project's acronym. */
  acronym?: string | undefined
  date?: string | undefined
  /** With it the margin shows a span of time. */
  endDate?: string | undefined
  summary?: Words | undefined
  /** Small facts below the summary, for example "10 regions in 4 countries" already in words. */
  notes?: readonly Words[] | undefined
  place?: string | undefined
  /** Name of the owning site where that is another one. */
  site?: Words | undefined
  state?: StateView | undefined
  topics?: readonly TopicLink[] | undefined
}

export interface PaginationView {
  page: number
  pages: number
  /** One address for each page, in order; the first is page 1. */
  hrefs: readonly string[]
}

export interface FilterOption {
  value: string
  label: Words
  isSelected?: boolean | undefined
}

export interface FilterField {
  name: string
  label: MessageKey
  options: readonly FilterOption[]
}

export interface FiltersView {
  /** Address that the form is sent to (GET). */
  action: string
  fields: readonly FilterField[]
  /** In which order the list stands; the usual one has no value. */
  sort?: FilterField | undefined
  /** Filters in force, each with the address of the same list without it. */
  active: readonly { label: Words; removeHref: string }[]
  clearHref?: string | undefined
  /** Filters that were asked for with a value that is none, and leave nothing out. */
  unknown?: readonly MessageKey[] | undefined
}

/** The same list in another language of the site. */
export interface ElsewhereLink {
  locale: Locale
  href: string
}

/** The ways to the pages before and after; one of them at the ends. */
export interface PagerView {
  previousHref?: string | undefined
  nextHref?: string | undefined
}

/** What an empty list would show without one of its filters. */
export interface LooserList {
  label: Words
  count: number
  href: string
}

/** A page of a list; `total` counts all pages. */
export interface ListView<Row = RowView> {
  lead?: Words | undefined
  rows: readonly Row[]
  total: number
  filters?: FiltersView | undefined
  pager?: PagerView | undefined
  /** The whole list as a table. */
  csvHref?: string | undefined
  /** How many items the table holds, where those are not all. */
  csvLines?: number | undefined
  looser?: readonly LooserList[] | undefined
  feedHref?: string | undefined
  /** The feed is that of this topic, with all nouns. */
  feedTopic?: Words | undefined
  /** Languages in which the list has something, where it has nothing in the page's own. */
  elsewhere?: readonly ElsewhereLink[] | undefined
}

export interface NeighboursView {
  previous?: LinkView | undefined
  next?: LinkView | undefined
}

export interface CorrectionView {
  date?: string | undefined
  text: Words
}

export interface PressContactView {
  name?: string | undefined
  email?: string | undefined
  phone?: string | undefined
}

/** What every page of one item carries beside its own content. */
export interface ItemExtras {
  topics?: readonly TopicLink[] | undefined
  /** Sites other than this one that show the item or own it. */
  sites?: readonly LinkView[] | undefined
  related?: readonly RowView[] | undefined
  neighbours?: NeighboursView | undefined
  /** Languages of the site in which this item is not public. */
  missingLanguages?: readonly Locale[] | undefined
}
