import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { localeCodes } from '../i18n/locales.ts'
import { consentWording, wordingVersion } from './consent.ts'

test('whoever changes the words of the consent changes their version, too', () => {
  const all = localeCodes.map((locale) => consentWording(locale, 'the office')).join('\n')
  const digest = createHash('sha256').update(all).digest('hex').slice(0, 16)
  expect([wordingVersion, digest]).toEqual(['2026-11-23', '0c7bb38f8bb4daed'])
})
