import { randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { BasePayload } from 'payload'
import { Client } from 'pg'
import { beforeAll, describe, expect, test } from 'vitest'
import { poolOf } from '../../src/jobs/sql.ts'
import { openPayload } from '../support/database.ts'
import { codeOf, enterPassword, hasSession, setUpFactor, withCookies } from '../support/factors.ts'
import { call, nobody, type Person, type Reply, signIn } from '../support/people.ts'
import { createSites } from '../support/sites.ts'

let payload: BasePayload
let own: string
let administrator: Person

beforeAll(async () => {
  payload = await openPayload()
  own = (await createSites(payload)).own
  administrator = await signIn(payload, 'administrator', 'administrator')
})

const good = 'seven green horses'

interface Somebody {
  id: string
  email: string
}

async function someone(role: 'author' | 'translator' = 'author'): Promise<Somebody> {
  const email = `someone-${randomBytes(4).toString('hex')}@example.org`
  const { id } = await payload.create({
    collection: 'users',
    data: { name: 'Someone', email, password: good, roles: [{ site: own, role }] },
  })
  return { id, email }
}

/** Somebody whose account asks for a code, and the session in which it was set up. */
async function someoneWithFactor() {
  const account = await someone()
  const here = withCookies(await enterPassword(payload, account.email, good))
  return { ...account, here, ...(await setUpFactor(payload, here, good)) }
}

const enterCode = (person: Person, code: string): Promise<Reply> =>
  call(payload, person, 'POST', '/users/second-step', { code })

const challenged = async (email: string, password = good) =>
  withCookies(await enterPassword(payload, email, password))

const query = (text: string, values: unknown[] = []) => poolOf(payload).query(text, values)

const sessionsOf = async (id: string) =>
  (await query('SELECT id FROM users_sessions WHERE _parent_id = $1', [id])).rowCount

/** What the person was told by mail, and what the history says, newest last. */
async function told({ id, email }: Somebody) {
  const mails = await query('SELECT subject, text FROM outbox_messages WHERE "to" = $1 ORDER BY queued_at', [
    email,
  ])
  const events = await query(
    `SELECT action, details FROM audit_entries WHERE item_id = $1 AND action LIKE 'factor-%' ORDER BY at`,
    [id],
  )
  return { mails: mails.rows, events: events.rows.map((row) => String(row['action'])) }
}

const duties = (person: Person, roles: unknown) =>
  call(payload, person, 'POST', '/users/second-factor/duties', { roles })

describe('setting up', () => {
  test('takes the password, shows the secret as picture and text, and ends all other sessions', async () => {
    const { id, email } = await someone()
    const [here, elsewhere] = [await challenged(email), await challenged(email)]
    const begin = (data: object) => call(payload, here, 'POST', '/users/second-factor/begin', data)
    expect((await begin({})).status).toBe(400)
    expect((await begin({ currentPassword: 'wrong' })).status).toBe(400)
    const { body } = await begin({ currentPassword: good })
    expect(body['secret']).toMatch(/^[A-Z2-7]{32}$/)
    expect(body['address']).toContain(`secret=${body['secret']}`)
    expect(body['picture']).toMatch(/^data:image\/svg\+xml;base64,/)
    const confirm = (code: string) => call(payload, here, 'POST', '/users/second-factor/confirm', { code })
    expect((await confirm('000000')).status).toBe(400)
    // Until it is confirmed the password alone is enough, and nobody is locked out.
    expect(await hasSession(payload, await challenged(email))).toBe(true)
    const confirmed = await confirm(codeOf(String(body['secret'])))
    expect(new Set(confirmed.body['recoveryCodes'] as string[]).size).toBe(10)
    expect([await hasSession(payload, here), await hasSession(payload, elsewhere)]).toEqual([true, false])
    expect(await told({ id, email })).toMatchObject({
      mails: [{ subject: 'Your account has a second factor' }],
      events: ['factor-on'],
    })
  })

  test('nothing of it can be read: not in the database in clear, not by any API', async () => {
    const { id, secret, recoveryCodes, here } = await someoneWithFactor()
    const { rows } = await query(
      'SELECT f.*, (SELECT array_agg(hash) FROM recovery_codes) AS hashes FROM second_factors f WHERE user_id = $1',
      [id],
    )
    const answers = await Promise.all([
      call(payload, administrator, 'GET', `/users/${id}?depth=3`),
      call(payload, administrator, 'GET', `/users/${id}/second-factor`),
      call(payload, here, 'GET', '/users/second-factor'),
      call(payload, here, 'GET', '/users/me'),
    ])
    const mails = await query('SELECT * FROM outbox_messages')
    const seen = JSON.stringify([rows, answers.map(({ body }) => body), mails.rows])
    for (const hidden of [
      secret,
      ...recoveryCodes,
      ...recoveryCodes.map((code) => code.replaceAll('-', '')),
    ]) {
      expect(seen).not.toContain(hidden)
    }
    expect(answers[2]?.body).toMatchObject({ isDue: false, codesLeft: 10 })
  })

  test('moving to another app takes password and code, and the old app shows nothing of use any more', async () => {
    const { email, here, secret } = await someoneWithFactor()
    const begin = (data: object) => call(payload, here, 'POST', '/users/second-factor/begin', data)
    expect((await begin({ currentPassword: good })).status).toBe(400)
    const { body } = await begin({ currentPassword: good, code: codeOf(secret) })
    const next = String(body['secret'])
    await call(payload, here, 'POST', '/users/second-factor/confirm', { code: codeOf(next, -1) })
    expect((await enterCode(await challenged(email), codeOf(secret, 1))).status).toBe(400)
    expect((await enterCode(await challenged(email), codeOf(next))).status).toBe(200)
  })
})

describe('signing in', () => {
  test('the password alone gives a cookie that opens nothing; the code gives the session', async () => {
    const { id, email, secret } = await someoneWithFactor()
    const before = await sessionsOf(id)
    const reply = await enterPassword(payload, email, good)
    expect(reply.body).toEqual({ message: expect.any(String), nextStep: 'code' })
    expect(reply.headers.getSetCookie().join()).not.toContain('payload-token')
    expect(reply.headers.getSetCookie().join()).toMatch(/HttpOnly; SameSite=Strict/)
    const person = withCookies(reply)
    expect(await hasSession(payload, person)).toBe(false)
    expect(await sessionsOf(id)).toBe(before)
    expect((await enterCode(person, '000000')).status).toBe(400)
    const entered = await enterCode(person, codeOf(secret))
    expect(entered.status).toBe(200)
    expect(await hasSession(payload, withCookies(entered))).toBe(true)
    expect(JSON.stringify(entered.body)).not.toContain('eyJ')
  })

  test('each step of time is taken once, also by two at the same moment, and none before it', async () => {
    const { email, secret } = await someoneWithFactor()
    const person = await challenged(email)
    const code = codeOf(secret)
    const both = await Promise.all([enterCode(person, code), enterCode(await challenged(email), code)])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 400])
    expect((await enterCode(person, codeOf(secret, -1))).status).toBe(400)
    expect((await enterCode(person, codeOf(secret, 2))).status).toBe(400)
    expect((await enterCode(person, codeOf(secret, 1))).status).toBe(200)
  })

  test('a recovery code opens once, and its owner hears of it', async () => {
    const { id, email, recoveryCodes } = await someoneWithFactor()
    const typed = String(recoveryCodes[0]).toLowerCase().replaceAll('-', ' ')
    const person = await challenged(email)
    expect(
      (await Promise.all([enterCode(person, typed), enterCode(person, typed)]))
        .map((r) => r.status)
        .toSorted(),
    ).toEqual([200, 400])
    const { mails, events } = await told({ id, email })
    expect(events).toEqual(['factor-on', 'factor-recovery'])
    expect(mails.at(-1)?.['text']).toContain('Codes left: 9')
  })

  test('after five wrong codes nobody tries for a while, whatever the code, and the owner is warned', async () => {
    const account = await someoneWithFactor()
    const person = await challenged(account.email)
    const tries = await Promise.all(Array.from({ length: 8 }, () => enterCode(person, '000000')))
    expect(tries.filter(({ status }) => status === 400)).toHaveLength(5)
    const refused = await enterCode(await challenged(account.email), codeOf(account.secret))
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(800)
    expect((await enterCode(person, String(account.recoveryCodes[0]))).status).toBe(429)
    const { mails, events } = await told(account)
    expect(events).toEqual(['factor-on', 'factor-limit'])
    expect(mails.at(-1)?.['subject']).toMatch(/knows your password/)
    // The next wait is twice as long.
    await query('UPDATE second_factors SET blocked_until = now() WHERE user_id = $1', [account.id])
    await Promise.all(Array.from({ length: 5 }, () => enterCode(person, '000000')))
    expect(Number((await enterCode(person, '000000')).headers.get('retry-after'))).toBeGreaterThan(1700)
  })

  test('a wrong password answers the same with and without a second factor', async () => {
    const { email } = await someoneWithFactor()
    const plain = ({ status, body, headers }: Reply) => ({ status, body, cookies: headers.getSetCookie() })
    const withOne = plain(await enterPassword(payload, email, 'wrong'))
    expect(withOne).toEqual(plain(await enterPassword(payload, (await someone()).email, 'wrong')))
    expect(withOne).toEqual(plain(await enterPassword(payload, `not-${email}`, 'wrong')))
  })
})

