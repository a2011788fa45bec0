import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { type BasePayload, handleEndpoints } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { checkSaved } from '../../collections/shared/report/check-saved.ts'
import { remindReviews } from '../../collections/shared/report/remind.ts'
import { inMonths } from '../../collections/shared/report/review-date-endpoints.ts'
import { beginWalks, walkContent } from '../../collections/shared/report/walk.ts'
import type { JobKind } from '../../src/jobs/kind.ts'
import { poolOf } from '../../src/jobs/sql.ts'
import { isPublicAddress } from '../../src/links/public-address.ts'
import { addressVisits } from '../../src/links/visit-addresses.ts'
import { type Cast, openCast } from '../support/actors.ts'
import { openPayload } from '../support/database.ts'
import { type GuestServer, startGuestServer } from '../support/guest-server.ts'
import { call, nobody, type Person } from '../support/people.ts'
import { picture } from '../support/pictures.ts'
import { linkingText } from '../support/rich-text.ts'
import { runJobs } from '../support/run-jobs.ts'

let payload: BasePayload
let cast: Cast
let site: string
let editor: Person
let author: Person

beforeAll(async () => {
  payload = await openPayload()
  cast = await openCast(payload)
  site = cast.own
  editor = cast.people.editor
  author = cast.people.author
}, 120_000)

const rows = async <Row extends object = Record<string, unknown>>(
  statement: string,
  values: unknown[] = [],
) => (await poolOf(payload).query<Row>(statement, values)).rows

const words = (text: string) => ({
  type: 'text',
  text,
  version: 1,
  format: 0,
  detail: 0,
  mode: 'normal',
  style: '',
})
const node = (type: string, children: object[], more: object = {}) => ({
  ...{ type, format: '', indent: 0, version: 1, direction: 'ltr', children },
  ...more,
})
const text = (...children: object[]) => ({ root: node('root', children) })
const webLink = (url: string, said: string) =>
  node('link', [words(said)], { version: 3, fields: { linkType: 'custom', url } })
const paragraph = (...children: object[]) => node('paragraph', children)

async function news(title: string, data: object = {}, person = author): Promise<string> {
  const made = { site, kind: 'news', title, summary: 'In short.', ...data }
  const reply = await call(payload, person, 'POST', '/news?locale=en&draft=true', made)
  expect(reply.status, JSON.stringify(reply.body)).toBe(201)
  return reply.body.doc.id
}

async function write(id: string, data: object, query = 'locale=en&draft=true', noun = 'news'): Promise<void> {
  const reply = await call(payload, editor, 'PATCH', `/${noun}/${id}?${query}`, data)
  expect(reply.status, JSON.stringify(reply.body)).toBe(200)
}

const publish = (id: string, locale = 'en') => write(id, { _status: 'published' }, `locale=${locale}`)

interface Row {
  id: string
  check: string
  path: string
  language: string
  detail: string
  state: string
  isPublic: boolean
  isDraft: boolean
}

const findingsOf = (item: string, state = 'open') =>
  rows<Row>(
    `SELECT id, check_name AS "check", path, language, detail, state, is_public AS "isPublic", is_draft AS "isDraft"
     FROM content_findings WHERE item = $1 AND state = $2 ORDER BY check_name, path, language`,
    [item, state],
  )

/** The findings of an item, as short as they can be compared. */
const found = async (item: string, state = 'open') =>
  (await findingsOf(item, state)).map(({ check, path, language }) => `${check} ${path} ${language}`.trim())

const checkNow = () => runJobs(payload, checkSaved)

const answer = (person: Person, data: object) => call(payload, person, 'POST', '/content-report/answer', data)

