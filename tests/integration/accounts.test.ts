import { randomBytes } from 'node:crypto'
import { type BasePayload, createLocalReq, type TypedUser } from 'payload'
import { addSessionToUser } from 'payload/shared'
import { beforeAll, describe, expect, test } from 'vitest'
import { purgeInvitations } from '../../src/jobs/purge-invitations.ts'
import { poolOf } from '../../src/jobs/sql.ts'
import type { OwnSession } from '../../src/lib/own-session.ts'
import { openPayload } from '../support/database.ts'
import { call, nobody, type Person, signIn } from '../support/people.ts'
import { createSites } from '../support/sites.ts'

let payload: BasePayload
let own: string
let other: string
let administrator: Person
let manager: Person
let otherManager: Person
let editor: Person

beforeAll(async () => {
  payload = await openPayload()
  const sites = await createSites(payload)
  own = sites.own
  other = sites.other
  administrator = await signIn(payload, 'administrator', 'administrator')
  manager = await signIn(payload, 'manager', [{ site: own, role: 'site-manager' }])
  otherManager = await signIn(payload, 'other-manager', [{ site: other, role: 'site-manager' }])
  editor = await signIn(payload, 'editor', [{ site: own, role: 'editor' }])
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

async function session(email: string, password = good, browser = ''): Promise<Person> {
  const person = { ...nobody, browser }
  const reply = await call(payload, person, 'POST', '/users/login', { email, password })
  if (reply.status !== 200) throw new Error(`${email}: ${JSON.stringify(reply.body)}`)
  return { name: email, id: null, cookie: reply.headers.get('set-cookie')?.split(';')[0] ?? '' }
}

const isSignedIn = async (person: Person): Promise<boolean> =>
  (await call(payload, person, 'GET', '/users/me')).body['user'] !== null

describe('sessions', () => {
  test('all stay that begin at the same moment', async () => {
    const { email } = await someone()
    const begun = await Promise.all(Array.from({ length: 5 }, () => session(email)))
    expect(await Promise.all(begun.map(isSignedIn))).toEqual([true, true, true, true, true])
  })

  test('one ends while others begin and are prolonged, and only that one', async () => {
    const { email } = await someone()
    const [ending, prolonged] = [await session(email), await session(email)]
    const [, , begun] = await Promise.all([
      call(payload, ending, 'POST', '/users/logout'),
      call(payload, prolonged, 'POST', '/users/refresh-token'),
      session(email),
    ])
    expect(await Promise.all([ending, prolonged, begun].map(isSignedIn))).toEqual([false, true, true])
  })

  test('a change of the account that is read before a sign-in and written after it ends nothing', async () => {
    const { id, email } = await someone()
    const here = await session(email)
    // As a change reads it, before it checks and writes.
    const read = await payload.db.findOne<TypedUser>({ collection: 'users', where: { id: { equals: id } } })
    const [begun, ended] = [await session(email), await session(email)]
    await call(payload, ended, 'POST', '/users/logout')
    const req = await createLocalReq({}, payload)
    const data = { ...read, name: 'Changed', roles: [], updatedAt: new Date().toISOString() }
    await payload.db.updateOne({ collection: 'users', id, data, req })
    expect((await payload.findByID({ collection: 'users', id, depth: 0 })).name).toBe('Changed')
    expect(await Promise.all([here, begun, ended].map(isSignedIn))).toEqual([true, true, false])
    const [, , seen] = (await call(payload, here, 'GET', '/users/sessions')).body['sessions'] as OwnSession[]
    expect(seen).toBeUndefined()
  })

  test('a sign-in brings no role back that is taken away at the same moment', async () => {
    const { id, email } = await someone()
    await Promise.all([
      ...Array.from({ length: 4 }, () => session(email)),
      ...Array.from({ length: 4 }, () =>
        call(payload, administrator, 'PATCH', `/users/${id}`, { roles: [] }),
      ),
    ])
    expect((await payload.findByID({ collection: 'users', id, depth: 0 })).roles).toEqual([])
  })

  test('all of them end at once', async () => {
    const { email } = await someone()
    const begun = [await session(email), await session(email)]
    await call(payload, begun[0] as Person, 'POST', '/users/logout?allSessions=true')
    expect(await Promise.all(begun.map(isSignedIn))).toEqual([false, false])
  })

  test('the old password opens none once a new one has taken its place', async () => {
    const { id, email } = await someone()
    const owner = await session(email)
    const collectionConfig = payload.collections.users.config
    // As a sign-in reads it, before it looks at the password.
    const read = await payload.db.findOne<TypedUser>({ collection: 'users', where: { id: { equals: id } } })
    const change = { password: better, currentPassword: good }
    expect((await call(payload, owner, 'PATCH', `/users/${id}`, change)).status).toBe(200)
    const req = await createLocalReq({}, payload)
    await expect(addSessionToUser({ collectionConfig, payload, req, user: read as never })).rejects.toThrow()
    expect((await call(payload, nobody, 'POST', '/users/login', { email, password: good })).status).toBe(401)
    expect(await isSignedIn(await session(email, better))).toBe(true)
    expect(await isSignedIn(owner)).toBe(true)
  })

  test('are seen by their owner alone, and ended one by one or all but one', async () => {
    const { email } = await someone()
    const here = await session(
      email,
      good,
      'Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0',
    )
    const [second, third, fourth] = [await session(email), await session(email), await session(email)]
    const seen = async () =>
      (await call(payload, here, 'GET', '/users/sessions')).body['sessions'] as OwnSession[]
    const [current, ...others] = await seen()
    expect(current).toMatchObject({ browser: 'Firefox, Linux', isCurrent: true })
    expect(others.map(({ isCurrent }) => isCurrent)).toEqual([false, false, false])
    expect(JSON.stringify(await seen())).not.toMatch(/\d+\.\d+\.\d+\.\d+|Mozilla/)

    const another = await session((await someone()).email)
    for (const path of [`/users/sessions/${current?.id}/end`, `/users/sessions/${others[0]?.id}/end`]) {
      expect((await call(payload, another, 'POST', path)).status).toBe(404)
      expect((await call(payload, nobody, 'POST', path)).status).toBe(403)
    }
    expect((await call(payload, nobody, 'GET', '/users/sessions')).status).toBe(403)

    // The newest stands first, below the current one.
    await call(payload, here, 'POST', `/users/sessions/${others[0]?.id}/end`)
    expect(await Promise.all([here, second, third, fourth].map(isSignedIn))).toEqual([
      true,
      true,
      true,
      false,
    ])
    await call(payload, here, 'POST', '/users/sessions/end-others')
    expect(await Promise.all([here, second, third].map(isSignedIn))).toEqual([true, false, false])
    expect(await seen()).toHaveLength(1)
  })

  test('the present password is asked for without opening another one, and guessed ten times at most', async () => {
    const { id, email } = await someone()
    const here = await session(email)
    const change = (currentPassword: string) =>
      call(payload, here, 'PATCH', `/users/${id}`, { email: `new-${email}`, currentPassword })
    for (let count = 0; count < 10; count++) expect((await change('wrong')).status).toBe(400)
    expect((await change(good)).status).toBe(429)
    expect((await call(payload, here, 'GET', '/users/sessions')).body['sessions']).toHaveLength(1)
  })
})

describe('a password', () => {
  test('is set by its owner and nobody else, administrators included', async () => {
    const { id, email } = await someone()
    const data = { password: better }
    for (const path of [`/users/${id}`, `/users?where[id][equals]=${id}`]) {
      await call(payload, administrator, 'PATCH', path, data)
    }
    expect((await call(payload, administrator, 'PATCH', `/users/${id}`, data)).status).toBe(403)
    const made = { name: 'Made', email: `made-${email}`, password: good }
    expect((await call(payload, administrator, 'POST', '/users', made)).status).toBe(403)
    expect(await isSignedIn(await session(email))).toBe(true)
  })
})

test('every list is read without naming a language, in its own order', async () => {
  const failed: string[] = []
  for (const { slug } of payload.config.collections) {
    const { status } = await call(payload, administrator, 'GET', `/${slug}`)
    if (status === 500) failed.push(`${slug} ${status}`)
  }
  expect(failed).toEqual([])
})

describe('an invitation', () => {
  const authorAt = (site: string) => [{ site, role: 'author' }]
  const newAddress = () => `invited-${randomBytes(4).toString('hex')}@example.org`
  const invite = (person: Person, data: object) =>
    call(payload, person, 'POST', '/invitations', { name: 'Ana', language: 'fr', ...data })
  const accept = (token: string, password: unknown) =>
    call(payload, nobody, 'POST', '/invitations/accept', { token, password })

  /** The links that were mailed to an address, the newest first. */
  async function linksTo(email: string): Promise<string[]> {
    const { docs } = await payload.find({
      collection: 'outbox-messages',
      where: { to: { equals: email } },
      sort: '-queuedAt',
    })
    return docs.map(({ text }) => /\/admin\/invitation\/(\w+)/.exec(text ?? '')?.[1] ?? '')
  }
  const actions = async (itemId: string) =>
    (
      await payload.find({
        collection: 'audit-entries',
        where: { itemId: { equals: itemId }, noun: { equals: 'invitations' } },
        sort: 'at',
        depth: 0,
      })
    ).docs.map(({ action, site }) => [action, site])

  test('brings a mail in the person’s language, and by its link, once, an account that they alone have the password of', async () => {
    const email = newAddress()
    const { status, body } = await invite(manager, { email, roles: authorAt(own) })
    expect(status).toBe(201)
    const { docs } = await payload.find({ collection: 'outbox-messages', where: { to: { equals: email } } })
    expect(docs[0]).toMatchObject({ subject: expect.stringContaining('invité'), state: 'queued' })
    const [token = ''] = await linksTo(email)
    expect(token).toMatch(/^[\da-f]{48}$/)
    // The link stands in the mail and nowhere else.
    const seen = await call(
      payload,
      administrator,
      'GET',
      `/invitations/${body.doc.id}?showHiddenFields=true`,
    )
    expect(JSON.stringify(seen.body)).not.toMatch(/token|[\da-f]{48}/i)
    expect(
      (await call(payload, administrator, 'GET', '/invitations?where[tokenHash][exists]=true')).status,
    ).toBe(400)

    for (const weak of ['short', 'passwordpassword', email, 123456789012345, null]) {
      expect((await accept(token, weak)).status).toBe(400)
    }
    // Two clicks at the same moment make one account.
    const answers = await Promise.all([accept(token, good), accept(token, better)])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 400])
    const cookies = answers.find(({ status }) => status === 200)?.headers.getSetCookie() ?? []
    const [cookie = '', language] = cookies.map((each) => each.split(';')[0] ?? '')
    expect(language).toBe('payload-lng=fr')
    const me = await call(payload, { ...nobody, cookie }, 'GET', '/users/me?depth=0')
    expect(me.body['user']).toMatchObject({
      name: 'Ana',
      email,
      isAdministrator: false,
      roles: [{ site: own, role: 'author' }],
    })
    expect((await accept(token, good)).status).toBe(400)
    expect((await call(payload, administrator, 'GET', `/invitations/${body.doc.id}`)).status).toBe(404)
    expect(await actions(body.doc.id)).toEqual([
      ['invite', own],
      ['accept-invitation', own],
    ])
  })

  test('gives only what its sender may give', async () => {
    const attempt = async (person: Person, data: object) =>
      (await invite(person, { email: newAddress(), ...data })).status
    expect(await attempt(manager, { roles: [{ site: own, role: 'site-manager' }] })).toBe(201)
    expect(await attempt(manager, { roles: authorAt(other) })).toBe(403)
    expect(await attempt(manager, { roles: [...authorAt(own), ...authorAt(other)] })).toBe(403)
    expect(await attempt(manager, { roles: authorAt(own), isAdministrator: true })).toBe(403)
    expect(await attempt(manager, { roles: [] })).toBe(400)
    expect(await attempt(editor, { roles: authorAt(own) })).toBe(403)
    expect(await attempt(nobody, { roles: authorAt(own) })).toBe(403)
    expect(await attempt(administrator, { isAdministrator: true })).toBe(201)
    expect(await attempt(administrator, { roles: [...authorAt(own), ...authorAt(other)] })).toBe(201)
  })

  test('is seen, sent again and withdrawn by those who could have made it', async () => {
    const email = newAddress()
    const { body } = await invite(manager, { email, roles: authorAt(own) })
    const path = `/invitations/${body.doc.id}`
    for (const [person, status] of [
      [nobody, 404],
      [editor, 404],
      [otherManager, 404],
      [manager, 200],
      [administrator, 200],
    ] as const) {
      expect([person.name, (await call(payload, person, 'POST', `${path}/send-again`)).status]).toEqual([
        person.name,
        status,
      ])
    }
    const links = await linksTo(email)
    expect(links).toHaveLength(3)
    for (const old of links.slice(1)) expect((await accept(old, good)).status).toBe(400)
    expect((await call(payload, manager, 'PATCH', path, { email: 'x@example.org' })).status).toBe(403)
    expect((await call(payload, editor, 'DELETE', path)).status).toBe(403)
    await call(payload, otherManager, 'DELETE', path)
    expect((await call(payload, manager, 'GET', path)).status).toBe(200)
    // One that gives more than its reader could is theirs to see, not to send or withdraw.
    const both = await invite(administrator, {
      email: newAddress(),
      roles: [...authorAt(own), ...authorAt(other)],
    })
    const bothPath = `/invitations/${both.body.doc.id}`
    expect((await call(payload, manager, 'GET', bothPath)).status).toBe(200)
    expect((await call(payload, manager, 'POST', `${bothPath}/send-again`)).status).toBe(403)
    expect((await call(payload, manager, 'DELETE', bothPath)).status).toBe(403)

    expect((await call(payload, manager, 'DELETE', path)).status).toBe(200)
    expect((await accept(links[0] ?? '', good)).status).toBe(400)
    expect((await actions(body.doc.id)).map(([action]) => action)).toEqual([
      'invite',
      'invite-again',
      'invite-again',
      'withdraw-invitation',
    ])
  })

  test('to somebody who has an account, or an invitation, is refused in plain words', async () => {
    const { email } = await someone()
    const known = await invite(manager, { email: email.toUpperCase(), roles: authorAt(own) })
    expect([known.status, JSON.stringify(known.body)]).toEqual([
      400,
      expect.stringContaining('already has an account'),
    ])
    const invited = newAddress()
    await invite(manager, { email: invited, roles: authorAt(own) })
    const again = await invite(administrator, { email: invited, roles: authorAt(own) })
    expect([again.status, JSON.stringify(again.body)]).toEqual([
      400,
      expect.stringContaining('already invited'),
    ])
  })

  test('ends after 72 hours, and with the rights of its sender', async () => {
    const [late, orphan] = [newAddress(), newAddress()]
    const { body } = await invite(manager, { email: late, roles: authorAt(own) })
    const left = Date.parse(String(body.doc['expiresAt'])) - Date.now()
    expect(left / 3_600_000).toBeCloseTo(72, 1)
    await poolOf(payload).query(
      "UPDATE invitations SET expires_at = now() - interval '1 second' WHERE email = $1",
      [late],
    )
    expect((await accept((await linksTo(late))[0] ?? '', good)).status).toBe(400)
    // Then it can be seen and sent again for 30 days, and is forgotten.
    const read = () => call(payload, manager, 'GET', `/invitations/${body.doc.id}`)
    const purge = () => purgeInvitations.run({ sql: poolOf(payload) } as never)
    await purge()
    expect((await read()).status).toBe(200)
    await poolOf(payload).query(
      "UPDATE invitations SET expires_at = now() - interval '31 days' WHERE email = $1",
      [late],
    )
    await purge()
    expect((await read()).status).toBe(404)

    const leaving = await signIn(payload, 'leaving', [{ site: own, role: 'site-manager' }])
    await invite(leaving, { email: orphan, roles: authorAt(own) })
    await payload.update({ collection: 'users', id: String(leaving.id), data: { roles: [] } })
    const [token = ''] = await linksTo(orphan)
    expect((await accept(token, good)).status).toBe(400)
    await payload.update({
      collection: 'users',
      id: String(leaving.id),
      data: { roles: [{ site: own, role: 'site-manager' }] },
    })
    expect((await accept(token, good)).status).toBe(200)
  })

  test.each([null, '', {}, { not_equals: null }, [], '\u0000', 'f'.repeat(48)])(
    'the token %j opens nothing',
    async (token) => {
      expect((await accept(token as string, good)).status).toBe(400)
    },
  )
})
