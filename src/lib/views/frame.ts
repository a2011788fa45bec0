import type { Locale } from '../../i18n/locales.ts'
import type { Theme } from '../kinds.ts'
import type { AnswerForm } from '../shared-draft.ts'
import type { LinkView, PhotoView, Words } from './common.ts'
import type { SignUpView } from './newsletter.ts'

export interface SiteView {
  key: string
  /** The voice of a site: which hero, mark and drawings it has. */
  theme: Theme
  name: Words
  /** Line below the name: "EU policy and programme office, Brussels". */
  kindLine?: Words | undefined
  homeHref: string
  logo?: PhotoView | undefined
}

export interface NavigationItem extends LinkView {
  /** `page`: this very page; `section`: the page stands inside it. */
  current?: 'page' | 'section' | undefined
}

/** One language of the site. Without `href` this page has no translation in it, and the switch says so. */
export interface LanguageView {
  locale: Locale
  isCurrent: boolean
  href?: string | undefined
}

export interface BannerView {
  text: Words
  link?: LinkView | undefined
}

export interface FooterGroup {
  /** Which heading: links of this site, or the pages about the website (accessibility, privacy, contact, feed). */
  group: 'site' | 'sister-sites' | 'website' | 'social'
  links: readonly LinkView[]
}

/** Around a frozen draft that somebody without an account is shown; `ended` where the link holds no more. */
export type SharedView =
  | 'ended'
  | {
      /** Where the form is sent. */
      action: string
      /** Until when the link holds, as ISO 8601. */
      until: string
      form: AnswerForm
    }

export interface FrameView {
  site: SiteView
  navigation: readonly NavigationItem[]
  /** Stands apart at the far end of the navigation. */
  searchHref?: string | undefined
  languages: readonly LanguageView[]
  /** Without the page itself, which `here` names; empty on a home page. */
  breadcrumb: readonly LinkView[]
  here?: Words | undefined
  banner?: BannerView | undefined
  shared?: SharedView | undefined
  mission?: { heading?: Words | undefined; text: Words } | undefined
  address?: AddressView | undefined
  /** Signing up for the newsletter; absent on pages that offer it above. */
  signUp?: SignUpView | undefined
  footer: readonly FooterGroup[]
  /** Last line: whose office or platform this is. */
  endLine?: Words | undefined
}

export interface AddressView {
  name: Words
  street?: string | undefined
  postcode?: string | undefined
  city?: string | undefined
  /** ISO 3166-1 alpha-2. */
  country?: string | undefined
}

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject
export interface JsonObject {
  readonly [key: string]: JsonValue | undefined
}

export interface HeadView {
  /** Without the site's name, which the head adds. */
  title: string
  /** True on a home page, where the title already names the site. */
  isHome?: boolean | undefined
  description?: string | undefined
  /** Absolute address; absent on errors. */
  canonical?: string | undefined
  /** Self, every existing translation and x-default, absolute. */
  alternates?: readonly { hreflang: Locale | 'x-default'; href: string }[] | undefined
  robots?: 'noindex' | 'noindex, follow' | undefined
  /** What the site is called and looks like where somebody keeps it. */
  manifestHref?: string | undefined
  feeds?:
    | readonly {
        type: 'application/atom+xml' | 'application/rss+xml' | 'application/feed+json'
        title: string
        href: string
      }[]
    | undefined
  og?:
    | {
        type: 'website' | 'article' | 'profile'
        image?: { url: string; width: number; height: number; alt?: string | undefined } | undefined
        publishedTime?: string | undefined
      }
    | undefined
  jsonLd?: readonly JsonObject[] | undefined
}
