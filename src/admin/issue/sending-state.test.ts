import { expect, test } from 'vitest'
import { stateWords } from './sending-state.ts'

const report = (more: object) => ({
  ...{ state: 'scheduled' as const, sendAt: new Date('2026-12-01T09:00:00Z'), startedAt: null, note: null },
  ...{ counts: {}, bounces: { hard: 0, soft: 0 }, unsubscribed: 0, doubtful: [] },
  ...more,
})

test('moments are told by the clocks in Brussels, wherever the server stands', () => {
  expect(stateWords('en', report({}))).toBe(
    'Will be sent on Tuesday, December 1, 2026 at 10:00 AM, Brussels time (UTC+01:00).',
  )
  expect(stateWords('fr', report({}))).toContain('10:00, heure de Bruxelles (UTC+01:00)')
  const startedAt = new Date('2026-07-01T10:00:00Z')
  expect(stateWords('es', report({ state: 'sending', startedAt }))).toContain(
    '12:00, hora de Bruselas (UTC+02:00)',
  )
})
