import { expect, test } from 'vitest'
import { isPublicAddress } from './public-address.ts'

test.each([
  '127.0.0.1',
  '127.255.255.254',
  '0.0.0.0',
  '10.1.2.3',
  '172.31.255.255',
  '192.168.0.1',
  '169.254.169.254',
  '100.100.100.200',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:127.0.0.1',
  '::ffff:7f00:1',
  '::ffff:93.184.216.34',
  '64:ff9b::7f00:1',
  'fe80::1',
  'fe80::1%eth0',
  'fc00::1',
  'fd00:ec2::254',
  'fec0::1',
  'ff02::1',
  '2001:db8::1',
  '2001::1',
  '2002:7f00:1::',
  'localhost',
  '',
])('%s is nobody’s to visit', (ip) => {
  expect(isPublicAddress(ip, 443)).toBe(false)
})

test.each(['93.184.216.34', '172.32.0.1', '100.63.255.255', '2606:2800:220:1:248:1893:25c8:1946'])(
  '%s is public',
  (ip) => {
    expect([80, 443, 8080, 8443].map((port) => isPublicAddress(ip, port))).toEqual([true, true, true, true])
    expect([22, 25, 3306, 5432, 6379, 11211].some((port) => isPublicAddress(ip, port))).toBe(false)
  },
)