describe('what is saved', () => {
  test('is looked at with the checks that run while one writes, and done when it is mended', async () => {
    const id = await news('Arrivals', {
      summary: null,
      body: text(
        node('heading', [words('Deep')], { tag: 'h4' }),
        paragraph(webLink('https://www.example.org/', 'click here')),
        paragraph(words('She said: добро пожаловать домой.')),
      ),
    })
    await checkNow()
    const expected = [
      'no-summary summary en',
      'skipped-heading body en',
      'unmarked-language body en',
      'vague-link body en',
    ]
    expect(await found(id)).toEqual(expected)
    expect((await findingsOf(id)).every(({ isPublic, isDraft }) => isDraft && !isPublic)).toBe(true)
    await write(id, { summary: 'In short.', body: text(paragraph(words('Well.'))) })
    await checkNow()
    expect(await found(id)).toEqual([])
    expect(await found(id, 'done')).toEqual(expected)
    await write(id, { summary: '' })
    await checkNow()
    expect(await found(id)).toEqual(['no-summary summary en'])
  })

  test('is told apart from what readers see', async () => {
    const id = await news('Shown', { body: text(paragraph(webLink('https://www.example.org/', 'here'))) })
    await publish(id)
    await checkNow()
    expect(await findingsOf(id)).toMatchObject([{ check: 'vague-link', isPublic: true, isDraft: true }])
    await write(id, { body: text(paragraph(words('Mended.'))) })
    await write(id, { title: 'Titre', summary: null }, 'locale=fr&draft=true')
    await checkNow()
    expect(await findingsOf(id)).toMatchObject([
      { check: 'no-summary', language: 'fr', isPublic: false, isDraft: true },
      { check: 'vague-link', language: 'en', isPublic: true, isDraft: false },
    ])
    await publish(id)
    await checkNow()
    expect(await found(id)).toEqual(['no-summary summary fr'])
  })

  test('leads nowhere while what it links to is not public, in the trash, or an address that answers 404', async () => {
    const target = await news('Target')
    const id = await news('Leads on', {
      body: text(
        ...linkingText('news', target).root.children,
        paragraph(webLink('/own/en/nothing-of-the-sort', 'A page'), webLink('/own/en/news', 'All news')),
        paragraph(webLink('/own/en/newsletter/subscription/done', 'A form')),
      ),
      related: [{ relationTo: 'news', value: target }],
      callToAction: { label: 'Come', address: '/own/en/news/gone-for-ever' },
    })
    await checkNow()
    const byAddress = ['dead-link-inside body en', 'dead-link-inside callToAction.address en']
    expect(await found(id)).toEqual(['dead-link-inside body en', ...byAddress, 'dead-link-inside related en'])
    expect((await findingsOf(id)).map(({ detail }) => detail).toSorted()).toEqual([
      '/own/en/news/gone-for-ever',
      '/own/en/nothing-of-the-sort',
      'Target',
      'Where it leads → Target',
    ])
    await publish(target)
    await checkNow()
    expect(await found(id)).toEqual(byAddress)
    // To readers of another language the link is dead although the item is there; the list of items is not.
    await write(
      id,
      { title: 'Plus loin', summary: 'x', body: linkingText('news', target) },
      'locale=fr&draft=true',
    )
    await checkNow()
    expect(await found(id)).toEqual([
      'dead-link-inside body en',
      'dead-link-inside body fr',
      byAddress[1],
      'dead-link-inside callToAction.address fr',
    ])
    await write(target, { _status: 'draft' }, 'locale=en')
    await checkNow()
    expect(await found(id)).toContain('dead-link-inside related en')
    await payload.create({
      collection: 'redirects',
      data: {
        site,
        from: '/en/nothing-of-the-sort',
        kind: 'address',
        address: 'https://www.example.org/',
      } as never,
    })
    const elsewhere = encodeURIComponent('https://www.example.org/')
    const gone = await call(payload, editor, 'DELETE', `/news/${target}?leadTo=${elsewhere}`)
    expect(gone.status, JSON.stringify(gone.body)).toBe(200)
    await write(id, { summary: 'Once more.' })
    await checkNow()
    const after = await findingsOf(id)
    expect(after.map(({ detail }) => detail)).not.toContain('/own/en/nothing-of-the-sort')
    expect(after.filter(({ path, language }) => path === 'body' && language === 'en')).toMatchObject([
      { detail: 'Where it leads' },
    ])
    expect(await found(target)).toEqual([])
  })

  test('may hold links and words that the database would refuse', async () => {
    const words59 = `https://www.example.org/${'x'.repeat(34)}😀${'y'.repeat(20)}`
    const nowhere = randomUUID()
    const toNothing = { linkType: 'internal', doc: { relationTo: 'news', value: nowhere } }
    const id = await news('Strange')
    const strange = {
      body: text(
        paragraph(webLink('/own/en/x%00', 'An odd page'), webLink('https://www.example.org/', words59)),
        paragraph(node('link', [words('Nowhere')], { version: 3, fields: toNothing })),
        { type: 'upload', relationTo: 'media', value: nowhere, version: 3, format: '', fields: null },
      ),
    }
    await write(id, strange, 'locale=en&draft=true&depth=0')
    // The CMS refuses what can be nobody's id; a draft from before may hold it.
    await rows(
      `UPDATE _news_v_locales SET version_body = replace(version_body::text, $1, 'abc')::jsonb
       WHERE version_body::text LIKE '%' || $1 || '%'`,
      [nowhere],
    )
    await checkNow()
    expect((await findingsOf(id)).map(({ check, detail }) => `${check} ${detail}`)).toEqual([
      'dead-link-inside /own/en/x%00',
      `vague-link ${words59.slice(0, 58)}…`,
    ])
  })

  test('keeps nobody else’s findings back when it cannot be looked at', async () => {
    const [before, broken, after] = [
      await news('Before', { summary: null }),
      await news('Broken', { summary: null }),
      await news('After', { summary: null }),
    ]
    await checkNow()
    await rows('DELETE FROM content_findings WHERE item = ANY($1)', [[before, after]])
    await rows(`CREATE FUNCTION refuse_one() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN IF NEW.item = '${broken}' AND NEW.path = 'summary' THEN RAISE 'as when it cannot be stored'; END IF; RETURN NEW; END $$`)
    await rows(
      'CREATE TRIGGER refuse_one BEFORE INSERT ON content_findings FOR EACH ROW EXECUTE FUNCTION refuse_one()',
    )
    const summary = ['no-summary summary en']
    for (const id of [before, broken, after]) await write(id, { kicker: 'Once more' })
    await checkNow()
    expect([await found(before), await found(broken), await found(after)]).toEqual([
      summary,
      summary,
      summary,
    ])
    expect(await rows('SELECT FROM content_to_check')).toEqual([])

    await rows('DELETE FROM content_findings WHERE item = ANY($1)', [[before, after]])
    await rows('DELETE FROM content_walks')
    await runJobs(payload, beginWalks, walkContent)
    expect(await rows('SELECT FROM content_walks WHERE finished_at IS NOT NULL')).toHaveLength(1)
    expect([await found(before), await found(broken), await found(after)]).toEqual([
      summary,
      summary,
      summary,
    ])
    await rows('DROP TRIGGER refuse_one ON content_findings')
    await rows('DELETE FROM content_walks')
  })

  test('shows no title of another site’s draft', async () => {
    const secret = await payload.create({
      collection: 'news',
      locale: 'en',
      draft: true,
      data: { site: cast.other, kind: 'news', title: 'Secret canary', summary: 'x' } as never,
    })
    const id = await news(
      'Curious',
      { related: [{ relationTo: 'news', value: secret.id }] },
      cast.people.administrator,
    )
    await checkNow()
    expect(await findingsOf(id)).toMatchObject([{ check: 'dead-link-inside', path: 'related' }])
    expect(JSON.stringify(await findingsOf(id))).not.toContain('canary')
  })
})

