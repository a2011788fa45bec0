import { describe, expect, it } from 'vitest'
import { answerMachine, answerSitemap } from './machine-answer.ts'

describe('answerMachine', () => {
  it('gives what was found with its type, leads on, and says that there is nothing', async () => {
    const found = answerMachine({ kind: 'found', contentType: 'text/calendar; charset=utf-8', body: 'x' })
    expect([found.status, found.headers.get('content-type'), await found.text()]).toEqual([
      200,
      'text/calendar; charset=utf-8',
      'x',
    ])
    const moved = answerMachine({ kind: 'moved', to: '/a/b' })
    expect([moved.status, moved.headers.get('location')]).toEqual([308, '/a/b'])
    expect(answerMachine({ kind: 'absent' }).status).toBe(404)
  })

  it('gives octets as they are', async () => {
    const body = new Uint8Array([0x89, 0x50, 0x4e, 0x47])
    const answer = answerMachine({ kind: 'found', contentType: 'image/png', body })
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(body)
  })
})

it('answerSitemap says that it is XML', () => {
  expect(answerSitemap('<a/>').headers.get('content-type')).toBe('application/xml; charset=utf-8')
  expect(answerSitemap(null).status).toBe(404)
})
