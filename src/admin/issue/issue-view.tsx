import type { DocumentViewServerProps } from 'payload'
import { can } from '../../../collections/shared/access.ts'
import { memberOf } from '../../../collections/shared/member.ts'
import { poolOf } from '../../jobs/sql.ts'
import { idOf } from '../../lib/id-of.ts'
import { composeIssue } from '../../newsletter/compose/compose-issue.ts'
import { readGrowth } from '../../newsletter/growth.ts'
import { type IssueReport, readReport } from '../../newsletter/issue-report.ts'
import { issueVersions, segmentOf } from '../../newsletter/issue-visits.ts'
import { countRecipients } from '../../newsletter/recipients.ts'
import { say } from '../say.ts'
import { GrowthPlot } from '../subscribers/growth-plot.tsx'
import { IssueActions } from './issue-actions.tsx'
import { issueTexts, stateTexts } from './issue-texts.ts'
import { LanguagePreview } from './language-preview.tsx'
import { Recipients } from './recipients.tsx'
import { Report } from './report.tsx'
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
    versions.map(async (version) => ({
      version,
      mail: await composeIssue(version.here, version.issue, version.newsletter),
    })),
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
        <p>{stateWords(panel, report)}</p>
        <p>{say(panel, issueTexts.whatIsSent)}</p>
        {can(member, 'publish', site) && (
          <IssueActions
            id={id}
            maySend={can(member, 'manage', site)}
            state={stateOf(report)}
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

const isReady = (checks: readonly { level: string }[]): boolean =>
  checks.every(({ level }) => level !== 'error')

/** A sending has no end of its own: it is over when nothing waits. */
function stateOf(report: IssueReport | null) {
  if (!report) return 'none'
  const { queued = 0, claimed = 0, sending = 0 } = report.counts
  return report.state === 'sending' && queued + claimed + sending === 0 ? 'sent' : report.state
}

function stateWords(panel: string, report: IssueReport | null): string {
  const format = new Intl.DateTimeFormat(panel, { dateStyle: 'long', timeStyle: 'short' })
  const moment = report ? format.format(report.startedAt ?? report.sendAt) : ''
  return say(panel, stateTexts[stateOf(report)], { moment, note: report?.note ?? '' })
}
