import { setTimeout as pause } from 'node:timers/promises'
import { type Answer, type AskOptions, ask, type MayReach, NotPublic } from './ask.ts'
import { longestRobots, mayVisit } from './robots.ts'

/** What became of a visit: readers find something there, find nothing, or it cannot be told. */
export interface Visit {
  outcome: 'there' | 'failing' | 'unknown'
  /** The status, or the code of the error, such as `404` or `ENOTFOUND`. */
  reason: string
}

export interface VisitorOptions {
  mayReach: MayReach
  /** Between two requests to one host, in milliseconds. */
  pause: number
  /** For one answer, in milliseconds. */
  timeout: number
  /** For the whole visit, with the rules, all redirects and the waiting for its turn, in milliseconds. */
  longest: number
  /** The address that a website may look up to learn who visits. */
  publicUrl: string
}

/** Our name in `robots.txt`. */
const agent = 'commonhome'
const mostRedirects = 5
/** So long the rules of a host are remembered, in milliseconds (RFC 9309, 2.4). */
const rulesKept = 24 * 3_600_000
const mostRules = 200
/** Longer files are read anew each time, in characters. */
const longestKept = 64_000

/** What a server answers to readers who are not who it expects; it says nothing about what is there. */
const gone: readonly number[] = [404, 410]

/** An answer that ends the visit. */
class Told extends Error {
  readonly visit: Visit

  constructor(outcome: Visit['outcome'], reason: string) {
    super(reason)
    this.visit = { outcome, reason }
  }
}

const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status)

function judge(status: number): Visit {
  const outcome = status < 300 ? 'there' : gone.includes(status) || status >= 500 ? 'failing' : 'unknown'
  return { outcome, reason: String(status) }
}

/** What an error says: no host, no answer and a broken connection are failures; a certificate may be ours to blame. */
function judgeError(error: unknown): Visit {
  if (error instanceof Told) return error.visit
  if (error instanceof NotPublic) return { outcome: 'unknown', reason: 'not public' }
  const { code, name } = error as { code?: string; name?: string }
  if (name === 'TimeoutError' || name === 'AbortError') return { outcome: 'failing', reason: 'timeout' }
  const network = ['ENOTFOUND', 'ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH']
  return { outcome: code && network.includes(code) ? 'failing' : 'unknown', reason: code ?? 'error' }
}

/**
 * Visits addresses outside as a guest: one request at a time at each host with a pause between, by the rules of its
 * `robots.txt`, with a name that says who asks, and never anywhere but on the public internet.
 */
export class Visitor {
  readonly #options: VisitorOptions
  readonly #turns = new Map<string, Promise<unknown>>()
  readonly #rules = new Map<string, { text: string; at: number }>()

  constructor(options: VisitorOptions) {
    this.#options = options
  }

  /**
   * Looks whether something answers at an address: asks for its head, and for a little of itself where that does not
   * tell, following redirects. It ends in time whatever the server does.
   */
  async visit(address: string): Promise<Visit> {
    const end = AbortSignal.timeout(this.#options.longest)
    const late = Promise.withResolvers<never>()
    end.addEventListener('abort', () => late.reject(new Told('unknown', 'too slow')))
    try {
      return await Promise.race([late.promise, this.#look(address, end)])
    } catch (error) {
      return judgeError(error)
    }
  }

  async #look(address: string, end: AbortSignal): Promise<Visit> {
    const byHead = await this.#follow(address, 'HEAD', end).catch((error: unknown) => {
      if (error instanceof Told || error instanceof NotPublic) throw error
      return null
    })
    if (byHead?.outcome === 'there') return byHead
    return this.#follow(address, 'GET', end)
  }

  async #follow(address: string, method: 'HEAD' | 'GET', end: AbortSignal): Promise<Visit> {
    let url = new URL(address)
    for (let step = 0; step <= mostRedirects; step++) {
      if (url.protocol !== 'http:' && url.protocol !== 'https:')
        throw new Told('unknown', 'not a web address')
      await this.#askRules(url, end)
      const { status, location } = await this.#ask(url, { method, mostBytes: 0, signal: end })
      if (!isRedirect(status)) return judge(status)
      if (!location || !URL.canParse(location, url)) throw new Told('unknown', String(status))
      url = new URL(location, url)
    }
    throw new Told('unknown', 'too many redirects')
  }

  /** @throws Told where the host does not want to be visited there */
  async #askRules(url: URL, end: AbortSignal): Promise<void> {
    const known = this.#rules.get(url.origin)
    const isFresh = known && Date.now() - known.at < rulesKept
    const text = isFresh ? known.text : await this.#readRules(url.origin, end)
    if (!mayVisit(text, agent, url.pathname + url.search)) throw new Told('unknown', 'robots.txt')
  }

  async #readRules(origin: string, end: AbortSignal): Promise<string> {
    let url = new URL('/robots.txt', origin)
    const how = { method: 'GET', mostBytes: longestRobots, signal: end } as const
    let answer = await this.#ask(url, how)
    for (let step = 0; step < mostRedirects && isRedirect(answer.status) && answer.location; step++) {
      if (!URL.canParse(answer.location, url)) break
      url = new URL(answer.location, url)
      if (!/^https?:$/.test(url.protocol)) break
      answer = await this.#ask(url, how)
    }
    // A server in trouble is left alone; one that has no such file forbids nothing.
    if (answer.status >= 500) throw new Told('unknown', `robots.txt ${answer.status}`)
    const text = answer.status < 300 ? answer.body.toString() : ''
    if (this.#rules.size >= mostRules) this.#rules.clear()
    if (text.length <= longestKept) this.#rules.set(origin, { text, at: Date.now() })
    return text
  }

  /** Waits for its turn at the host, asks, and leaves the host alone for a while. */
  #ask(url: URL, how: Pick<AskOptions, 'method' | 'mostBytes' | 'signal'>): Promise<Answer> {
    const { mayReach, timeout, publicUrl } = this.#options
    const before = this.#turns.get(url.host) ?? Promise.resolve()
    const userAgent = `CommonHome/1.0 (+${publicUrl}; looks for dead links)`
    const asked = before.then(() => {
      how.signal.throwIfAborted()
      return ask(url, { ...how, mayReach, timeout, userAgent })
    })
    const turn = asked.catch(() => {}).then(() => pause(this.#options.pause))
    this.#turns.set(url.host, turn)
    void turn.then(() => {
      if (this.#turns.get(url.host) === turn) this.#turns.delete(url.host)
    })
    return asked
  }
}
