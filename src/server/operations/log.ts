import { type DestinationStream, type Logger, type LoggerOptions, pino } from 'pino'
import type { Settings } from '../settings.ts'

/** The longest text of an error that is written down, in characters; a query may be longer. */
const longestText = 8_000

/** A text that could be an e-mail address; the bounds keep the search linear. */
const emailAddress = /[^\s@"'<>(),;:=\\/]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g

/** What a query was asked with, up to the way of the error: the database's errors repeat it. */
const parameters = /(\bparams: |\bKey \([^)]{1,200}\)=)[\s\S]*?(?=\n {4}at |$)/g

/** What may be said of an error: enough to find its cause, and nothing of whom it happened to. */
interface LoggedError {
  type: string
  message: string
  stack?: string
  code?: string
  cause?: LoggedError
}

/** Takes e-mail addresses and the values of a query out of a text. */
function withoutPersons(text: string): string {
  return text.slice(0, longestText).replace(parameters, '$1…').replace(emailAddress, '…@…')
}

/**
 * An error as it is logged. Only its kind, its words and its way are kept: other properties of the errors of
 * PostgreSQL and Payload hold what was sent.
 *
 * @param depth - how many causes are followed
 */
function loggedError(error: unknown, depth = 3): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: withoutPersons(String(error)) }
  const { code } = error as { code?: unknown }
  return {
    type: error.name,
    message: withoutPersons(error.message),
    ...(error.stack !== undefined && { stack: withoutPersons(error.stack) }),
    ...(typeof code === 'string' && { code }),
    ...(error.cause instanceof Error && depth > 0 && { cause: loggedError(error.cause, depth - 1) }),
  }
}

/** Whether Payload refuses somebody (status 4xx): nothing failed, and the log of requests has it already. */
function isRefusal(fields: unknown): boolean {
  const error = fields instanceof Error ? fields : ((fields ?? {}) as { err?: unknown }).err
  const { status } = (error instanceof Error ? error : {}) as { status?: unknown }
  return typeof status === 'number' && status >= 400 && status < 500
}

/** The fields and the words of a line; pino would take an error's own words where there are none. */
function lineOf([fields, message, ...rest]: unknown[]): [
  object: unknown,
  message?: string,
  ...rest: unknown[],
] {
  const { msg, ...line } = (fields instanceof Error ? { err: fields } : fields) as Record<string, unknown>
  // Payload writes the words among the fields.
  const words =
    message ?? msg ?? (line['err'] instanceof Error ? withoutPersons(line['err'].message) : undefined)
  return words === undefined ? [line] : [line, String(words), ...rest]
}

/** One line for a person at a terminal. */
function readable(line: string): string {
  const { time, level, msg, err, name: _name, ...rest } = JSON.parse(line) as Record<string, unknown>
  const { stack, message } = (err ?? {}) as { stack?: string; message?: string }
  const more = Object.entries(rest).map(([key, value]) => ` ${key}=${JSON.stringify(value)}`)
  const text = [msg, stack ?? message].filter((part) => part !== undefined).join(' ')
  return `${String(time).slice(11, 19)} ${String(level).toUpperCase()} ${text}${more.join('')}\n`
}

const terminal: DestinationStream = { write: (line) => void process.stdout.write(readable(line)) }

/**
 * Opens a log: one JSON object a line, or readable lines where a person looks on. It holds no personal data;
 * what a message or an error lets slip (an e-mail address, the values of a query) is taken out of the line.
 *
 * @param name - who writes: the server, or Payload
 * @param level - from which level on lines are written
 * @param destination - where they go; the standard output unless given
 */
export function openLog(
  name: 'server' | 'payload',
  level: Settings['logLevel'],
  destination: DestinationStream | undefined = process.stdout.isTTY ? terminal : undefined,
): Logger {
  const options: LoggerOptions = {
    name,
    level,
    // Neither the machine nor the process: whatever runs the program knows both.
    base: { name },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    serializers: { err: (error: unknown) => loggedError(error) },
    hooks: {
      logMethod(args, write) {
        if (name === 'payload' && isRefusal(args[0]) && !this.isLevelEnabled('debug')) return
        if (typeof args[0] === 'object' && args[0] !== null) write.apply(this, lineOf(args))
        else write.apply(this, args)
      },
      streamWrite: (line) => line.replace(emailAddress, '…@…'),
    },
  }
  return destination ? pino(options, destination) : pino(options)
}
