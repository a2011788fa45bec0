import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { beforeEach, expect, test, vi } from 'vitest'
import { ClientAddresses } from './client-address.ts'
import { openLog } from './log.ts'
import { type Answered, RequestLog } from './request-log.ts'

const lines: Record<string, unknown>[] = []
const addresses = new ClientAddresses(['10.0.0.1'], 'http://localhost')

function logAt(level: 'debug' | 'info' | 'error'): RequestLog {
  return new RequestLog(
    openLog('server', level, { write: (line) => void lines.push(JSON.parse(line)) }),
    addresses,
  )
}

function request(peer = '192.0.2.7', id?: string): IncomingMessage {
  const socket = new Socket()
  Object.defineProperty(socket, 'remoteAddress', { value: peer })
  const made = new IncomingMessage(socket)
  made.method = 'GET'
  made.url = '/icmc-europe/en?q=my+illness'
  made.headers = { cookie: 'payload-token=abc', 'user-agent': 'Secret Browser', 'x-forwarded-for': '1.2.3.4' }
  if (id !== undefined) made.headers['x-request-id'] = id
  return made
}

const answered = (status: number, more: Partial<Answered> = {}): Answered => ({
  request: request(),
  path: '/icmc-europe/en',
  status,
  milliseconds: 3.4,
  ...more,
})

beforeEach(() => {
  lines.length = 0
})

test.each([
  [200, 3, undefined, undefined],
  [304, 3, undefined, undefined],
  [404, 3, undefined, undefined],
  [200, 1000, 'warn', 'slow'],
  [404, 1000, 'warn', 'slow'],
  [400, 3, 'warn', 'refused'],
  [405, 3, 'warn', 'refused'],
  [429, 3, 'warn', 'refused'],
  [500, 3, 'error', 'failed'],
  [503, 3, 'error', 'failed'],
])('%i after %i ms', (status, milliseconds, level, msg) => {
  logAt('info').note(answered(status, { milliseconds }))
  expect(lines.map((line) => [line['level'], line['msg']])).toEqual(level ? [[level, msg]] : [])
})

test('says what happened, and not to whom', () => {
  logAt('debug').note(answered(503, { error: new Error('no database') }))
  expect(lines[0]).toMatchObject({
    id: expect.stringMatching(/^[a-z\d]{1,4}-0$/),
    method: 'GET',
    path: '/icmc-europe/en',
    status: 503,
    ms: 3,
    err: { message: 'no database' },
  })
  expect(JSON.stringify(lines[0])).not.toMatch(/illness|abc|Browser|1\.2\.3\.4|192\.0\.2\.7/)
})

test.each([
  ['/admin/reset/0123456789abcdef0123456789abcdef01234567', '/admin/reset/…'],
  ['/api/users/7b0c3c54-8f6e-4d56-9c0e-1f2a3b4c5d6e', '/api/users/…'],
  ['/icmc-europe/en/stop/anna@example.org', '/icmc-europe/en/stop/…'],
  [
    '/icmc-europe/en/news/a-long-way-home-for-families-in-2026',
    '/icmc-europe/en/news/a-long-way-home-for-families-in-2026',
  ],
])('of %s the log keeps %s', (path, kept) => {
  logAt('info').note(answered(500, { path }))
  expect(lines[0]?.['path']).toBe(kept)
})

test('everything is written at debug', () => {
  const log = logAt('debug')
  for (const status of [200, 404, 400, 500]) log.note(answered(status))
  expect(lines).toHaveLength(4)
})

test('a request keeps its name; strangers do not choose theirs, a trusted proxy does', () => {
  const log = logAt('info')
  const one = request()
  expect(log.idOf(one)).toBe(log.idOf(one))
  expect(log.idOf(request('192.0.2.7', 'chosen'))).not.toBe('chosen')
  expect(log.idOf(request('10.0.0.1', 'chosen'))).toBe('chosen')
  expect(log.idOf(request('10.0.0.1', 'two\nlines'))).not.toContain('\n')
  expect(log.idOf(request('10.0.0.1', 'x'.repeat(65))).length).toBeLessThan(12)
})

test('a flood is counted and not written', () => {
  vi.useFakeTimers({ now: 1_000_000 })
  const log = logAt('info')
  for (let count = 0; count < 10_000; count++) log.note(answered(400))
  expect(lines).toHaveLength(50)
  vi.advanceTimersByTime(1000)
  log.note(answered(400))
  expect(lines.slice(50)).toMatchObject([{ msg: 'more was left out', lines: 9950 }, { msg: 'refused' }])
  vi.useRealTimers()
})

test('an ordinary answer costs less than a microsecond', () => {
  const log = logAt('info')
  const page = answered(200)
  for (let count = 0; count < 10_000; count++) log.note(page)
  const started = performance.now()
  for (let count = 0; count < 100_000; count++) log.note(page)
  expect((performance.now() - started) / 100_000).toBeLessThan(0.001)
})
