import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import path from 'node:path'
import next from 'next'
import sirv from 'sirv'
import { newRecord, renderStore } from '../lib/render-record.ts'
import { isHostName, readTarget } from './address.ts'
import { isOpenToStrangers, readStranger, refusedBody } from './api-guard.ts'
import { siteHosts } from './hosts.ts'
import { Pages } from './pages.ts'
import { securityHeaders } from './security-headers.ts'
import { send } from './send.ts'
import { carriesSession } from './session-cookie.ts'
import type { Settings } from './settings.ts'

/** What the front door needs to know. */
export interface FrontDoorOptions {
  settings: Settings
  /** The database's address, which is also in the environment. */
  database: { url: string }
  /** Signs sessions. */
  secret: string
  /** Next in development mode: pages are built when they are asked for, and anew when their source changes. */
  dev: boolean
}

export interface FrontDoor {
  /** Takes no new requests and resolves when those in flight have been answered. */
  close(): Promise<void>
}

const publicDir = path.join(import.meta.dirname, '..', '..', 'public')

/** Headers by which a stranger would steer Next; they mean nothing outside of the admin panel. */
const steering = [
  'next-action',
  'x-middleware-subrequest',
  'content-security-policy',
  'rsc',
  'next-router-state-tree',
  // Pages know nobody; by its draft cookie Next would answer with cookies of its own.
  'cookie',
]

/** Serves the sites and the admin panel. */
export async function startFrontDoor({
  settings,
  database,
  secret,
  dev,
}: FrontDoorOptions): Promise<FrontDoor> {
  const { port, host } = settings
  const app = next({
    dev,
    port,
    // Next listens for upgrades on the server that it is given or finds, past this door: it gets one that nobody calls.
    httpServer: createServer(),
    ...(host !== undefined && { hostname: host }),
  })
  await app.prepare()
  const handler = app.getRequestHandler()
  const isSecure = settings.publicUrl.startsWith('https:')
  const hosts = siteHosts(database.url)
  const pages = new Pages(handler, isSecure)
  const files = sirv(publicDir, { dev, etag: true, maxAge: dev ? 0 : 3600 })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = readTarget(request.url ?? '/')
    if (asked.kind === 'malformed' || !hasOneHost(request)) {
      return plain(response, 400, 'This address cannot be read.')
    }
    if (asked.kind === 'elsewhere') return plain(response, 301, '', { Location: asked.location })
    const section = asked.path.split('/')[1] ?? ''
    delete request.headers['upgrade']
    if (section === 'admin' || section === 'api') {
      setHeaders(response, securityHeaders('admin', isSecure))
      // The absolute form of an address means its path; Next would redirect to the host that it names.
      if (!request.url?.startsWith('/')) request.url = `${asked.path}?${asked.query}`
      return answerEditor(request, response, asked.path)
    }
    for (const name of steering) delete request.headers[name]
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return plain(response, 405, 'This address is for reading only.', { Allow: 'GET, HEAD' })
    }
    // Of Next's own addresses the admin panel needs its files; anything else would be answered without our headers.
    if (asked.path.startsWith('/_next/static/') || (dev && section === '_next')) {
      response.setHeader('X-Content-Type-Options', 'nosniff')
      return handler(request, response)
    }
    const claimedBy = await hosts.siteOf(request.headers.host ?? '')
    const place = { origin: originOf(request, settings, claimedBy), claimedBy }
    if (section === 'media' || isDocumentFile(asked.path, claimedBy)) {
      setHeaders(response, securityHeaders('file', isSecure))
      request.url = claimedBy && section !== 'media' ? `/${claimedBy}${asked.path}` : asked.path
      return handler(request, response)
    }
    if (dev)
      return renderStore().run(newRecord(place), () => handler(inDevelopment(request, claimedBy), response))
    const page = async () => send(request, response, await pages.answer({ ...asked, place }))
    setHeaders(response, { 'X-Content-Type-Options': 'nosniff' })
    return new Promise((resolve, reject) => {
      response.once('close', resolve)
      files(request, response, () => page().catch(reject))
    })
  }

  /** The admin panel and the CMS's API: strangers get the page on which they sign in, and may sign in. */
  async function answerEditor(
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
  ): Promise<void> {
    if (isOpenToStrangers(request.method, path)) {
      const read = await readStranger(request, path)
      if (!read) return refuse(response, 400, 'This cannot be read.')
      return handler(read, response)
    }
    const isPage = !path.startsWith('/api') && (request.method === 'GET' || request.method === 'HEAD')
    if (!isPage && !carriesSession(request.headers.cookie, secret)) {
      return refuse(response, 401, 'Sign in to use this address.')
    }
    const tooLong = refusedBody(request)
    if (tooLong) return refuse(response, tooLong, 'This is more than can be sent here.')
    return handler(request, response)
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error)
      if (!response.headersSent) plain(response, 500, 'Something went wrong here.')
      else response.destroy()
    })
  })
  if (dev) server.on('upgrade', app.getUpgradeHandler())
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, ...(host !== undefined && { host }) }, resolve)
  })
  return {
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeIdleConnections()
      await closed
      await Promise.all([app.close(), hosts.close()])
    },
  }
}

function setHeaders(response: ServerResponse, headers: Record<string, string>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
}

/** As the CMS's API refuses, so that the admin panel shows the sentence. */
function refuse(response: ServerResponse, status: number, message: string): void {
  // What is still on its way is not read.
  response.writeHead(status, {
    'Content-Type': 'application/json',
    'Cache-Control': 'no-store',
    Connection: 'close',
  })
  response.end(JSON.stringify({ errors: [{ message }] }))
}

function hasOneHost(request: IncomingMessage): boolean {
  const hosts = request.headersDistinct['host'] ?? []
  return hosts.length <= 1 && isHostName(hosts[0] ?? '')
}

function plain(
  response: ServerResponse,
  status: number,
  text: string,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, {
    ...securityHeaders('page', false),
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
    ...headers,
  })
  response.end(text)
}

/** A document's file stands one segment below its document: `/{language}/documents/{slug}/{file}`. */
function isDocumentFile(pathname: string, claimedBy: string | null): boolean {
  const segments = pathname.split('/').slice(claimedBy ? 1 : 2)
  return segments.length === 4 && segments[1] === 'documents'
}

function originOf(request: IncomingMessage, settings: Settings, claimedBy: string | null): string {
  if (!claimedBy) return settings.publicUrl
  return `${new URL(settings.publicUrl).protocol}//${request.headers.host ?? ''}`
}

/** In development Next answers readers itself, scripts and all, so that pages reload when they are saved. */
function inDevelopment(request: IncomingMessage, claimedBy: string | null): IncomingMessage {
  const url = request.url ?? '/'
  if (claimedBy) request.url = `/${claimedBy}${url === '/' ? '' : url}`
  else if (url === '/') request.url = '/portal'
  return request
}
