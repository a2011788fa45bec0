import type { ListSection } from '../list-parameters.ts'
import type { ElsewhereLink, LinkView, PictureView, RowView, TopicLink, Words } from './common.ts'
import type { DocumentTile } from './documents.ts'

export interface TopicCard {
  key: string
  name: Words
  href: string
  lead?: Words | undefined
  picture: PictureView
  /** How many items of the site carry the topic. */
  count?: number | undefined
}

export interface TopicListView {
  lead?: Words | undefined
  topics: readonly TopicCard[]
  elsewhere?: readonly ElsewhereLink[] | undefined
}

export interface TopicItemView {
  name: Words
  lead?: Words | undefined
  picture?: PictureView | undefined
  parent?: TopicLink | undefined
  children?: readonly TopicLink[] | undefined
  asks?: readonly Words[] | undefined
  includes?: readonly Words[] | undefined
  frameworks?: readonly { name: Words; year?: string | undefined; note?: Words | undefined }[] | undefined
  projects?: readonly RowView[] | undefined
  newsAndStatements?: readonly RowView[] | undefined
  events?: readonly RowView[] | undefined
  documents?: readonly DocumentTile[] | undefined
  /** The ways to whole lists of which only the newest items stand here, by noun. */
  more?: Readonly<Partial<Record<ListSection, LinkView | undefined>>> | undefined
  allHref?: LinkView | undefined
  feedHref?: string | undefined
}
