import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { describe, expect, test } from 'vitest'
import { addressList, ClientAddresses, clientFrom, isIn } from './client-address.ts'

function from(peer: string | undefined, forwardedFor?: string): IncomingMessage {
  const socket = new Socket()
  Object.defineProperty(socket, 'remoteAddress', { value: peer })
  const request = new IncomingMessage(socket)
  if (forwardedFor !== undefined) request.headers['x-forwarded-for'] = forwardedFor
  return request
}

describe('an address has one form', () => {
  test.each([
    ['192.0.2.1', '192.0.2.1', '192.0.2.1'],
    ['192.0.2.1:54321', '192.0.2.1', '192.0.2.1'],
    [' 192.0.2.1 ', '192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1', '192.0.2.1'],
    ['::FFFF:c000:201', '192.0.2.1', '192.0.2.1'],
    ['0:0:0:0:0:ffff:c000:0201', '192.0.2.1', '192.0.2.1'],
    ['::1', '0:0:0:0:0:0:0:1', '0:0:0:0::/64'],
    ['::', '0:0:0:0:0:0:0:0', '0:0:0:0::/64'],
    ['2001:DB8::1', '2001:db8:0:0:0:0:0:1', '2001:db8:0:0::/64'],
    ['[2001:db8:1:2:3:4:5:6]:443', '2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::', '2001:db8:1:2:0:0:0:0', '2001:db8:1:2::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0:0:0:0:1', 'fe80:0:0:0::/64'],
    ['64:ff9b::192.0.2.1', '64:ff9b:0:0:0:0:c000:201', '64:ff9b:0:0::/64'],
  ])('%s', (text, address, key) => {
    expect(clientFrom(text)).toEqual({ address, key })
  })

  test.each(['', 'unknown', '_hidden', '192.0.2', '192.0.2.256', '192.0.2.1:x', '1::2::3', '[::1', '%eth0'])(
    '%j is none',
    (text) => {
      expect(clientFrom(text)).toBeNull()
    },
  )

  test('whatever its length', () => {
    expect(clientFrom(`::1%${'x'.repeat(10_000)}`)).toBeNull()
  })
})

describe('a list', () => {
  test('knows addresses and ranges of both families', () => {
    const list = addressList(['127.0.0.1', '10.0.0.0/8', 'fd00::/8'])
    const holds = (text: string) => isIn(list, clientFrom(text) ?? { address: text, key: text })
    for (const text of ['127.0.0.1', '10.1.2.3', '::ffff:10.1.2.3', 'fd00::1']) expect(holds(text)).toBe(true)
    for (const text of ['192.0.2.1', '::1', 'fe80::1', 'unknown', '']) expect(holds(text)).toBe(false)
  })
})

describe('the client', () => {
  const addresses = new ClientAddresses(['127.0.0.1', '::1', '10.0.0.0/8'], 'https://www.example.org')

  test.each([
    ['a stranger is believed nothing', '192.0.2.9', '198.51.100.1', '192.0.2.9'],
    ['without a header it is the proxy', '127.0.0.1', undefined, '127.0.0.1'],
    ['a proxy names the client', '127.0.0.1', '198.51.100.1', '198.51.100.1'],
    ['a mapped proxy too', '::ffff:127.0.0.1', '198.51.100.1', '198.51.100.1'],
    ['the rightmost counts', '10.0.0.1', '1.1.1.1, 198.51.100.1', '198.51.100.1'],
    ['trusted ones are looked through', '10.0.0.1', '1.1.1.1, 198.51.100.1, 10.2.3.4', '198.51.100.1'],
    ['only trusted ones', '10.0.0.1', '10.0.0.3, 10.0.0.2', '10.0.0.3'],
    ['junk ends the search', '10.0.0.1', '198.51.100.1, junk, 10.2.3.4', '10.2.3.4'],
    ['nothing but junk', '10.0.0.1', ',,, ,', '10.0.0.1'],
    ['a zone is left out', '10.0.0.1', 'fe80::1%eth0', 'fe80:0:0:0:0:0:0:1'],
  ])('%s', (_case, peer, header, expected) => {
    expect(addresses.of(from(peer, header)).address).toBe(expected)
  })

  test('a long header costs nothing', () => {
    const started = performance.now()
    for (const header of [
      '10.0.0.2,'.repeat(1200),
      ','.repeat(10_000),
      'x'.repeat(10_000),
      ' '.repeat(10_000),
    ]) {
      expect(addresses.of(from('10.0.0.1', header)).address).toMatch(/^10\./)
    }
    expect(performance.now() - started).toBeLessThan(50)
  })

  test('a socket that is gone has no address', () => {
    expect(addresses.of(from(undefined, '198.51.100.1')).key).toBe('unknown')
  })

  test('is written where the CMS finds it, over what anybody else wrote', () => {
    const request = from('192.0.2.9', '198.51.100.1')
    Object.assign(request.headers, {
      'x-client-address': 'forged',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'gopher',
      'x-real-ip': 'forged',
      forwarded: 'for=forged',
      host: 'www.example.org',
    })
    addresses.mark(request)
    expect(request.headers).toEqual({
      'x-client-address': '192.0.2.9',
      'x-forwarded-proto': 'https',
      host: 'www.example.org',
    })
  })

  test('of a trusted proxy is known as such', () => {
    expect(addresses.isFromProxy(from('10.0.0.1'))).toBe(true)
    expect(addresses.isFromProxy(from('192.0.2.9', '10.0.0.1'))).toBe(false)
  })
})
