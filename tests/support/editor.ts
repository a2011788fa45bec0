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
  const sites = await get<{ docs: Sent[] }>(request, '/api/sites?where[key][equals]=icmc-europe&depth=0')
  const made = await send(request, 'POST', '/api/news?locale=en&draft=true', {
    site: sites.docs[0]?.id,
    kind: 'news',
    date: new Date().toISOString().slice(0, 10),
    ...fields,
  })
  return made.doc
}