describe('pictures', () => {
  test('need a licence and a consent that lasts; where they are shown, a text in each language', async () => {
    const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
    const [good, soon, ended] = [
      await picture(payload, { licence: 'CC BY 4.0', consent: { expires: inDays(31) } }),
      await picture(payload, { licence: 'CC BY 4.0', consent: { expires: inDays(29) } }),
      await picture(payload, { consent: { expires: inDays(-1) } }),
    ]
    const id = await news('With a picture', { picture: ended })
    await write(id, { title: 'Avec une image', summary: 'x' }, 'locale=fr&draft=true')
    await checkNow()
    expect(await found(good)).toEqual([])
    expect(await found(soon)).toEqual(['consent-ends-soon consent.expires'])
    expect(await found(ended)).toEqual(['consent-ended consent.expires', 'no-licence licence'])
    expect(await found(id)).toEqual(['consent-ended picture', 'no-alternative-text picture fr'])
    // What is mended at the picture is mended wherever it is shown.
    await payload.update({
      collection: 'media',
      id: ended,
      locale: 'fr',
      data: { alt: 'Un champ bleu', licence: 'CC0', consent: { expires: inDays(60) } },
    })
    await checkNow()
    expect([await found(ended), await found(id)]).toEqual([[], []])
  })
})

test('a picture is gone from its page at the moment at which its consent ends', async () => {
  const { newRecord, renderStore } = await import('../../src/lib/render-record.ts')
  const { newsItem } = await import('../../src/content/news.ts')
  const ends = Date.now() + 5_000
  const media = await picture(payload, { licence: 'CC0', consent: { expires: new Date(ends).toISOString() } })
  await publish(await news('Consented', { picture: media }))
  const [{ filename }] = (await rows<{ filename: string }>('SELECT filename FROM media WHERE id = $1', [
    media,
  ])) as [{ filename: string }]
  const name = filename.replace(/\.png$/, '')
  const look = async () => {
    const record = newRecord({ origin: 'http://localhost:3000', claimedBy: null })
    const page = await renderStore().run(record, () => newsItem('own', 'en', 'consented'))
    expect(page.kind).toBe('found')
    return { isShown: JSON.stringify(page).includes(name), until: record.withdrawsAt }
  }
  // The copy in memory is destroyed then; see pages.test.ts.
  expect(await look()).toEqual({ isShown: true, until: ends })
  await pause(ends - Date.now() + 20)
  expect((await look()).isShown).toBe(false)
})

