import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { ClientAddresses } from './client-address.ts'
import { type Check, databaseChecks, listeningCheck, readiness } from './health.ts'
import { OperatorAnswers } from './operator-answers.ts'

const servers: Server[] = []
const thrown: string[] = []

interface Given {
  checks?: Check[]
  warnings?: Check[]
  metricsFrom?: string[]
  trusted?: string[]
}

/** A server whose every other address is a 418. */
async function serve({
  checks = [],
  warnings = [],
  metricsFrom = ['127.0.0.1', '::1'],
  trusted = [],
}: Given): Promise<string> {
  const answers = new OperatorAnswers({
    addresses: new ClientAddresses(trusted, 'https://www.example.org'),
    metricsFrom,
    isSecure: true,
    isReady: readiness(checks, (name, error) => thrown.push(`${name}: ${error}`)),
    warnings: readiness(warnings, () => {}),
    readMetrics: async () => ({
      contentType: 'text/plain; version=0.0.4; charset=utf-8',
      text: 'figure 1\n',
    }),
  })
  const server = createServer((request, response) => {
    void answers.answer(request, response, request.url ?? '').then((isAnswered) => {
      if (!isAnswered) response.writeHead(418).end()
    })
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

afterEach(() => {
  thrown.length = 0
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

const good: Check = { name: 'good', check: async () => null }

test('the process answers', async () => {
  const answer = await fetch(`${await serve({})}/healthz`, { headers: { host: 'www.elsewhere.example' } })
  expect([answer.status, await answer.text()]).toEqual([200, 'ok'])
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(answer.headers.get('strict-transport-security')).toMatch(/max-age/)
})

test.each(['/healthz', '/readyz', '/metrics'])('%s answers HEAD, and no other method', async (path) => {
  const base = await serve({ checks: [good] })
  const head = await fetch(base + path, { method: 'HEAD' })
  expect([head.status, await head.text()]).toEqual([200, ''])
  expect(Number(head.headers.get('content-length'))).toBeGreaterThan(0)
  expect((await fetch(base + path, { method: 'POST', body: 'x' })).status).toBe(405)
})

test('other addresses go their own way', async () => {
  const base = await serve({})
  for (const path of ['/', '/healthz/', '/readyz/x', '/en/metrics']) {
    expect((await fetch(base + path)).status).toBe(418)
  }
})

describe('ready', () => {
  test('with a warning, when something waits that no reader waits for', async () => {
    const late: Check = { name: 'jobs', check: async () => 'Work is late.' }
    const answer = await fetch(`${await serve({ checks: [good], warnings: [late, good] })}/readyz`)
    expect([answer.status, await answer.json()]).toEqual([
      200,
      { isReady: true, warnings: { jobs: 'Work is late.' } },
    ])
  })

  test('when every check says so', async () => {
    const answer = await fetch(`${await serve({ checks: [good, listeningCheck(() => true)] })}/readyz`)
    expect([answer.status, await answer.json()]).toEqual([200, { isReady: true }])
  })

  test('not when one is bad, throws or does not end; the others are not named, nor what was thrown', async () => {
    const checks: Check[] = [
      good,
      listeningCheck(() => false),
      { name: 'throws', check: () => Promise.reject(new Error('password=secret')) },
      {
        name: 'throws at once',
        check: () => {
          throw new Error('secret')
        },
      },
      { name: 'hangs', check: () => new Promise(() => {}) },
    ]
    const answer = await fetch(`${await serve({ checks })}/readyz`)
    expect(answer.status).toBe(503)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('retry-after')).toBe('5')
    expect(await answer.json()).toEqual({
      isReady: false,
      problems: {
        listening: 'Changes in the database are not heard.',
        throws: 'This cannot be found out; the log says why.',
        'throws at once': 'This cannot be found out; the log says why.',
        hangs: 'No answer within 2 seconds.',
      },
    })
    expect(thrown).toHaveLength(2)
  })

  test('not when the database is away, without a word about where it is', async () => {
    const checks = databaseChecks('postgres://somebody:secret@127.0.0.1:1/nothing')
    const answer = await fetch(`${await serve({ checks })}/readyz`)
    expect(answer.status).toBe(503)
    expect(await answer.json()).toEqual({
      isReady: false,
      problems: { database: 'The database does not answer.', migrations: 'The database does not answer.' },
    })
  })

  test('is asked once a second, however many ask', async () => {
    let asked = 0
    const counting: Check = {
      name: 'counting',
      check: async () => {
        asked += 1
        return null
      },
    }
    const base = await serve({ checks: [counting] })
    await Promise.all(Array.from({ length: 50 }, () => fetch(`${base}/readyz`).then((each) => each.text())))
    expect(asked).toBeLessThan(4)
  })
})

describe('metrics', () => {
  const status = async (given: Given, forwardedFor?: string) => {
    const headers = forwardedFor === undefined ? {} : { 'x-forwarded-for': forwardedFor }
    return (await fetch(`${await serve(given)}/metrics`, { headers })).status
  }

  test('are for operators', async () => {
    const answer = await fetch(`${await serve({})}/metrics`)
    expect([answer.status, await answer.text()]).toEqual([200, 'figure 1\n'])
    expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8')
    expect(await status({ metricsFrom: ['10.0.0.0/8'] })).toBe(404)
  })

  test('behind a trusted proxy the client decides, and nobody else says who that is', async () => {
    const trusted = ['127.0.0.1']
    expect(await status({ trusted }, '198.51.100.1')).toBe(404)
    expect(await status({ trusted, metricsFrom: ['198.51.100.0/24'] }, '198.51.100.1')).toBe(200)
    expect(await status({ metricsFrom: ['198.51.100.0/24'] }, '198.51.100.1')).toBe(404)
    expect(await status({ metricsFrom: [] })).toBe(404)
  })
})
