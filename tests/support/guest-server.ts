import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request that arrived, with the moment. */
interface Arrival {
  method: string
  path: string
  agent: string
  at: number
}

/** A website of somebody else, to be visited. */
export interface GuestServer {
  port: number
  /** Its address by the name `127.0.0.1`. */
  url: string
  arrivals: Arrival[]
  /** The most requests that were open at a time. */
  mostAtOnce(): number
  close(): Promise<void>
}

/** Serves whatever a function answers, and notes who came. */
export async function startGuestServer(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<GuestServer> {
  const arrivals: Arrival[] = []
  let open = 0
  let most = 0
  const server = createServer((request, response) => {
    const { method = '', url = '', headers } = request
    arrivals.push({ method, path: url, agent: headers['user-agent'] ?? '', at: Date.now() })
    open += 1
    most = Math.max(most, open)
    response.once('close', () => {
      open -= 1
    })
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    arrivals,
    mostAtOnce: () => most,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
