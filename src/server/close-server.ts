import type { Server } from 'node:http'

/** Who has not read an answer by then does not keep the program from ending, in milliseconds. */
const patience = 5_000

/** How often connections are looked for whose request has been answered since, in milliseconds. */
const interval = 100

/** Takes no new connections; resolves when the requests in flight have been answered, or after five seconds. */
export async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  const idle = setInterval(() => server.closeIdleConnections(), interval)
  const unread = setTimeout(() => server.closeAllConnections(), patience)
  await closed
  clearInterval(idle)
  clearTimeout(unread)
}
