import type { Locale } from '../../i18n/locales.ts'
import type { AreaLinkKind, ListedNoun, PictureSide, Theme } from '../kinds.ts'
import type {
  CoverArtView,
  ElsewhereLink,
  LinkView,
  OrganisationLink,
  PhotoView,
  PictureView,
  RowView,
  Words,
} from './common.ts'
import type { DocumentTile } from './documents.ts'
import type { NewsletterView } from './newsletter.ts'
import type { DepartmentView, MembershipView } from './people.ts'

interface Block<Slug extends string> {
  blockType: Slug
  /** Unique on the page; anchors and headings are named after it. */
  id: string
}

export interface HeroBlock extends Block<'hero'> {
  kicker?: Words | undefined
  title: Words
  text?: Words | undefined
  link?: LinkView | undefined
}

export interface RichTextBlock extends Block<'rich-text'> {
  heading?: Words | undefined
  html: string
}

export interface TextPictureBlock extends Block<'text-picture'> {
  heading?: Words | undefined
  html: string
  picture: PictureView
  side: PictureSide
}

export interface AreaView {
  key: string
  title: Words
  text?: Words | undefined
  picture: CoverArtView | PhotoView
  /** What the title and the small link below lead to. */
  link?: LinkView | undefined
  /** Which word stands before the small link: "Project:", "With:" or none. */
  linkKind?: AreaLinkKind | undefined
  /** The claim: a wide panel. */
  hasEmphasis?: boolean | undefined
}

export interface AreasBlock extends Block<'areas'> {
  heading?: Words | undefined
  introduction?: Words | undefined
  items: readonly AreaView[]
}

export interface ItemListBlock extends Block<'item-list'> {
  heading?: Words | undefined
  introduction?: Words | undefined
  rows: readonly RowView[]
  /** For documents in place of rows. */
  documents?: readonly DocumentTile[] | undefined
  noun: ListedNoun
  allHref?: string | undefined
  /** Of a list that is empty in the page's language: where there is something to read. */
  elsewhere?: readonly ElsewhereLink[] | undefined
}

export interface CallToActionBlock extends Block<'call-to-action'> {
  kicker?: Words | undefined
  heading: Words
  text?: Words | undefined
  pointsHeading?: Words | undefined
  points?: readonly Words[] | undefined
  link?: LinkView | undefined
}

export interface VideoBlock extends Block<'video'> {
  title: Words
  description?: Words | undefined
  lengthSeconds?: number | undefined
  /** Address at the host; without it the film is not supplied, and the block says so. */
  address?: string | undefined
  poster: PictureView
  captions?: readonly { language: Locale; href: string }[] | undefined
  transcriptHtml?: string | undefined
}

export interface StaffBlock extends Block<'staff'> {
  heading?: Words | undefined
  departments: readonly DepartmentView[]
}

export interface MembershipsBlock extends Block<'memberships'> {
  heading?: Words | undefined
  introduction?: Words | undefined
  memberships: readonly MembershipView[]
}

export interface DocumentsBlock extends Block<'documents'> {
  heading?: Words | undefined
  documents: readonly DocumentTile[]
  allHref?: string | undefined
}

export interface NewsletterBlock extends Block<'newsletter'> {
  heading?: Words | undefined
  newsletter: NewsletterView
}

/** The ways into the European Resettlement Network, on whichever site it is joined. */
export interface NetworkBlock extends Block<'network'> {
  heading: Words
  text?: Words | undefined
  joinHref: string
  listHref: string
  /** Where they lead to another language than the page's. */
  hreflang?: Locale | undefined
}

export interface PartnerLogosBlock extends Block<'partner-logos'> {
  heading?: Words | undefined
  organisations: readonly (OrganisationLink & { logo?: PhotoView | undefined })[]
}

export interface FigureView {
  value: Words
  label: Words
  /** When the figure was true. */
  asOf?: string | undefined
  qualifier?: Words | undefined
}

export interface FiguresBlock extends Block<'figures'> {
  heading?: Words | undefined
  items: readonly FigureView[]
}

export interface CoreFunctionsBlock extends Block<'core-functions'> {
  heading?: Words | undefined
  items: readonly { key: string; title: Words; text?: Words | undefined; instruments?: Words | undefined }[]
}

export interface StepsBlock extends Block<'steps'> {
  heading?: Words | undefined
  items: readonly { title: Words; text?: Words | undefined }[]
}

export interface SiteDoorBlock extends Block<'site-door'> {
  heading?: Words | undefined
  text?: Words | undefined
  site: { key: string; theme: Theme; name: Words; kindLine?: Words | undefined; href: string }
}

export interface QuotationBlock extends Block<'quotation'> {
  text: Words
  speaker?: string | undefined
  capacity?: Words | undefined
}

export interface AccordionBlock extends Block<'accordion'> {
  heading?: Words | undefined
  items: readonly { question: Words; html: string }[]
}

export type BlockView =
  | HeroBlock
  | RichTextBlock
  | TextPictureBlock
  | AreasBlock
  | ItemListBlock
  | CallToActionBlock
  | VideoBlock
  | StaffBlock
  | MembershipsBlock
  | DocumentsBlock
  | NewsletterBlock
  | NetworkBlock
  | PartnerLogosBlock
  | FiguresBlock
  | CoreFunctionsBlock
  | StepsBlock
  | SiteDoorBlock
  | QuotationBlock
  | AccordionBlock
