import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { localeCodes } from '../i18n/locales.ts'
import { listingVersion, listingWording } from './consent.ts'

test('whoever changes the words of the consent to be listed changes their version, too', () => {
  const all = localeCodes.map((locale) => listingWording(locale, 'the office')).join('\n')
  const digest = createHash('sha256').update(all).digest('hex').slice(0, 16)
  expect([listingVersion, digest]).toEqual(['2026-11-23', '5aa2295bdbf7db07'])
})
