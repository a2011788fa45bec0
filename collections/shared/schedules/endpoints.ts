import { type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { type Locale, localeCodes } from '../../../src/i18n/locales.ts'
import { cancelJob, scheduleJob } from '../../../src/jobs/schedule.ts'
import { poolOf, sqlOf } from '../../../src/jobs/sql.ts'
import type { AddressedNoun } from '../../../src/lib/addresses.ts'
import { idOf } from '../../../src/lib/id-of.ts'
import { isId } from '../../../src/lib/is-id.ts'
import { scheduleActions } from '../../../src/lib/schedules.ts'
import { type Ability, can, sitesWhere } from '../access.ts'
import { inLanguageOf, type Words, words } from '../fields/words.ts'
import { recordEvent } from '../history.ts'
import { inTransaction } from '../in-transaction.ts'
import { titleOf } from '../item-title.ts'
import type { Data } from '../localized-data.ts'
import { memberOf } from '../member.ts'
import { draftFor } from '../preview-address.ts'
import { newestVersions } from '../publication.ts'
import { Refusal } from '../refusal.ts'
import { sentBody } from '../sent-body.ts'
import { momentOf, noTime } from './moment.ts'
import { allSchedules, scheduleKind, schedulesOf } from './stored.ts'

const texts = {
  noText: words(
    'There is no draft with a title in one of these languages.',
    'Il n’y a pas de brouillon avec un titre dans l’une de ces langues.',
    'No hay un borrador con título en uno de estos idiomas.',
  ),
  ended: words(
    'This has already been done or cancelled.',
    'Ceci a déjà été fait ou annulé.',
    'Esto ya se ha hecho o cancelado.',
  ),
} satisfies Record<string, Words>

const asked = z.strictObject({
  action: z.enum(scheduleActions),
  languages: z.array(z.enum(localeCodes)).min(1).max(localeCodes.length),
  /** What a clock in Brussels shows. */
  at: z.string().max(16),
  /** Which of two moments, in the hour that clocks show twice. */
  offset: z.enum(['+01:00', '+02:00']).optional(),
})

/**
 * The endpoints by which publications are planned. Who sees the draft sees its plans; who may publish it may
 * plan and cancel, and what they planned is done with the rights that they have when the moment comes.
 *
 * @param title - the field that an item is known by
 * @param needed - the ability that publishing items of this kind takes
 */
export function scheduleEndpoints(
  noun: AddressedNoun,
  title: string,
  needed: Ability,
): Omit<Endpoint, 'root'>[] {
  const owner = { noun, title, needed }
  return [
    { path: '/:id/schedules', method: 'get', handler: (req) => list(owner, req) },
    {
      path: '/:id/schedules',
      method: 'post',
      handler: async (req) => {
        const sent = await sentBody(req)
        return inTransaction(req, () => plan(owner, req, sent))
      },
    },
    {
      path: '/:id/schedules/:schedule/cancel',
      method: 'post',
      handler: (req) => inTransaction(req, () => cancel(owner, req)),
    },
  ]
}

/** `GET /api/schedules`: everything that is planned at the sites of the person. */
export const schedulesEndpoint: Endpoint = {
  path: '/schedules',
  method: 'get',
  handler: async (req) => {
    const sites = sitesWhere(memberOf(req), 'see')
    if (sites.length === 0) throw new Forbidden(req.t)
    const schedules = await allSchedules(poolOf(req.payload), sites === 'all' ? null : sites)
    return Response.json({ schedules })
  },
}

interface Owner {
  noun: AddressedNoun
  title: string
  needed: Ability
}

interface Seen {
  id: string
  item: Data
  site: string | null
  mayPlan: boolean
}

/** The item, for who may see its draft; null for everybody else, who get the 404 of what is not there. */
async function seen({ noun, needed }: Owner, req: PayloadRequest): Promise<Seen | null> {
  const id = String(req.routeParams?.['id'] ?? '')
  const item = isId(id) ? ((await draftFor(noun, id, req)) as Data | null) : null
  if (!item) return null
  const site = idOf(item['site'])
  const mayPlan = can(memberOf(req), needed, site ?? idOf(item['keeper']))
  return { id, item, site, mayPlan }
}

const absent = (): Response => Response.json({ errors: [{ message: 'Not Found' }] }, { status: 404 })

async function list(owner: Owner, req: PayloadRequest): Promise<Response> {
  const found = await seen(owner, req)
  if (!found) return absent()
  const schedules = await schedulesOf(poolOf(req.payload), owner.noun, found.id)
  return Response.json({ schedules, mayPlan: found.mayPlan })
}

async function plan(owner: Owner, req: PayloadRequest, sent: unknown): Promise<Response> {
  const found = await seen(owner, req)
  if (!found) return absent()
  if (!found.mayPlan) throw new Forbidden(req.t)
  const { data, success } = asked.safeParse(sent)
  if (!success) throw new Refusal(inLanguageOf(req, noTime), 400)
  const runAt = momentOf(data, req)
  const titles = (found.item[owner.title] ?? {}) as Record<string, unknown>
  if (data.action === 'publish' && data.languages.some((language) => !titles[language])) {
    throw new Refusal(inLanguageOf(req, texts.noText), 400)
  }
  const collection = req.payload.collections[owner.noun].config
  const [newest] = await newestVersions({ collection, id: found.id, req })
  const sql = await sqlOf(req)
  const { rows } = await sql.query<{ id: string }>(
    `INSERT INTO schedules (noun, item, site_id, title, action, languages, run_at, copy, created_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id`,
    [
      ...[owner.noun, found.id, found.site, String(titles[data.languages[0] ?? 'en'] ?? found.id)],
      ...[data.action, JSON.stringify([...new Set(data.languages)]), runAt],
      ...[data.action === 'publish' ? JSON.stringify(newest?.version) : null, req.user?.id],
    ],
  )
  const id = rows[0]?.id ?? ''
  await scheduleJob(sql, { kind: scheduleKind, key: id, runAt, data: { schedule: id } })
  await record(req, owner, found, data.action === 'publish' ? 'plan-publication' : 'plan-withdrawal', {
    languages: data.languages,
    at: runAt.toISOString(),
  })
  return Response.json({ id, runAt: runAt.toISOString() }, { status: 201 })
}

/** Writes into the site history that something was planned, or cancelled. */
async function record(
  req: PayloadRequest,
  { noun }: Owner,
  { id, item, site }: Seen,
  action: string,
  { languages, at }: { languages: readonly Locale[]; at: string },
): Promise<void> {
  const title = titleOf(req.payload.collections[noun].config, item)
  const [only = null, ...more] = languages
  await recordEvent(req, {
    ...{ action, noun, itemId: id, title, site: site ?? idOf(item['keeper']) },
    language: more.length === 0 ? only : null,
    details: { at, ...(more.length > 0 && { languages }) },
  })
}

async function cancel(owner: Owner, req: PayloadRequest): Promise<Response> {
  const found = await seen(owner, req)
  const id = String(req.routeParams?.['schedule'] ?? '')
  if (!found || !isId(id)) return absent()
  if (!found.mayPlan) throw new Forbidden(req.t)
  // What is being done at this moment is waited for: then it is done, and not cancelled.
  const sql = await sqlOf(req)
  await cancelJob(sql, { kind: scheduleKind, key: id })
  const { rows } = await sql.query<{ languages: Locale[]; run_at: Date }>(
    `UPDATE schedules SET state = 'cancelled', ended_at = now(), copy = NULL
     WHERE id = $1 AND noun = $2 AND item = $3 AND state = 'waiting' RETURNING languages, run_at`,
    [id, owner.noun, found.id],
  )
  const [plan] = rows
  if (!plan) throw new Refusal(inLanguageOf(req, texts.ended), 400)
  await record(req, owner, found, 'cancel-plan', {
    languages: plan.languages,
    at: plan.run_at.toISOString(),
  })
  return Response.json({ cancelled: true })
}
