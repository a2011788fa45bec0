import type { CollectionAfterLoginHook, CollectionBeforeOperationHook } from 'payload'
import { inLanguageOf, words } from '../shared/fields/words.ts'
import { Refusal } from '../shared/refusal.ts'

const tooManyTries = (minutes: number) =>
  words(
    `Too many tries to sign in. Come back in ${minutes} minutes.`,
    `Trop de tentatives de connexion. Revenez dans ${minutes} minutes.`,
    `Demasiados intentos de acceso. Vuelva dentro de ${minutes} minutos.`,
  )

/** How many tries an address has within the window. */
const tries = 10

/** Length of the window, in milliseconds. */
const window = 15 * 60 * 1000

/** The most addresses that are remembered; the oldest go first, so that a flood cannot fill memory. */
const remembered = 10_000

interface Tries {
  count: number
  since: number
}

/** Kept in this process: another instance counts on its own, so the limit is at most multiplied by their number. */
const attempts = new Map<string, Tries>()

const keyOf = (email: unknown): string => String(email).toLowerCase().trim().slice(0, 254)

/**
 * Slows down the guessing of passwords. Unlike a lock on the account it is the same for addresses that have
 * an account and for those that have none.
 *
 * @throws Refusal 429, which says when to come back
 */
export const limitSignIn: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'login') return args
  const key = keyOf('data' in args ? (args.data as { email?: unknown }).email : '')
  const known = attempts.get(key)
  const now = Date.now()
  const current = known && now - known.since < window ? known : { count: 0, since: now }
  if (current.count >= tries) {
    const minutes = Math.ceil((current.since + window - now) / 60_000)
    throw new Refusal(inLanguageOf(req, tooManyTries(minutes)), 429)
  }
  attempts.delete(key)
  attempts.set(key, { ...current, count: current.count + 1 })
  if (attempts.size > remembered) attempts.delete(attempts.keys().next().value ?? '')
  return args
}

/** Whoever signs in has all tries again. */
export const forgetFailures: CollectionAfterLoginHook = ({ user }) => {
  attempts.delete(keyOf(user['email']))
}
