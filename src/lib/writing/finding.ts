/** What can be missing or poor in what an editor writes. */
export type FindingCode =
  | 'no-alternative-text'
  | 'useless-alternative-text'
  | 'consent-ended'
  | 'skipped-heading'
  | 'empty-heading'
  | 'vague-link'
  | 'no-summary'
  | 'long-title'
  | 'unmarked-language'

/** Something to mend, at one field. */
export interface Finding {
  code: FindingCode
  /** The field's path in the form, `blocks.0.body`. */
  path: string
  /** The labels of the fields on the way, as the configuration has them. */
  labels: unknown[]
  /** The label of the tab on which the field stands. */
  tab?: unknown
  /** The words that are meant. */
  detail?: string
}

/** Without these a publication would break a duty: to those who cannot see, and to those who are shown. */
const blocking: readonly FindingCode[] = ['no-alternative-text', 'consent-ended']

/** Whether a publication has to wait until this is mended. */
export const isBlocking = ({ code }: Pick<Finding, 'code'>): boolean => blocking.includes(code)
