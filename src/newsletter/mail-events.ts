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

/** Takes what the mail service reports later. The same event twice is one; one about no issue of ours is nothing. */
async function note(sql: Sql, { event, messageId }: MailEvent): Promise<void> {
  const { rows } = await sql.query<{ id: string; email: string }>(
    `SELECT d.id, s.email FROM deliveries d JOIN subscriptions s ON s.id = d.subscription_id
     WHERE d.message_id = $1 AND d.state <> 'queued'`,
    [messageId.replace(/^<|>$/g, '')],
  )
  const [delivery] = rows
  if (!delivery) return
  if (event === 'complained') return suppress(sql, delivery.email, 'complained')
  if (event === 'bounced') {
    await sql.query(`UPDATE deliveries SET state = 'refused' WHERE id = $1`, [delivery.id])
  }
  await noteBounce(sql, { id: delivery.id, to: delivery.email }, event === 'bounced' ? 'hard' : 'soft')
}

async function inTransaction(req: PayloadRequest, event: MailEvent): Promise<void> {
  await initTransaction(req)
  try {
    await note(await sqlOf(req), event)
    await commitTransaction(req)
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
      await inTransaction(req, event.data)
      return Response.json({ isNoted: true })
    },
  }
}
