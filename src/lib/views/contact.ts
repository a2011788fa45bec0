import type { ContactPurpose } from '../kinds.ts'
import type { BlockView } from './blocks.ts'
import type { LinkView, Words } from './common.ts'
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
  legalIdentifiers?: readonly { label: Words; value: string }[] | undefined
  social?: readonly LinkView[] | undefined
  blocks?: readonly BlockView[] | undefined
}
