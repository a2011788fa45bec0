import type { DocumentViewServerProps } from 'payload'
import { can } from '../../../collections/shared/access.ts'
import { memberOf } from '../../../collections/shared/member.ts'
import { poolOf } from '../../jobs/sql.ts'
import { idOf } from '../../lib/id-of.ts'
import { type ComposedIssue, composeIssue } from '../../newsletter/compose/compose-issue.ts'
import { addressCheck } from '../../newsletter/compose/postal-address.ts'
import { readGrowth } from '../../newsletter/growth.ts'
import { readReport } from '../../newsletter/issue-report.ts'
import { type IssueVersion, issueVersions, segmentOf } from '../../newsletter/issue-visits.ts'
import { countRecipients } from '../../newsletter/recipients.ts'
import { say } from '../say.ts'
import { GrowthPlot } from '../subscribers/growth-plot.tsx'
import { IssueActions } from './issue-actions.tsx'
import { issueTexts } from './issue-texts.ts'
import { LanguagePreview } from './language-preview.tsx'
import { Recipients } from './recipients.tsx'
import { Report } from './report.tsx'
import { stateOf, stateWords } from './sending-state.ts'
import './issue.css'

/** The tab beside the form of an issue: how it will look, to whom it goes, how the sending stands. */
export async function IssueView({ initPageResult }: DocumentViewServerProps) {
  const { docID, req } = initPageResult
  const { payload, user } = req
  const panel = req.i18n.language
  const note = (text: keyof typeof issueTexts) => <p className="issue-view">{say(panel, issueTexts[text])}</p>
  if (docID === undefined) return note('saveFirst')
  const id = String(docID)
  const sql = poolOf(payload)
  const versions = await issueVersions(payload, id, true)
  const [first] = versions
  if (!first) return note('saveFirst')
  const member = memberOf({ user })
  const site = idOf(first.issue.site)
  if (!can(member, 'see', site)) return note('notAllowed')

  const composed = await Promise.all(
    versions.map(async (version) => ({ version, mail: await composedWithAdvice(version) })),
  )
  // What is published is sent, whatever the draft says by now.
  const sent = (await issueVersions(payload, id, false)).find(({ isPublic }) => isPublic)
  const segment = segmentOf((sent ?? first).issue)
  const readers = await countRecipients(sql, segment)
  const report = await readReport(sql, id)
  const rows = [...new Set([...versions.map(({ here }) => here.locale), ...readers.keys()])].map(
    (locale) => ({
      locale,
      readers: readers.get(locale) ?? 0,
      isPublic: versions.some((version) => version.here.locale === locale && version.isPublic),
    }),
  )
  const recipients = rows.reduce((sum, row) => sum + (row.isPublic ? row.readers : 0), 0)
  const growth = await readGrowth(sql, segment.newsletter)
  return (
    <div className="issue-view">
      <section>
        <h2>{say(panel, issueTexts.sending)}</h2>
        <p role="status">{stateWords(panel, report)}</p>
        <p>{say(panel, issueTexts.whatIsSent)}</p>
        {can(member, 'publish', site) && (
          <IssueActions
            id={id}
            maySend={can(member, 'manage', site)}
            state={stateOf(report)}
            sendAt={report?.sendAt.toISOString() ?? null}
            recipients={recipients}
            hasDoubts={(report?.counts.doubtful ?? 0) > 0}
            isReady={composed.every(({ version, mail }) => !version.isPublic || isReady(mail.checks))}
          />
        )}
        {report?.startedAt && (
          <Report panel={panel} report={report} showsAddresses={can(member, 'manage', site)} />
        )}
      </section>
      <Recipients panel={panel} rows={rows} recipients={recipients}>
        <GrowthPlot growth={growth} panel={panel} />
      </Recipients>
      {composed.map(({ version, mail }) => (
        <LanguagePreview
          key={version.here.locale}
          panel={panel}
          locale={version.here.locale}
          composed={mail}
        />
      ))}
    </div>
  )
}

/** What the site lacks keeps no issue from being sent, and is said where people look before they send. */
async function composedWithAdvice({ here, issue, newsletter }: IssueVersion): Promise<ComposedIssue> {
  const mail = await composeIssue(here, issue, newsletter)
  return { ...mail, checks: [...mail.checks, ...addressCheck(here.site)] }
}

const isReady = (checks: readonly { level: string }[]): boolean =>
  checks.every(({ level }) => level !== 'error')