describe('no other way leads to a session', () => {
  test('a cookie that was made up, changed, or is somebody else’s opens and sets up nothing', async () => {
    const { id, email, secret } = await someoneWithFactor()
    const { cookie } = await challenged(email)
    const other = (await someone()).id
    const forged = [
      '',
      cookie.replace(id, other),
      cookie.replace('code.', 'set-up.'),
      cookie.replace(/\.(\d{13})\./, (_all, until) => `.${Number(until) + 1e9}.`),
      `${cookie.slice(0, -2)}xx`,
      `payload-second-step=set-up.${other}.99999999999999.`,
    ]
    for (const made of forged) {
      const person = { ...nobody, cookie: made }
      expect((await enterCode(person, codeOf(secret))).status).toBe(403)
      expect((await call(payload, person, 'POST', '/users/second-factor/begin', {})).status).toBe(403)
    }
    expect((await enterCode({ ...nobody, cookie }, codeOf(secret))).status).toBe(200)
  })

  test('the cookie of the code sets nothing up, and a new password ends it', async () => {
    const { email, here, id, secret } = await someoneWithFactor()
    const person = await challenged(email)
    expect((await call(payload, person, 'POST', '/users/second-factor/begin', {})).status).toBe(403)
    expect((await call(payload, person, 'POST', '/users/second-factor/off', {})).status).toBe(403)
    const change = { password: 'eight green horses', currentPassword: good }
    expect((await call(payload, here, 'PATCH', `/users/${id}`, change)).status).toBe(200)
    expect((await enterCode(person, codeOf(secret))).status).toBe(403)
  })

  test('a password chosen by way of the mail is changed, ends all sessions, and gives none', async () => {
    const { id, email, secret, here } = await someoneWithFactor()
    const token = randomBytes(20).toString('hex')
    await query(
      `UPDATE users SET reset_password_token = $2, reset_password_expiration = now() + interval '1 hour' WHERE id = $1`,
      [id, token],
    )
    const password = 'nine green horses'
    const reply = await call(payload, nobody, 'POST', '/users/reset-password', { token, password })
    expect(reply.body).toEqual({ message: expect.any(String), nextStep: 'code' })
    expect(reply.headers.getSetCookie().join()).not.toContain('payload-token')
    expect([await sessionsOf(id), await hasSession(payload, here)]).toEqual([0, false])
    expect((await enterPassword(payload, email, good)).status).toBe(401)
    expect((await enterCode(withCookies(reply), codeOf(secret))).status).toBe(200)
  })

  test('the server’s own sign-in, refreshing, GraphQL, keys and the first registration', async () => {
    const { id, email } = await someoneWithFactor()
    await query('DELETE FROM users_sessions WHERE _parent_id = $1', [id])
    await expect(payload.login({ collection: 'users', data: { email, password: good } })).rejects.toThrow()
    const person = await challenged(email)
    const tries = [
      ['POST', '/users/refresh-token', {}],
      ['POST', '/users/first-register', { email, password: good }],
      ['POST', '/users/verify/x', {}],
      ['POST', '/users/unlock', { email }],
      [
        'POST',
        '/graphql',
        { query: `mutation { loginUser(email: "${email}", password: "${good}") { token } }` },
      ],
      ['POST', `/users/${id}/second-factor/reset`, {}],
      ['POST', '/users/second-factor/duties', { roles: [] }],
      ['GET', `/users/${id}`, undefined],
    ] as const
    for (const [method, path, data] of tries) {
      const reply = await call(payload, person, method, path, data)
      expect([path, reply.headers.getSetCookie().join()]).toEqual([
        path,
        expect.not.stringContaining('payload-token'),
      ])
      expect(reply.status).toBeGreaterThanOrEqual(400)
    }
    expect(await sessionsOf(id)).toBe(0)
  })
})

