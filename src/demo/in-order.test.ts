import { expect, test } from 'vitest'
import { inOrder } from './in-order.ts'

const thing = (id: string, ...refersTo: string[]) => ({ id, refersTo: new Set(refersTo) })
const order = (...things: ReturnType<typeof thing>[]) => inOrder(things).map(({ id }) => id)

test('everything stands after what it refers to, and otherwise stays where it is', () => {
  expect(order(thing('a', 'c'), thing('b'), thing('c', 'd'), thing('d'))).toEqual(['d', 'c', 'a', 'b'])
})

test('what refers to itself or to something else is no matter', () => {
  expect(order(thing('a', 'a', 'elsewhere'), thing('b'))).toEqual(['a', 'b'])
})

test('a circle is refused', () => {
  expect(() => order(thing('a', 'b'), thing('b', 'a'))).toThrow('circle')
})
