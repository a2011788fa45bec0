import { clearSentMail } from '../mail/clear-sent-mail.ts'
import type { JobKind } from './kind.ts'
import { purgeDoneJobs } from './purge-done-jobs.ts'

/** Every kind of work that there is. */
export const kinds: readonly JobKind[] = [purgeDoneJobs, clearSentMail]
