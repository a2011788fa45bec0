import type { Locale } from '../../i18n/locales.ts'
import type { LinkView, Words } from './common.ts'

export interface ErrorView {
  status: 404 | 410 | 500 | 503
  /** Address of the search form (GET, field "q"); absent where searching cannot help. */
  searchAction?: string | undefined
  links: readonly LinkView[]
}

/** The item exists, but not in the language of the address: the page says so and names those that there are. */
export interface MissingTranslationView {
  title?: Words | undefined
  available: readonly { locale: Locale; href: string; title?: string | undefined }[]
  links: readonly LinkView[]
}
