import type { Words } from './common.ts'
import type { ContactPointView } from './contact.ts'

/** Accessibility statement (Commission Decision 2018/1523). */
export interface AccessibilityView {
  statedOn?: string | undefined
  method?: Words | undefined
  /** What falls short and why. Without it the statement says that the list is still being made. */
  shortcomingsHtml?: string | undefined
  contact?: ContactPointView | undefined
  contactHref: string
}

export interface PrivacyView {
  html?: string | undefined
  contactHref: string
}
