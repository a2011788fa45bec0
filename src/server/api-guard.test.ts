import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { isOpenToStrangers, readStranger, refusedBody } from './api-guard.ts'

async function read(path: string, body: string, contentType = 'application/json'): Promise<string | null> {
  const request = new IncomingMessage(new Socket())
  request.method = 'POST'
  request.url = path
  request.headers = { 'content-type': contentType, 'transfer-encoding': 'chunked' }
  request.push(Buffer.from(body))
  request.push(null)
  const handed = await readStranger(request, path)
  return handed && text(handed)
}

const login = '/api/users/login'

describe('what strangers may ask of the API', () => {
  test.each([
    ['POST', login, true],
    ['POST', '/api/users/forgot-password', true],
    ['GET', '/api/users/me', true],
    ['POST', '/api/invitations/accept', true],
    ['POST', '/api/users/second-step', true],
    ['POST', '/api/users/second-factor/begin', true],
    ['POST', '/api/users/second-factor/confirm', true],
    ['POST', '/api/users/second-factor/off', false],
    ['POST', '/api/users/second-factor/duties', false],
    ['GET', '/api/users/second-factor', false],
    ['POST', '/api/translation-exchange/import', false],
    ['POST', '/api/invitations', false],
    ['GET', login, false],
    ['POST', '/api/users', false],
    ['POST', '/api/users/first-register', false],
    ['GET', '/api/news', false],
    ['POST', 'constructor', false],
  ])('%s %s: %s', (method, path, expected) => {
    expect(isOpenToStrangers(method, path)).toBe(expected)
  })

  test('a sign-in is handed on with nothing but what it needs', async () => {
    const sent = { email: 'a@example.org', password: 'x', depth: 9, __proto__: { y: 1 } }
    expect(await read(login, JSON.stringify(sent))).toBe('{"email":"a@example.org","password":"x"}')
  })

  test('a form of the admin panel is handed on as JSON', async () => {
    const form = new FormData()
    form.set('_payload', '{"email":"a@example.org","password":"x"}')
    const { headers, body } = (() => {
      const response = new Response(form)
      return { headers: response.headers, body: response.text() }
    })()
    expect(await read(login, await body, headers.get('content-type') ?? '')).toBe(
      '{"email":"a@example.org","password":"x"}',
    )
  })

  test.each([
    '',
    'null',
    '[]',
    '"x"',
    '{broken',
    '{"email":{"$ne":1},"password":"x"}',
    '{"email":"a\\u0000@example.org","password":"x"}',
    `{"email":"${'a'.repeat(300)}@example.org","password":"x"}`,
    `{"email":"a@example.org","password":"${'x'.repeat(70_000)}"}`,
    '['.repeat(10_000),
  ])('%.40s is refused', async (body) => {
    expect(await read(login, body)).toBeNull()
  })

  test('a broken form is refused', async () => {
    expect(await read(login, 'x', 'multipart/form-data; boundary=x')).toBeNull()
    expect(await read(login, 'x', 'multipart/form-data')).toBeNull()
  })

  test('a token is text', async () => {
    const path = '/api/users/reset-password'
    expect(await read(path, '{"token":{"not_equals":null},"password":"x"}')).toBeNull()
    expect(await read(path, '{"token":"\\u0000","password":"x"}')).toBeNull()
    expect(await read('/api/users/logout', '')).toBe('{}')
    expect(await read('/api/users/second-step', '{"code":["123456"]}')).toBeNull()
    expect(await read('/api/users/second-step', '{"code":"123456","id":1}')).toBe('{"code":"123456"}')
  })
})

test('no query of a stranger reaches the CMS', async () => {
  for (const path of ['/api/users/me', '/api/users/logout']) {
    const request = new IncomingMessage(new Socket())
    request.method = path.endsWith('me') ? 'GET' : 'POST'
    request.url = `${path}?locale=xx&depth=9`
    request.push(null)
    expect((await readStranger(request, path))?.url).toBe(path)
  }
})

describe('the length of a body', () => {
  test.each([
    [{}, null],
    [{ 'content-type': 'application/json', 'content-length': '1000000' }, null],
    [{ 'content-type': 'application/json', 'content-length': '20000000' }, 413],
    [{ 'content-type': 'application/json', 'transfer-encoding': 'chunked' }, 411],
  ])('%j: %s', (headers, expected) => {
    expect(refusedBody({ headers, method: 'POST', url: '/api/news' })).toBe(expected)
  })

  const upload = '20000000'
  const page = '9000000'
  test.each([
    ['POST', '/api/media', upload, null],
    ['POST', '/api/media?depth=0&locale=en', upload, null],
    ['PATCH', '/api/files/0b9b6e0e-6f3f-4a6a-9a3f-0d2a4b5c6d7e?locale=fr', upload, null],
    ['PUT', '/api/media', upload, 413],
    ['POST', '/api/pages', upload, 413],
    ['PATCH', '/api/pages/1', page, null],
    ['POST', '/admin/collections/pages/create', page, null],
    ['POST', '/api/exchange/runs/1/parts?at=0', upload, 413],
    ['POST', '/api/users/1?x=/api/media', upload, 413],
    ['POST', '/api/media-uses', upload, 413],
    ['POST', '/api/media/../pages', upload, 413],
  ])('a form by %s to %s of %s: %s', (method, url, length, expected) => {
    const headers = { 'content-type': 'multipart/form-data; boundary=x', 'content-length': length }
    expect(refusedBody({ headers, method, url })).toBe(expected)
  })

  test('a form has to say its length where no file is uploaded', () => {
    const headers = { 'content-type': 'multipart/form-data; boundary=x', 'transfer-encoding': 'chunked' }
    expect(refusedBody({ headers, method: 'POST', url: '/api/pages' })).toBe(411)
    expect(refusedBody({ headers, method: 'POST', url: '/api/media' })).toBeNull()
  })
})
