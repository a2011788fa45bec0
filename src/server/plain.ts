import type { ServerResponse } from 'node:http'

/** A short answer in plain words, with the security headers that the response has already. */
export function answerPlainly(
  response: ServerResponse,
  status: number,
  text: string,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    ...headers,
  })
  response.end(text)
}
