import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { newRecord } from '../lib/render-record.ts'
import type { Renderer } from './render.ts'
import { StandIns } from './stand-ins.ts'

const place = { origin: 'https://example.org', claimedBy: null }
let rendered: string[]
let isBusy: boolean

const render: Renderer = async (address) => {
  rendered.push(address)
  const record = newRecord(place)
  record.dependencies.add('site:1')
  return {
    status: 200,
    contentType: 'text/html; charset=utf-8',
    location: null,
    body: Buffer.from('<html></html>'),
    record,
  }
}

const open = () =>
  new StandIns({
    render,
    publicUrl: place.origin,
    isSecure: false,
    retryAfter: 10,
    sites: () => ['/s/en'],
    isBusy: () => isBusy,
  })

beforeEach(() => {
  vi.useFakeTimers()
  rendered = []
  isBusy = false
})
afterEach(() => vi.useRealTimers())

test('what stands in is made anew when a site changes, after the pages that readers wait for', async () => {
  const standIns = open()
  await standIns.prepare()
  const all = rendered.splice(0)
  isBusy = true
  standIns.drop({ names: new Set(['site:1']), isWithdrawal: false })
  await vi.advanceTimersByTimeAsync(10_000)
  expect(rendered).toEqual([])
  isBusy = false
  await vi.advanceTimersByTimeAsync(2_000)
  await vi.waitFor(() => expect(rendered).toEqual(all))
})

test('readers who never stop keep it waiting for a minute at most', async () => {
  const standIns = open()
  await standIns.prepare()
  const all = rendered.splice(0)
  isBusy = true
  standIns.drop({ names: new Set(['site:1']), isWithdrawal: false })
  await vi.advanceTimersByTimeAsync(65_000)
  await vi.waitFor(() => expect(rendered).toEqual(all))
})

test('a change of something else makes nothing anew', async () => {
  const standIns = open()
  await standIns.prepare()
  rendered = []
  standIns.drop({ names: new Set(['site:2']), isWithdrawal: false })
  await vi.advanceTimersByTimeAsync(65_000)
  expect(rendered).toEqual([])
})
