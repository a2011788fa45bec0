import type { Locale } from '../i18n/locales.ts'
import type { AddressedNoun } from './addresses.ts'

/** What somebody without an account may answer to a frozen draft. */
export const answerKinds = ['approval', 'comment'] as const
export type AnswerKind = (typeof answerKinds)[number]

/** What stands in the form below a frozen draft. */
export interface AnswerForm {
  /** What was sent a moment ago. */
  sent?: AnswerKind
  name?: string
  text?: string
  /** What has to be mended before it is taken. */
  wrong?: readonly ('name' | 'text')[]
}

/** A frozen draft that the holder of a link is shown: one version, in one language. */
export interface SharedDraft {
  noun: AddressedNoun
  /** Key of the site on which it is shown. */
  site: string
  locale: Locale
  /** The item as the CMS gave it when the link was made. */
  copy: Readonly<Record<string, unknown>>
  /** Ids of the pictures that it shows, public or not. */
  media: readonly string[]
  /** Path of the link. */
  address: string
  /** Until when the link holds, as ISO 8601. */
  until: string
  form: AnswerForm
}
