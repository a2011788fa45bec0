import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { type Locale, localeCodes } from '../../../src/i18n/locales.ts'
import { poolOf } from '../../../src/jobs/sql.ts'
import { idOf } from '../../../src/lib/id-of.ts'
import { isId } from '../../../src/lib/is-id.ts'
import { can, canSomewhere } from '../access.ts'
import { memberOf } from '../member.ts'
import { changeSince } from './draft-changes.ts'

/** Who says nothing for so long has gone, in seconds; panels speak every 15 seconds, hidden ones once a minute. */
const longestSilence = 75

/** What the panel is told of others who have the same item open. */
export interface Together {
  others: { name: string; language: Locale; since: string }[]
  /** What was saved since the draft that the panel shows was loaded, in the language that it shows. */
  newer: { name: string | null; isOwn: boolean; at: string; updatedAt: string } | null
}

const said = z.strictObject({
  language: z.enum(localeCodes),
  /** When the draft was saved that the panel shows. */
  updatedAt: z.iso.datetime(),
  /** The panel is being closed. */
  leaves: z.boolean().optional(),
})

const refuse = (message: string, status: number) => Response.json({ errors: [{ message }] }, { status })

/**
 * `POST /api/{noun}/{id}/together`: a panel says that it shows an item in a language, and is told who else does and
 * whether its draft is still the newest. For people who see the draft; for others the item is not there.
 */
export function togetherEndpoint(noun: string): Endpoint {
  return { path: '/:id/together', method: 'post', handler: (req) => answer(req, noun as CollectionSlug) }
}

async function answer(req: PayloadRequest, noun: CollectionSlug): Promise<Response> {
  const id = req.routeParams?.['id']
  if (!req.user) return refuse('Sign in first.', 401)
  if (typeof id !== 'string' || !isId(id)) return refuse('There is no such item.', 404)
  const sent = said.safeParse(await req.json?.().catch(() => null))
  if (!sent.success) return refuse('Say which language is shown, and when its draft was saved.', 400)
  const { language, updatedAt, leaves } = sent.data
  const place = { noun, item: id, language, person: req.user.id }
  if (leaves) {
    // Also of an item that is gone by now.
    await leave(req, place)
    return Response.json({ others: [], newer: null } satisfies Together)
  }
  const item = await seenItem(req, noun, id)
  if (!item) return refuse('There is no such item.', 404)
  await come(req, place)
  const collection = req.payload.collections[noun].config
  const change = await changeSince({ collection, id }, language, new Date(updatedAt), req)
  const newer = change && {
    name: change.by?.name ?? null,
    isOwn: change.by?.id === req.user.id,
    at: change.at.toISOString(),
    updatedAt: item.updatedAt,
  }
  return Response.json({ others: await othersAt(req, place), newer } satisfies Together)
}

/** The draft of an item for who may see it. */
async function seenItem(
  req: PayloadRequest,
  noun: CollectionSlug,
  id: string,
): Promise<{ updatedAt: string } | null> {
  const doc = (await req.payload.findByID({
    collection: noun,
    id,
    draft: true,
    depth: 0,
    select: { updatedAt: true, site: true } as never,
    disableErrors: true,
    overrideAccess: false,
    req,
  })) as { updatedAt: string; site?: unknown } | null
  if (!doc) return null
  const member = memberOf(req)
  const isSeen = 'site' in doc ? can(member, 'see', idOf(doc.site)) : canSomewhere(member, 'see')
  return isSeen ? { updatedAt: doc.updatedAt } : null
}

interface Place {
  noun: string
  item: string
  language: Locale
  person: string
}

async function come(req: PayloadRequest, { noun, item, language, person }: Place): Promise<void> {
  const sql = poolOf(req.payload)
  // Whoever has gone is forgotten here, so that the table holds those who write now and nobody else.
  await sql.query('DELETE FROM people_at_work WHERE seen_at < now() - make_interval(secs => $1)', [
    longestSilence,
  ])
  await sql.query(
    `INSERT INTO people_at_work (noun, item, person, language) VALUES ($1, $2, $3, $4)
     ON CONFLICT (noun, item, person, language) DO UPDATE SET seen_at = now()`,
    [noun, item, person, language],
  )
}

async function leave(req: PayloadRequest, { noun, item, language, person }: Place): Promise<void> {
  await poolOf(req.payload).query(
    'DELETE FROM people_at_work WHERE noun = $1 AND item = $2 AND person = $3 AND language = $4',
    [noun, item, person, language],
  )
}

async function othersAt(req: PayloadRequest, { noun, item, person }: Place): Promise<Together['others']> {
  const { rows } = await poolOf(req.payload).query<{ name: string; language: Locale; since: Date }>(
    `SELECT u.name, w.language, w.since FROM people_at_work w JOIN users u ON u.id = w.person
     WHERE w.noun = $1 AND w.item = $2 AND w.person <> $3
       AND w.seen_at >= now() - make_interval(secs => $4) ORDER BY w.since LIMIT 10`,
    [noun, item, person, longestSilence],
  )
  return rows.map(({ name, language, since }) => ({ name, language, since: new Date(since).toISOString() }))
}
