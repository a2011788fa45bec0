import type { IssueReport } from '../../newsletter/issue-report.ts'
import { say } from '../say.ts'
import { deliveryTexts, issueTexts } from './issue-texts.ts'

interface Props {
  panel: string
  report: IssueReport
  /** Addresses are for those who manage the site. */
  showsAddresses: boolean
}

/** What has become of an issue, in numbers. Nobody's reading is watched, so nothing says who opened it. */
export function Report({ panel, report, showsAddresses }: Props) {
  const { counts, bounces, unsubscribed, doubtful } = report
  const waiting = (counts.queued ?? 0) + (counts.claimed ?? 0) + (counts.sending ?? 0)
  const lines: [string, number][] = [
    [say(panel, deliveryTexts.accepted), counts.accepted ?? 0],
    [say(panel, deliveryTexts.queued), waiting],
    [say(panel, deliveryTexts.refused), counts.refused ?? 0],
    [say(panel, issueTexts.hardBounces), bounces.hard],
    [say(panel, issueTexts.softBounces), bounces.soft],
    [say(panel, deliveryTexts.doubtful), counts.doubtful ?? 0],
    [say(panel, deliveryTexts.withdrawn), counts.withdrawn ?? 0],
    [say(panel, deliveryTexts.kept), counts.kept ?? 0],
    [say(panel, issueTexts.unsubscribed), unsubscribed],
  ]
  return (
    <>
      <h3>{say(panel, issueTexts.report)}</h3>
      <table>
        <tbody>
          {lines.map(([label, count]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {showsAddresses && doubtful.length > 0 && (
        <details>
          <summary>{say(panel, issueTexts.doubtfulList)}</summary>
          <ul>
            {doubtful.map((email) => (
              <li key={email}>{email}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