describe('looking after it', () => {
  test('new recovery codes and switching off take password and code', async () => {
    const { id, email, here, secret, recoveryCodes } = await someoneWithFactor()
    const ask = (what: string, data: object) =>
      call(payload, here, 'POST', `/users/second-factor/${what}`, data)
    for (const what of ['recovery-codes', 'off']) {
      for (const data of [
        {},
        { currentPassword: good },
        { code: codeOf(secret) },
        { currentPassword: 'x', code: codeOf(secret) },
      ]) {
        expect((await ask(what, data)).status).toBe(400)
      }
    }
    const renewed = await ask('recovery-codes', { currentPassword: good, code: codeOf(secret) })
    expect(renewed.body['recoveryCodes']).toHaveLength(10)
    expect((await enterCode(await challenged(email), String(recoveryCodes[0]))).status).toBe(400)
    expect((await ask('off', { currentPassword: good, code: codeOf(secret, 1) })).status).toBe(200)
    expect(await hasSession(payload, await challenged(email))).toBe(true)
    const { mails, events } = await told({ id, email })
    expect(events).toEqual(['factor-on', 'factor-codes', 'factor-off'])
    expect(mails).toHaveLength(3)
  })

  test('administrators take it off somebody else, who is told and signed out, and not off themselves', async () => {
    const account = await someoneWithFactor()
    const path = `/users/${account.id}/second-factor/reset`
    for (const person of [
      nobody,
      account.here,
      await signIn(payload, 'manager', [{ site: own, role: 'site-manager' }]),
    ]) {
      expect((await call(payload, person, 'POST', path)).status).toBe(403)
    }
    expect((await call(payload, administrator, 'POST', path)).status).toBe(200)
    expect(await hasSession(payload, account.here)).toBe(false)
    expect(await hasSession(payload, await challenged(account.email))).toBe(true)
    expect((await told(account)).events).toEqual(['factor-on', 'factor-reset'])
    expect(
      (await call(payload, administrator, 'POST', `/users/${administrator.id}/second-factor/reset`)).status,
    ).toBe(400)
  })
})

