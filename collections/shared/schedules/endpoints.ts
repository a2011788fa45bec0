import {
  commitTransaction,
  type Endpoint,
  Forbidden,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload'
import { z } from 'zod'
import { localeCodes } from '../../../src/i18n/locales.ts'
import { cancelJob, scheduleJob } from '../../../src/jobs/schedule.ts'
import { poolOf, sqlOf } from '../../../src/jobs/sql.ts'
import type { AddressedNoun } from '../../../src/lib/addresses.ts'
import { brusselsMoments, brusselsOffset } from '../../../src/lib/brussels-time.ts'
import { idOf } from '../../../src/lib/id-of.ts'
import { isId } from '../../../src/lib/is-id.ts'
import { scheduleActions } from '../../../src/lib/schedules.ts'
import { type Ability, can, sitesWhere } from '../access.ts'
import { inLanguageOf, type Words, words } from '../fields/words.ts'
import type { Data } from '../localized-data.ts'
import { memberOf } from '../member.ts'
import { draftFor } from '../preview-address.ts'
import { newestVersions } from '../publication.ts'
import { Refusal } from '../refusal.ts'
import { allSchedules, scheduleKind, schedulesOf } from './stored.ts'

const texts = {
  noTime: words('Choose a day and a time.', 'Choisissez un jour et une heure.', 'Elija un día y una hora.'),
  skipped: words(
    'Clocks skip this time that night, because summer time begins. Choose an earlier or a later one.',
    'Cette nuit-là, les horloges sautent cette heure, car l’heure d’été commence. Choisissez-en une autre.',
    'Esa noche los relojes saltan esa hora, porque empieza el horario de verano. Elija otra.',
  ),
  twice: words(
    'Clocks show this time twice that night, because summer time ends. Say which one.',
    'Cette nuit-là, les horloges indiquent cette heure deux fois, car l’heure d’été se termine. Précisez laquelle.',
    'Esa noche los relojes marcan esa hora dos veces, porque termina el horario de verano. Indique cuál.',
  ),
  past: words('This moment has passed.', 'Ce moment est passé.', 'Ese momento ya ha pasado.'),
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
    { path: '/:id/schedules', method: 'post', handler: (req) => inTransaction(req, () => plan(owner, req)) },
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

async function inTransaction(req: PayloadRequest, write: () => Promise<Response>): Promise<Response> {
  await initTransaction(req)
  try {
    const response = await write()
    await commitTransaction(req)
    return response
  } catch (error) {
    await killTransaction(req)
    throw error
  }
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

async function plan(owner: Owner, req: PayloadRequest): Promise<Response> {
  const found = await seen(owner, req)
  if (!found) return absent()
  if (!found.mayPlan) throw new Forbidden(req.t)
  const { data, success } = asked.safeParse(await req.json?.().catch(() => null))
  if (!success) throw new Refusal(inLanguageOf(req, texts.noTime), 400)
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
  return Response.json({ id, runAt: runAt.toISOString() }, { status: 201 })
}

/** @throws Refusal 400 for a time that clocks skip, show twice, or have shown */
function momentOf({ at, offset }: z.infer<typeof asked>, req: PayloadRequest): Date {
  const moments = brusselsMoments(at)
  const isDay = !Number.isNaN(Date.parse(`${at}Z`))
  if (moments.length === 0) throw new Refusal(inLanguageOf(req, isDay ? texts.skipped : texts.noTime), 400)
  const meant = offset ? moments.filter((moment) => brusselsOffset(moment) === offset) : moments
  if (meant.length > 1) throw new Refusal(inLanguageOf(req, texts.twice), 400)
  const [moment] = meant
  if (!moment) throw new Refusal(inLanguageOf(req, texts.noTime), 400)
  if (moment.getTime() <= Date.now()) throw new Refusal(inLanguageOf(req, texts.past), 400)
  return moment
}

async function cancel(owner: Owner, req: PayloadRequest): Promise<Response> {
  const found = await seen(owner, req)
  const id = String(req.routeParams?.['schedule'] ?? '')
  if (!found || !isId(id)) return absent()
  if (!found.mayPlan) throw new Forbidden(req.t)
  // What is being done at this moment is waited for: then it is done, and not cancelled.
  const sql = await sqlOf(req)
  await cancelJob(sql, { kind: scheduleKind, key: id })
  const { rowCount } = await sql.query(
    `UPDATE schedules SET state = 'cancelled', ended_at = now(), copy = NULL
     WHERE id = $1 AND noun = $2 AND item = $3 AND state = 'waiting'`,
    [id, owner.noun, found.id],
  )
  if (rowCount === 0) throw new Refusal(inLanguageOf(req, texts.ended), 400)
  return Response.json({ cancelled: true })
}
