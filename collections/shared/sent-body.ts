import type { PayloadRequest } from 'payload'

/**
 * What was sent with a request, as JSON; null when it is none. To be read before a transaction begins: a body that
 * comes slowly would hold a connection to the database all the while.
 */
export async function sentBody(req: PayloadRequest): Promise<unknown> {
  return (await req.json?.().catch(() => null)) ?? null
}
