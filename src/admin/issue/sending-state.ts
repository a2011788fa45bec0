import type { IssueReport } from '../../newsletter/issue-report.ts'
import { say } from '../say.ts'
import { momentWords } from '../schedule-words.ts'
import { stateTexts } from './issue-texts.ts'

/** Where the sending of an issue stands, as the panel tells it. */
export type SendingState = keyof typeof stateTexts

/** A sending has no end of its own: it is over when nothing waits. */
export function stateOf(report: IssueReport | null): SendingState {
  if (!report) return 'none'
  const { queued = 0, claimed = 0, sending = 0 } = report.counts
  return report.state === 'sending' && queued + claimed + sending === 0 ? 'sent' : report.state
}

/** How a sending stands, and since or until when by the clocks in Brussels. */
export function stateWords(panel: string, report: IssueReport | null): string {
  const moment = report ? momentWords(panel, (report.startedAt ?? report.sendAt).toISOString()) : ''
  return say(panel, stateTexts[stateOf(report)], { moment, note: report?.note ?? '' })
}