describe('a walk through everything', () => {
  test('finds what no save has told of, forgets what is gone, and goes on after a failure', async () => {
    const [kept, lost] = [await news('Kept', { summary: null }), await news('Lost', { summary: null })]
    await checkNow()
    expect(await found(lost)).toEqual(['no-summary summary en'])
    await rows('DELETE FROM content_findings WHERE item = $1', [kept])
    await rows('UPDATE news SET deleted_at = now() WHERE id = $1', [lost])
    let failures = 2
    const failing: JobKind = {
      ...walkContent,
      async run(context) {
        await walkContent.run(context)
        if (context.data['place'] === 1 && failures-- > 0) throw new Error('as when it is killed')
      },
    }
    await runJobs(payload, beginWalks, failing).catch(() => {})
    for (let turn = 0; turn < 2; turn++) {
      await rows(`UPDATE jobs SET run_at = now() WHERE done_at IS NULL AND kind = 'walk-content'`)
      await runJobs(payload, beginWalks, failing).catch(() => {})
    }
    const walks = await rows<{ items: number; finished: boolean }>(
      'SELECT items, finished_at IS NOT NULL AS finished FROM content_walks',
    )
    const [{ count }] = (await rows<{ count: number }>(
      `SELECT (SELECT count(*) FROM news) + (SELECT count(*) FROM media) + (SELECT count(*) FROM sites)::int AS count`,
    )) as [{ count: number }]
    expect(walks).toEqual([{ items: Number(count), finished: true }])
    expect(await found(kept)).toEqual(['no-summary summary en'])
    expect([await found(lost), await found(lost, 'done')]).toEqual([[], ['no-summary summary en']])
  })

  test('is begun again by whoever manages a site, one at a time', async () => {
    const ask = (person: Person) => call(payload, person, 'POST', '/content-report/walk', {})
    for (const person of [nobody, author, editor]) expect((await ask(person)).status).toBe(403)
    const replies = await Promise.all([ask(cast.people.manager), ask(cast.people.manager)])
    expect(replies.map(({ body }) => body['hasBegun']).toSorted()).toEqual([false, true])
    await runJobs(payload, beginWalks, walkContent)
  })
})

