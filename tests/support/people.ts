import { randomBytes } from 'node:crypto'
import { type BasePayload, handleEndpoints } from 'payload'
import type { Role } from '../../collections/shared/access.ts'
import type { Locale } from '../../src/i18n/locales.ts'

/** Somebody who uses the CMS's own API as the admin panel does: with a session's cookie, or without. */
export interface Person {
  name: string
  id: string | null
  cookie: string
  /** What the browser says that it is. */
  browser?: string
}

export const nobody: Person = { name: 'anonymous', id: null, cookie: '' }

interface RoleAt {
  site: string
  role: Role
  languages?: Locale[]
}

/** Makes an account and signs in. */
export async function signIn(
  payload: BasePayload,
  name: string,
  roles: RoleAt[] | 'administrator',
): Promise<Person> {
  const email = `${name}-${randomBytes(4).toString('hex')}@example.org`
  const password = randomBytes(12).toString('hex')
  const isAdministrator = roles === 'administrator'
  const user = await payload.create({
    collection: 'users',
    data: { name, email, password, isAdministrator, roles: isAdministrator ? [] : roles },
  })
  const response = await call(payload, nobody, 'POST', '/users/login', { email, password })
  const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? ''
  if (!cookie) throw new Error(`${name} could not sign in: ${JSON.stringify(response.body)}`)
  return { name, id: user.id, cookie }
}

/** A document as the API sends it. */
interface Sent {
  [field: string]: unknown
  id: string
  blocks: Sent[]
}

export interface Reply {
  status: number
  headers: Headers
  /** A document, or one below `doc`, or several below `docs`; what the API does not send is missing. */
  body: Sent & { doc: Sent; docs: Sent[] }
}

/** Sends a request to the CMS's API, the whole way through authentication, access and hooks. */
export async function call(
  payload: BasePayload,
  person: Person,
  method: string,
  path: string,
  data?: object,
): Promise<Reply> {
  const request = new Request(`${payload.config.custom?.['publicUrl']}/api${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      origin: String(payload.config.custom?.['publicUrl']),
      ...(person.cookie && { cookie: person.cookie }),
      ...(person.browser && { 'user-agent': person.browser }),
    },
    ...(data && { body: JSON.stringify(data) }),
  })
  const response = await handleEndpoints({ config: payload.config, request })
  const text = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    body: text.startsWith('{') ? JSON.parse(text) : text,
  }
}
