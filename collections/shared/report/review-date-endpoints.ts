import { type CollectionSlug, type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { readerOf } from '../../../src/jobs/sql.ts'
import { idOf } from '../../../src/lib/id-of.ts'
import { isId } from '../../../src/lib/is-id.ts'
import { monthsOffered } from '../../../src/lib/report.ts'
import { type Ability, can } from '../access.ts'
import { inLanguageOf, words } from '../fields/words.ts'
import { recordEvent } from '../history.ts'
import { inTransaction } from '../in-transaction.ts'
import { titleOf } from '../item-title.ts'
import type { Data } from '../localized-data.ts'
import { memberOf } from '../member.ts'
import { Refusal } from '../refusal.ts'
import { sentBody } from '../sent-body.ts'
import { colleaguesAt, reviewDateOf, setReviewDate } from './review-dates.ts'

const unreadable = words(
  'Choose a day from today on, and somebody who may write here.',
  'Choisissez un jour à partir d’aujourd’hui, et quelqu’un qui peut écrire ici.',
  'Elija un día a partir de hoy y alguien que pueda escribir aquí.',
)

const asked = z.union([
  z.strictObject({ reviewBy: z.iso.date(), owner: z.uuid().nullable() }),
  z.strictObject({ months: z.literal([...monthsOffered]) }),
])

interface Seen {
  id: string
  item: Data
  site: string
  mayWrite: boolean
}

/** The item, where the person may see it. */
async function seen(req: PayloadRequest, noun: string, needed: Ability): Promise<Seen | null> {
  const id = String(req.routeParams?.['id'] ?? '')
  if (!isId(id)) return null
  const item = (await req.payload.findByID({
    collection: noun as CollectionSlug,
    id,
    draft: true,
    locale: 'all',
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })) as Data | null
  const site = idOf(item?.['site'])
  if (!item || !site || !can(memberOf(req), 'see', site)) return null
  return { id, item, site, mayWrite: can(memberOf(req), needed, site) }
}

const absent = (): Response => Response.json({ errors: [{ message: 'Not Found' }] }, { status: 404 })

/** The day some months from today, as the offices count days; the last of a month that has no such day. */
export function inMonths(months: number, now = new Date()): string {
  const today = new Date(`${now.toLocaleDateString('sv-SE', { timeZone: 'Europe/Brussels' })}T00:00:00Z`)
  const first = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(today.getUTCDate(), last))
  return first.toISOString().slice(0, 10)
}

/**
 * `GET /api/{noun}/{id}/review-date` tells by when an item has to be looked at again and by whom; `POST` sets both,
 * or says that the item is still correct and when it is to be looked at next.
 *
 * @param needed - the ability that writing items of the noun takes
 */
export function reviewDateEndpoints(noun: string, needed: Ability): Endpoint[] {
  const path = '/:id/review-date'
  return [
    { path, method: 'get', handler: (req) => tell(req, noun, needed) },
    { path, method: 'post', handler: (req) => post(req, noun, needed) },
  ]
}

async function tell(req: PayloadRequest, noun: string, needed: Ability): Promise<Response> {
  if (!req.user) throw new Forbidden(req.t)
  const found = await seen(req, noun, needed)
  if (!found) return absent()
  const date = await reviewDateOf(await readerOf(req), noun, found.id)
  const people = await colleaguesAt(req, [found.site], needed)
  return Response.json({ date, people, mayWrite: found.mayWrite, today: inMonths(0) })
}

async function post(req: PayloadRequest, noun: string, needed: Ability): Promise<Response> {
  if (!req.user) throw new Forbidden(req.t)
  const person = req.user.id
  const sent = await sentBody(req)
  return inTransaction(req, () => set(req, { noun, needed, person, sent }))
}

interface ToSet {
  noun: string
  needed: Ability
  /** Who sets it. */
  person: string
  sent: unknown
}

async function set(req: PayloadRequest, { noun, needed, person, sent }: ToSet): Promise<Response> {
  const found = await seen(req, noun, needed)
  if (!found) return absent()
  if (!found.mayWrite) throw new Forbidden(req.t)
  const read = asked.safeParse(sent)
  if (!read.success) throw new Refusal(inLanguageOf(req, unreadable), 400)
  const { id, site, item } = found
  const isConfirmed = 'months' in read.data
  const before = await reviewDateOf(await readerOf(req), noun, id)
  // Who says that something is still correct answers for it from then on, unless somebody does already.
  const { reviewBy, owner } =
    'months' in read.data
      ? { reviewBy: inMonths(read.data.months), owner: before?.owner ?? person }
      : read.data
  const people = await colleaguesAt(req, [site], needed)
  const isKnown = owner === null || owner === before?.owner || people.some(({ id: known }) => known === owner)
  if (!isKnown || reviewBy < inMonths(0)) throw new Refusal(inLanguageOf(req, unreadable), 400)
  await setReviewDate(req, { noun, item: id, site, reviewBy, owner, isConfirmed })
  await recordEvent(req, {
    action: isConfirmed ? 'still-correct' : 'set-review-date',
    noun,
    itemId: id,
    title: titleOf(req.payload.collections[noun as CollectionSlug].config, item),
    site,
    details: { reviewBy },
  })
  return Response.json({ date: await reviewDateOf(await readerOf(req), noun, id) })
}