describe('findings', () => {
  let id: string
  let finding: string

  beforeEach(async () => {
    id = await news('=HYPERLINK("x")', { summary: null })
    await checkNow()
    finding = (await findingsOf(id))[0]?.id ?? ''
  })

  test('are seen at their site, and answered by those who may write there', async () => {
    const sees = await cast.allowed(async (person) => {
      const { status, body } = await call(payload, person, 'GET', `/content-report/export?site=${site}`)
      return status === 200 && String(body).includes(id)
    })
    expect(sees).toEqual(['author', 'editor', 'translator', 'manager', 'administrator'])
    const writers = ['author', 'editor', 'manager', 'administrator']
    for (const data of [
      { action: 'assign', person: editor.id },
      { action: 'ignore', reason: 'It is a test.' },
      { action: 'reopen' },
    ]) {
      const through = await cast.allowed(
        async (person) => (await answer(person, { findings: [finding], ...data })).status === 200,
      )
      expect(through, data.action).toEqual(writers)
    }
  })

  test('are given to people who may write there, and ignored with a reason until they are done', async () => {
    const assign = (person: string | null) =>
      answer(author, { action: 'assign', findings: [finding], person })
    expect((await assign(cast.people['other-editor'].id)).status).toBe(400)
    expect((await assign(cast.people.translator.id)).status).toBe(400)
    expect((await assign(editor.id)).status).toBe(200)
    const mine = await call(payload, editor, 'GET', `/content-report/export?person=${editor.id}`)
    expect(String(mine.body)).toContain(id)
    expect((await answer(author, { action: 'ignore', findings: [finding], reason: ' ' })).status).toBe(400)
    await answer(author, { action: 'ignore', findings: [finding], reason: 'Only a note' })
    await write(id, { kicker: 'Still without' })
    await checkNow()
    expect(await found(id, 'ignored')).toEqual(['no-summary summary en'])
    const ignored = await call(payload, editor, 'GET', '/content-report/export?state=ignored')
    expect(String(ignored.body)).toContain('Only a note')
    await write(id, { summary: 'Here it is.' })
    await checkNow()
    expect(await found(id, 'done')).toEqual(['no-summary summary en'])
    expect((await answer(author, { action: 'reopen', findings: [finding] })).status).toBe(403)
    const events = await rows(`SELECT FROM audit_entries WHERE item_id = $1 AND action = 'ignore-finding'`, [
      id,
    ])
    expect(events).toHaveLength(1)
  })

  test('are a file without formulas', async () => {
    const { body, headers } = await call(
      payload,
      editor,
      'GET',
      '/content-report/export?check=no-summary&language=en',
    )
    expect(headers.get('content-disposition')).toMatch(/content-report-.*\.csv/)
    const line = String(body)
      .split('\r\n')
      .find((each) => each.includes(id))
    expect(line).toContain(`"'=HYPERLINK(""x"")"`)
    const french = await call(payload, editor, 'GET', '/content-report/export?check=no-summary&language=fr')
    expect(String(french.body)).not.toContain(id)
    const elsewhere = await call(payload, editor, 'GET', `/content-report/export?site=${cast.other}`)
    expect(String(elsewhere.body).trim().split('\r\n')).toHaveLength(1)
  })
})

test('a body that comes slowly holds no connection to the database', async () => {
  const id = await news('Slow')
  const manager = cast.people.manager
  const newsPaths = ['review-date', 'translation', 'schedules', 'share-links'].map(
    (path) => `/news/${id}/${path}`,
  )
  const issuePaths = ['send', 'settle'].map((path) => `/newsletter-issues/${id}/${path}`)
  const paths = ['/content-report/answer', '/content-report/archived-copy', ...newsPaths, ...issuePaths]
  const publicUrl = String(payload.config.custom?.['publicUrl'])
  const slow = paths.map((path) => {
    const body = new TransformStream<Uint8Array, Uint8Array>()
    const writer = body.writable.getWriter()
    const headers = { 'content-type': 'application/json', origin: publicUrl, cookie: manager.cookie }
    const init = { method: 'POST', headers, body: body.readable, duplex: 'half' as const }
    const request = new Request(`${publicUrl}/api${path}`, init)
    const answered = handleEndpoints({ config: payload.config, request })
    return {
      path,
      answered,
      finish: () => writer.write(new TextEncoder().encode('{}')).then(() => writer.close()),
    }
  })
  await pause(1_000)
  const held = await rows(
    `SELECT query FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'`,
  )
  await Promise.all(slow.map(({ finish }) => finish()))
  const statuses = await Promise.all(slow.map(async ({ path, answered }) => [path, (await answered).status]))
  expect(held).toEqual([])
  // All are heard to the end; of the issues there is none.
  expect(statuses).toEqual(paths.map((path) => [path, issuePaths.includes(path) ? 403 : 400]))
}, 20_000)

