import { expect, test } from 'vitest'
import { openLog } from './log.ts'

type Level = Parameters<typeof openLog>[1]

function written(level: Level = 'info', name: 'server' | 'payload' = 'server') {
  const lines: string[] = []
  const log = openLog(name, level, { write: (line) => void lines.push(line) })
  return { log, lines, first: () => JSON.parse(lines[0] ?? '{}') as Record<string, unknown> }
}

test('one JSON object a line, with time, level and name, and nothing of the machine', () => {
  const { log, lines, first } = written()
  log.info({ pages: 3 }, 'ready')
  expect(lines[0]).toMatch(/^\{.*\}\n$/)
  expect(first()).toEqual({
    level: 'info',
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
    name: 'server',
    pages: 3,
    msg: 'ready',
  })
})

test.each(['error', 'warn', 'info', 'debug'] as const)('LOG_LEVEL %s is honoured', (level) => {
  const { log, lines } = written(level)
  for (const each of ['error', 'warn', 'info', 'debug'] as const) log[each](each)
  expect(lines).toHaveLength(['error', 'warn', 'info', 'debug'].indexOf(level) + 1)
})

test('an error is logged with its stack, its code and its cause', () => {
  const { log, first } = written()
  const cause = Object.assign(new Error('connection refused'), { code: 'ECONNREFUSED' })
  log.error({ err: new TypeError('it broke', { cause }) }, 'failed')
  expect(first()).toMatchObject({
    msg: 'failed',
    err: {
      type: 'TypeError',
      message: 'it broke',
      stack: expect.stringMatching(/log\.test\.ts/),
      cause: { message: 'connection refused', code: 'ECONNREFUSED' },
    },
  })
})

test('Payload’s way of logging an error alone works too', () => {
  const { log, first } = written()
  log.error(new Error('alone'))
  expect(first()).toMatchObject({ msg: 'alone', err: { message: 'alone' } })
  const worded = written()
  worded.log.error({ err: new Error('inner'), msg: 'outer' })
  expect(worded.lines[0]?.match(/"msg":/g)).toHaveLength(1)
  expect(worded.first()).toMatchObject({ msg: 'outer', err: { message: 'inner' } })
  const other = written()
  other.log.error({ err: 'a text was thrown' })
  expect(other.first()).toMatchObject({ err: { type: 'string', message: 'a text was thrown' } })
})

test('whoever is refused is no error of ours: Payload’s refusals are written at debug only', () => {
  const refusal = Object.assign(new Error('Too many tries.'), { status: 429 })
  const failure = Object.assign(new Error('It broke.'), { status: 500 })
  for (const [level, count] of [
    ['info', 1],
    ['debug', 3],
  ] as const) {
    const { log, lines } = written(level, 'payload')
    log.error({ err: refusal })
    log.error(refusal)
    log.error({ err: failure })
    expect(lines).toHaveLength(count)
  }
})

test('what was sent does not come out with an error', () => {
  const { log, lines } = written()
  const duplicate = Object.assign(
    new Error(
      'Failed query: select "x" from "users" where "email" = $1\nparams: anna@example.org,Anna,\nsecret',
    ),
    {
      detail: 'Key (email)=(anna@example.org) already exists.',
      parameters: ['secret'],
      data: { name: 'Anna' },
    },
  )
  log.error({
    err: new Error('Key (name)=(Anna) already exists.', { cause: duplicate }),
    to: 'anna@example.org',
  })
  log.error(duplicate)
  log.warn('No mail could be sent to "Anna" <anna.b+c@mail.example.org>')
  const text = lines.join('')
  expect(text).toContain('Failed query')
  expect(text).not.toMatch(/secret|example\.org|Key \(name\)=\(Anna/)
})

test('words with places for values are filled in', () => {
  const { log, first } = written()
  log.info('%s of %d', 'three', 4)
  expect(first()['msg']).toBe('three of 4')
})

test('a long text is cut, and hostile ones cost nothing', () => {
  const { log, lines } = written()
  const started = performance.now()
  for (const part of ['a', '@', 'a@', 'a@a.', 'Key (', 'params: ']) {
    log.error({ err: new Error(part.repeat(100_000)) })
  }
  expect(performance.now() - started).toBeLessThan(1000)
  for (const line of lines) expect(line.length).toBeLessThan(30_000)
})
