import { createHash, createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { carriesSession } from './session-cookie.ts'

const secret = 'a secret of the installation, long enough'
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
const inAnHour = Math.floor(Date.now() / 1000) + 3600

function token(body: object, head: object = { alg: 'HS256', typ: 'JWT' }, signedWith = secret): string {
  const key = createHash('sha256').update(signedWith).digest('hex').slice(0, 32)
  const signed = `${part(head)}.${part(body)}`
  return `${signed}.${createHmac('sha256', key).update(signed).digest('base64url')}`
}

const good = token({ id: '1', exp: inAnHour })
const [head, , signature] = good.split('.')

test('a session that this installation signed counts, beside other cookies too', () => {
  expect(carriesSession(`payload-token=${good}`, secret)).toBe(true)
  expect(carriesSession(`a=b; payload-token=${good}; c=d`, secret)).toBe(true)
})

test.each([
  undefined,
  '',
  'payload-token=',
  'payload-token=x',
  'payload-token=a.b.c',
  `payload-token=${head}.${part({ id: '2', exp: inAnHour })}.${signature}`,
  `payload-token=${part({ alg: 'none' })}.${part({ id: '1', exp: inAnHour })}.`,
  `payload-token=${good}.x`,
  `payload-token=${token({ id: '1', exp: inAnHour }, {}, 'another secret')}`,
  `payload-token=${token({ id: '1', exp: 1 })}`,
  `payload-token=${token({ id: '1' })}`,
  `other-payload-token=${good}`,
])('%s does not', (cookies) => {
  expect(carriesSession(cookies, secret)).toBe(false)
})
