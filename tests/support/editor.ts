import { type APIRequestContext, expect } from '@playwright/test'

/** The CMS believes a session's cookie only together with where a request comes from. */
const asPanel = { Origin: process.env['BASE_URL'] ?? 'http://localhost:3000' }

/** An item, or several below `docs`, as the API sends them. */
export interface Sent {
  id: string
  slug: string
  [field: string]: unknown
}

/** Signs in at the API as the administrator; the session's cookie stays with the context. */
export async function signIn(request: APIRequestContext): Promise<void> {
  const credentials = { email: process.env['ADMIN_EMAIL'], password: process.env['ADMIN_PASSWORD'] }
  const answer = await request.post('/api/users/login', { data: credentials, headers: asPanel })
  expect(answer.status()).toBe(200)
}

/** Reads from the CMS's API as the admin panel does. */
export async function get<Body>(request: APIRequestContext, path: string): Promise<Body> {
  const answer = await request.get(path, { headers: asPanel })
  expect(answer.ok(), `${path}: ${answer.status()}`).toBe(true)
  return (await answer.json()) as Body
}

/** Writes to the CMS's API as the admin panel does. */
export async function send<Body = { doc: Sent }>(
  request: APIRequestContext,
  method: string,
  path: string,
  data: object,
): Promise<Body> {
  const answer = await request.fetch(path, { method, data, headers: asPanel })
  expect(answer.ok(), `${path}: ${answer.status()} ${await answer.text()}`).toBe(true)
  return (await answer.json()) as Body
}

/** A draft of a news item of ICMC Europe, in English. */
export async function draftNews(request: APIRequestContext, fields: object): Promise<Sent> {
  const made = await send(request, 'POST', '/api/news?locale=en&draft=true', {
    site: await siteId(request, 'icmc-europe'),
    kind: 'news',
    date: new Date().toISOString().slice(0, 10),
    ...fields,
  })
  return made.doc
}

interface Invited {
  name: string
  roles: { site: string; role: string; languages?: string[] }[]
  password?: string
}

/**
 * Invites somebody by mail as everybody is, and accepts for them.
 *
 * @param theirs - gets their session's cookie
 * @returns their address
 */
export async function join(
  administrator: APIRequestContext,
  theirs: APIRequestContext,
  { name, roles, password = 'Another long Sentence of 43 words' }: Invited,
): Promise<string> {
  const email = `${name.toLowerCase()}-${Date.now()}@example.org`
  await send(administrator, 'POST', '/api/invitations', { name, email, roles, language: 'en' })
  const { docs } = await get<{ docs: Sent[] }>(
    administrator,
    `/api/outbox-messages?where[to][equals]=${encodeURIComponent(email)}&limit=1`,
  )
  const [, token] = /\/admin\/invitation\/(\w+)/.exec(String(docs[0]?.['text'])) ?? []
  await send(theirs, 'POST', '/api/invitations/accept', { token, password })
  return email
}

/** The id of a site of the demo content. */
export async function siteId(request: APIRequestContext, key: string): Promise<string> {
  const { docs } = await get<{ docs: Sent[] }>(request, `/api/sites?where[key][equals]=${key}&depth=0`)
  return docs[0]?.id ?? ''
}
