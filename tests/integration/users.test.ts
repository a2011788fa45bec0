import { randomBytes } from 'node:crypto'
import type { BasePayload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { openPayload } from '../support/database.ts'
import { call, nobody, type Person, type Reply, signIn } from '../support/people.ts'
import { createSites } from '../support/sites.ts'

let payload: BasePayload
let own: string
let author: Person
let editor: Person
let administrator: Person

beforeAll(async () => {
  payload = await openPayload()
  const sites = await createSites(payload)
  own = sites.own
  author = await signIn(payload, 'author', [{ site: own, role: 'author' }])
  editor = await signIn(payload, 'editor', [{ site: own, role: 'editor' }])
  administrator = await signIn(payload, 'administrator', 'administrator')
})

const good = 'seven green horses'
const better = 'eight green horses'

/** Somebody with an account whose password is known. */
async function someone(): Promise<{ id: string; email: string }> {
  const email = `someone-${randomBytes(4).toString('hex')}@example.org`
  const { id } = await payload.create({
    collection: 'users',
    data: { name: 'Someone', email, password: good, roles: [{ site: own, role: 'author' }] },
  })
  return { id, email }
}

const tryToSignIn = (email: string, password: unknown): Promise<Reply> =>
  call(payload, nobody, 'POST', '/users/login', { email, password })

async function session(email: string, password: string): Promise<Person> {
  const reply = await tryToSignIn(email, password)
  return { name: email, id: null, cookie: reply.headers.get('set-cookie')?.split(';')[0] ?? '' }
}

const account = (id: string | null) =>
  payload.findByID({ collection: 'users', id: String(id), depth: 0, showHiddenFields: true })

describe('an account', () => {
  test('is read by oneself and administrators only, and shows no secret', async () => {
    expect((await call(payload, author, 'GET', `/users/${editor.id}`)).status).toBe(404)
    const all = await call(payload, author, 'GET', '/users')
    expect(all.body.docs.map(({ id }: { id: string }) => id)).toEqual([author.id])
    expect(JSON.stringify(all.body)).not.toMatch(/"(hash|salt|resetPasswordToken)"/)
    expect((await call(payload, administrator, 'GET', `/users/${editor.id}`)).status).toBe(200)
  })

  test('is made by nobody here, changed by others and deleted by administrators only', async () => {
    const data = { name: 'x', email: 'made@example.org', password: good }
    expect((await call(payload, editor, 'POST', '/users', data)).status).toBe(403)
    expect((await call(payload, administrator, 'POST', '/users', data)).status).toBe(403)
    expect((await call(payload, editor, 'PATCH', `/users/${author.id}`, { name: 'x' })).status).toBe(403)
    expect((await call(payload, editor, 'DELETE', `/users/${author.id}`)).status).toBe(403)
    expect((await call(payload, editor, 'POST', '/users/unlock', { email: 'a@example.org' })).status).toBe(
      403,
    )
  })

  test('does not raise its own rights, nor write its own secrets', async () => {
    const before = await account(author.id)
    for (const data of [
      { isAdministrator: true },
      { roles: [{ site: own, role: 'site-manager' }] },
      { hash: 'x', salt: 'y' },
      { resetPasswordToken: 'x', resetPasswordExpiration: '2099-01-01T00:00:00.000Z' },
      { sessions: [{ id: 'x', expiresAt: '2099-01-01T00:00:00.000Z' }] },
    ]) {
      await call(payload, author, 'PATCH', `/users/${author.id}`, data)
      await call(payload, author, 'PATCH', `/users?where[id][equals]=${author.id}`, data)
    }
    const { updatedAt: _then, ...kept } = before
    expect(await account(author.id)).toMatchObject(kept)
  })

  test('nobody registers, whatever the database holds', async () => {
    const replies = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        call(payload, nobody, 'POST', '/users/first-register', {
          email: `first-${index}@example.org`,
          password: good,
        }),
      ),
    )
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([403]))
  })
})

describe('a password', () => {
  test('is changed by oneself with the present one, which ends all other sessions', async () => {
    const { id, email } = await someone()
    const [here, elsewhere] = [await session(email, good), await session(email, good)]
    const change = (data: object) => call(payload, here, 'PATCH', `/users/${id}`, data)
    expect((await change({ password: better })).status).toBe(400)
    expect((await change({ password: better, currentPassword: 'wrong' })).status).toBe(400)
    expect((await change({ email: 'another@example.org' })).status).toBe(400)
    expect((await change({ password: better, currentPassword: good })).status).toBe(200)
    expect((await tryToSignIn(email, good)).status).toBe(401)
    expect((await tryToSignIn(email, better)).status).toBe(200)
    expect((await call(payload, elsewhere, 'GET', '/users/me')).body['user']).toBeNull()
    expect((await call(payload, here, 'GET', '/users/me')).body['user']).toMatchObject({ id })
  })

  test.each(['short', 'passwordpassword', '', 123456789012345, ['seven green horses'], { a: 1 }])(
    '%j is refused',
    async (password) => {
      const { id, email } = await someone()
      const owner = await session(email, good)
      const reply = await call(payload, owner, 'PATCH', `/users/${id}`, { password, currentPassword: good })
      if (password !== '') expect(reply.status).toBe(400)
      expect((await tryToSignIn(email, good)).status).toBe(200)
    },
  )
})

