import type { FindingCode } from './writing/finding.ts'

/**
 * What the content report looks for: everything that is pointed out while somebody writes, and what only time or
 * other items can spoil. Shown in this order.
 */
export const reportChecks = [
  'dead-link-inside',
  'dead-link-outside',
  'consent-ended',
  'consent-ends-soon',
  'review-overdue',
  'no-alternative-text',
  'useless-alternative-text',
  'no-licence',
  'skipped-heading',
  'empty-heading',
  'vague-link',
  'unmarked-language',
  'no-summary',
  'long-title',
] as const satisfies readonly (
  | FindingCode
  | 'no-licence'
  | 'consent-ends-soon'
  | 'dead-link-inside'
  | 'dead-link-outside'
  | 'review-overdue'
)[]
export type ReportCheck = (typeof reportChecks)[number]

/** Open: to be mended; ignored: somebody said why it may stay; done: the check no longer finds it. */
export const findingStates = ['open', 'ignored', 'done'] as const
export type FindingState = (typeof findingStates)[number]

/** What a report is narrowed to; what is missing narrows nothing. */
export interface ReportFilter {
  site?: string
  check?: ReportCheck
  language?: string
  noun?: string
  /** An id; `nobody` for what nobody was asked to mend. */
  person?: string
  /** Open unless said. */
  state?: FindingState
  /** Only what readers see. */
  isPublic?: boolean
}

/** How long before a consent ends it is pointed out, in days. */
export const consentNotice = 30

/** The months after which an item that is still correct may be looked at again. */
export const monthsOffered = [3, 6, 12, 24] as const
