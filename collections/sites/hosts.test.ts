import { describe, expect, it } from 'vitest'
import { isHost } from './hosts.ts'

describe('a host', () => {
  it.each(['www.example.org', 'localhost', 'example.org:8080'])('is %s', (value) => {
    expect(isHost(value)).toBe(true)
  })
  it.each(['', 'https://example.org', 'Example.org', 'example.org/', 'a b', '.org', `${'a'.repeat(254)}`])(
    'is not %j',
    (value) => expect(isHost(value)).toBe(false),
  )
})
