import { performance } from 'node:perf_hooks'
import { Changes } from './changes.ts'
import { askGateway } from './files/ask-gateway.ts'
import { Files } from './files/files.ts'
import { forgetReads } from './forget-reads.ts'
import { Gate, GateFull } from './operations/gate.ts'
import { Pages } from './pages.ts'
import { type Handler, type Renderer, render } from './render.ts'
import { Sites } from './sites.ts'
import { StandIns } from './stand-ins.ts'
import { Watches } from './watches.ts'

export interface ReaderPartsOptions {
  handler: Handler
  databaseUrl: string
  publicUrl: string
  isSecure: boolean
  dev: boolean
  /** Octets of memory for pages. */
  memoryBound: number
  /** The folder of the program, and that of all uploads. */
  root: string
  uploadsDir: string
  /** Hears how long a render took for which somebody waited, in milliseconds. */
  onRender(milliseconds: number): void
  /** Hears of what readers do not see. */
  warn(message: string, error?: unknown): void
}

/** What answers readers, and what keeps it true. */
export interface ReaderParts {
  changes: Changes
  sites: Sites
  pages: Pages
  standIns: StandIns
  files: Files
  renders: Gate
  close(): Promise<void>
}

/** Renders share one processor, and the database's connections with the editors; more wait for their turn. */
const renderRule = { running: 8, waiting: 1_000, retryAfter: 2 }

/**
 * So long a reader waits for what has changed, in milliseconds. Much can be to be rendered at once, and a page from
 * before is better than half a minute without one; but what was saved is to be seen, so it is long.
 */
const patience = 10_000

/** Makes the parts, connects them with the announcements of the database, and waits until these are heard. */
export async function openReaderParts(options: ReaderPartsOptions): Promise<ReaderParts> {
  const { handler, databaseUrl, publicUrl, isSecure, dev, warn } = options
  const renders = new Gate(renderRule)
  const gated: Renderer = (...page) => renders.run(() => render(handler, ...page))
  const measured: Renderer = (...page) =>
    renders.run(async () => {
      const begun = performance.now()
      try {
        return await render(handler, ...page)
      } finally {
        options.onRender(performance.now() - begun)
      }
    })
  const changes = new Changes(databaseUrl)
  const watches = new Watches()
  const sites = new Sites(databaseUrl, publicUrl)
  const standIns = new StandIns({
    render: gated,
    publicUrl,
    isSecure,
    retryAfter: 10,
    sites: () => sites.homes,
    isBusy: () => renders.running > 0,
  })
  const pages = new Pages({
    render: measured,
    watches,
    standIns,
    isSecure,
    memoryBound: options.memoryBound,
    patience,
    onError(error, address) {
      // Who is turned away at the gate is many; the figures tell of them.
      if (!(error instanceof GateFull)) warn(`The page ${address} could not be rendered`, error)
    },
  })
  const files = new Files({
    ask: askGateway(measured),
    hearing: { watches, isListening: () => changes.isListening },
    root: options.root,
    uploadsDir: options.uploadsDir,
    isSecure,
    dev,
    warn,
  })
  // The order matters: what is read in common, then what is made of it.
  for (const listener of [forgetReads, watches, sites, pages, files, standIns]) changes.subscribe(listener)
  await sites.readAtStart()
  if (!dev) {
    await changes.start()
    await standIns.prepareFirst()
  }
  return {
    changes,
    sites,
    pages,
    standIns,
    files,
    renders,
    async close() {
      await Promise.all([changes.close(), sites.close()])
    },
  }
}