describe('days of review', () => {
  const set = (person: Person, id: string, data: object) =>
    call(payload, person, 'POST', `/news/${id}/review-date`, data)
  const mails = () =>
    rows<{ to: string; subject: string; text: string }>(
      `SELECT "to", subject, text FROM outbox_messages WHERE subject LIKE 'Still correct%' ORDER BY queued_at`,
    )

  test('are set by those who write there, remind their owner, and move on when all is still correct', async () => {
    const id = await news('An old page')
    const reviewBy = inMonths(3)
    const through = await cast.allowed(
      async (person) => (await set(person, id, { reviewBy, owner: author.id })).status === 200,
    )
    expect(through).toEqual(['author', 'editor', 'manager', 'administrator'])
    const seen = await cast.allowed(
      async (person) => (await call(payload, person, 'GET', `/news/${id}/review-date`)).status === 200,
    )
    expect(seen).toEqual(['author', 'editor', 'translator', 'manager', 'administrator'])
    for (const data of [
      { reviewBy: '2020-01-01', owner: null },
      { reviewBy: 'soon', owner: null },
      { reviewBy, owner: cast.people['other-editor'].id },
      { months: 1000 },
    ]) {
      expect((await set(author, id, data)).status, JSON.stringify(data)).toBe(400)
    }
    await runJobs(payload, remindReviews)
    expect(await mails()).toEqual([])

    await rows(`UPDATE review_dates SET review_by = current_date - 2 WHERE item = $1`, [id])
    await runJobs(payload, remindReviews)
    await runJobs(payload, remindReviews)
    const [mail, ...more] = await mails()
    expect(more).toEqual([])
    expect(mail?.to).toMatch(/^author-/)
    expect(mail?.text).toContain('An old page')
    expect(mail?.text).toContain(`/admin/collections/news/${id}`)
    expect(await found(id)).toEqual(['review-overdue reviewDate'])

    await rows(`UPDATE review_dates SET reminded_at = now() - interval '8 days'`)
    await runJobs(payload, remindReviews)
    expect(await mails()).toHaveLength(2)

    const still = await set(editor, id, { months: 12 })
    expect(still.body['date']).toMatchObject({ reviewBy: inMonths(12), owner: author.id })
    await checkNow()
    expect(await found(id)).toEqual([])
    const events = await rows(
      `SELECT details FROM audit_entries WHERE item_id = $1 AND action = 'still-correct'`,
      [id],
    )
    expect(events).toEqual([{ details: { reviewBy: inMonths(12) } }])
  })

  test('are of the calendar', () => {
    expect(inMonths(1, new Date('2027-01-31T12:00:00Z'))).toBe('2027-02-28')
    expect(inMonths(12, new Date('2028-02-29T12:00:00Z'))).toBe('2029-02-28')
    expect(inMonths(0, new Date('2027-01-31T23:30:00Z'))).toBe('2027-02-01')
  })
})

