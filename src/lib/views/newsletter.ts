import type { Locale } from '../../i18n/locales.ts'
import type { NewsletterFrequency } from '../kinds.ts'
import type { SubscriptionStep } from '../subscription-steps.ts'
import type { PhotoView, RowView, Words } from './common.ts'
import type { FormView } from './forms.ts'

export interface IssueView {
  title: Words
  date?: string | undefined
  summary?: Words | undefined
  href?: string | undefined
  hreflang?: Locale | undefined
  /** Which newsletter it is of, where a site has several. */
  newsletter?: Words | undefined
}

/** The newsletter as a section of a page; `href` is the newsletter's own page. */
export interface NewsletterView {
  name: Words
  frequency?: NewsletterFrequency | undefined
  introduction?: Words | undefined
  hasArchive: boolean
  href: string
  issues: readonly IssueView[]
  /** Follows the issues. */
  feedHref?: string | undefined
  /** Absent where nobody can sign up, as for a newsletter that is only told of. */
  signUp?: SignUpView | undefined
}

/** What the grant of a project wants to be said. */
export interface AcknowledgementView {
  project: string
  hasEmblem: boolean
  text?: string | undefined
  disclaimer?: string | undefined
}

/** A passage of an issue: an item in its language, or words of the editors. */
export type IssuePartView =
  | {
      kind: 'item'
      row: RowView
      picture?: PhotoView | undefined
      /** It has one that cannot be shown, because nobody said what is in it. */
      hasUnreadablePicture: boolean
    }
  | { kind: 'text'; heading?: Words | undefined; html?: string | undefined }

/** One issue as a page. `href` leads to where an issue that was not made here can be read. */
export interface IssuePageView {
  title: Words
  date?: string | undefined
  summary?: Words | undefined
  introduction?: string | undefined
  parts: readonly IssuePartView[]
  acknowledgements: readonly AcknowledgementView[]
  href?: string | undefined
  newsletterHref: string
}

/** Something that can be chosen in a form. */
export interface ChoiceView {
  value: string
  label: Words
}

/** What a reader says to get a newsletter. */
export interface SignUpView {
  form: FormView
  newsletters: readonly ChoiceView[]
  topics: readonly ChoiceView[]
  /** The languages in which issues can be had. */
  languages: readonly Locale[]
  language: Locale
  /** The words that are agreed to. */
  consent: string
  /** Where somebody goes who has signed up already. */
  linkHref: string
}

/** A page of a subscription. */
export interface SubscriptionPageView {
  step: SubscriptionStep
  /** Present where something can be done; a link that is no longer good has none. */
  form?: FormView | undefined
  /** The reader's address and the newsletters that it is about, where a link names them. */
  email?: string | undefined
  newsletters?: readonly Words[] | undefined
  /** Nothing is sent to the address, whatever is chosen. */
  isSuppressed?: boolean | undefined
  preferences?: PreferencesView | undefined
  links: readonly { step: SubscriptionStep | 'newsletter'; href: string }[]
}

export interface PreferencesView {
  newsletters: readonly ChoiceView[]
  topics: readonly ChoiceView[]
  languages: readonly Locale[]
}
