import { Client } from 'pg'
import { pendingMigrations } from '../../database/migrations.ts'
import { StartError } from '../../database/start-error.ts'
import { type JobFigures, readJobFigures } from '../../jobs/figures.ts'
import { type MailFigures, readMailFigures } from '../../mail/figures.ts'

/** Something that must be in order before this process gets readers. */
export interface Check {
  name: string
  /** Null when it is in order, otherwise what is wrong: one sentence that may be shown to anybody. */
  check(): Promise<string | null>
}

/** What is not in order, by the name of its check; empty when all is well. */
export type Problems = Readonly<Record<string, string>>

/** How long a check may take, in milliseconds. */
const deadline = 2_000

/** How long an answer stands, in milliseconds: whoever floods with questions does not reach the database. */
const trust = 1_000

/**
 * Makes the question whether this process is ready. Checks run side by side and each has two seconds; one that
 * throws is not in order, and what it threw goes to the log and not to the asker.
 *
 * @param onError - hears of what a check threw
 */
export function readiness(
  checks: readonly Check[],
  onError: (name: string, error: unknown) => void,
): () => Promise<Problems> {
  let askedAt = Number.NEGATIVE_INFINITY
  let answer: Promise<Problems> = Promise.resolve({})

  async function ask(): Promise<Problems> {
    const found = await Promise.all(checks.map(async (each) => [each.name, await outcomeOf(each)] as const))
    return Object.fromEntries(found.filter((pair): pair is [string, string] => pair[1] !== null))
  }

  async function outcomeOf({ name, check }: Check): Promise<string | null> {
    const late = Promise.withResolvers<string>()
    const timer = setTimeout(() => late.resolve(`No answer within ${deadline / 1000} seconds.`), deadline)
    try {
      return await Promise.race([check(), late.promise])
    } catch (error) {
      onError(name, error)
      return 'This cannot be found out; the log says why.'
    } finally {
      clearTimeout(timer)
    }
  }

  return () => {
    if (performance.now() - askedAt > trust) {
      askedAt = performance.now()
      answer = ask()
    }
    return answer
  }
}

/**
 * The checks of a database: it answers, and its tables are those that the code needs. Each opens a connection
 * of its own, so that a pool that is used up is no answer, and a new connection is proven to be possible.
 */
export function databaseChecks(url: string): Check[] {
  return [
    {
      name: 'database',
      check: async () => ((await isAnswering(url)) ? null : 'The database does not answer.'),
    },
    { name: 'migrations', check: () => migrationProblem(url) },
  ]
}

/** The check that changes in the database are heard. */
export function listeningCheck(isListening: () => boolean): Check {
  return {
    name: 'listening',
    check: async () => (isListening() ? null : 'Changes in the database are not heard.'),
  }
}

/**
 * The check that work is done in time. Late work is a warning: readers have nothing to gain by being sent elsewhere.
 */
export function jobsCheck(url: string): Check {
  return {
    name: 'jobs',
    async check() {
      const { late, failed } = await jobFigures(url)
      if (late > 0) return `Work is late: ${late}.`
      return failed > 0 ? `Work was given up: ${failed}.` : null
    },
  }
}

/** How the work for later stands, by a connection of its own. */
export function jobFigures(url: string): Promise<JobFigures> {
  return withClient(url, readJobFigures)
}

/** How the mail stands that has to leave, by a connection of its own. */
export function mailFigures(url: string): Promise<MailFigures> {
  return withClient(url, readMailFigures)
}

async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: deadline,
    query_timeout: deadline,
  })
  // Without a listener a connection that dies would end the process.
  client.on('error', () => {})
  try {
    await client.connect()
    return await work(client)
  } finally {
    // Not waited for: a server that is away does not say goodbye either.
    client.end().catch(() => {})
  }
}

async function isAnswering(url: string): Promise<boolean> {
  try {
    await withClient(url, (client) => client.query('SELECT 1'))
    return true
  } catch {
    // That it is away is the answer; why stands in the log of whoever needed it.
    return false
  }
}

async function migrationProblem(url: string): Promise<string | null> {
  try {
    const pending = await withClient(url, (client) => pendingMigrations(client))
    return pending.length > 0 ? `Migrations are missing in the database: ${pending.length}.` : null
  } catch (error) {
    // A newer version has been here: it takes over, and until then this one goes on.
    if (error instanceof StartError) return null
    return 'The database does not answer.'
  }
}
