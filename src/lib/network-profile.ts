import type { MemberCategory, MemberKind } from './kinds.ts'

/** The longest texts of a profile, in characters. */
export const profileLimits = { name: 200, description: 1_000, website: 500 } as const

/** What a member of the network says about itself. */
export interface NetworkProfile {
  kind: MemberKind
  category: MemberCategory
  name: string
  country: string
  /** Ids of topics. */
  interests: readonly string[]
  description: string
  /** Empty where there is none. */
  website: string
  /** Agreed to be on the public list. */
  isListed: boolean
}

/** Days after which a decided application is erased; what was accepted stands in the member's profile. */
export const decidedKeptDays = 90

/** What lets one transaction at a time change what an address is to the network of a site. */
export const networkLock = ({ site, email }: { site: string; email: string }): string =>
  `network ${site} ${email}`
