import type { IncomingHttpHeaders } from 'node:http'
import { Tries, type TriesRule } from '../../lib/tries.ts'
import type { Refused } from './refusal.ts'

const quarterOfAnHour = 15 * 60 * 1000

/** Clients that are remembered for each address; some hundred octets each. */
const remembered = 20_000

/**
 * What one client may try. An office behind one address shares its tries; whoever signs in gets the try back,
 * so that only failures count there.
 */
const rules: Readonly<Record<string, TriesRule>> = {
  '/api/users/login': { tries: 20, window: quarterOfAnHour, remembered },
  '/api/users/forgot-password': { tries: 10, window: quarterOfAnHour, remembered },
  '/api/invitations/accept': { tries: 20, window: quarterOfAnHour, remembered },
  '/api/users/reset-password': { tries: 20, window: quarterOfAnHour, remembered },
  '/api/users/second-step': { tries: 20, window: quarterOfAnHour, remembered },
  '/api/users/second-factor/begin': { tries: 20, window: quarterOfAnHour, remembered },
  '/api/users/second-factor/confirm': { tries: 20, window: quarterOfAnHour, remembered },
}

/** Where only failures count. */
const signsIn: ReadonlySet<string> = new Set(['/api/users/login', '/api/users/second-step'])

type Language = 'en' | 'fr' | 'es'

const sentences: Record<Language, (minutes: number) => string> = {
  en: (minutes) => `Too many tries. Come back in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
  fr: (minutes) => `Trop de tentatives. Revenez dans ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
  es: (minutes) =>
    `Demasiados intentos. Vuelva dentro de ${minutes} ${minutes === 1 ? 'minuto' : 'minutos'}.`,
}

/** The language in which somebody uses the admin panel: the one chosen there, or the browser's first. */
function languageOf({ cookie, 'accept-language': accepted }: IncomingHttpHeaders): Language {
  const [, chosen] = /(?:^|;\s*)payload-lng=(\w\w)\b/.exec(cookie ?? '') ?? []
  const language = chosen ?? accepted?.trim().slice(0, 2).toLowerCase()
  return language === 'fr' || language === 'es' ? language : 'en'
}

/**
 * Limits what one client may try without a session, in this process: another instance counts on its own, so the
 * limit is at most multiplied by their number. How often one account may be tried is limited beside it, in
 * `collections/users/sign-in-limit.ts`.
 */
export class ClientLimits {
  readonly #tries: ReadonlyMap<string, Tries>

  /** @param now - the time in milliseconds, for tests */
  constructor(now: () => number = Date.now) {
    this.#tries = new Map(Object.entries(rules).map(([path, rule]) => [path, new Tries(rule, now)]))
  }

  /**
   * Counts a try.
   *
   * @param path - normalised; addresses without a limit are not counted
   * @param client - the client's key
   * @returns what to answer with (429), or null when it may go on
   */
  take(path: string, client: string, headers: IncomingHttpHeaders): Refused | null {
    const seconds = this.#tries.get(path)?.take(client) ?? 0
    if (seconds === 0) return null
    const message = sentences[languageOf(headers)](Math.ceil(seconds / 60))
    return { status: 429, message, retryAfter: seconds }
  }

  /** Hears how a try ended: whoever signed in has it back. */
  ended(path: string, client: string, status: number): void {
    if (signsIn.has(path) && status === 200) this.#tries.get(path)?.giveBack(client)
  }
}
