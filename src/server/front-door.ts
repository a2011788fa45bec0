import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import next from 'next'
import type { Logger } from 'pino'
import { readTarget } from './address.ts'
import { closeServer } from './close-server.ts'
import { EditorDoor } from './editor-door.ts'
import { FormDatabase } from './form-database.ts'
import { FormDoor } from './form-door.ts'
import { hasOneHost } from './host-header.ts'
import { ClientAddresses } from './operations/client-address.ts'
import { guardServer, serverLimits } from './operations/guard-server.ts'
import { databaseChecks, jobsCheck, listeningCheck, readiness } from './operations/health.ts'
import type { RequestClass } from './operations/metrics.ts'
import { OperatorAnswers } from './operations/operator-answers.ts'
import { ClientLimits } from './operations/rate-limit.ts'
import { RequestLog } from './operations/request-log.ts'
import { answerPlainly } from './plain.ts'
import { listen } from './port.ts'
import { livePreviewAddress, Preview } from './preview.ts'
import { ReaderDoor } from './reader-door.ts'
import { openReaderParts } from './reader-parts.ts'
import { openReadership } from './readership/readership.ts'
import { securityHeaders } from './security-headers.ts'
import { serverMetrics } from './server-metrics.ts'
import type { Settings } from './settings.ts'
import { ShareDoor } from './shared/share-door.ts'
import { ShareLinks } from './shared/share-links.ts'

/** What the front door needs to know. */
export interface FrontDoorOptions {
  settings: Settings
  /** The database's address, which is also in the environment. */
  database: { url: string }
  /** Signs sessions. */
  secret: string
  /** Next in development mode: pages are built when they are asked for, and anew when their source changes. */
  dev: boolean
  log: Logger
}

export interface FrontDoor {
  /** Takes no new requests and resolves when those in flight have been answered. */
  close(): Promise<void>
}

const root = path.join(import.meta.dirname, '..', '..')

/** Headers by which a stranger would steer Next; they mean nothing outside of the admin panel. */
const steering = [
  'next-action',
  'x-middleware-subrequest',
  'content-security-policy',
  'rsc',
  'next-router-state-tree',
]

/** Serves the sites and the admin panel. */
export async function startFrontDoor(options: FrontDoorOptions): Promise<FrontDoor> {
  const { settings, database, secret, dev, log } = options
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
  const parts = await openReaderParts({
    handler,
    databaseUrl: database.url,
    publicUrl: settings.publicUrl,
    isSecure,
    dev,
    memoryBound: settings.pageMemoryBytes,
    root,
    uploadsDir: path.join(settings.dataDir, 'uploads'),
    onRender: (milliseconds) => metrics.render(milliseconds),
    warn: (message, err) => log.warn({ err }, message),
  })
  const metrics = serverMetrics(parts, database.url)
  const addresses = new ClientAddresses(settings.trustedProxies, settings.publicUrl)
  const requests = new RequestLog(log, addresses)
  const preview = dev ? null : new Preview(path.join(root, '.next'), isSecure)
  const formDatabase = new FormDatabase(options.database.url)
  const forms = new FormDoor({
    database: formDatabase,
    pages: parts.pages.maker,
    standIns: parts.standIns,
    publicUrl: settings.publicUrl,
    isSecure,
    warn: (message, err) => log.warn({ err }, message),
  })
  const readership = openReadership(database.url, (message, err) => log.warn({ err }, message))
  const readers = new ReaderDoor({
    ...parts,
    handler,
    forms,
    preview,
    secret,
    metrics,
    counts: readership.counts,
    clientOf: (request) => addresses.of(request).key,
  })
  const editors = new EditorDoor({
    handler,
    changes: parts.changes,
    limits: new ClientLimits(),
    preview,
    secret,
    isSecure,
  })
  const links = new ShareLinks(database.url)
  const shares = new ShareDoor({ ...parts, links, warn: (message, err) => log.warn({ err }, message) })
  const onCheckError = (name: string, err: unknown) => log.error({ err }, `The check ${name} failed`)
  const operators = new OperatorAnswers({
    addresses,
    metricsFrom: settings.metricsFrom,
    isSecure,
    isReady: readiness(
      [
        ...databaseChecks(database.url),
        // In development nothing is kept, so nothing has to be heard.
        ...(dev ? [] : [listeningCheck(() => parts.changes.isListening)]),
      ],
      onCheckError,
    ),
    warnings: readiness([jobsCheck(database.url)], onCheckError),
    readMetrics: () => metrics.read(),
  })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<RequestClass> {
    setHeaders(response, securityHeaders('plain', isSecure))
    if (!hasOneHost(request)) {
      answerPlainly(response, 400, 'This host cannot be read.')
      return 'refused'
    }
    const asked = readTarget(request.url ?? '/')
    if (asked.kind === 'malformed') {
      answerPlainly(response, 400, 'This address cannot be read.')
      return 'refused'
    }
    if (asked.kind === 'elsewhere') {
      await readers.answerUntidy(request, response, asked)
      return 'refused'
    }
    if (await operators.answer(request, response, asked.path)) return 'operator'
    delete request.headers['upgrade']
    const section = asked.path.split('/')[1] ?? ''
    const client = addresses.mark(request).key
    if (section === 'admin' || section === 'api') {
      setHeaders(response, securityHeaders('admin', isSecure))
      // The absolute form of an address means its path; Next would redirect to the host that it names.
      if (!request.url?.startsWith('/')) request.url = `${asked.path}?${asked.query}`
      if (asked.path === livePreviewAddress && request.method === 'GET') {
        await readers.answerLivePreview(request, response, asked.query)
        return section
      }
      await editors.answer(request, response, { ...asked, client })
      return section
    }
    for (const name of steering) delete request.headers[name]
    if (await shares.answer(request, response, { ...asked, client })) return 'page'
    return readers.answer(request, response, asked)
  }

  const server = createServer(serverLimits, (request, response) => {
    if (readers.answerWarm(request, response)) return
    const begun = performance.now()
    const note = (kind: RequestClass, error?: unknown) => {
      metrics.request(kind, response.statusCode)
      const milliseconds = performance.now() - begun
      const [target = ''] = (request.url ?? '').split('?')
      requests.note({ request, path: target, status: response.statusCode, milliseconds, error })
    }
    response.setHeader('X-Request-Id', requests.idOf(request))
    answer(request, response).then(
      (kind) => note(kind),
      (error: unknown) => {
        if (response.headersSent) response.destroy()
        else answerPlainly(response, 500, 'Something went wrong here.')
        note('refused', error)
      },
    )
  })
  guardServer(server, isSecure, (status) => metrics.request('refused', status))
  if (dev) server.on('upgrade', app.getUpgradeHandler())
  await listen(server, settings)
  return {
    async close() {
      await closeServer(server)
      metrics.close()
      await Promise.all([app.close(), parts.close(), formDatabase.close(), links.close(), readership.close()])
    },
  }
}

function setHeaders(response: ServerResponse, headers: Record<string, string>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
}
