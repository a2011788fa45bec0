import { beforeAll, expect, test } from 'vitest'
import { seal, unseal } from './sealed.ts'

beforeAll(() => {
  process.env['PAYLOAD_SECRET'] = 'a secret for this test alone'
})

test('what is sealed opens again, for its purpose and its owner alone', () => {
  const sealed = seal('factor', 'ana', 'GEZDGNBV')
  expect(sealed).not.toContain('GEZDGNBV')
  expect(unseal('factor', 'ana', sealed)).toBe('GEZDGNBV')
  expect(() => unseal('factor', 'ben', sealed)).toThrow()
  expect(() => unseal('other', 'ana', sealed)).toThrow()
})

test('the same text is never sealed the same, and nothing that was changed opens', () => {
  const sealed = seal('factor', 'ana', 'GEZDGNBV')
  expect(seal('factor', 'ana', 'GEZDGNBV')).not.toBe(sealed)
  const bytes = Buffer.from(sealed, 'base64url')
  for (const place of [0, 12, bytes.length - 1]) {
    const changed = Buffer.from(bytes)
    changed[place] = (changed[place] ?? 0) ^ 1
    expect(() => unseal('factor', 'ana', changed.toString('base64url'))).toThrow()
  }
})

test('another secret opens nothing', () => {
  const sealed = seal('factor', 'ana', 'GEZDGNBV')
  process.env['PAYLOAD_SECRET'] = 'another secret'
  expect(() => unseal('factor', 'ana', sealed)).toThrow()
})
