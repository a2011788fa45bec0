import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { hasCode, StartError } from './start-error.ts'

const oldestVersion = 15

/** The address without its password, as it may be shown. */
function shown(url: string): string {
  const { hostname, port, pathname } = new URL(url)
  return `${decodeURIComponent(pathname.slice(1))} at ${hostname}:${port || '5432'}`
}

/** Turns what goes wrong while connecting into one sentence for the person who starts the program. */
function connectionError(error: unknown, url: string): unknown {
  const database = shown(url)
  const { username } = new URL(url)
  if (hasCode(error, 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT', 'ECONNRESET')) {
    return new StartError(`The database ${database} cannot be reached: start it, or correct DATABASE_URL.`)
  }
  if (hasCode(error, 'ENOTFOUND', 'EAI_AGAIN')) {
    return new StartError(
      `The database ${database} cannot be reached, because no host has this name: correct DATABASE_URL.`,
    )
  }
  if (hasCode(error, '28P01', '28000')) {
    return new StartError(
      `The database ${database} refuses the user "${decodeURIComponent(username)}" or the password: correct DATABASE_URL.`,
    )
  }
  if (hasCode(error, '3D000')) {
    return new StartError(
      `The database ${database} does not exist and this user may not create it: create it, or correct DATABASE_URL.`,
    )
  }
  if (hasCode(error, '53300')) {
    return new StartError(
      `The database ${database} has no connection left: raise its max_connections, or stop other programs.`,
    )
  }
  if (hasCode(error, '57P03')) {
    return new StartError(
      `The database ${database} is still starting up or shutting down: try again in a moment.`,
    )
  }
  if (
    error instanceof Error &&
    /timeout|terminated|SSL|certificate|SASL|password must be/i.test(error.message)
  ) {
    return new StartError(`The database ${database} cannot be used (${error.message}): correct DATABASE_URL.`)
  }
  return error
}

async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  // Without a listener a server that goes away would end the process.
  client.on('error', () => {})
  await client.connect()
  return client
}

/** Connects, waiting a little for a server that is starting up. */
async function connectWhenReady(url: string): Promise<Client> {
  for (const deadline = Date.now() + 30_000; ; await pause(500)) {
    try {
      return await connect(url)
    } catch (error) {
      if (!hasCode(error, '57P03') || Date.now() > deadline) throw error
    }
  }
}

async function createDatabase(url: string): Promise<void> {
  const server = new URL(url)
  const name = decodeURIComponent(server.pathname.slice(1))
  server.pathname = '/postgres'
  const client = await connect(server.href)
  try {
    await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)} ENCODING 'UTF8' TEMPLATE template0`)
  } catch (error) {
    // 42P04: another start was faster.
    if (!hasCode(error, '42P04', '23505')) throw error
  } finally {
    await client.end()
  }
}

async function ensureDatabase(url: string): Promise<Client> {
  try {
    return await connectWhenReady(url)
  } catch (error) {
    if (!hasCode(error, '3D000')) throw error
    await createDatabase(url).catch(() => {
      // What counts is that the database is missing, which is said below.
      throw error
    })
    return connect(url)
  }
}

async function checkServer(client: Client, url: string): Promise<void> {
  const { rows } = await client.query<{ version: string; encoding: string; may_create: boolean }>(
    `SELECT current_setting('server_version') AS version, current_setting('server_encoding') AS encoding,
      has_schema_privilege('public', 'CREATE') AS may_create`,
  )
  const found = rows[0]
  const version = found?.version ?? ''
  if (Number.parseInt(version, 10) < oldestVersion) {
    throw new StartError(
      `The database ${shown(url)} runs PostgreSQL ${version}, which is too old: use ${oldestVersion} or newer.`,
    )
  }
  if (found?.encoding !== 'UTF8') {
    throw new StartError(
      `The database ${shown(url)} is encoded as ${found?.encoding ?? 'unknown'}: create it with the encoding UTF8.`,
    )
  }
  if (!found.may_create) {
    throw new StartError(
      `The user of the database ${shown(url)} may not create tables in it: make this user the owner of the database.`,
    )
  }
}

/** Connects to the database, makes it when it is missing, and checks that this program can use it. */
export async function openDatabase(url: string): Promise<Client> {
  let client: Client | undefined
  try {
    client = await ensureDatabase(url)
    await checkServer(client, url)
    return client
  } catch (error) {
    await client?.end()
    throw connectionError(error, url)
  }
}
