import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { KeptReads, keptReads } from './kept-reads.ts'
import { newRecord, type RenderRecord, renderStore } from './render-record.ts'

let reads: KeptReads

beforeEach(() => {
  reads = new KeptReads()
  reads.isKeeping = true
})

afterEach(() => {
  vi.useRealTimers()
})

const noted = () => {
  const record = renderStore().getStore()
  if (!record) throw new Error('A read has a record to note things in.')
  return record
}

/** A read of one document that counts how often it was made. */
function counting(...dependencies: string[]) {
  return vi.fn(async () => {
    for (const each of dependencies) noted().dependencies.add(each)
    return dependencies.join()
  })
}

/** A read that goes on until it is told to end. */
function slow(...dependencies: string[]) {
  const { promise, resolve } = Promise.withResolvers<string>()
  const load = vi.fn(() => {
    for (const each of dependencies) noted().dependencies.add(each)
    return promise
  })
  return { load, end: resolve }
}

/** Does something as a render does, and gives what was noted. */
async function rendered(work: () => Promise<unknown>): Promise<RenderRecord> {
  const record = newRecord({ origin: 'http://localhost:3000', claimedBy: null })
  await renderStore().run(record, work)
  return record
}

describe('kept reads', () => {
  it('keep nothing until they are turned on, and forget all when they are turned off', async () => {
    expect(new KeptReads().isKeeping).toBe(false)
    const load = counting('topics:1')
    reads.isKeeping = false
    await reads.read('topic', load)
    const record = await rendered(() => reads.read('topic', load))
    expect(load).toHaveBeenCalledTimes(2)
    expect(record.dependencies).toEqual(new Set(['topics:1']))
    reads.isKeeping = true
    await reads.read('topic', load)
    reads.isKeeping = false
    reads.isKeeping = true
    await reads.read('topic', load)
    expect(load).toHaveBeenCalledTimes(4)
  })

  it('add what they were made of to every render that uses them', async () => {
    const load = counting('topics:1', 'topics list */en')
    const [first, second] = [
      await rendered(() => reads.read('topic', load)),
      await rendered(() => reads.read('topic', load)),
    ]
    expect(load).toHaveBeenCalledTimes(1)
    expect(first.dependencies).toEqual(new Set(['topics:1', 'topics list */en']))
    expect(second.dependencies).toEqual(first.dependencies)
  })

  it('go on with the reads within them', async () => {
    const inner = counting('media:1')
    const outer = vi.fn(async () => {
      noted().dependencies.add('sites:1')
      return reads.read('inner', inner)
    })
    await reads.read('outer', outer)
    const record = await rendered(() => reads.read('outer', outer))
    expect(record.dependencies).toEqual(new Set(['sites:1', 'media:1']))
    reads.drop(new Set(['media:1']))
    await reads.read('outer', outer)
    expect([outer, inner].map(({ mock }) => mock.calls.length)).toEqual([2, 2])
  })

  it('are made once for all who ask at the same time', async () => {
    const { load, end } = slow('sites:1')
    const both = [reads.read('sites', load), reads.read('sites', load)]
    end('read')
    expect(await Promise.all(both)).toEqual(['read', 'read'])
    expect(load).toHaveBeenCalledTimes(1)
  })

  it('tell nobody who asks', async () => {
    const place = { origin: 'https://www.example.org', claimedBy: 'a', viewer: { headers: new Headers() } }
    await renderStore().run(newRecord(place), () =>
      reads.read('place', async () => expect(noted().place.viewer).toBeUndefined()),
    )
  })
})

describe('a kept read is forgotten', () => {
  it('when something that it was made of changes, and nothing else', async () => {
    const [one, other] = [counting('topics:1'), counting('topics:2')]
    const readBoth = () => Promise.all([reads.read('one', one), reads.read('other', other)])
    await readBoth()
    reads.drop(new Set(['topics:1', 'news:9']))
    await readBoth()
    expect([one, other].map(({ mock }) => mock.calls.length)).toEqual([2, 1])
    reads.drop('everything')
    await readBoth()
    expect([one, other].map(({ mock }) => mock.calls.length)).toEqual([3, 2])
  })

  it.each([
    ['by name', new Set(['topics:1'])],
    ['with everything', 'everything'],
  ] as const)('when the change is announced while it is being made, %s', async (_, change) => {
    const overtaken = slow('topics:1')
    const reading = reads.read('topic', overtaken.load)
    reads.drop(change)
    const late = counting('topics:1')
    const afterwards = reads.read('topic', late)
    overtaken.end('old')
    expect(await reading).toBe('old')
    expect(await afterwards).toBe('topics:1')
    expect(await reads.read('topic', late)).toBe('topics:1')
    expect(late).toHaveBeenCalledTimes(1)
  })

  it('never for a change of something else while it is being made', async () => {
    const { load, end } = slow('topics:1')
    const reading = reads.read('topic', load)
    reads.drop(new Set(['topics:2']))
    end('read')
    await reading
    await reads.read('topic', load)
    expect(load).toHaveBeenCalledTimes(1)
  })

  it('when it failed', async () => {
    const load = vi.fn().mockRejectedValueOnce(new Error('no connection')).mockResolvedValue('read')
    await expect(reads.read('sites', load)).rejects.toThrow('no connection')
    expect(await reads.read('sites', load)).toBe('read')
  })

  it.each(['lapsesAt', 'withdrawsAt'] as const)('at the moment that it noted as %s', async (moment) => {
    vi.useFakeTimers({ now: 1_000 })
    const load = vi.fn(async () => {
      noted()[moment] = Date.now() + 500
    })
    await reads.read('banner', load)
    vi.setSystemTime(1_499)
    const record = await rendered(() => reads.read('banner', load))
    expect(record[moment]).toBe(1_500)
    vi.setSystemTime(1_500)
    await reads.read('banner', load)
    expect(load).toHaveBeenCalledTimes(2)
  })

  it('at once when it may not be kept, which its reader is told', async () => {
    const load = vi.fn(async () => {
      noted().isKeepable = false
    })
    await reads.read('search', load)
    const record = await rendered(() => reads.read('search', load))
    expect(load).toHaveBeenCalledTimes(2)
    expect(record.isKeepable).toBe(false)
  })

  it('when many others were made since', async () => {
    const load = counting('sites:1')
    await reads.read('sites', load)
    for (let index = 0; index < 5_000; index++) await reads.read(`other ${index}`, async () => index)
    await reads.read('sites', load)
    expect(load).toHaveBeenCalledTimes(2)
  })
})

it('is the same for all bundles of a process', () => {
  expect(keptReads()).toBe(keptReads())
})
