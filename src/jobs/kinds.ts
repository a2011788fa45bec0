import { checkSaved } from '../../collections/shared/report/check-saved.ts'
import { remindReviews } from '../../collections/shared/report/remind.ts'
import { beginWalks, walkContent } from '../../collections/shared/report/walk.ts'
import { plannedPublication } from '../../collections/shared/schedules/run.ts'
import { surveyTranslations } from '../../collections/shared/translation/survey.ts'
import { examineImport } from '../exchange/examine-import.ts'
import { purgeExchange } from '../exchange/purge-exchange.ts'
import { readImport } from '../exchange/read-import.ts'
import { runImport } from '../exchange/run-import.ts'
import { writeExport } from '../exchange/write-export.ts'
import { visitAddresses } from '../links/visit-addresses.ts'
import { clearSentMail } from '../mail/clear-sent-mail.ts'
import { purgeNetwork } from '../network/purge-network.ts'
import { purgeForms } from '../newsletter/purge-forms.ts'
import { sendIssue } from '../newsletter/send-issue.ts'
import { testIssue } from '../newsletter/test-issue.ts'
import type { JobKind } from './kind.ts'
import { purgeDoneJobs } from './purge-done-jobs.ts'
import { purgeInvitations } from './purge-invitations.ts'
import { purgeShareLinks } from './purge-share-links.ts'

/** Every kind of work that there is. */
export const kinds: readonly JobKind[] = [
  purgeDoneJobs,
  purgeShareLinks,
  purgeInvitations,
  plannedPublication,
  clearSentMail,
  purgeForms,
  purgeNetwork,
  sendIssue,
  testIssue,
  checkSaved,
  beginWalks,
  walkContent,
  remindReviews,
  visitAddresses,
  surveyTranslations,
  writeExport,
  readImport,
  examineImport,
  runImport,
  purgeExchange,
]
