import { APIError, type PayloadRequest } from 'payload'
import { withoutControls } from '../lib/control-characters.ts'
import { Refused, sayTo } from './refused.ts'
import { said } from './said.ts'

/**
 * Classes of PostgreSQL's conditions that are no fault of what was sent (its manual, appendix A): connections, the
 * state and the end of transactions, resources, locks, shutting down, the system, its settings, itself.
 */
const ofTheDatabase = /^(?:08|25|40|53|55|57|58|F0|XX)[0-9A-Z]{3}$/

/** What Node says of a line that is broken, and of a machine that is full. */
const ofTheMachine =
  /^(?:ECONN\w+|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EMFILE|ENFILE|ENOSPC|ENOMEM|EROFS|EIO|EACCES)$/

/** What `pg` and its pool say, without a code, when a connection is gone or does not come. */
const ofTheConnection =
  /connection terminated|connection error|connection timeout|timeout exceeded|not queryable|the pool|transaction of this request/i

/**
 * Why a row cannot be taken, in the language of who asked. Whatever goes wrong is the row's fault, so that one row
 * never holds up the others, unless the database or the machine is in trouble.
 *
 * @returns null when it is no fault of the row: try again later
 */
export function problemOf(req: Pick<PayloadRequest, 'i18n'>, error: unknown): string | null {
  if (error instanceof Refused) return error.reasonFor(req)
  if (error instanceof APIError && error.status < 500) return withoutControls(wordsOf(error))
  const causes = causesOf(error)
  if (causes.some(isTrouble)) return null
  const code = causes.map((cause) => cause.code).find((each) => typeof each === 'string')
  const message = String(causes.at(-1)?.message ?? error)
  // PostgreSQL: the data are wrong (22), or break a rule of the tables (23).
  return sayTo(req, /^2[23]/.test(String(code)) ? said.notStored : said.notTaken, { message })
}

interface Cause {
  code?: unknown
  message?: unknown
  cause?: unknown
}

/** An error and what led to it, the first cause last. */
function causesOf(error: unknown): Cause[] {
  const causes: Cause[] = []
  for (let each = error; typeof each === 'object' && each !== null && causes.length < 10; ) {
    causes.push(each)
    each = (each as Cause).cause
  }
  return causes
}

function isTrouble({ code, message }: Cause): boolean {
  if (typeof code === 'string' && (ofTheDatabase.test(code) || ofTheMachine.test(code))) return true
  return typeof code !== 'string' && ofTheConnection.test(String(message))
}

function wordsOf({ message, data }: APIError): string {
  const errors: unknown = Object(data).errors
  const [first] = Array.isArray(errors) ? errors : []
  const { path, message: detail } = Object(first) as { path?: string; message?: string }
  return detail ? `${path ?? ''}: ${detail}` : message
}