describe('addresses outside', () => {
  let guest: GuestServer
  let visits: JobKind
  let isBroken = true

  beforeAll(async () => {
    guest = await startGuestServer(serve)
    const mayReach = (ip: string, port: number) => ip === '127.0.0.1' && port === guest.port
    visits = addressVisits({ mayReach, pause: 40 })
  })

  afterAll(() => guest.close())

  /** What each path answers; the answers stand in the paths. */
  function serve(request: IncomingMessage, response: ServerResponse): void {
    const [, kind = '', value = ''] = (request.url ?? '').split('/')
    if (kind === 'robots.txt') return void response.end('User-agent: *\nDisallow: /closed\n')
    if (kind === 'status') return void response.writeHead(Number(value)).end()
    if (kind === 'no-head') return void response.writeHead(request.method === 'HEAD' ? 405 : 200).end('x')
    if (kind === 'loop') return void response.writeHead(302, { Location: `/loop/${Number(value) + 1}` }).end()
    if (kind === 'moved') return void response.writeHead(301, { Location: '/status/200' }).end()
    if (kind === 'trap') return void response.writeHead(302, { Location: decodeURIComponent(value) }).end()
    if (kind === 'endless') {
      response.writeHead(request.method === 'HEAD' ? 500 : 200).flushHeaders()
      const timer = setInterval(() => response.write('x'.repeat(65_536)), 1)
      return void response.once('close', () => clearInterval(timer))
    }
    if (kind === 'mended') return void response.writeHead(isBroken ? 404 : 200).end()
    response.writeHead(200).end()
  }

  const stateOf = async (address: string) =>
    (
      await rows<{ state: string; outcome: string }>(
        'SELECT state, outcome FROM outside_addresses WHERE address = $1',
        [address],
      )
    )[0]

  /** Another week, for an address that was visited. */
  const aWeekLater = () =>
    rows(`UPDATE outside_addresses SET next_visit = now(), failing_since = failing_since - interval '7 days'`)

  test('are visited politely, and dead only when they fail on another day again', async () => {
    const paths = [
      'status/200',
      'status/404',
      'status/410',
      'status/500',
      'status/403',
      'status/429',
      'status/401',
    ]
    const more = ['no-head', 'loop/1', 'moved', 'closed/secret', 'endless', 'mended']
    const addresses = [...paths, ...more].map((path) => `${guest.url}/${path}`)
    const id = await news('Many links', {
      body: text(paragraph(...addresses.map((address) => webLink(`${address}#part`, `Link to ${address}`)))),
    })
    await checkNow()
    await rows(`DELETE FROM outside_addresses WHERE host <> $1`, [`127.0.0.1:${guest.port}`])
    await runJobs(payload, visits)
    const states = async () =>
      Object.fromEntries(
        await Promise.all(
          [...paths, ...more].map(async (path) => [path, (await stateOf(`${guest.url}/${path}`))?.state]),
        ),
      )
    const alive = { 'status/200': 'there', 'no-head': 'there', moved: 'there', endless: 'there' }
    const unknown = {
      'status/403': 'unknown',
      'status/429': 'unknown',
      'status/401': 'unknown',
      'loop/1': 'unknown',
      'closed/secret': 'unknown',
    }
    const failing = ['status/404', 'status/410', 'status/500', 'mended']
    expect(await states()).toEqual({
      ...alive,
      ...unknown,
      ...Object.fromEntries(failing.map((path) => [path, 'failing'])),
    })
    expect(guest.mostAtOnce()).toBe(1)
    const gaps = guest.arrivals.slice(1).map(({ at }, index) => at - (guest.arrivals[index]?.at ?? 0))
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(39)
    expect(guest.arrivals.filter(({ path }) => path.startsWith('/closed'))).toEqual([])
    expect(guest.arrivals.filter(({ path }) => path === '/robots.txt')).toHaveLength(1)
    expect(guest.arrivals.filter(({ path }) => path.startsWith('/loop'))).toHaveLength(6)
    expect(new Set(guest.arrivals.map(({ agent }) => agent))).toEqual(
      new Set([`CommonHome/1.0 (+${payload.config.custom?.['publicUrl']}; looks for dead links)`]),
    )
    await checkNow()
    expect(await found(id)).toEqual([])

    // Within the week nobody is asked again, and a second failure on the same day is none.
    const before = guest.arrivals.length
    await runJobs(payload, visits)
    expect(guest.arrivals).toHaveLength(before)
    await rows('UPDATE outside_addresses SET next_visit = now()')
    await runJobs(payload, visits)
    expect((await stateOf(`${guest.url}/status/404`))?.state).toBe('failing')

    await aWeekLater()
    await runJobs(payload, visits)
    await checkNow()
    const dead = (await findingsOf(id)).map(({ check, detail }) => `${check} ${detail}`)
    expect(dead.toSorted()).toEqual(
      failing.map((path) => `dead-link-outside ${guest.url}/${path}`).toSorted(),
    )

    isBroken = false
    await aWeekLater()
    await runJobs(payload, visits)
    await checkNow()
    expect((await findingsOf(id)).map(({ detail }) => detail)).not.toContain(`${guest.url}/mended`)
  })

  test('that are dead keep the address of a copy', async () => {
    const finding = (
      await rows<{ id: string; item: string }>(
        `SELECT id, item FROM content_findings WHERE check_name = 'dead-link-outside' AND detail LIKE '%404' AND state = 'open'`,
      )
    )[0]
    const record = (person: Person, address: string) =>
      call(payload, person, 'POST', '/content-report/archived-copy', { finding: finding?.id, address })
    const copy = 'https://web.archive.org/web/2020/https://www.example.org/'
    expect((await record(cast.people['other-editor'], copy)).status).toBe(403)
    expect((await record(cast.people.translator, copy)).status).toBe(403)
    expect((await record(author, 'javascript:alert(1)')).status).toBe(400)
    expect((await record(author, copy)).status).toBe(200)
    const { body } = await call(payload, editor, 'GET', '/content-report/export?check=dead-link-outside')
    expect(String(body)).toContain(copy)
  })

  test('are not dead because this machine reaches nobody', async () => {
    const closed = await startGuestServer((_request, response) => response.end())
    await closed.close()
    const address = `${closed.url}/`
    await news('Cut off', { body: text(paragraph(webLink(address, 'Nobody there'))) })
    await checkNow()
    await rows(
      `UPDATE outside_addresses SET visited_at = now() - interval '2 days', next_visit = now() + interval '5 days'
      WHERE address <> $1`,
      [address],
    )
    const alone = addressVisits({ mayReach: (ip) => ip === '127.0.0.1', pause: 1 })
    await runJobs(payload, alone)
    expect(await stateOf(address)).toEqual({ state: 'unknown', outcome: 'offline, ECONNREFUSED' })
    await rows('UPDATE outside_addresses SET next_visit = now() WHERE address = ANY($1)', [
      [address, `${guest.url}/status/200`],
    ])
    await runJobs(payload, alone)
    expect(await stateOf(address)).toEqual({ state: 'failing', outcome: 'ECONNREFUSED' })
  })

  test('never lead to this machine or its network, by name, by number or by a redirect', async () => {
    const other = await startGuestServer((_request, response) => response.end())
    const inside = [
      `http://127.0.0.1:${other.port}/`,
      `http://localhost:${other.port}/`,
      `http://[::1]:${other.port}/`,
      `http://[::ffff:127.0.0.1]:${other.port}/`,
      `http://2130706433:${other.port}/`,
      'http://169.254.169.254/latest/meta-data/',
      `${guest.url}/trap/${encodeURIComponent(`http://127.0.0.1:${other.port}/`)}`,
      `${guest.url}/trap/${encodeURIComponent('http://169.254.169.254/latest/meta-data/')}`,
      `${guest.url}/trap/${encodeURIComponent('file:///etc/passwd')}`,
    ]
    await news('Traps', {
      body: text(paragraph(...inside.map((address) => webLink(address, `Link to ${address}`)))),
    })
    await checkNow()
    await runJobs(payload, visits)
    for (const address of inside) {
      expect((await stateOf(new URL(address).href))?.state, address).toBe('unknown')
    }
    expect(other.arrivals).toEqual([])
    // As it runs in earnest, the guest on this machine is not visited either.
    const before = guest.arrivals.length
    await rows('UPDATE outside_addresses SET next_visit = now() WHERE host = $1', [`127.0.0.1:${guest.port}`])
    await runJobs(payload, addressVisits({ mayReach: isPublicAddress, pause: 1 }))
    expect(guest.arrivals).toHaveLength(before)
    expect(await stateOf(`${guest.url}/status/200`)).toEqual({ state: 'unknown', outcome: 'not public' })
    await other.close()
  })
})
