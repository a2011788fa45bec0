import { expect, it } from 'vitest'
import { AtMost } from './at-most.ts'

it('AtMost runs so many at once, in the order in which they came, and goes on after one that failed', async () => {
  const two = new AtMost(2)
  let running = 0
  let most = 0
  const order: number[] = []
  const work = (name: number) =>
    two.run(async () => {
      running += 1
      most = Math.max(most, running)
      order.push(name)
      await new Promise((resolve) => setTimeout(resolve, 5))
      running -= 1
      if (name === 1) throw new Error('one')
      return name
    })
  const results = await Promise.allSettled([0, 1, 2, 3, 4].map(work))
  expect(most).toBe(2)
  expect(order).toEqual([0, 1, 2, 3, 4])
  expect(results.map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
    'fulfilled',
    'fulfilled',
  ])
})

it('AtMost does not wait for what hangs', async () => {
  const one = new AtMost(1, 20)
  const gate = Promise.withResolvers<string>()
  const hanging = one.run(() => gate.promise)
  expect(await one.run(() => Promise.resolve('next'))).toBe('next')
  gate.resolve('late')
  expect(await hanging).toBe('late')
  let running = 0
  let most = 0
  const work = async () => {
    most = Math.max(most, ++running)
    await new Promise((resolve) => setTimeout(resolve, 2))
    running -= 1
  }
  await Promise.all([one.run(work), one.run(work), one.run(work)])
  expect(most).toBe(1)
})
