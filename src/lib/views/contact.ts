import type { ContactPurpose } from '../kinds.ts'
import type { BlockView } from './blocks.ts'
import type { LinkView, Words } from './common.ts'
import type { FormView } from './forms.ts'
import type { AddressView } from './frame.ts'

export interface ContactPointView {
  purpose: ContactPurpose
  name?: Words | undefined
  email?: string | undefined
  phone?: string | undefined
  page?: LinkView | undefined
}

export interface ContactView {
  lead?: Words | undefined
  address?: AddressView | undefined
  points: readonly ContactPointView[]
  form?: ContactFormView | undefined
  legalIdentifiers?: readonly { label: Words; value: string }[] | undefined
  social?: readonly LinkView[] | undefined
  blocks?: readonly BlockView[] | undefined
}

/** Writing to an office. */
export interface ContactFormView {
  form: FormView
  /** Whom one can write to. */
  purposes: readonly ContactPurpose[]
  /** For how many days messages are kept. */
  keptDays: number
}
