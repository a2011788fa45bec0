import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'

/** What stands before several processes, as operators put it there. */
export interface RetryingProxy {
  url: string
  /** How many requests were asked of a second process. */
  retries(): number
  close(): void
}

/** Hands GET requests on in turn; one that fails before its answer is asked of the next process, once. */
export async function startRetryingProxy(targets: readonly string[], port: number): Promise<RetryingProxy> {
  const agent = new Agent({ keepAlive: true, maxSockets: 128 })
  let turn = 0
  let retries = 0

  function ask(incoming: IncomingMessage, response: ServerResponse, at: number, isRetry = false): void {
    const target = targets[at % targets.length] ?? ''
    const onward = request(
      target + (incoming.url ?? '/'),
      { agent, headers: { ...incoming.headers, connection: 'keep-alive' } },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(response)
        answer.once('error', () => response.destroy())
      },
    )
    onward.once('error', () => {
      if (response.headersSent) return void response.destroy()
      if (isRetry) return void response.writeHead(502).end()
      retries += 1
      ask(incoming, response, at + 1, true)
    })
    onward.end()
  }

  const server = createServer((incoming, response) => ask(incoming, response, turn++))
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${port}`,
    retries: () => retries,
    close() {
      server.close()
      server.closeAllConnections()
      agent.destroy()
    },
  }
}
