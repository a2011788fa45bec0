import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { BasePayload } from 'payload'
import { Client } from 'pg'
import type { Place } from '../../src/lib/render-record.ts'
import { Changes } from '../../src/server/changes.ts'
import { FormDatabase } from '../../src/server/form-database.ts'
import { FormDoor } from '../../src/server/form-door.ts'
import { Pages } from '../../src/server/pages.ts'
import { StandIns } from '../../src/server/stand-ins.ts'
import { Watches } from '../../src/server/watches.ts'
import { openPayload } from './database.ts'
import { rendererOfPages } from './form-pages.ts'
import { createSites } from './sites.ts'

/** A site with a newsletter, whose forms are answered over HTTP by the front door's own parts. */
export interface FormSite {
  base: string
  /** The id of the site, of its newsletter and of two topics. */
  ids: { site: string; newsletter: string; topics: string[] }
  payload: BasePayload
  database: Client
  /** Waits until the pages have heard of everything that was committed. */
  caughtUp(): Promise<boolean>
  /** Forgets how often clients and addresses were counted. */
  forgetTries(): Promise<void>
  close(): Promise<void>
}

/** Opens the site. One in a test file. */
export async function openFormSite(): Promise<FormSite> {
  const payload = await openPayload()
  const { own } = await createSites(payload)
  await payload.update({ collection: 'sites', id: own, data: { hasNetwork: true } })
  const newsletter = await payload.create({
    collection: 'newsletters',
    locale: 'en',
    data: { name: 'Monthly letter', site: own },
  })
  const topics = await Promise.all(
    ['one', 'two'].map(async (key) => {
      const topic = await payload.create({
        collection: 'topics',
        locale: 'en',
        data: { key, name: `Topic ${key}`, _status: 'published' } as never,
      })
      return topic.id
    }),
  )
  const databaseUrl = process.env['DATABASE_URL'] ?? ''
  const database = new Client({ connectionString: databaseUrl })
  await database.connect()
  const formDatabase = new FormDatabase(databaseUrl)
  const render = await rendererOfPages()
  const publicUrl = String(payload.config.custom?.['publicUrl'])
  const changes = new Changes(databaseUrl)
  const watches = new Watches()
  changes.subscribe(watches)
  const standIns = new StandIns({
    render,
    publicUrl,
    isSecure: false,
    retryAfter: 1,
    sites: () => ['/own/en', '/own/fr'],
    isBusy: () => false,
  })
  await standIns.prepare()
  const failed: unknown[] = []
  const pages = new Pages({
    render,
    watches,
    standIns,
    isSecure: false,
    memoryBound: 1_000_000,
    patience: 10_000,
    onError: (error) => failed.push(error),
  })
  changes.subscribe(pages)
  await changes.start()
  const door = new FormDoor({
    database: formDatabase,
    pages: pages.maker,
    standIns,
    publicUrl,
    isSecure: false,
    warn: (message, error) => console.error(message, error),
  })
  const server = serve(door, pages)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    base: `http://127.0.0.1:${port}`,
    payload,
    ids: { site: own, newsletter: newsletter.id, topics },
    database,
    caughtUp: () => changes.caughtUp(),
    async forgetTries() {
      await database.query('DELETE FROM form_limits')
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await Promise.all([changes.close(), formDatabase.close(), database.end()])
    },
  }
}

function serve(door: FormDoor, pages: Pages): Server {
  return createServer((request, response) => {
    void (async () => {
      const url = new URL(request.url ?? '/', 'http://localhost')
      const place: Place = { origin: `http://${request.headers.host}`, claimedBy: null }
      const asked = { path: url.pathname, query: url.searchParams, place }
      if (request.method === 'POST') {
        const client = String(request.headers['x-test-client'] ?? 'one client')
        if (!(await door.answer({ request, response, ...asked, client }))) response.writeHead(405).end()
        return
      }
      const { page, status } = await pages.answer(asked)
      response.writeHead(page.status, { ...page.heads.identity, 'x-test-memory': status })
      const { gunzipSync } = await import('node:zlib')
      response.end(page.bodies.identity ?? gunzipSync(page.bodies.gzip))
    })()
  })
}

/** What a form on a page holds before somebody types: where it goes, and its fields that nobody sees. */
export function formOn(html: string, id: string): { action: string; hidden: [string, string][] } {
  const [, attributes = '', body = ''] =
    new RegExp(`<form id="${id}"([^>]*)>(.*?)</form>`, 's').exec(html) ?? []
  const [, action = ''] = /action="([^"]*)"/.exec(attributes) ?? []
  const hidden = Array.from(
    body.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g),
    ([, name = '', value = '']): [string, string] => [name, value],
  )
  return { action: action.replaceAll('&amp;', '&').replace(/#.*/, ''), hidden }
}

/** Sends a form of a page as a browser does. */
export async function send(
  base: string,
  page: string,
  id: string,
  typed: Record<string, string | string[]> = {},
  headers: Record<string, string> = {},
): Promise<Response> {
  const { action, hidden } = formOn(await (await fetch(base + page)).text(), id)
  if (!action) throw new Error(`There is no form ${id} on ${page}`)
  return post(base, action, [...hidden, ...pairsOf(typed)], headers)
}

export const pairsOf = (typed: Record<string, string | string[]>): [string, string][] =>
  Object.entries(typed).flatMap(([name, value]) =>
    [value].flat().map((each): [string, string] => [name, each]),
  )

/** Posts fields to an address as a browser does, without following the answer. */
export function post(
  base: string,
  path: string,
  fields: readonly [string, string][],
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(base + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: base, 'sec-fetch-site': 'same-origin', ...headers },
    body: new URLSearchParams(fields as [string, string][]),
  })
}