describe('a forgotten password', () => {
  /** Asks for a new password and takes the token from the mail. */
  async function tokenFor(email: string): Promise<string> {
    await call(payload, nobody, 'POST', '/users/forgot-password', { email })
    const mail = async () => {
      const { docs } = await payload.find({ collection: 'outbox-messages', where: { to: { equals: email } } })
      return docs[0]?.text ?? ''
    }
    await expect.poll(mail).toContain(`${payload.config.custom?.['publicUrl']}/admin/reset/`)
    const token = /\/admin\/reset\/(\w+)/.exec(await mail())?.[1] ?? ''
    // The mail lies in the outbox a moment before the account knows of it.
    const where = { resetPasswordToken: { equals: token } }
    await expect.poll(() => payload.db.findOne({ collection: 'users', where })).not.toBeNull()
    return token
  }

  const reset = (token: unknown, password: unknown) =>
    call(payload, nobody, 'POST', '/users/reset-password', { token, password })

  test('is replaced by way of the mail, once, by a good one, and ends all sessions', async () => {
    const { email } = await someone()
    const before = await session(email, good)
    const token = await tokenFor(email)
    for (const weak of ['short', 'passwordpassword', email, 123456789012345, null]) {
      expect((await reset(token, weak)).status).toBe(400)
    }
    expect((await tryToSignIn(email, good)).status).toBe(200)
    expect((await reset(token, better)).status).toBe(200)
    expect((await tryToSignIn(email, better)).status).toBe(200)
    expect((await call(payload, before, 'GET', '/users/me')).body['user']).toBeNull()
    expect((await reset(token, good)).status).toBe(403)
  })

  test.each([null, '', {}, { not_equals: null }, [], true, 1, '\u0000'])(
    'the token %j opens nothing',
    async (token) => {
      const { status } = await reset(token, better)
      expect([400, 403]).toContain(status)
    },
  )
})

describe('signing in', () => {
  const plain = ({ status, body }: Reply) => ({ status, body })

  test('answers the same for an unknown address and a wrong password', async () => {
    const { email } = await someone()
    const known = await tryToSignIn(email, 'wrong')
    const unknown = await tryToSignIn(`not-${email}`, 'wrong')
    expect(plain(known)).toEqual(plain(unknown))
    const ask = (address: string) =>
      call(payload, nobody, 'POST', '/users/forgot-password', { email: address })
    expect(plain(await ask(email))).toEqual(plain(await ask(`not-${email}`)))
  })

  test('has an end after ten tries, with the same answer, and says when it begins again', async () => {
    const { email } = await someone()
    const last = async (address: string) => {
      for (let count = 0; count < 10; count++) await tryToSignIn(address, 'wrong')
      return tryToSignIn(address, good)
    }
    const known = await last(email)
    expect(known.status).toBe(429)
    expect(JSON.stringify(known.body)).toMatch(/15 minutes/)
    expect(plain(known)).toEqual(plain(await last(`not-${email}`)))
  })

  test.each([
    { email: null, password: good },
    { email: { not_equals: null }, password: good },
    { email: 'a\u0000@example.org', password: good },
    { email: 'a@example.org', password: {} },
  ])('%j is refused', async (data) => {
    expect((await call(payload, nobody, 'POST', '/users/login', data)).status).toBe(400)
  })

  test('gives no token to scripts, and the cookie to no other site', async () => {
    const { email } = await someone()
    const reply = await tryToSignIn(email, good)
    expect(JSON.stringify(reply.body)).not.toContain('eyJ')
    expect(reply.headers.get('set-cookie')).toMatch(/HttpOnly.*SameSite=Lax/)
  })
})

describe('the last administrator', () => {
  const remaining = async () =>
    (await payload.count({ collection: 'users', where: { isAdministrator: { equals: true } } })).totalDocs

  test.each([false, null, 0, ''])('is not lost by isAdministrator: %j', async (isAdministrator) => {
    await call(payload, administrator, 'PATCH', `/users/${administrator.id}`, { isAdministrator })
    expect(await remaining()).toBe(1)
  })

  test('is not deleted', async () => {
    await call(payload, administrator, 'DELETE', `/users/${administrator.id}`)
    await call(payload, administrator, 'DELETE', '/users?where[isAdministrator][equals]=true')
    expect(await remaining()).toBe(1)
  })

  test('is not lost when all of them go by one request, or by two at the same time', async () => {
    const second = await signIn(payload, 'second', 'administrator')
    await call(payload, administrator, 'PATCH', '/users?where[isAdministrator][equals]=true', {
      isAdministrator: false,
    })
    await call(payload, administrator, 'DELETE', '/users?where[isAdministrator][equals]=true')
    expect(await remaining()).toBeGreaterThan(0)
    const third = await signIn(payload, 'third', 'administrator')
    const ids = (
      await payload.find({ collection: 'users', where: { isAdministrator: { equals: true } }, depth: 0 })
    ).docs.map(({ id }) => id)
    await Promise.all(
      ids.map((id) =>
        call(payload, id === second.id ? second : third, 'PATCH', `/users/${id}`, { isAdministrator: false }),
      ),
    )
    expect(await remaining()).toBeGreaterThan(0)
  })
})
