import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { z } from 'zod'
import { hasControlCharacters } from '../lib/control-characters.ts'

/** The longest body that somebody without a session may send, in octets. */
const longestFromStranger = 64_000

/** The longest that somebody without a session may take to send it, in milliseconds. */
const longestWait = 10_000

/** The longest body of anybody that is no upload of files, in octets. */
const longest = 1_000_000

/** The longest form of the admin panel, which sends every save as one, in octets: the largest page has room in it. */
const longestForm = 10_000_000

/** The nouns whose items are uploaded files; a test asks whether they are all. */
export const uploadNouns = ['files', 'media'] as const

const uploadAddress = new RegExp(`^/api/(?:${uploadNouns.join('|')})(?:/[\\w-]+)?/?(?:\\?|$)`)

const text = (length: number) =>
  z
    .string()
    .max(length)
    .refine((value) => !hasControlCharacters(value))

const email = text(254)
const password = z.string().max(1000)
const code = text(100)

/** What somebody without a session may send to the CMS's own API: what signing in needs, and nothing else. */
const open: Readonly<Record<string, z.ZodType>> = {
  '/api/users/login': z.object({ email, password }),
  '/api/users/forgot-password': z.object({ email }),
  '/api/users/reset-password': z.object({ token: text(200), password }),
  '/api/users/logout': z.object({}),
  // The cookie that came with the right password says whose it is (`collections/shared/second-step-cookie.ts`).
  '/api/users/second-step': z.object({ code }),
  '/api/users/second-factor/begin': z.object({ currentPassword: password.optional(), code: code.optional() }),
  '/api/users/second-factor/confirm': z.object({ code }),
  '/api/invitations/accept': z.object({ token: text(200), password }),
  // The mail service, which proves itself by a signature (`src/newsletter/mail-events.ts`).
  '/api/mail-events': z.object({
    timestamp: z.number().int(),
    event: text(20),
    messageId: text(200),
    signature: text(64),
  }),
}

/** Whether the CMS may be asked something by somebody without a session. */
export function isOpenToStrangers(method: string | undefined, path: string): boolean {
  if (path === '/api/users/me') return method === 'GET'
  return method === 'POST' && Object.hasOwn(open, path)
}

/**
 * Reads what a stranger sends, and hands it on in the one form in which the CMS's API is to get it: what is
 * broken, too long, too slow or of another shape never reaches it, and no query does.
 *
 * @param path - normalised
 * @returns null for a body that is refused; of it something may be left on the line
 */
export async function readStranger(request: IncomingMessage, path: string): Promise<IncomingMessage | null> {
  request.url = path
  const schema = open[path]
  if (!schema) return request
  const body = await readBody(request, longestFromStranger)
  const sent = body && schema.safeParse(await dataOf(body, request.headers['content-type'] ?? ''))
  return sent?.success ? withBody(request, Buffer.from(JSON.stringify(sent.data))) : null
}

/**
 * Reads what somebody without a session sends.
 *
 * @param most - in octets
 * @returns null for a body that is too long, too slow or broken off; of it something may be left on the line
 */
export async function readBody(request: IncomingMessage, most: number): Promise<Buffer | null> {
  const { promise, resolve } = Promise.withResolvers<Buffer | null>()
  const timer = setTimeout(() => resolve(null), longestWait)
  const chunks: Buffer[] = []
  let length = 0
  const take = (chunk: Buffer) => {
    length += chunk.length
    if (length > most) resolve(null)
    else chunks.push(chunk)
  }
  const breakOff = () => resolve(null)
  // Not by iteration, which would close the connection, and with it the way of the answer, when it stops early.
  request.on('data', take).once('end', () => resolve(Buffer.concat(chunks)))
  request.once('close', breakOff).once('error', breakOff)
  try {
    return await promise
  } finally {
    clearTimeout(timer)
    request.off('data', take)
    request.pause()
  }
}

/** The admin panel sends its forms as `multipart/form-data` with the data as JSON in a part of its own. */
async function dataOf(body: Buffer, contentType: string): Promise<unknown> {
  if (body.length === 0) return {}
  try {
    if (!contentType.startsWith('multipart/form-data')) return JSON.parse(body.toString('utf8'))
    const form = await new Response(new Uint8Array(body), {
      headers: { 'content-type': contentType },
    }).formData()
    return JSON.parse(String(form.get('_payload') ?? '{}'))
  } catch {
    return undefined
  }
}

function withBody(request: IncomingMessage, body: Buffer): IncomingMessage {
  const fresh = new IncomingMessage(new Socket())
  fresh.method = request.method ?? 'POST'
  if (request.url !== undefined) fresh.url = request.url
  const { 'transfer-encoding': _chunks, ...headers } = request.headers
  fresh.headers = { ...headers, 'content-type': 'application/json', 'content-length': String(body.length) }
  fresh.push(body)
  fresh.push(null)
  return fresh
}

/**
 * Why a body is refused before it is read, as a status, or null. Where files are uploaded, forms have a limit of
 * their own in Payload's configuration; nowhere else.
 */
export function refusedBody({
  headers,
  method,
  url,
}: Pick<IncomingMessage, 'headers' | 'method' | 'url'>): 411 | 413 | null {
  const isForm = headers['content-type']?.startsWith('multipart/form-data') ?? false
  if (isForm && (method === 'POST' || method === 'PATCH') && uploadAddress.test(url ?? '')) return null
  // Without a length it could only be counted while the CMS reads it; browsers always say it.
  if (headers['transfer-encoding'] !== undefined) return 411
  return Number(headers['content-length'] ?? 0) > (isForm ? longestForm : longest) ? 413 : null
}
