import type { Locale } from '../../i18n/locales.ts'
import type { NewsletterFrequency } from '../kinds.ts'
import type { Words } from './common.ts'

export interface IssueView {
  title: Words
  date?: string | undefined
  summary?: Words | undefined
  href?: string | undefined
  hreflang?: Locale | undefined
}

/** The newsletter as a section of a page; `href` is the newsletter's own page. */
export interface NewsletterView {
  name: Words
  frequency?: NewsletterFrequency | undefined
  introduction?: Words | undefined
  hasArchive: boolean
  href: string
  issues: readonly IssueView[]
}

export interface NewsletterPageView extends NewsletterView {
  feedHref?: string | undefined
}
