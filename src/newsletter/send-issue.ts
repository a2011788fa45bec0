import type { JobContext, JobKind } from '../jobs/kind.ts'
import type { Sql } from '../jobs/sql.ts'
import { mailChannel } from '../mail/states.ts'
import { type ComposedIssue, composeIssue } from './compose/compose-issue.ts'
import { officeName } from './compose/postal-address.ts'
import { type IssueVersion, issueVersions, segmentOf } from './issue-visits.ts'
import { recipientsOf } from './recipients.ts'

/**
 * Begins to send an issue at its moment: writes down what is sent in each language in which the issue is public, and
 * a delivery for each reader of these languages. From then on nothing that an editor changes changes what is sent.
 */
export const sendIssue: JobKind = {
  kind: 'send-issue',
  async run({ payload, sql, data }: JobContext) {
    const id = String(data['issue'])
    const { rows } = await sql.query(
      `SELECT FROM issue_sendings WHERE issue_id = $1 AND state = 'scheduled' FOR UPDATE`,
      [id],
    )
    if (rows.length === 0) return
    const versions = (await issueVersions(payload, id, false)).filter(({ isPublic }) => isPublic)
    const composed = await Promise.all(
      versions.map(async (version) => ({
        version,
        mail: await composeIssue(version.here, version.issue, version.newsletter),
      })),
    )
    const refusal = refusalOf(composed)
    if (refusal !== null) {
      await sql.query(`UPDATE issue_sendings SET state = 'refused', note = $2 WHERE issue_id = $1`, [
        id,
        refusal,
      ])
      return
    }
    for (const { version, mail } of composed) await keepMail(sql, id, version, mail)
    await addDeliveries(sql, id, versions)
    await sql.query(
      `UPDATE issue_sendings SET state = 'sending', started_at = clock_timestamp() WHERE issue_id = $1`,
      [id],
    )
    await sql.query('SELECT pg_notify($1, $2)', [mailChannel, 'bulk'])
  },
}

/** What keeps an issue from being sent: nothing to send, or a mistake in one of its languages. */
function refusalOf(composed: readonly { version: IssueVersion; mail: ComposedIssue }[]): string | null {
  if (composed.length === 0) return 'notPublished'
  const languages = composed.flatMap(({ version, mail }) =>
    mail.checks.some(({ level }) => level === 'error') ? [version.here.locale] : [],
  )
  return languages.length > 0 ? `mistakes:${languages.join(', ')}` : null
}

async function keepMail(
  sql: Sql,
  id: string,
  { here, issue, newsletter }: IssueVersion,
  mail: ComposedIssue,
): Promise<void> {
  const { newsletter: newsletterId } = segmentOf(issue)
  const { hostname } = new URL(here.publicUrl)
  // RFC 2919: the words before it are for people, the rest stays the same as long as the list lives.
  const listId = `${newsletter.replace(/[<>]/g, '')} <${newsletterId}.${hostname}>`
  await sql.query(
    `INSERT INTO issue_mails (issue_id, language, from_name, subject, text, html, list_id, site_key, site_host)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      id,
      here.locale,
      officeName(here),
      mail.subject,
      mail.text,
      mail.html,
      listId,
      here.site.key,
      here.site.hosts?.[0]?.host ?? null,
    ],
  )
}

async function addDeliveries(sql: Sql, id: string, versions: readonly IssueVersion[]): Promise<void> {
  const [first] = versions
  if (!first) return
  const languages = new Set(versions.map(({ here }) => here.locale))
  const recipients = (await recipientsOf(sql, segmentOf(first.issue))).filter(({ language }) =>
    languages.has(language),
  )
  await sql.query(
    `INSERT INTO deliveries (issue_id, subscription_id, subscriber_id, language)
     SELECT $1, v.* FROM unnest($2::uuid[], $3::uuid[], $4::text[]) AS v
     ON CONFLICT (issue_id, subscriber_id) DO NOTHING`,
    [
      id,
      recipients.map(({ subscription }) => subscription),
      recipients.map(({ subscriber }) => subscriber),
      recipients.map(({ language }) => language),
    ],
  )
}
