import { setTimeout as pause } from 'node:timers/promises'
import type { Sql } from '../../jobs/sql.ts'
import type { MailState } from '../states.ts'
import type { MailTable } from './outgoing.ts'

/** What is written down about a message. */
export interface Mark {
  id: string
  state: Extract<MailState, 'sending' | 'accepted' | 'refused' | 'queued' | 'doubtful'>
  /** What the mail server said, or what went wrong. */
  error?: string
  /** For `queued`: the next try is after so many milliseconds. */
  wait?: number
  /** Whether this counts as a try. */
  isTry?: boolean
}

interface Pending {
  mark: Mark
  settle(isWritten: boolean): void
}

/**
 * Writes marks, all that have come together in one statement: while one is on its way the next ones gather. That
 * a conversation begins has to be written before it; how it ended waits for the next round.
 */
export class Marks {
  readonly #sql: Sql
  readonly #table: MailTable
  readonly #sender: number
  readonly #onError: (error: unknown) => void
  #pending: Pending[] = []
  #writing: Promise<void> | null = null

  constructor(sql: Sql, table: MailTable, sender: number, onError: (error: unknown) => void) {
    this.#sql = sql
    this.#table = table
    this.#sender = sender
    this.#onError = onError
  }

  /**
   * Writes a mark, as soon as the database takes it.
   *
   * @returns false when the message is no longer this sender's: then it may not be sent
   */
  put(mark: Mark): Promise<boolean> {
    const { promise, resolve } = Promise.withResolvers<boolean>()
    this.#pending.push({ mark, settle: resolve })
    this.#writing ??= this.#writeAll()
    return promise
  }

  /** Resolves when everything is written. */
  async written(): Promise<void> {
    await this.#writing
  }

  async #writeAll(): Promise<void> {
    // What is put in the same turn goes along.
    await Promise.resolve()
    while (this.#pending.length > 0) {
      const round = this.#pending
      this.#pending = []
      const written = await this.#write(round.map(({ mark }) => mark))
      for (const { mark, settle } of round) settle(written.has(mark.id))
    }
    this.#writing = null
  }

  /** How a conversation ended is known to nobody else, so this is tried until it succeeds. */
  async #write(marks: Mark[]): Promise<Set<string>> {
    for (let attempt = 0; ; attempt++) {
      try {
        const { rows } = await this.#sql.query<{ id: string }>(this.#statement(), [
          this.#sender,
          marks.map(({ id }) => id),
          marks.map(({ state }) => state),
          marks.map(({ error }) => error ?? null),
          marks.map(({ wait }) => wait ?? 0),
          marks.map(({ isTry }) => (isTry ? 1 : 0)),
        ])
        return new Set(rows.map(({ id }) => id))
      } catch (error) {
        if (attempt === 0) this.#onError(error)
        await pause(Math.min(200 * 2 ** attempt, 5_000))
      }
    }
  }

  /** A message that was called doubtful meanwhile, because this sender was silent, gets its true end. */
  #statement(): string {
    return `UPDATE ${this.#table} AS t SET state = v.state, error = v.error, marked_at = now(),
        attempts = t.attempts + v.tries,
        sent_at = CASE WHEN v.state = 'accepted' THEN now() ELSE t.sent_at END,
        next_try_at = CASE WHEN v.state = 'queued' THEN clock_timestamp() + v.wait * interval '1 millisecond' ELSE t.next_try_at END
      FROM unnest($2::uuid[], $3::text[], $4::text[], $5::float8[], $6::int[]) AS v (id, state, error, wait, tries)
      WHERE t.id = v.id AND t.sender = $1
        AND (CASE WHEN v.state = 'sending' THEN t.state = 'claimed' ELSE t.state IN ('claimed', 'sending', 'doubtful') END)
      RETURNING t.id`
  }
}
