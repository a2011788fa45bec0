import { expect, test } from 'vitest'
import { Tries } from './tries.ts'

const minute = 60_000

function counted(tries = 3, remembered = 100) {
  const clock = { now: 1_000_000 }
  return { clock, counter: new Tries({ tries, window: 15 * minute, remembered }, () => clock.now) }
}

test('tries end, and the time to wait is said in seconds', () => {
  const { clock, counter } = counted()
  expect([1, 2, 3].map(() => counter.take('a'))).toEqual([0, 0, 0])
  expect(counter.take('a')).toBe(900)
  clock.now += 5 * minute
  expect(counter.take('a')).toBe(600)
  clock.now += 10 * minute - 1
  expect(counter.take('a')).toBe(1)
})

test('whoever goes on trying does not wait longer', () => {
  const { clock, counter } = counted()
  for (let count = 0; count < 1000; count++) counter.take('a')
  clock.now += 15 * minute
  expect(counter.take('a')).toBe(0)
})

test('one key’s flood does not block another', () => {
  const { counter } = counted()
  for (let count = 0; count < 1000; count++) counter.take('a')
  expect(counter.take('b')).toBe(0)
})

test('tries are given back, one or all', () => {
  const { counter } = counted(1)
  counter.take('a')
  counter.giveBack('a')
  counter.giveBack('a')
  counter.giveBack('nobody')
  expect(counter.take('a')).toBe(0)
  expect(counter.wait('a')).toBe(900)
  counter.forget('a')
  expect(counter.wait('a')).toBe(0)
})

test('no more is remembered than was said', () => {
  const { counter } = counted(3, 50)
  for (let count = 0; count < 10_000; count++) counter.take(`key ${count}`)
  expect(counter.size).toBe(50)
})
