/**
 * The words of the demo content, one record a noun, by the key of the item (`items/` holds what is the same in
 * every language). Field names are those of the collections, so that the loader can lay one over the other:
 * - where a list has rows with words, the item names its rows by key and the texts hold a record by those keys;
 * - `Markdown` is turned into rich text (headings from `##`, lists, paragraphs); all other texts are plain.
 * A language version is published when its texts exist. A value that the facts do not give is left out.
 */
export type Key = string
export type Markdown = string

/** What the words of every published item have: the last part of its address, in Latin letters without accents. */
export interface Addressed {
  slug: string
}

export interface SiteTexts {
  city?: string
  address?: { city: string }
  name: string
  shortName: string
  kind: string
  strapline?: string
  purpose: string
  hero: { text: string }
  missionHeading: string
  missionText: string
  navigation: Record<Key, { label: string }>
  datedFacts: Record<Key, { label: string; value: string; qualifier?: string }>
  coreFunctions: Record<Key, { title: string; text: string; instruments?: string }>
  newsletter?: { name: string; introduction: string }
  accessibility: { method: string; shortcomings: Markdown }
  privacy: Markdown
}

export interface TopicTexts extends Addressed {
  name: string
  lead: string
  asks?: Record<Key, { text: string }>
  includes?: Record<Key, { text: string }>
  frameworks?: Record<Key, { name: string; note?: string }>
}

export interface OrganisationTexts extends Addressed {
  name: string
  description: string
}

export interface DepartmentTexts {
  name: string
}

export interface PersonTexts extends Addressed {
  post: string
}

export interface ProjectTexts extends Addressed {
  title: string
  summary: string
  objectives: Markdown
  activities?: Markdown
  region?: string
}

export interface CampaignTexts extends Addressed {
  title: string
  summary: string
  body: Markdown
  ask: { text: string; unit: string }
  partnersNote: string
}

export interface StatementTexts extends Addressed {
  place?: string
  kicker?: string
  /** May hold the token `{count}`, the number of signatories. */
  title: string
  summary: string
  body: Markdown
  occasion?: string
  answers?: { text: string }
  speaker?: { capacity: string }
  signatoryCountStated?: string
  signatoryCountNote?: string
  abbreviations?: Record<Key, { long: string }>
  figures?: Record<Key, { value: string; label: string }>
  lapsed?: { note: string }
}

export interface NewsTexts extends Addressed {
  place?: string
  kicker?: string
  title: string
  summary: string
  body: Markdown
  callToAction?: { label: string }
}

export interface EventTexts extends Addressed {
  place?: string
  title: string
  summary: string
  programme: Markdown
}

export interface DocumentTexts extends Addressed {
  title: string
  summary: string
}

export interface VideoTexts {
  title: string
  description: string
}

export interface NewsletterTexts {
  name: string
  introduction: string
}

/** The words of a block; which of them a block takes depends on its type. */
export interface BlockTexts {
  kicker?: string
  title?: string
  heading?: string
  introduction?: string
  text?: string
  body?: Markdown
  label?: string
  link?: { label: string }
  points?: Record<Key, { text: string }>
  items?: Record<Key, { title: string; text: string; linkLabel?: string }>
}

/** `home`, `about` and `contact` keep these slugs in every language; the other slugs are translated. */
export interface PageTexts extends Addressed {
  title: string
  kicker?: string
  lead?: string
  blocks: Record<Key, BlockTexts>
}

/** The words of one language, by noun and key. */
export interface Texts {
  sites: Record<Key, SiteTexts>
  topics: Record<Key, TopicTexts>
  organisations: Record<Key, OrganisationTexts>
  departments: Record<Key, DepartmentTexts>
  people: Record<Key, PersonTexts>
  projects: Record<Key, ProjectTexts>
  campaigns: Record<Key, CampaignTexts>
  statements: Record<Key, StatementTexts>
  news: Record<Key, NewsTexts>
  events: Record<Key, EventTexts>
  documents: Record<Key, DocumentTexts>
  videos: Record<Key, VideoTexts>
  pages: Record<Key, PageTexts>
  newsletters: Record<Key, NewsletterTexts>
}

/** One printed page: title, lead, a few dated facts, sections, and a line at the foot. */
export interface FactsheetTexts {
  kicker: string
  title: string
  lead: string
  facts: { label: string; value: string; note?: string }[]
  sections: { heading: string; paragraphs?: string[]; items?: { title: string; text: string }[] }[]
  footer: string
}

/** The one-page file that stands for a document which is not supplied; `{title}` is the document's. */
export interface NotSuppliedTexts {
  kicker: string
  text: string
}
