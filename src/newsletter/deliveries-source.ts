import { isLocale } from '../i18n/locales.ts'
import type { Sql } from '../jobs/sql.ts'
import { mostTries } from '../mail/sender/after-ending.ts'
import type { MailSource, Outgoing } from '../mail/sender/outgoing.ts'
import type { Ending } from '../mail/sender/smtp-link.ts'
import { noteBounce } from './bounces.ts'
import { type SubscriberLinks, subscriberLinks } from './links.ts'
import { ownLinks } from './own-links.ts'
import { suppressedOf } from './recipients.ts'

interface Claimed {
  id: string
  issue: string
  language: string
  attempts: number
  /** Null for somebody who does not want it any more, or is gone. */
  email: string | null
  subscription: string
}

interface IssueMail {
  from_name: string
  subject: string
  text: string
  html: string
  list_id: string
  site_key: string
  site_host: string | null
}

export interface DeliveriesOptions {
  publicUrl: string
  /** The sender's address: whoever cannot follow a link writes to it. */
  from: string
}

/**
 * The issues that are being sent, as a source of messages. Whether somebody still wants an issue is asked in the
 * moment in which it is claimed; who does not is passed over.
 */
export function deliveriesSource({ publicUrl, from }: DeliveriesOptions): MailSource {
  const host = new URL(publicUrl).hostname
  /** What is sent does not change, so it is read once by each sender. */
  const mails = new Map<string, Promise<IssueMail | undefined>>()

  function mailOf(sql: Sql, issue: string, language: string): Promise<IssueMail | undefined> {
    const key = `${issue} ${language}`
    const known = mails.get(key) ?? readMail(sql, issue, language)
    known.catch(() => mails.delete(key))
    if (mails.size > 50) mails.clear()
    mails.set(key, known)
    return known
  }

  async function outgoing(sql: Sql, claimed: Claimed): Promise<Outgoing | null> {
    const mail = await mailOf(sql, claimed.issue, claimed.language)
    if (!mail || claimed.email === null || !isLocale(claimed.language)) return null
    const links = subscriberLinks(
      { id: claimed.subscription, email: claimed.email },
      { key: mail.site_key, host: mail.site_host, publicUrl, locale: claimed.language },
    )
    return {
      id: claimed.id,
      table: 'deliveries',
      messageId: `<${claimed.id}@${host}>`,
      to: claimed.email,
      fromName: mail.from_name,
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      own: { [ownLinks.preferences]: links.preferences, [ownLinks.unsubscribe]: links.unsubscribe },
      headers: listHeaders(mail, links, from),
      triesBefore: claimed.attempts,
    }
  }

  return {
    table: 'deliveries',
    async claim(sql, sender, most) {
      const claimed = await claim(sql, sender, most, host)
      const suppressed = await suppressedOf(
        sql,
        claimed.flatMap(({ email }) => email ?? []),
      )
      const wanted = claimed.filter(({ email }) => email !== null && !suppressed.has(email))
      const unwanted = claimed.filter(({ email }) => email !== null && suppressed.has(email))
      if (unwanted.length > 0) {
        await sql.query(`UPDATE deliveries SET state = 'withdrawn' WHERE id = ANY($1)`, [
          unwanted.map(({ id }) => id),
        ])
      }
      const all = await Promise.all(wanted.map((each) => outgoing(sql, each)))
      return all.filter((mail) => mail !== null)
    },
    async ended(sql: Sql, mail: Outgoing, ending: Ending) {
      if (ending.kind === 'refused' && ending.isRecipient) await noteBounce(sql, mail, 'hard')
      // The last of many tries.
      if (ending.kind === 'later' && mail.triesBefore + 1 >= mostTries) await noteBounce(sql, mail, 'soft')
    },
  }
}

/**
 * Claims copies that are due. The issue is held meanwhile, so that whoever stops it finds all that was claimed of it;
 * one that is just being stopped is passed over.
 */
async function claim(sql: Sql, sender: number, most: number, host: string): Promise<Claimed[]> {
  const { rows } = await sql.query<Claimed>(
    `WITH due AS (
       SELECT d.id FROM deliveries d JOIN issue_sendings i ON i.issue_id = d.issue_id AND i.state = 'sending'
       WHERE d.state = 'queued' AND d.next_try_at <= now()
       ORDER BY d.next_try_at, d.id LIMIT $3 FOR UPDATE OF d SKIP LOCKED FOR SHARE OF i SKIP LOCKED),
     wanted AS (
       SELECT due.id, s.email FROM due JOIN deliveries d ON d.id = due.id
       LEFT JOIN subscriptions s ON s.id = d.subscription_id AND s.state = 'active')
     UPDATE deliveries d SET state = CASE WHEN w.email IS NULL THEN 'withdrawn' ELSE 'claimed' END,
       sender = $1, message_id = d.id || '@' || $2, marked_at = now()
     FROM wanted w WHERE w.id = d.id
     RETURNING d.id, d.issue_id AS issue, d.language, d.attempts, w.email, d.subscription_id AS subscription`,
    [sender, host, most],
  )
  return rows
}

async function readMail(sql: Sql, issue: string, language: string): Promise<IssueMail | undefined> {
  const { rows } = await sql.query<IssueMail>(
    'SELECT * FROM issue_mails WHERE issue_id = $1 AND language = $2',
    [issue, language],
  )
  return rows[0]
}

/**
 * What mailboxes want of a list: RFC 2919, RFC 2369 and, for one click, RFC 8058. Addresses stand in ASCII, as `URL`
 * writes them.
 */
function listHeaders(
  mail: IssueMail,
  { oneClick }: SubscriberLinks,
  from: string,
): Readonly<Record<string, string>> {
  return {
    'List-Id': mail.list_id,
    'List-Unsubscribe': `<${new URL(oneClick).href}>, <${new URL(`mailto:${from}?subject=unsubscribe`).href}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    Precedence: 'bulk',
  }
}
