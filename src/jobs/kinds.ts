import { clearSentMail } from '../mail/clear-sent-mail.ts'
import { purgeForms } from '../newsletter/purge-forms.ts'
import { sendIssue } from '../newsletter/send-issue.ts'
import { testIssue } from '../newsletter/test-issue.ts'
import type { JobKind } from './kind.ts'
import { purgeDoneJobs } from './purge-done-jobs.ts'

/** Every kind of work that there is. */
export const kinds: readonly JobKind[] = [purgeDoneJobs, clearSentMail, purgeForms, sendIssue, testIssue]
