import { request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from '../support/browser.ts'

interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

/** Asks as a program does: Playwright would unpack the body and follow its own rules for headers. */
function ask(
  base: string,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Answer> {
  const { hostname, port } = new URL(base)
  return new Promise((resolve, reject) => {
    const asked = httpRequest({ hostname, port, path, headers, method }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      )
    })
    asked.once('error', reject)
    asked.end()
  })
}

const page = '/icmc-europe/en/statements'

test.describe('a page from memory', () => {
  test('is the same in every encoding, and each has a tag of its own', async ({ baseURL }) => {
    const [plain, gzip, br] = await Promise.all(
      ['identity', 'gzip', 'gzip, deflate, br'].map((encoding) =>
        ask(baseURL ?? '', page, { 'Accept-Encoding': encoding }),
      ),
    )
    expect(gunzipSync(gzip?.body ?? '')).toEqual(plain?.body)
    expect(brotliDecompressSync(br?.body ?? '')).toEqual(plain?.body)
    expect(new Set([plain, gzip, br].map((answer) => answer?.headers.etag)).size).toBe(3)
    for (const answer of [plain, gzip, br]) {
      expect(answer?.headers.vary).toBe('Accept-Encoding')
      expect(answer?.headers.etag).toMatch(/^"[\w-]+"$/)
      expect(answer?.headers['content-length']).toBe(String(answer?.body.length))
    }
    const refused = await ask(baseURL ?? '', page, { 'Accept-Encoding': 'br;q=0, gzip;q=0.5' })
    expect(refused.headers['content-encoding']).toBe('gzip')
  })

  test('says that it is one, and that caches may keep it for seconds and show it for minutes', async ({
    baseURL,
  }) => {
    await ask(baseURL ?? '', page)
    const { headers } = await ask(baseURL ?? '', page)
    expect(headers['cache-status']).toBe('common-home; hit')
    expect(headers['cache-control']).toContain('stale-if-error=')
    expect(headers['cache-control']).toMatch(/s-maxage=\d\b/)
    expect(headers['set-cookie']).toBeUndefined()
    expect(headers['x-powered-by']).toBeUndefined()
  })

  test('is not sent again to whom has it', async ({ baseURL }) => {
    const { headers } = await ask(baseURL ?? '', page, { 'Accept-Encoding': 'br' })
    const etag = headers.etag ?? ''
    for (const tags of [etag, `"other", W/${etag}`, '*']) {
      const again = await ask(baseURL ?? '', page, { 'Accept-Encoding': 'br', 'If-None-Match': tags })
      expect(again.status, tags).toBe(304)
      expect(again.body).toHaveLength(0)
      // A browser would put it in the place of the page's own.
      expect(again.headers['content-security-policy']).toBeUndefined()
    }
    const other = await ask(baseURL ?? '', page, { 'If-None-Match': '"something-else"' })
    expect(other.status).toBe(200)
  })

  test('is not multiplied by parameters that it does not know', async ({ baseURL }) => {
    await ask(baseURL ?? '', page)
    for (const query of ['?utm_source=x', '?_rsc=abc', '?page=1', '?page=', '?x[]=1&x[]=2']) {
      const { status, headers } = await ask(baseURL ?? '', page + query)
      expect(status).toBe(200)
      expect(headers['cache-status'], query).toBe('common-home; hit')
    }
  })

  test('that is not there is remembered, too', async ({ baseURL }) => {
    await ask(baseURL ?? '', '/icmc-europe/en/nothing-here')
    const { status, headers } = await ask(baseURL ?? '', '/icmc-europe/en/nothing-here')
    expect(status).toBe(404)
    expect(headers['cache-status']).toBe('common-home; hit')
  })
})

test.describe('odd and hostile requests', () => {
  const oddities: [string, string, Record<string, string>, string?][] = [
    ['a flight of data', `${page}?_rsc=1`, { rsc: '1', 'next-router-state-tree': '%5B%22%22%5D' }],
    ['a server action', page, { 'Next-Action': 'abcdef' }, 'POST'],
    ['a skipped middleware', page, { 'x-middleware-subrequest': 'middleware:middleware' }],
    ['an upgrade', page, { Connection: 'Upgrade', Upgrade: 'websocket' }],
    ['an upgrade in clear text', page, { Connection: 'Upgrade, HTTP2-Settings', Upgrade: 'h2c' }],
    ['the absolute form', `http://evil.example${page}`, {}],
    ['octets that are no UTF-8', '/icmc-europe/en/%ff', {}],
    ['slashes encoded twice', '/icmc-europe/en/..%252f..%252fetc', {}],
    ['a way out', '/icmc-europe/../api/users', {}],
    ['a NUL', '/icmc-europe/en/%00', {}],
    ['a long address', `/icmc-europe/en/${'a'.repeat(6_000)}`, {}],
    ['a policy of the client', page, { 'Content-Security-Policy': "script-src 'nonce-x' *" }],
    ['a forged preview', page, { Cookie: '__prerender_bypass=0123456789abcdef0123456789abcdef' }],
    ['a junk session', page, { Cookie: 'payload-token=a.b.c; __prerender_bypass=' }],
    ['a host that is none', page, { Host: 'a b' }],
    ['a post', page, { 'Content-Type': 'application/x-www-form-urlencoded' }, 'POST'],
  ]
  for (const [what, path, headers, method = 'GET'] of oddities) {
    test(`${what} is no fault of the server, and changes the page for nobody`, async ({ baseURL }) => {
      const before = await ask(baseURL ?? '', page)
      const odd = await ask(baseURL ?? '', path, headers, method)
      expect(odd.status).toBeLessThan(500)
      expect(odd.headers['x-content-type-options']).toBe('nosniff')
      const after = await ask(baseURL ?? '', page)
      expect(after.headers.etag).toBe(before.headers.etag)
    })
  }

  test('headers of 100 kB are refused in one sentence', async ({ baseURL }) => {
    const { status } = await ask(baseURL ?? '', page, { 'X-Long': 'a'.repeat(100_000) })
    expect(status).toBe(431)
  })
})

test('operators see whether the program is well, and how it fares', async ({ baseURL }) => {
  expect((await ask(baseURL ?? '', '/healthz')).body.toString()).toBe('ok')
  expect((await ask(baseURL ?? '', '/readyz')).status).toBe(200)
  const metrics = (await ask(baseURL ?? '', '/metrics')).body.toString()
  expect(metrics).toMatch(/^common_home_listening 1$/m)
  expect(metrics).toMatch(/^common_home_page_answers_total\{outcome="hit"\} [1-9]/m)
})
