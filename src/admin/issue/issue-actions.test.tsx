// @vitest-environment jsdom
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { IssueActions } from './issue-actions.tsx'

const refresh = vi.fn()
const asked: { address: string; data: unknown }[] = []
const router = { refresh: () => refresh() }
vi.mock('next/navigation', () => ({ useRouter: () => router }))
vi.mock('@payloadcms/ui', () => ({
  useConfig: () => ({ config: { routes: { api: '/api' } } }),
  useTranslation: () => ({ i18n: { language: 'en' } }),
}))

let root: Root

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  vi.useFakeTimers({ now: new Date('2026-11-23T08:00:00Z') })
  vi.stubGlobal('fetch', async (address: string, { body }: { body: string }) => {
    asked.push({ address, data: JSON.parse(body) })
    return Response.json({ isDone: true })
  })
  document.body.innerHTML = '<main></main>'
  root = createRoot(document.querySelector('main') ?? document.body)
  refresh.mockClear()
  asked.length = 0
})

afterEach(() => {
  act(() => root.unmount())
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

type Props = Parameters<typeof IssueActions>[0]
const usual: Props = {
  ...{ id: '1', state: 'none', sendAt: null, recipients: 12 },
  ...{ hasDoubts: false, maySend: true, isReady: true },
}
const show = (more: Partial<Props>) => act(() => root.render(<IssueActions {...usual} {...more} />))
const button = (words: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.startsWith(words))
/** Step by step: what follows the ring of a clock is set when the ring is over. */
function pass(seconds: number, step = 1): void {
  for (let at = 0; at < seconds; at += step) act(() => vi.advanceTimersByTime(step * 1000))
}

/** Types a day and a time as a person does, and presses the button. */
async function schedule(clock: string): Promise<void> {
  const input = document.querySelector('input')
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
  act(() => {
    set?.call(input, clock)
    input?.dispatchEvent(new Event('input', { bubbles: true }))
  })
  await act(async () => button('Send at this time')?.click())
}

test('asks before it schedules: when, by the clocks in Brussels, and to how many', async () => {
  const confirm = vi.spyOn(window, 'confirm').mockReturnValue(true)
  show({})
  await schedule('2026-12-01T10:00')
  expect(confirm.mock.lastCall?.[0]).toContain(
    'Tuesday, December 1, 2026 at 10:00 AM, Brussels time (UTC+01:00)',
  )
  expect(confirm.mock.lastCall?.[0]).toContain('12 readers')
  expect(asked).toEqual([
    { address: '/api/newsletter-issues/1/send', data: { at: '2026-12-01T09:00:00.000Z' } },
  ])
})

test('a moment that has passed is refused before anything is asked', async () => {
  const confirm = vi.spyOn(window, 'confirm').mockReturnValue(true)
  confirm.mockClear()
  show({})
  await schedule('2020-12-01T10:00')
  expect(confirm).not.toHaveBeenCalled()
  expect(asked).toEqual([])
  expect(document.querySelector('[role=status]')?.textContent).toContain('has passed')
})

test('follows a sending until it is over', () => {
  show({ state: 'scheduled', sendAt: '2026-11-23T08:00:00Z' })
  pass(10)
  expect(refresh.mock.calls.length).toBeGreaterThanOrEqual(2)
  show({ state: 'sending' })
  refresh.mockClear()
  pass(60)
  expect(refresh.mock.calls.length).toBeGreaterThanOrEqual(4)
  show({ state: 'sent' })
  refresh.mockClear()
  pass(60)
  expect(refresh).not.toHaveBeenCalled()
})

test('waits for the moment at which an issue is scheduled', () => {
  show({ state: 'scheduled', sendAt: '2026-11-23T09:00:00Z' })
  pass(3500, 50)
  expect(refresh).not.toHaveBeenCalled()
  pass(200)
  expect(refresh).toHaveBeenCalled()
})

test('keeps the place of the keyboard when the button goes away that was pressed', () => {
  show({ state: 'scheduled', sendAt: '2026-11-23T08:00:00Z' })
  act(() => button('Do not send')?.focus())
  show({ state: 'sending' })
  expect(document.activeElement?.contains(button('Stop') ?? null)).toBe(true)
  expect(document.activeElement).not.toBe(document.body)
  act(() => (document.activeElement as HTMLElement).blur())
  show({ state: 'sent' })
  expect(document.activeElement).toBe(document.body)
})
