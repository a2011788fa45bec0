/**
 * The demo content without its words: what is the same in every language. A relation is the key of the other
 * item; where a field takes several nouns it is a `Reference`. A value that the facts do not give is left out.
 */
import type { Locale } from '../i18n/locales.ts'
import type {
  DocumentKind,
  EventKind,
  MembershipKind,
  NewsKind,
  NewsletterFrequency,
  OrganisationKind,
  PageLayout,
  PartnerRole,
  ProjectKind,
  Section,
  Setting,
  StatementKind,
  Theme,
} from '../lib/kinds.ts'
import type { BlockItem } from './block-types.ts'
import type { Key } from './types.ts'

export type SiteKey = 'icmc-europe' | 'share-network' | 'icmpd-brussels'

/** "2012", "2012-03" or "2012-03-29": as precise as it is known. */
export type PartialDate = string

export type CountryCode = string

export interface Row {
  key: Key
}

export type ReferableNoun =
  | 'pages'
  | 'projects'
  | 'statements'
  | 'news'
  | 'events'
  | 'documents'
  | 'campaigns'

export interface Reference {
  noun: ReferableNoun
  key: Key
}

/** What every item that belongs to a site has. */
export interface Owned {
  key: Key
  site: SiteKey
  alsoOn?: SiteKey[]
}

export interface NavigationItem extends Row {
  kind: 'section' | 'page'
  section?: Section
  page?: Key
}

export interface SiteItem {
  key: SiteKey
  parentOrganisation?: Key
  runBy?: SiteKey
  country?: CountryCode
  languages: Locale[]
  defaultLanguage: Locale
  theme: Theme
  address?: { country: CountryCode }
  /** When its pages were last examined for the accessibility statement. */
  accessibility: { statedOn: string }
  navigation: NavigationItem[]
  datedFacts: Row[]
  coreFunctions: Row[]
  newsletter?: { frequency: NewsletterFrequency; hasArchive: boolean }
  /** The European Resettlement Network is joined there. */
  hasNetwork?: boolean
}

export interface TopicItem {
  key: Key
  asks?: Row[]
  includes?: Row[]
  frameworks?: (Row & { year?: string })[]
}

export interface OrganisationItem {
  key: Key
  kind: OrganisationKind
  acronym?: string
  country?: CountryCode
  city?: string
  aliases?: { name: string }[]
  partOf?: Key
}

export interface DepartmentItem {
  key: Key
  site: SiteKey
  order: number
}

/** A post; one without a name is shown as a post. */
export interface PersonItem extends Owned {
  department: Key
  order: number
  name?: string
}

export interface MembershipItem {
  key: Key
  site: SiteKey
  body: Key
  kind: MembershipKind
  order: number
}

export interface ProjectItem extends Owned {
  kind: ProjectKind
  acronym?: string
  plannedStart?: PartialDate
  plannedEnd?: PartialDate
  actualStart?: PartialDate
  actualEnd?: PartialDate
  durationMonths?: number
  ended?: boolean
  coordinator?: Key
  partners?: { organisation: Key; role: PartnerRole }[]
  ownRole?: PartnerRole
  beneficiary?: Key
  funders?: { organisation: Key }[]
  countries?: { country: CountryCode }[]
  scope?: { regions?: number; countries: number; setting?: Setting }
  partOf?: Key
  follows?: Key
  topics: Key[]
}

export interface CampaignItem extends Owned {
  ask: { figure: number; byYear: string }
  topics: Key[]
}

export interface StatementItem extends Owned {
  kind: StatementKind
  /** The day of publication, where it is known; `date` is the statement's own. */
  publishedOn?: PartialDate
  date?: PartialDate
  authorOrganisation?: Key
  answers?: { date: PartialDate }
  signatories?: Key[]
  abbreviations?: (Row & { short: string })[]
  figures?: Row[]
  lapsed?: { after: PartialDate }
  topics: Key[]
}

export interface NewsItem extends Owned {
  kind: NewsKind
  date?: PartialDate
  topics: Key[]
  projects?: Key[]
  organisations?: Key[]
  callToAction?: { page: Key }
}

export interface EventItem extends Owned {
  kind: EventKind
  date: PartialDate
  organisers: Key[]
  statements: Key[]
  topics: Key[]
}

export interface DocumentItem extends Owned {
  kind: DocumentKind
  /** `file` is the name of the file that the repository carries for that language. */
  files: { language: Locale; file: string; isSupplied: boolean }[]
}

export interface VideoItem {
  key: Key
  site: SiteKey
  lengthSeconds: number
}

export interface NewsletterItem {
  key: Key
  site: SiteKey
  frequency: NewsletterFrequency
  hasArchive: boolean
}

export interface RedirectItem {
  key: Key
  site: SiteKey
  from: string
  kind: 'item'
  item: Reference
  locale: Locale
}

export interface PageItem extends Owned {
  layout: PageLayout
  topics?: Key[]
  blocks: BlockItem[]
}

/** Everything that is the same in all languages. */
export interface Items {
  sites: SiteItem[]
  topics: TopicItem[]
  organisations: OrganisationItem[]
  departments: DepartmentItem[]
  people: PersonItem[]
  memberships: MembershipItem[]
  projects: ProjectItem[]
  campaigns: CampaignItem[]
  statements: StatementItem[]
  news: NewsItem[]
  events: EventItem[]
  documents: DocumentItem[]
  videos: VideoItem[]
  pages: PageItem[]
  newsletters: NewsletterItem[]
  redirects: RedirectItem[]
}
