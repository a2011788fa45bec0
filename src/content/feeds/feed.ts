/** A feed in no format yet: what is new on a list. All addresses are absolute, all texts plain. */
export interface Feed {
  /** Stays, whatever becomes of the address. */
  id: string
  title: string
  description: string
  /** Who publishes: the site's name. */
  author: string
  /** BCP 47. */
  language: string
  /** The feed itself. */
  selfHref: string
  /** The page that shows the same list. */
  pageHref: string
  iconHref: string
  /** When a reader would last have seen a change. */
  updated: Date
  entries: readonly FeedEntry[]
}

export interface FeedEntry {
  id: string
  title: string
  href: string
  summary: string | undefined
  /** The site that owns the item, where it is another one. */
  author: string | undefined
  published: Date
  updated: Date
  categories: readonly FeedCategory[]
}

/** What an item is about, or of which kind it is. */
export interface FeedCategory {
  /** The same in every language. */
  term: string
  label: string
}
