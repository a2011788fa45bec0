import type { IncomingMessage } from 'node:http'
import type { Logger } from 'pino'
import type { ClientAddresses } from './client-address.ts'

/** An answer as the log hears of it. */
export interface Answered {
  request: IncomingMessage
  /** The normalised path without its query; absent when it could not be read. */
  path?: string
  status: number
  milliseconds: number
  /** Why the answer is what it is, when something failed. */
  error?: unknown
}

/** From here on an answer is slow, in milliseconds. */
const slow = 1_000

/** Refusals that say something about whoever asks; not so a page that does not exist. */
const refusals = new Set([400, 401, 403, 405, 408, 411, 413, 417, 429, 431])

/** The most lines a second: a flood of bad requests shall not fill the disk. */
const mostLines = 50

const idFromProxy = /^[\w.-]{1,64}$/

/** A segment that could be a key to something: long and without a hyphen, an id, or with an address in it. */
const secret = /^(?:[^-]{20,}|[\da-f]{8}-[\da-f-]{27}|.*(?:@|%40).*)$/i

/** A path without tokens, ids and addresses. */
function loggedPath(path: string): string {
  return path
    .slice(0, 300)
    .split('/')
    .map((segment) => (secret.test(segment) ? '…' : segment))
    .join('/')
}

/** Writes down what did not go as it should: refused, failed and slow answers; the others only at `debug`. */
export class RequestLog {
  readonly #log: Logger
  readonly #addresses: ClientAddresses
  readonly #ids = new WeakMap<IncomingMessage, string>()
  readonly #prefix = Math.floor(Math.random() * 36 ** 4).toString(36)
  #number = 0
  #second = 0
  #lines = 0
  #unwritten = 0

  /** @param addresses - which tell whether a request came through a trusted proxy */
  constructor(log: Logger, addresses: ClientAddresses) {
    this.#log = log
    this.#addresses = addresses
  }

  /**
   * The name of a request, the same each time it is asked for: that of a trusted proxy (`X-Request-Id`), or a
   * short one made here.
   */
  idOf(request: IncomingMessage): string {
    const known = this.#ids.get(request)
    if (known) return known
    const given = request.headers['x-request-id']
    const isUsable = typeof given === 'string' && idFromProxy.test(given)
    const id =
      isUsable && this.#addresses.isFromProxy(request)
        ? given
        : `${this.#prefix}-${(this.#number++).toString(36)}`
    this.#ids.set(request, id)
    return id
  }

  /** Hears of an answer; for one that is neither slow nor refused nor failed this costs next to nothing. */
  note(answered: Answered): void {
    const { status, milliseconds, error } = answered
    if (status < 400 && milliseconds < slow && error === undefined) {
      if (this.#log.isLevelEnabled('debug')) this.#log.debug(this.#fieldsOf(answered), 'answered')
      return
    }
    if (error !== undefined || status >= 500) this.#write('error', answered, 'failed')
    else if (refusals.has(status)) this.#write('warn', answered, 'refused')
    else if (milliseconds >= slow) this.#write('warn', answered, 'slow')
    else if (this.#log.isLevelEnabled('debug')) this.#log.debug(this.#fieldsOf(answered), 'answered')
  }

  #write(level: 'warn' | 'error', answered: Answered, message: string): void {
    const second = Math.floor(Date.now() / 1000)
    if (second !== this.#second) {
      if (this.#unwritten > 0) this.#log.warn({ lines: this.#unwritten }, 'more was left out')
      this.#second = second
      this.#lines = 0
      this.#unwritten = 0
    }
    this.#lines += 1
    if (this.#lines > mostLines) this.#unwritten += 1
    else this.#log[level](this.#fieldsOf(answered), message)
  }

  #fieldsOf({ request, path, status, milliseconds, error }: Answered): Record<string, unknown> {
    return {
      id: this.idOf(request),
      method: request.method,
      ...(path !== undefined && { path: loggedPath(path) }),
      status,
      ms: Math.round(milliseconds),
      ...(error !== undefined && { err: error }),
    }
  }
}
