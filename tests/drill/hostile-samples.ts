/** A request as octets, and a name for the report. */
export interface Sample {
  name: string
  octets: Buffer
}

const page = '/icmc-europe/en/news'

function http(target: string, headers: readonly string[] = [], method = 'GET', body = ''): Buffer {
  const lines = [`${method} ${target} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...headers, '', body]
  return Buffer.from(lines.join('\r\n'), 'latin1')
}

const get = (name: string, target: string, headers: readonly string[] = []): Sample => ({
  name,
  octets: http(target, headers),
})

const steering = [
  get('_rsc', `${page}?_rsc=abc12`),
  get('rsc: 1', page, ['RSC: 1']),
  get('rsc with a router state', page, [
    'RSC: 1',
    'Next-Router-State-Tree: %5B%22%22%2C%7B%7D%5D',
    'Next-Router-Prefetch: 1',
  ]),
  get('segment prefetch', page, ['RSC: 1', 'Next-Router-Segment-Prefetch: /_tree']),
  get('x-middleware-subrequest', page, [
    `x-middleware-subrequest: ${'src/middleware:'.repeat(5)}src/middleware`,
  ]),
  get('x-nextjs-data', page, ['x-nextjs-data: 1']),
  get('x-matched-path', page, ['x-matched-path: /admin', 'x-invoke-path: /admin', 'x-now-route-matches: 1']),
  get('x-forwarded', page, [
    'X-Forwarded-Host: evil.example',
    'X-Forwarded-Proto: gopher',
    'Forwarded: host=evil',
  ]),
  get('inbound policy', page, ["Content-Security-Policy: script-src 'nonce-evil'"]),
  get('upgrade', page, [
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Key: x',
    'Sec-WebSocket-Version: 13',
  ]),
  get('upgrade of Next', '/_next/webpack-hmr', ['Connection: Upgrade', 'Upgrade: websocket']),
  get('h2c', page, ['Connection: Upgrade, HTTP2-Settings', 'Upgrade: h2c', 'HTTP2-Settings: AAMAAABk']),
  get('_next data', '/_next/data/build/icmc-europe/en.json'),
  get('_next image', '/_next/image?url=%2Fmedia%2Fx.png&w=64&q=75'),
  { name: 'Next-Action', octets: http(page, ['Next-Action: x', 'Content-Length: 2'], 'POST', '[]') },
]

const targets = [
  get('absolute form', `http://localhost${page}`),
  get('absolute form of another host', `http://evil.example${page}`),
  get('absolute form, https', `https://evil.example:443/`),
  get('invalid octet', '/%ff'),
  get('invalid UTF-8', '/icmc-europe/en/news/%c3%28'),
  get('cut escape', '/%'),
  get('raw octets', '/icmc-europe/en/\xff\xfe'),
  get('NUL', '/icmc-europe/en/%00'),
  get('NUL in a parameter', `${page}?q=%00&page=%00`),
  get('double-encoded slash', '/icmc-europe%252Fen%252fnews'),
  get('encoded slash', '/icmc-europe%2Fen'),
  get('double slash', '//icmc-europe//en'),
  get('a host as a path', '//evil.example/en'),
  get('dots', '/icmc-europe/en/../../admin'),
  get('encoded dots', '/icmc-europe/%2e%2e/%2e%2e/etc/passwd'),
  get('media, dots', '/media/..%2f..%2fetc%2fpasswd'),
  get('backslash', '/icmc-europe\\en'),
  get('long path', `/${'a'.repeat(7_000)}`),
  get('many segments', '/a'.repeat(2_000)),
  get('many parameters', `${page}?${'a=1&'.repeat(1_500)}`),
  get('odd parameters', `${page}?page=-1&page=1e9&topic[]=1&kind=__proto__&year=NaN`),
  get('huge page number', `${page}?page=99999999999999999999`),
  get('cursor of nobody', `${page}?after=9999-99-99_ffffffff-ffff-ffff-ffff-ffffffffffff&sort=title`),
  get('filters of nobody', `${page}?topic=nobody&organisation=%27--&kind=x&year=20000`),
  get('suggestions for a statement', '/search/suggestions?q=%27;DROP%20TABLE%20users;--&language=__proto__'),
  get('suggestions without end', `/icmc-europe/en/search/suggestions?q=${'%22('.repeat(60)}`),
  get('suggestions of nobody', '/nobody/xx/search/suggestions?q=abc'),
  get('table of nothing', '/icmc-europe/en/exports/..%2fnews.csv'),
  get('error page asked for', '/icmc-europe/en/error-page/500'),
  get('asterisk', '*'),
]

const shapes: Sample[] = [
  get('100 kB header', page, [`X-Long: ${'a'.repeat(100_000)}`]),
  get(
    'thousand headers',
    page,
    Array.from({ length: 1_000 }, (_, at) => `X-${at}: 1`),
  ),
  get('two hosts', page, ['Host: evil.example']),
  { name: 'no host', octets: Buffer.from(`GET ${page} HTTP/1.1\r\nConnection: close\r\n\r\n`) },
  {
    name: 'odd host',
    octets: Buffer.from(`GET ${page} HTTP/1.1\r\nHost: a b%\r\nConnection: close\r\n\r\n`),
  },
  { name: 'HTTP/1.0', octets: Buffer.from(`GET ${page} HTTP/1.0\r\n\r\n`) },
  { name: 'HTTP/3.7', octets: Buffer.from(`GET ${page} HTTP/3.7\r\nHost: localhost\r\n\r\n`) },
  { name: 'HEAD on a page', octets: http(page, [], 'HEAD') },
  { name: 'HEAD on a file', octets: http('/favicon.svg', [], 'HEAD') },
  { name: 'range beyond the end', octets: http('/favicon.svg', ['Range: bytes=99999999-']) },
  { name: 'many ranges', octets: http('/favicon.svg', [`Range: bytes=${'0-0,'.repeat(500)}1-1`]) },
  { name: 'odd encodings', octets: http(page, ['Accept-Encoding: br;q=2, gzip;q=-1, *;q=NaN']) },
  { name: 'odd conditions', octets: http(page, ['If-None-Match: "', 'If-Modified-Since: yesterday']) },
  { name: 'POST without a form', octets: http(page, ['Content-Length: 3'], 'POST', 'a=b') },
  { name: 'PUT', octets: http(page, ['Content-Length: 0'], 'PUT') },
  { name: 'TRACE', octets: http(page, [], 'TRACE') },
  { name: 'CONNECT', octets: http('localhost:22', [], 'CONNECT') },
  { name: 'unknown method', octets: http(page, [], 'BREW') },
  {
    name: 'junk chunks',
    octets: http(page, ['Transfer-Encoding: chunked'], 'POST', 'zz\r\njunk\r\n0\r\n\r\n'),
  },
  {
    name: 'length and chunks',
    octets: http(
      page,
      ['Content-Length: 4', 'Transfer-Encoding: chunked'],
      'POST',
      '0\r\n\r\nGET /admin HTTP/1.1\r\n\r\n',
    ),
  },
  { name: 'NUL in a header', octets: http(page, ['X-Nul: a\0b']) },
  {
    name: 'bare line feeds',
    octets: Buffer.from(`GET ${page} HTTP/1.1\nHost: localhost\nConnection: close\n\n`),
  },
  { name: 'TLS hello', octets: Buffer.from('16030100c8010000c40303', 'hex') },
  {
    name: 'form of the API, NUL',
    octets: http(
      '/api/users/login',
      ['Content-Type: application/json', 'Content-Length: 22'],
      'POST',
      '{"email":"\\u0000@a.b"}',
    ),
  },
  { name: 'API, no session', octets: http('/api/news?where[or][0][and][0][title][like]=%25') },
]

/** Odd and hostile requests, each of which is answered by something below 500 or not at all. */
export const hostileSamples: readonly Sample[] = [...steering, ...targets, ...shapes]
