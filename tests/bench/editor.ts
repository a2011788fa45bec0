import type { Installation } from './installation.ts'
import type { RunningServer } from './running-server.ts'

/** Somebody who works in the CMS through its API, as the admin panel does. */
export interface Editor {
  cookie: string
  /** Creates an item and gives its id. */
  create(noun: string, data: object): Promise<string>
  /** Saves and publishes in English; resolves with the moment (since 1970) at which the answer was there. */
  publish(noun: string, id: string, data: object): Promise<number>
  /** Saves a draft, which no reader may see. */
  saveDraft(noun: string, id: string, data: object): Promise<void>
  /** Takes the English version from the public. */
  withdraw(noun: string, id: string): Promise<number>
  /** Plans that a draft becomes public in English, at what a clock in Brussels will show (2027-03-01T09:30). */
  plan(noun: string, id: string, at: string): Promise<void>
  /** Saves something that has no drafts, such as a site. */
  save(noun: string, id: string, data: object): Promise<number>
}

/** Signs the administrator in at one of the servers. */
export async function signIn({ url }: RunningServer, installation: Installation): Promise<Editor> {
  const { publicUrl, administrator } = installation
  let cookie = ''

  async function send(method: string, path: string, data: object): Promise<Response> {
    const headers = { 'content-type': 'application/json', origin: publicUrl, cookie }
    const response = await fetch(`${url}/api${path}`, { method, headers, body: JSON.stringify(data) })
    if (response.ok) return response
    throw new Error(`${method} ${path} answered ${response.status}: ${await response.text()}`)
  }

  async function save(path: string, data: object): Promise<number> {
    const response = await send('PATCH', path, data)
    await response.arrayBuffer()
    return Date.now()
  }

  const login = await send('POST', '/users/login', administrator)
  cookie = login.headers.get('set-cookie')?.split(';')[0] ?? ''
  if (cookie === '') throw new Error('The administrator could not sign in.')
  return {
    cookie,
    async create(noun, data) {
      const response = await send('POST', `/${noun}?locale=en&depth=0&publishLanguages=en`, data)
      const { doc } = (await response.json()) as { doc: { id: string } }
      return doc.id
    },
    publish: (noun, id, data) =>
      save(`/${noun}/${id}?locale=en&depth=0&publishLanguages=en`, { ...data, _status: 'published' }),
    async saveDraft(noun, id, data) {
      await save(`/${noun}/${id}?locale=en&depth=0&draft=true`, { ...data, _status: 'draft' })
    },
    async plan(noun, id, at) {
      await send('POST', `/${noun}/${id}/schedules`, { action: 'publish', languages: ['en'], at })
    },
    withdraw: (noun, id) => save(`/${noun}/${id}?locale=en&depth=0`, { _status: 'draft' }),
    save: (noun, id, data) => save(`/${noun}/${id}?locale=en&depth=0`, data),
  }
}
