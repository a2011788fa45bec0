import { Registry } from 'prom-client'
import type { JobFigures } from '../../jobs/figures.ts'
import type { MailFigures } from '../../mail/figures.ts'
import { counterOf, gaugeOf, histogramOf, stateOf } from './metric-kinds.ts'
import { observeProcess } from './process-metrics.ts'

/** What is asked for: a page, a file, the admin panel, its API, figures for operators, or what the door refuses. */
const requestClasses = ['page', 'form', 'file', 'admin', 'api', 'operator', 'refused'] as const
export type RequestClass = (typeof requestClasses)[number]

/** How a page was answered: from memory, rendered, from memory although out of date, failed, or past memory. */
const pageOutcomes = ['hit', 'miss', 'stale', 'error', 'bypass'] as const
export type PageOutcome = (typeof pageOutcomes)[number]

/** Where the figures come from that somebody else keeps; asked only when an operator looks. */
export interface MetricSources {
  rendersRunning(): number
  rendersWaiting(): number
  /** Pages that had to leave memory to make room, since the start. */
  evictions(): number
  /** Finished pages in memory; `bound` and `bytes` in octets. */
  pageMemory(): { bytes: number; entries: number; bound: number }
  /** Files of which it is remembered whether they are public. */
  permissionsRemembered(): number
  /** The database's connections. */
  pool(): { total: number; idle: number; waiting: number }
  isListening(): boolean
  /** Seconds since the last heartbeat was heard on the channel of changes. */
  secondsSinceHeartbeat(): number
  /** How the work for later stands; null when nobody knows. */
  jobs(): Promise<JobFigures | null>
  /** How the mail stands that has to leave; null when nobody knows. */
  mail(): Promise<MailFigures | null>
}

const statusClasses = ['1xx', '2xx', '3xx', '4xx', '5xx'] as const

/** Bounds of the histogram of renders, in seconds. */
const renderSeconds = [0.005, 0.01, 0.02, 0.03, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

/**
 * What the server does, counted for operators. On the way of a request only numbers in an array are raised;
 * the rest happens when somebody looks.
 */
export class Metrics {
  readonly #registry = new Registry()
  readonly #requests = new Float64Array(requestClasses.length * statusClasses.length)
  readonly #pages = new Float64Array(pageOutcomes.length)
  readonly #renders: { observe(seconds: number): void }
  readonly #stopObserving: () => void

  constructor(sources: MetricSources) {
    const counter = counterOf(this.#registry)
    counter('requests_total', 'Answers by what was asked for and class of status.', ['class', 'status'], () =>
      requestClasses.flatMap((name, row) =>
        statusClasses.map((status, column) => ({
          labels: { class: name, status },
          value: this.#requests[row * statusClasses.length + column] ?? 0,
        })),
      ),
    )
    counter('page_answers_total', 'Answers of pages by where they came from.', ['outcome'], () =>
      pageOutcomes.map((outcome, index) => ({ labels: { outcome }, value: this.#pages[index] ?? 0 })),
    )
    counter('page_evictions_total', 'Pages that had to leave memory to make room.', [], () => [
      { labels: {}, value: sources.evictions() },
    ])
    this.#renders = histogramOf(
      this.#registry,
      'render_duration_seconds',
      'How long renders took for which somebody waited.',
      renderSeconds,
    )
    observeServer(this.#registry, sources)
    this.#stopObserving = observeProcess(this.#registry)
  }

  /** Counts an answer. */
  request(kind: RequestClass, status: number): void {
    const column = Math.floor(status / 100) - 1
    const index = requestClasses.indexOf(kind) * statusClasses.length + column
    this.#requests[index] = (this.#requests[index] ?? 0) + 1
  }

  /** Counts the answer of a page. */
  page(outcome: PageOutcome): void {
    const index = pageOutcomes.indexOf(outcome)
    this.#pages[index] = (this.#pages[index] ?? 0) + 1
  }

  /** Notes how long a render took, in milliseconds. */
  render(milliseconds: number): void {
    this.#renders.observe(milliseconds / 1000)
  }

  /** Everything, in the text format of Prometheus (version 0.0.4), with its media type. */
  async read(): Promise<{ contentType: string; text: string }> {
    return { contentType: this.#registry.contentType, text: await this.#registry.metrics() }
  }

  /** Ends the observation of the event loop. */
  close(): void {
    this.#stopObserving()
  }
}

function observeServer(registry: Registry, sources: MetricSources): void {
  const gauge = gaugeOf(registry)
  const state = stateOf(registry)
  gauge('renders_running', 'Renders of pages that are going on.', () => sources.rendersRunning())
  gauge('renders_waiting', 'Renders of pages that wait for their turn.', () => sources.rendersWaiting())
  gauge('page_memory_bytes', 'Octets of the pages in memory.', () => sources.pageMemory().bytes)
  gauge('page_memory_entries', 'Pages in memory.', () => sources.pageMemory().entries)
  gauge('page_memory_bound_bytes', 'The most octets that pages may take.', () => sources.pageMemory().bound)
  gauge('permissions_remembered', 'Files of which it is remembered whether they are public.', () =>
    sources.permissionsRemembered(),
  )
  gauge('listening', '1 while changes in the database are heard, otherwise 0.', () =>
    sources.isListening() ? 1 : 0,
  )
  gauge('heartbeat_age_seconds', 'Time since the last heartbeat on the channel of changes.', () =>
    sources.secondsSinceHeartbeat(),
  )
  state(
    'database_connections',
    'Connections to the database; waiting: requests without one.',
    'state',
    () => ({
      ...sources.pool(),
    }),
  )
  state('jobs', 'Work for later: waiting, late by a minute, and given up.', 'state', async () => {
    const figures = await sources.jobs()
    return figures ? { waiting: figures.waiting, late: figures.late, failed: figures.failed } : {}
  })
  observeMail(registry, sources)
}

/** How long figures that several gauges show are good, in milliseconds: one look is one question. */
const oneLook = 500

function observeMail(registry: Registry, sources: MetricSources): void {
  const state = stateOf(registry)
  let asked = { at: Number.NEGATIVE_INFINITY, figures: Promise.resolve<MailFigures | null>(null) }
  const read = () => {
    if (performance.now() - asked.at > oneLook) asked = { at: performance.now(), figures: sources.mail() }
    return asked.figures
  }
  state('mail_waiting', 'Mail that has not left yet.', 'priority', async () => ({
    ...(await read())?.waiting,
  }))
  state('mail_oldest_age_seconds', 'How long the oldest waiting mail has waited.', 'priority', async () => ({
    ...(await read())?.oldest,
  }))
  state('mail', 'Mail that failed within a day, and that is in doubt.', 'state', async () => {
    const figures = await read()
    return figures ? { failed: figures.failed, doubtful: figures.doubtful } : {}
  })
}
