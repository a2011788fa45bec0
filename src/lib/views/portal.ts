import type { Locale } from '../../i18n/locales.ts'
import type { Theme } from '../kinds.ts'
import type { Words } from './common.ts'
import type { ErrorView } from './errors.ts'

/** The three sites, each with the languages in which its home page is public. */
export interface PortalView {
  sites: readonly {
    key: string
    theme: Theme
    name: Words
    kindLine?: Words | undefined
    purpose?: Words | undefined
    href: string
    languages: readonly { locale: Locale; href: string }[]
  }[]
}

/** An address that belongs to none of the sites: what happened, and the sites to go on to. */
export interface PortalErrorView extends PortalView {
  status: ErrorView['status']
}
