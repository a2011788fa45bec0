import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { FilePermission } from '../../lib/file-permission.ts'
import type { Change } from '../announcement.ts'
import { Watches } from '../watches.ts'
import { type Asked, Permissions } from './permissions.ts'

const place = { origin: 'http://localhost:3000', claimedBy: null }
const found: FilePermission = { kind: 'found', file: { path: 'media/a.webp', type: 'image/webp' } }
const absent: FilePermission = { kind: 'absent' }
const change = (...names: string[]): Change => ({ names: new Set(names), isWithdrawal: true })

function answer(permission: FilePermission, record: Partial<Asked['record']> = {}): Asked {
  return { permission, record: { dependencies: new Set(), lapsesAt: null, withdrawsAt: null, ...record } }
}

let asked: string[]
let gateway: (address: string) => Promise<Asked> | Asked
let isListening: boolean
let watches: Watches
let permissions: Permissions

function announce(what: Change): void {
  watches.drop(what)
  permissions.drop(what)
}

beforeEach(() => {
  asked = []
  isListening = true
  watches = new Watches()
  gateway = () => answer(found, { dependencies: new Set(['media:1', 'media-uses:1']) })
  permissions = new Permissions(
    async (address) => {
      asked.push(address)
      return gateway(address)
    },
    { watches, isListening: () => isListening },
    100,
  )
  announce('everything')
})

const permission = (address = '/media/a.webp') => permissions.of(address, place)

describe('a permission', () => {
  it('is asked for once', async () => {
    await Promise.all(Array.from({ length: 50 }, () => permission()))
    for (let i = 0; i < 50; i++) expect(await permission()).toEqual(found)
    expect(asked).toEqual(['/media/a.webp'])
  })

  it('is asked for apart where another host would lead elsewhere', async () => {
    await permission()
    await permissions.of('/media/a.webp', { ...place, claimedBy: 'own' })
    expect(asked).toHaveLength(2)
  })

  it.each([
    ['by a name that it rests on', change('media-uses:1', 'media-uses list */*')],
    ['when changes may have been missed', 'everything' as const],
  ])('is forgotten %s', async (_case, what) => {
    await permission()
    gateway = () => answer(absent)
    announce(change('media:2', 'media list */*'))
    expect(await permission()).toEqual(found)
    announce(what)
    expect(await permission()).toEqual(absent)
  })

  it('and so is a refusal', async () => {
    gateway = () => answer(absent, { dependencies: new Set(['media list */*']) })
    expect(await permission()).toEqual(absent)
    await permission()
    expect(asked).toHaveLength(1)
    gateway = () => answer(found)
    announce(change('media:1', 'media list */*'))
    expect(await permission()).toEqual(found)
  })

  it.each(['lapsesAt', 'withdrawsAt'] as const)('ends by time (%s)', async (end) => {
    vi.useFakeTimers({ toFake: ['Date'] })
    gateway = () => answer(found, { [end]: Date.now() + 1_000 })
    await permission()
    vi.setSystemTime(Date.now() + 999)
    expect(await permission()).toEqual(found)
    gateway = () => answer(absent)
    vi.setSystemTime(Date.now() + 1)
    expect(await permission()).toEqual(absent)
    vi.useRealTimers()
  })

  it('stays good while the gateway cannot tell; one that is not known cannot be told', async () => {
    await permission()
    gateway = () => Promise.reject(new Error('no database'))
    expect(await permission()).toEqual(found)
    await expect(permission('/media/b.webp')).rejects.toThrow('no database')
    gateway = () => answer(absent)
    expect(await permission('/media/b.webp')).toEqual(absent)
  })
})

describe('a permission that a change overtakes', () => {
  it('is asked for anew, also for those who came after the change', async () => {
    const first = Promise.withResolvers<Asked>()
    gateway = () => first.promise
    const before = permission()
    announce(change('media-uses:1'))
    const after = permission()
    gateway = () => answer(absent)
    first.resolve(answer(found, { dependencies: new Set(['media-uses:1']) }))
    expect([await before, await after]).toEqual([absent, absent])
    expect(asked).toHaveLength(2)
  })

  it('again and again is not remembered', async () => {
    gateway = () => {
      announce(change('media:1'))
      return answer(found, { dependencies: new Set(['media:1']) })
    }
    expect(await permission()).toEqual(found)
    expect([asked.length, permissions.size]).toEqual([3, 0])
  })

  it('by something else is remembered', async () => {
    gateway = () => {
      announce(change('media:2'))
      return answer(found, { dependencies: new Set(['media:1']) })
    }
    await permission()
    expect([asked.length, permissions.size]).toEqual([1, 1])
  })
})

it('remembers nothing while changes are not heard, and keeps what it knew', async () => {
  await permission('/media/known.webp')
  isListening = false
  watches.lose()
  await permission()
  await permission()
  await permission('/media/known.webp')
  expect(asked).toEqual(['/media/known.webp', '/media/a.webp', '/media/a.webp'])
})

it('is bounded, and addresses that somebody makes up push nothing out', async () => {
  for (let i = 0; i < 300; i++) await permission(`/media/${i}.webp`)
  expect(permissions.size).toBe(100)
  gateway = () => answer(absent, { dependencies: new Set(['media list */*']) })
  for (let i = 0; i < 300; i++) await permission(`/media/made-up-${i}.webp`)
  expect(permissions.size).toBe(120)
  const before = asked.length
  await permission('/media/299.webp')
  expect(asked).toHaveLength(before)
})
