import type { Answer } from './send.ts'

const words: Record<number, [title: string, text: string]> = {
  404: ['Page not found', 'There is no page at this address.'],
  410: ['Page gone', 'This page has been taken down.'],
  503: ['Please come back in a moment', 'The site cannot be read just now. Nothing is lost; we are on it.'],
}

/** What readers see when not even an error page can be rendered, as when the database is away. */
export function standInPage(status: 404 | 410 | 503, headers: Record<string, string>): Answer {
  const [title, text] = words[status] ?? ['', '']
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title></head><body><main><h1>${title}</h1><p>${text}</p><p><a href="/">Common Home</a></p></main></body></html>`
  return {
    status,
    headers: {
      ...headers,
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      ...(status === 503 && { 'Retry-After': '10' }),
    },
    body: Buffer.from(html),
  }
}
