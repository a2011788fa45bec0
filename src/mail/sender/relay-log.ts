import type { SmtpSettings } from '../../server/mail-settings.ts'

/** How long the answer may take, in milliseconds. */
const patience = 10_000

/** Tells whether the mail server has taken a message. */
export type RelayLog = (messageId: string) => Promise<boolean>

function listIn(answer: unknown): unknown[] {
  if (Array.isArray(answer)) return answer
  const { items, messages } = (answer ?? {}) as { items?: unknown; messages?: unknown }
  if (Array.isArray(items)) return items
  if (Array.isArray(messages)) return messages
  throw new Error('The mail server’s log answers without a list.')
}

/**
 * The log of a mail server, asked by HTTP. Its answer is a list, empty when the server does not know the message;
 * 404 says the same. Anything else is no answer, and is an error.
 */
export function relayLog({ url, token }: NonNullable<SmtpSettings['log']>): RelayLog {
  return async (messageId) => {
    const bare = messageId.replace(/^<|>$/g, '')
    const response = await fetch(url.replaceAll('{message-id}', encodeURIComponent(bare)), {
      headers: { accept: 'application/json', ...(token !== undefined && { authorization: token }) },
      signal: AbortSignal.timeout(patience),
    })
    if (response.status === 404) return false
    if (!response.ok) throw new Error(`The mail server’s log answers ${response.status}.`)
    return listIn(await response.json()).length > 0
  }
}
