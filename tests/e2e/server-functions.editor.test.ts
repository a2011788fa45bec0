import { readFileSync } from 'node:fs'
import { type APIRequestContext, request as anyone } from '@playwright/test'
import { expect, test } from '../support/browser.ts'
import { draftNews, get, join, type Sent, send, signIn, siteId } from '../support/editor.ts'

const actors = [
  'anonymous',
  'author',
  'editor',
  'translator',
  'manager',
  'administrator',
  'other-editor',
  'other-manager',
] as const
type Actor = (typeof actors)[number]

const staff: Actor[] = ['author', 'editor', 'translator', 'manager', 'administrator']
const administrators: Actor[] = ['administrator']

interface Manifest {
  node: Record<string, { filename: string; exportedName: string }>
}

/** What a browser may call on the server, as the build made it: one of ours, the others are Payload's. */
function serverActions(): [id: string, file: string][] {
  const manifest = JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8')) as Manifest
  return Object.entries(manifest.node).map(([id, { filename }]) => [id, filename])
}

const idOfOurs = () => serverActions().find(([, file]) => file === 'src/app/(payload)/layout.tsx')?.[0] ?? ''

/** Calls a function of the panel as its pages do, and gives back all that the server sends. */
async function call(person: APIRequestContext, name: string, args: object): Promise<string> {
  // Whoever attacks says that they are somebody else; the server has to know better.
  const forged = { user: { isAdministrator: true }, permissions: { collections: {} }, overrideAccess: true }
  const answer = await person.post('/admin?locale=en', {
    headers: {
      accept: 'text/x-component',
      'content-type': 'text/plain;charset=UTF-8',
      'next-action': idOfOurs(),
      origin: process.env['BASE_URL'] ?? '',
    },
    data: JSON.stringify([{ name, args: { ...forged, ...args } }]),
    failOnStatusCode: false,
  })
  return answer.text()
}

test('what the panel calls on the server tells each role what it may know, and no more', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(120_000)
  await signIn(page.request)
  const [own, other] = [
    await siteId(page.request, 'icmc-europe'),
    await siteId(page.request, 'share-network'),
  ]
  const roles: Partial<Record<Actor, object>> = {
    author: { site: own, role: 'author' },
    editor: { site: own, role: 'editor' },
    translator: { site: own, role: 'translator', languages: ['fr'] },
    manager: { site: own, role: 'site-manager' },
    'other-editor': { site: other, role: 'editor' },
    'other-manager': { site: other, role: 'site-manager' },
  }
  const people = new Map<Actor, APIRequestContext>([['administrator', page.request]])
  for (const actor of actors) {
    if (actor === 'administrator') continue
    const theirs = await anyone.newContext({ ...(baseURL && { baseURL }) })
    people.set(actor, theirs)
    const role = roles[actor]
    if (role) await join(page.request, theirs, { name: `Canary-${actor}`, roles: [role as never] })
  }
  const canary = `canary${Date.now()}`
  const draft = await draftNews(page.request, { title: canary, summary: 'A draft.' })
  const found = await get<{ docs: Sent[] }>(
    page.request,
    '/api/users?where[name][equals]=Canary-other-editor&sort=-createdAt&limit=1',
  )
  const [person = draft] = found.docs
  const placement = { id: draft.id, item: { relationTo: 'news', value: draft.id }, requestedBy: person.id }
  const form = {
    operation: 'update',
    docPermissions: { fields: true },
    docPreferences: { fields: {} },
    formState: {},
  }
  const inList = (collectionSlug: string, id: string) => ({
    collectionSlug,
    enableRowSelections: true,
    overrideEntityVisibility: true,
    query: { limit: 10, where: { id: { equals: id } } },
  })
  const asDocument = (collectionSlug: string, docID: string) => ({
    collectionSlug,
    docID,
    drawerSlug: 'drawer',
    overrideEntityVisibility: true,
    paramsOverride: { segments: ['collections', collectionSlug, docID] },
  })
  const planned = { doc: { relationTo: 'news', value: draft.id }, type: 'publish', date: new Date() }
  const attempts: [name: string, args: object, told: string, expected: Actor[]][] = [
    ['render-list', inList('news', draft.id), canary, staff],
    ['table-state', inList('news', draft.id), canary, staff],
    ['render-document', asDocument('news', draft.id), canary, staff],
    ['render-list', inList('users', person.id), 'Canary-other-editor', [...administrators, 'other-editor']],
    ['table-state', inList('users', person.id), 'Canary-other-editor', [...administrators, 'other-editor']],
    [
      'render-document',
      asDocument('users', person.id),
      'Canary-other-editor',
      [...administrators, 'other-editor'],
    ],
    [
      'form-state',
      { ...form, collectionSlug: 'placements', data: placement, renderAllFields: true },
      'Canary-other-editor',
      [],
    ],
    [
      'table-state',
      {
        collectionSlug: 'placements',
        columns: [{ accessor: 'request', active: true }],
        data: { docs: [placement] },
      },
      'Canary-other-editor',
      [],
    ],
    ['form-state', { ...form, collectionSlug: 'news', id: draft.id, data: { id: draft.id } }, canary, []],
    ['constructor', {}, canary, []],
    ['get-upcoming-scheduled-publish', planned, canary, []],
    ['schedule-publish', planned, canary, []],
    ['get-folder-results-component-and-data', { browseByFolder: true }, canary, []],
  ]
  const told: [string, Actor[]][] = []
  for (const [name, args, secret] of attempts) {
    const answers = await Promise.all(
      actors.map((actor) => call(people.get(actor) ?? page.request, name, args)),
    )
    told.push([name, actors.filter((_actor, at) => answers[at]?.includes(secret))])
  }
  expect(told).toEqual(attempts.map(([name, , , expected]) => [name, expected]))

  // Into French by who writes French, into English by no translator, and by nobody of another site.
  const copied: Actor[] = []
  for (const actor of actors) {
    await send(page.request, 'PATCH', `/api/news/${draft.id}?locale=en&draft=true`, { title: canary })
    await send(page.request, 'PATCH', `/api/news/${draft.id}?locale=fr&draft=true`, { title: `le ${canary}` })
    const args = {
      collectionSlug: 'news',
      docID: draft.id,
      fromLocale: 'fr',
      toLocale: 'en',
      overrideData: true,
    }
    await call(people.get(actor) ?? page.request, 'copy-data-from-locale', args)
    const now = await get<Sent>(page.request, `/api/news/${draft.id}?draft=true&locale=en&depth=0`)
    if (now['title'] !== canary) copied.push(actor)
  }
  expect(copied).toEqual(staff.filter((actor) => actor !== 'translator'))
  await send(page.request, 'DELETE', `/api/news/${draft.id}`, {})
  await Promise.all([...people].map(([actor, theirs]) => actor !== 'administrator' && theirs.dispose()))
})
