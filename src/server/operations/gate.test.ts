import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { Gate, GateFull } from './gate.ts'

test('no more runs at once than was said, in the order in which it came', async () => {
  const gate = new Gate({ running: 2, waiting: 100, retryAfter: 5 })
  const began: number[] = []
  let most = 0
  const done = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      gate.run(async () => {
        began.push(index)
        most = Math.max(most, gate.running)
        await pause(1)
        return index
      }),
    ),
  )
  expect(most).toBe(2)
  expect(done).toEqual(began)
  expect([gate.running, gate.waiting]).toEqual([0, 0])
})

test('whoever comes when too many wait is turned away at once, and the others are served', async () => {
  const gate = new Gate({ running: 1, waiting: 3, retryAfter: 7 })
  const { promise: held, resolve: release } = Promise.withResolvers<void>()
  const tries = Array.from({ length: 10 }, () => gate.run(() => held))
  const turnedAway = tries.slice(4)
  for (const attempt of turnedAway) {
    const error: unknown = await attempt.catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(GateFull)
    expect(error).toMatchObject({ retryAfter: 7 })
  }
  release()
  await Promise.all(tries.slice(0, 4))
  expect([gate.running, gate.waiting]).toEqual([0, 0])
})

test('work that throws makes room', async () => {
  const gate = new Gate({ running: 1, waiting: 1, retryAfter: 1 })
  const failing = () => gate.run(() => Promise.reject(new Error('broken')))
  const thrown = () =>
    gate.run(() => {
      throw new Error('at once')
    })
  await expect(failing()).rejects.toThrow('broken')
  await expect(thrown()).rejects.toThrow('at once')
  expect(await gate.run(async () => 'served')).toBe('served')
  expect(gate.running).toBe(0)
})
