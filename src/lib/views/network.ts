import type { MemberCategory, MemberKind } from '../kinds.ts'
import type { MembershipStep } from '../membership-steps.ts'
import type { Words } from './common.ts'
import type { FormView } from './forms.ts'
import type { ChoiceView } from './newsletter.ts'

/** A member of the network as readers see it: what it agreed to show. */
export interface MemberView {
  name: string
  kind: MemberKind
  category: MemberCategory
  /** In the member's own words and language. */
  description: Words
  interests: readonly Words[]
  website?: string | undefined
}

/** The members of the network by country, and the ways in. */
export interface NetworkView {
  countries: readonly { country: string; members: readonly MemberView[] }[]
  joinHref: string
  linkHref: string
}

/** What can be chosen and is agreed to in a profile. */
export interface ProfileFormView {
  form: FormView
  countries: readonly ChoiceView[]
  topics: readonly ChoiceView[]
  /** The words with which somebody agrees to be listed. */
  consent: string
}

/** Applying to the network. */
export interface JoinView extends ProfileFormView {
  listHref: string
  linkHref: string
  /** Days for which a decided application is kept. */
  keptDays: number
}

/** A page of somebody's membership: one thing to do, or what was done, and the ways on. */
export interface MembershipPageView {
  step: MembershipStep
  /** Present where something can be done; a link that is no longer good has none. */
  form?: FormView | undefined
  /** The address whose profile it is, where a good link names it. */
  email?: string | undefined
  /** Somebody's own profile, to be changed. */
  profile?: ProfileFormView | undefined
  /** A change or an application waits for review. */
  isWaiting?: boolean | undefined
  links: readonly { to: 'list' | 'join' | 'link' | 'profile' | 'leave'; href: string }[]
}
