import { LRUCache } from 'lru-cache'
import type { CollectionAfterLoginHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { Tries } from '../../src/lib/tries.ts'
import { inLanguageOf, words } from '../shared/fields/words.ts'
import { Refusal } from '../shared/refusal.ts'
import { recordSignInLimit } from './record-account.ts'

const tooManyTries = (minutes: number) =>
  words(
    `Too many tries to sign in. Come back in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
    `Trop de tentatives de connexion. Revenez dans ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
    `Demasiados intentos de acceso. Vuelva dentro de ${minutes} ${minutes === 1 ? 'minuto' : 'minutos'}.`,
  )

const window = 15 * 60 * 1000

/** How many accounts, or clients at accounts, are remembered; some hundred octets each. */
const remembered = 20_000

/** How long the client of somebody who signed in is known, in milliseconds. */
const acquaintance = 30 * 24 * 60 * 60 * 1000

/**
 * How often a password may be tried, in this process: another instance counts on its own.
 *
 * One client has ten tries at an account in a quarter of an hour; all clients together have a hundred (NIST
 * SP 800-63B-4, section 3.2.2, allows as many). Clients from which its owner has signed in stand outside of the
 * hundred, so that strangers do not lock the owner out.
 */
export class SignInLimits {
  readonly #byClient: Tries
  readonly #byAccount: Tries
  readonly #known: LRUCache<string, number>
  readonly #now: () => number

  /** @param now - the time in milliseconds, for tests */
  constructor(now: () => number = Date.now) {
    this.#now = now
    this.#byClient = new Tries({ tries: 10, window, remembered }, now)
    this.#byAccount = new Tries({ tries: 100, window, remembered }, now)
    this.#known = new LRUCache({ max: remembered })
  }

  /**
   * Counts a try.
   *
   * @returns seconds until the next try is allowed; 0 when this one is
   */
  take(account: string, client: string): number {
    const pair = `${client} ${account}`
    const isKnown = (this.#known.get(pair) ?? 0) > this.#now()
    return this.#byClient.take(pair) || (isKnown ? 0 : this.#byAccount.take(account))
  }

  /** Whoever signed in has all tries again, and is known there for a month. */
  succeeded(account: string, client: string): void {
    const pair = `${client} ${account}`
    this.#byClient.forget(pair)
    this.#known.set(pair, this.#now() + acquaintance)
  }
}

const limits = new SignInLimits()

/** Of an account whose limit is reached, the history tells once in a window, however often it is tried. */
const recorded = new Tries({ tries: 1, window, remembered })

const accountOf = (email: unknown): string => String(email).toLowerCase().trim().slice(0, 254)

/** The front door writes this header, over whatever the client wrote there; without the door there is none. */
const clientOf = ({ headers }: PayloadRequest): string => headers?.get('x-client-address') ?? ''

/**
 * Slows down the guessing of passwords. Unlike a lock on the account it is the same for addresses that have
 * an account and for those that have none, and strangers who use it up do not keep out its owner, who comes
 * from where they came before.
 *
 * @throws Refusal 429, which says when to come back, in words and in `Retry-After`
 */
export const limitSignIn: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation === 'login')
    await limitTries('data' in args ? (args.data as { email?: unknown }).email : '', req)
  return args
}

/**
 * Counts a try of a password.
 *
 * @param email - of the account, as it was typed
 * @throws Refusal 429, as above
 */
export async function limitTries(email: unknown, req: PayloadRequest): Promise<void> {
  const account = accountOf(email)
  const seconds = limits.take(account, clientOf(req))
  if (seconds === 0) return
  if (recorded.take(account) === 0) await recordSignInLimit(account, req)
  req.responseHeaders ??= new Headers()
  req.responseHeaders.set('Retry-After', String(seconds))
  throw new Refusal(inLanguageOf(req, tooManyTries(Math.ceil(seconds / 60))), 429)
}

/** Gives all tries back to somebody who knew the password, and remembers from where they came. */
export function forgetTries(email: unknown, req: PayloadRequest): void {
  limits.succeeded(accountOf(email), clientOf(req))
}

/** Remembers from where somebody signed in. */
export const forgetFailures: CollectionAfterLoginHook = ({ req, user }) => forgetTries(user['email'], req)
