import type { BasePayload, PayloadRequest } from 'payload'
import type { Sql } from './sql.ts'

/** What a piece of work is done with. */
export interface JobContext {
  payload: BasePayload
  /** A request of the system with the work's own transaction: pass it to every call of the Local API. */
  req: PayloadRequest
  /** The connection of that transaction. */
  sql: Sql
  /** As it was scheduled. */
  data: Readonly<Record<string, unknown>>
}

/** A kind of work. */
export interface JobKind {
  kind: string
  /**
   * Does the work. All that it writes with `req` and `sql` is there together with the mark that it is done, or
   * not at all; what it does elsewhere may be repeated. It throws when it has to be tried again.
   */
  run(context: JobContext): Promise<void>
  /** Repeats by itself, so many milliseconds after it was done; it is never given up. */
  every?: number
}
