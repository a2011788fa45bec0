import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Place } from '../../src/lib/render-record.ts'
import { readTarget } from '../../src/server/address.ts'

/** What a server answered. */
export interface FileAnswer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

export interface FileServer {
  /** Asks for a target as it is written, without bringing it into another form first. */
  ask(target: string, headers?: Record<string, string>, method?: string): Promise<FileAnswer>
  close(): Promise<void>
}

/** Answers when the path means a file, and says whether it did. */
type AnswerFile = (
  request: IncomingMessage,
  response: ServerResponse,
  asked: { path: string; place: Place },
) => Promise<boolean>

/** What stands for the page of a path that means no file. */
export const page = 'a page'

/** Serves files over HTTP as the front door does: decoded first, and pages for what is no file. */
export async function startFileServer(
  answer: AnswerFile,
  claimedBy: string | null = null,
): Promise<FileServer> {
  const server = createServer(async (incoming, response) => {
    // As the front door begins every answer.
    response.setHeaders(new Map([['Cache-Control', 'no-store']]))
    const asked = readTarget(incoming.url ?? '/')
    if (asked.kind !== 'path') return void response.writeHead(400).end()
    const place = { origin: 'http://localhost:3000', claimedBy }
    if (!(await answer(incoming, response, { path: asked.path, place }))) response.end(page)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    ask: (path, headers = {}, method = 'GET') =>
      new Promise((resolve, reject) => {
        const asking = request({ port, host: '127.0.0.1', path, headers, method }, async (answer) => {
          const chunks: Buffer[] = await answer.toArray()
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) })
        })
        asking.once('error', reject).end()
      }),
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