describe('a role that must have one', () => {
  test('is said by administrators alone, not to their own exclusion', async () => {
    const author = await signIn(payload, 'author', [{ site: own, role: 'author' }])
    expect((await duties(author, [])).status).toBe(403)
    expect((await duties(nobody, [])).status).toBe(403)
    for (const roles of [null, 'author', ['nobody'], [null]])
      expect((await duties(administrator, roles)).status).toBe(400)
    expect((await duties(administrator, ['administrator'])).status).toBe(400)
    expect((await call(payload, administrator, 'GET', '/users/second-factor/duties')).body['roles']).toEqual(
      [],
    )
  })

  test('ends what is open, and opens nothing but setting it up, after which its owner is in', async () => {
    const translator = await someone('translator')
    const author = await someone()
    const [theirs, open] = [await challenged(translator.email), await challenged(author.email)]
    expect((await duties(administrator, ['translator'])).body['roles']).toEqual(['translator'])
    expect([await hasSession(payload, theirs), await hasSession(payload, open)]).toEqual([false, true])

    const reply = await enterPassword(payload, translator.email, good)
    expect(reply.body['nextStep']).toBe('set-up')
    const person = withCookies(reply)
    expect(await hasSession(payload, person)).toBe(false)
    for (const path of [
      '/news',
      '/users',
      `/users/${translator.id}`,
      '/users/sessions',
      '/users/second-factor',
    ]) {
      expect((await call(payload, person, 'GET', path)).status).toBe(403)
    }
    expect((await enterCode(person, '000000')).status).toBe(403)

    const begun = await call(payload, person, 'POST', '/users/second-factor/begin', {})
    const code = codeOf(String(begun.body['secret']))
    const confirmed = await call(payload, person, 'POST', '/users/second-factor/confirm', { code })
    expect(confirmed.body['recoveryCodes']).toHaveLength(10)
    const inside = withCookies(confirmed)
    expect(await hasSession(payload, inside)).toBe(true)
    // What has been used sets up nothing again, and the factor cannot be switched off.
    expect((await call(payload, person, 'POST', '/users/second-factor/begin', {})).status).toBe(403)
    const off = { currentPassword: good, code: codeOf(String(begun.body['secret']), 1) }
    expect((await call(payload, inside, 'POST', '/users/second-factor/off', off)).status).toBe(400)

    // A role that is given later asks for it from then on.
    const roles = [{ site: own, role: 'translator' }]
    expect((await call(payload, administrator, 'PATCH', `/users/${author.id}`, { roles })).status).toBe(200)
    expect(await hasSession(payload, open)).toBe(false)
    expect((await enterPassword(payload, author.email, good)).body['nextStep']).toBe('set-up')
    await duties(administrator, [])
    expect(await hasSession(payload, await challenged(author.email))).toBe(true)
  })

  test('a password that becomes another one while somebody confirms ends the set-up', async () => {
    await duties(administrator, ['translator'])
    const { id, email } = await someone('translator')
    const person = await challenged(email)
    const begun = await call(payload, person, 'POST', '/users/second-factor/begin', {})
    const code = codeOf(String(begun.body['secret']))
    const owner = new Client({ connectionString: process.env['DATABASE_URL'] })
    await owner.connect()
    await owner.query('BEGIN')
    await owner.query("UPDATE users SET hash = 'of another password' WHERE id = $1", [id])
    const confirming = call(payload, person, 'POST', '/users/second-factor/confirm', { code })
    await pause(300)
    await owner.query('COMMIT')
    await owner.end()
    expect((await confirming).status).toBe(403)
    expect(await sessionsOf(id)).toBe(0)
    expect(
      (await query('SELECT FROM second_factors WHERE user_id = $1 AND secret IS NOT NULL', [id])).rowCount,
    ).toBe(0)
    await duties(administrator, [])
  })

  test('no session slips through while the rule changes', async () => {
    const { id, email } = await someone('translator')
    const replies = await Promise.all([
      ...Array.from({ length: 4 }, () => enterPassword(payload, email, good)),
      duties(administrator, ['translator']),
      ...Array.from({ length: 4 }, () => enterPassword(payload, email, good)),
    ])
    expect(replies.map(({ status }) => status)).toEqual(Array(9).fill(200))
    expect(await sessionsOf(id)).toBe(0)
    await duties(administrator, [])
  })

  test('holds for an invitation too', async () => {
    await duties(administrator, ['translator'])
    const email = `invited-${randomBytes(4).toString('hex')}@example.org`
    const invited = { name: 'Invited', email, language: 'fr', roles: [{ site: own, role: 'translator' }] }
    expect((await call(payload, administrator, 'POST', '/invitations', invited)).status).toBe(201)
    const { rows } = await query('SELECT text FROM outbox_messages WHERE "to" = $1', [email])
    const token = /invitation\/(\w+)/.exec(String(rows[0]?.['text']))?.[1]
    const reply = await call(payload, nobody, 'POST', '/invitations/accept', { token, password: good })
    expect(reply.body).toEqual({ isDone: true, nextStep: 'set-up' })
    expect(await hasSession(payload, withCookies(reply))).toBe(false)
    await duties(administrator, [])
  })
})
