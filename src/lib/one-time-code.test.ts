import { Secret } from 'otpauth'
import { describe, expect, test } from 'vitest'
import {
  factorAddress,
  newFactorSecret,
  newRecoveryCode,
  readTypedCode,
  stepOfCode,
} from './one-time-code.ts'

/** The secret of RFC 6238, appendix B, for SHA-1. */
const secret = Secret.fromUTF8('12345678901234567890').base32

describe('the codes of RFC 6238, appendix B', () => {
  // The appendix shows eight digits; six digits are the last six of them (RFC 4226, section 5.3).
  test.each([
    [59, '94287082'],
    [1_111_111_109, '07081804'],
    [1_111_111_111, '14050471'],
    [1_234_567_890, '89005924'],
    [2_000_000_000, '69279037'],
    [20_000_000_000, '65353130'],
  ])('at %d seconds', (seconds, eight) => {
    expect(stepOfCode(secret, eight.slice(2), seconds * 1000)).toBe(Math.floor(seconds / 30))
  })

  test('a code is taken one step early and late, under its own step, and no longer', () => {
    const at = (seconds: number) => stepOfCode(secret, '287082', seconds * 1000)
    expect([at(59), at(29), at(89)]).toEqual([1, 1, 1])
    expect([at(90), at(1_000)]).toEqual([null, null])
  })

  test.each(['287083', '', '28708', '2870821', 'abcdef'])('%j is none', (code) => {
    expect(stepOfCode(secret, code, 59_000)).toBeNull()
  })
})

test('the address names who issued it, whose it is, and the secret', () => {
  const made = newFactorSecret()
  expect(made).toMatch(/^[A-Z2-7]{32}$/)
  const address = new URL(factorAddress(made, 'ana@example.org'))
  expect(decodeURIComponent(address.pathname)).toContain('Common Home:ana@example.org')
  expect(address.searchParams.get('secret')).toBe(made)
})

describe('what is typed', () => {
  test('is read as people write it', () => {
    expect(readTypedCode(' 123 456 ')).toEqual({ kind: 'app', code: '123456' })
    const code = newRecoveryCode()
    expect(code).toMatch(/^([A-Z2-9]{4}-){3}[A-Z2-9]{4}$/)
    const plain = { kind: 'recovery', code: code.replaceAll('-', '') }
    expect(readTypedCode(code.toLowerCase().replaceAll('-', ' '))).toEqual(plain)
  })

  test.each(['', '12345', '1234567', 'ABCD-EFGH-JKLM-NPQ', 'ABCD-EFGH-JKLM-NPQ0', '١٢٣٤٥٦'])(
    '%j is no code',
    (typed) => {
      expect(readTypedCode(typed)).toBeNull()
    },
  )
})
