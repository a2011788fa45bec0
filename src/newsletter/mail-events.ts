import { createHmac, timingSafeEqual } from 'node:crypto'
import {
  addDataAndFileToRequest,
  commitTransaction,
  type Endpoint,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload'
import { z } from 'zod'
import { type Sql, sqlOf } from '../jobs/sql.ts'
import { normalEmailAddress } from '../lib/email-address.ts'
import { noteBounce } from './bounces.ts'
import { suppress } from './suppressions.ts'

/** How far the sender's clock may be off, in seconds; an old event cannot be sent again by somebody else. */
const patience = 900

const eventSchema = z.object({
  timestamp: z.number().int(),
  event: z.enum(['bounced', 'deferred', 'complained']),
  messageId: z.string().max(200),
  signature: z.string().regex(/^[\da-f]{64}$/),
})

/** Something that the mail service tells of a message after it had taken it. */
type MailEvent = z.output<typeof eventSchema>

/** What proves that an event comes from who knows the secret: HMAC-SHA256, in hexadecimal digits. */
export function eventSignature(secret: string, event: Omit<MailEvent, 'signature'>): string {
  const text = `${event.timestamp}.${event.event}.${event.messageId}`
  return createHmac('sha256', secret).update(text).digest('hex')
}

function isGenuine(secret: string, event: MailEvent): boolean {
  const isRecent = Math.abs(Date.now() / 1000 - event.timestamp) <= patience
  const own = eventSignature(secret, event)
  return isRecent && timingSafeEqual(Buffer.from(own), Buffer.from(event.signature))
}

/**
 * Takes what the mail service reports later. The same event twice is one.
 *
 * @returns whether the message is one of ours
 */
async function note(sql: Sql, event: MailEvent): Promise<boolean> {
  const id = event.messageId.replace(/^<|>$/g, '')
  return (await noteOfIssue(sql, event.event, id)) || (await noteOfLetter(sql, event.event, id))
}

async function noteOfIssue(sql: Sql, event: MailEvent['event'], messageId: string): Promise<boolean> {
  const { rows } = await sql.query<{ id: string; email: string }>(
    `SELECT d.id, s.email FROM deliveries d JOIN subscriptions s ON s.id = d.subscription_id
     WHERE d.message_id = $1 AND d.state <> 'queued'`,
    [messageId],
  )
  const [delivery] = rows
  if (!delivery) return false
  if (event === 'complained') {
    await suppress(sql, delivery.email, 'complained')
    return true
  }
  if (event === 'bounced') {
    await sql.query(`UPDATE deliveries SET state = 'refused' WHERE id = $1`, [delivery.id])
  }
  await noteBounce(sql, { id: delivery.id, to: delivery.email }, event === 'bounced' ? 'hard' : 'soft')
  return true
}

/** Of a letter, such as one that asks for a confirmation. That a mailbox is full for now ends nothing. */
async function noteOfLetter(sql: Sql, event: MailEvent['event'], messageId: string): Promise<boolean> {
  const { rows } = await sql.query<{ id: string; to: string }>(
    `SELECT id, "to" FROM outbox_messages WHERE message_id = $1 AND state <> 'queued'`,
    [messageId],
  )
  const [letter] = rows
  if (!letter) return false
  // People who have an account are written to as they wrote their address.
  if (event !== 'deferred') await suppress(sql, normalEmailAddress(letter.to) ?? letter.to, event)
  if (event === 'bounced') {
    await sql.query(
      `UPDATE outbox_messages SET state = 'refused', error = 'It came back: there is no such address.' WHERE id = $1`,
      [letter.id],
    )
  }
  return true
}

async function inTransaction(req: PayloadRequest, event: MailEvent): Promise<boolean> {
  await initTransaction(req)
  try {
    const isNoted = await note(await sqlOf(req), event)
    await commitTransaction(req)
    return isNoted
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

/**
 * Where the mail service reports bounces and complaints.
 *
 * @param secret - shared with the service; without one there is no such address
 */
export function mailEventsEndpoint(secret: string | undefined): Endpoint {
  return {
    path: '/mail-events',
    method: 'post',
    handler: async (req) => {
      if (secret === undefined) return Response.json({ errors: [{ message: 'Not found.' }] }, { status: 404 })
      await addDataAndFileToRequest(req)
      const event = eventSchema.safeParse(req.data)
      if (!event.success || !isGenuine(secret, event.data)) {
        return Response.json({ errors: [{ message: 'The signature is not right.' }] }, { status: 403 })
      }
      return Response.json({ isNoted: await inTransaction(req, event.data) })
    },
  }
}
