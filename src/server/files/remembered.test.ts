import { expect, it } from 'vitest'
import { RememberedPermissions } from './remembered.ts'

const remembered = (...names: string[]) => ({
  permission: { kind: 'absent' } as const,
  dependencies: new Set(names),
  endsAt: null,
})

it('leaves no names behind, whichever way a permission goes', () => {
  const memory = new RememberedPermissions(2)
  memory.set('a', remembered('media:1', 'media list */*'))
  memory.set('b', remembered('media:2', 'media list */*'))
  memory.set('a', remembered('media:3'))
  expect(memory.names).toBe(3)
  memory.drop(new Set(['media:1']))
  expect(memory.get('a')).toBeDefined()
  memory.set('c', remembered('media:4'))
  expect([memory.size, memory.names]).toEqual([2, 2])
  memory.drop(new Set(['media:3', 'media:4']))
  expect([memory.size, memory.names]).toEqual([0, 0])
  memory.set('d', remembered('media:5'))
  memory.clear()
  expect([memory.size, memory.names]).toEqual([0, 0])
})
