import { performance } from 'node:perf_hooks'
import { describe, expect, test } from 'vitest'
import { type Count, type Counter, Counts } from './counts.ts'
import { isReader } from './is-reader.ts'

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
const reader = { method: 'GET', headers: { 'user-agent': firefox, 'accept-language': 'fr', cookie: 'a=b' } }

const counterOf = (item: string): Counter => ({
  counted: { noun: 'news', item, site: 'site', locale: 'en' },
  count: 0,
})

function kept() {
  const written: Count[][] = []
  let fails = false
  const counts = new Counts(async (all) => {
    if (fails) throw new Error('no database')
    written.push(structuredClone([...all]))
  })
  return { written, counts, fail: (now: boolean) => (fails = now) }
}

describe('who is a reader', () => {
  test.each([
    [firefox, true],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile Safari/604.1',
      true,
    ],
    ['Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)', false],
    ['Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/140.0.0.0 Safari/537.36', false],
    ['Mozilla/5.0 (compatible; +https://example.org/about-us)', false],
    ['curl/8.5.0', false],
    ['', false],
  ])('%s: %s', (agent, expected) => {
    expect(isReader({ method: 'GET', headers: { 'user-agent': agent } })).toBe(expected)
  })

  test('who only asks for the head, or fetches beforehand, has not looked', () => {
    expect(isReader({ ...reader, method: 'HEAD' })).toBe(false)
    expect(isReader({ ...reader, headers: { ...reader.headers, 'sec-purpose': 'prefetch' } })).toBe(false)
    expect(isReader({ method: 'GET', headers: {} })).toBe(false)
  })
})

describe('counts', () => {
  test('are summed by what was read, once each', async () => {
    const { counts, written } = kept()
    const [one, again, other] = [counterOf('1'), counterOf('1'), counterOf('2')]
    for (const counter of [one, one, again, other, null, undefined]) counts.note(reader, counter)
    await counts.flush()
    await counts.flush()
    expect(written).toEqual([
      [expect.objectContaining({ item: '1', count: 3 }), expect.objectContaining({ item: '2', count: 1 })],
    ])
  })

  test('hold nothing of who asked', async () => {
    const { counts, written } = kept()
    counts.note(reader, counterOf('1'))
    await counts.flush()
    expect(Object.keys(written[0]?.[0] ?? {}).toSorted()).toEqual(['count', 'item', 'locale', 'noun', 'site'])
  })

  test('that could not be written are written the next time, with those of meanwhile', async () => {
    const { counts, written, fail } = kept()
    const counter = counterOf('1')
    counts.note(reader, counter)
    fail(true)
    const failing = counts.flush()
    counts.note(reader, counter)
    await expect(failing).rejects.toThrow('no database')
    fail(false)
    await counts.flush()
    expect(written).toEqual([[expect.objectContaining({ count: 2 })]])
  })

  test('of a flood of addresses are bounded', async () => {
    const { counts, written } = kept()
    for (let item = 0; item < 60_000; item++) counts.note(reader, counterOf(String(item)))
    await counts.flush()
    expect(written[0]).toHaveLength(50_000)
  })

  test('cost less than a microsecond each', () => {
    const { counts } = kept()
    const counter = counterOf('1')
    // The best of several rounds: what else the machine does is not the counting's.
    const rounds = Array.from({ length: 10 }, () => {
      const begun = performance.now()
      for (let count = 0; count < 20_000; count++) counts.note(reader, counter)
      return (performance.now() - begun) / 20_000
    })
    expect(Math.min(...rounds)).toBeLessThan(0.001)
  })
})
