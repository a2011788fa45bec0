import type { Locale } from '../../../src/i18n/locales.ts'
import { type Ability, can, languagesAt, type Member } from '../access.ts'

/**
 * The way of a language version from draft to archive. Pure, like the rules of access: who may take which step,
 * and where it leads.
 */

/** What the system notes of a language version; a draft and what is public need no note. */
export const reviewStates = ['in-review', 'changes-requested', 'approved', 'archived'] as const
export type ReviewState = (typeof reviewStates)[number]
export type State = 'draft' | 'published' | ReviewState

export const steps = [
  'submit',
  'assign',
  'recall',
  'request-changes',
  'approve',
  'archive',
  'reopen',
] as const
export type Step = (typeof steps)[number]

/** From where each step leads where; `draft` stands for "nothing noted any more". */
const ways: Record<Step, { from: readonly State[]; to: ReviewState | 'draft' }> = {
  submit: { from: ['draft', 'published', 'changes-requested'], to: 'in-review' },
  assign: { from: ['in-review'], to: 'in-review' },
  recall: { from: ['in-review', 'approved', 'changes-requested'], to: 'draft' },
  'request-changes': { from: ['in-review', 'approved'], to: 'changes-requested' },
  approve: { from: ['in-review'], to: 'approved' },
  archive: { from: ['draft', 'published', 'in-review', 'changes-requested', 'approved'], to: 'archived' },
  reopen: { from: ['archived'], to: 'draft' },
}

export interface Situation {
  state: State
  /** Who wants to take the step. */
  member: Member | null
  /** The item's site. */
  site: string | null
  language: Locale
  /** What publishing items of this noun takes. */
  needed: Ability
  /** Who sent the language version to review, if anybody did. */
  requestedBy: string | null
}

/** The state that a step leads to. */
export const stateAfter = (step: Step): ReviewState | 'draft' => ways[step].to

/** Whether somebody may take a step now. */
export function mayTake(step: Step, situation: Situation): boolean {
  return ways[step].from.includes(situation.state) && isTheirs(step, situation)
}

/** The steps that somebody may take now. */
export const stepsOf = (situation: Situation): Step[] => steps.filter((step) => mayTake(step, situation))

function isTheirs(step: Step, { member, site, language, needed, requestedBy }: Situation): boolean {
  const mayPublish = can(member, needed, site)
  // Whoever lost their role there has nothing to ask there any more.
  const isOwnRequest = can(member, 'see', site) && requestedBy === member?.id
  switch (step) {
    case 'submit':
    case 'reopen': {
      const languages = languagesAt(member, site)
      return mayPublish || (needed === 'publish' && (languages === 'all' || languages.includes(language)))
    }
    case 'assign':
    case 'recall':
      return mayPublish || isOwnRequest
    case 'request-changes':
    case 'approve':
      // Nobody answers their own question.
      return mayPublish && !isOwnRequest
    case 'archive':
      return mayPublish
  }
}

export interface Approval {
  state: State
  /** The digest of the text that was approved. */
  digest: string | null
}

/**
 * Why a language version may not be published, if it may not.
 *
 * @param isApprovalNeeded - the site publishes only what somebody else has approved
 * @param digest - of the text that would become public
 */
export function obstacle(
  { state, digest: approved }: Approval,
  isApprovalNeeded: boolean,
  digest: string,
): 'archived' | 'not-approved' | 'changed-since' | null {
  if (state === 'archived') return 'archived'
  if (!isApprovalNeeded) return null
  if (state !== 'approved') return 'not-approved'
  return approved === digest ? null : 'changed-since'
}
