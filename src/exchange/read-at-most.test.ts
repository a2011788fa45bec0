import { describe, expect, test } from 'vitest'
import { readAtMost } from './read-at-most.ts'

/** A body without end, and how many octets of it were asked for. */
function endless() {
  const asked = { octets: 0, isCancelled: false }
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      asked.octets += 1000
      controller.enqueue(new Uint8Array(1000))
    },
    cancel() {
      asked.isCancelled = true
    },
  })
  return { asked, body }
}

describe('a body', () => {
  test('is read whole up to the limit', async () => {
    const { body, headers } = new Request('http://localhost', { method: 'POST', body: 'abc' })
    expect(String(await readAtMost({ body, headers }, 3))).toBe('abc')
    expect(await readAtMost({ body: null, headers: new Headers() }, 3)).toHaveLength(0)
  })

  test('without end is left as soon as it is too long', async () => {
    const { asked, body } = endless()
    expect(await readAtMost({ body, headers: new Headers() }, 5000)).toBeNull()
    expect(asked.octets).toBeLessThan(10_000)
    expect(asked.isCancelled).toBe(true)
  })

  test('that says that it is too long is not read', async () => {
    const { asked, body } = endless()
    const headers = new Headers({ 'content-length': '5001' })
    expect(await readAtMost({ body, headers }, 5000)).toBeNull()
    expect(asked.octets).toBeLessThanOrEqual(1000)
    expect(asked.isCancelled).toBe(true)
  })
})
