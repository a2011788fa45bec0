import { APIError, type CollectionSlug, killTransaction, type PayloadRequest } from 'payload'
import type { JobContext, JobKind } from '../../../src/jobs/kind.ts'
import { poolOf, type Sql } from '../../../src/jobs/sql.ts'
import type { AddressedNoun } from '../../../src/lib/addresses.ts'
import { contentOf } from '../../../src/lib/content-of.ts'
import type { ScheduleRefusal } from '../../../src/lib/schedules.ts'
import type { User } from '../../../src/payload-types.ts'
import type { Data } from '../localized-data.ts'
import { newestVersions, type Version } from '../publication.ts'
import { scheduleKind } from './stored.ts'

interface Planned {
  id: string
  noun: AddressedNoun
  item: string
  action: 'publish' | 'withdraw'
  languages: string[]
  copy: Data | null
  run_at: Date
  created_by: string | null
}

/** Why it is not done, for good; found out before anything is written. */
class Refused extends Error {
  readonly reason: ScheduleRefusal

  constructor(reason: ScheduleRefusal) {
    super(reason)
    this.reason = reason
  }
}

/**
 * Does what was planned, in the name and with the rights that the person who planned it has now, in one
 * transaction: all languages become public at the same moment, or nothing does. What may not be done is noted
 * at the plan, where people see it; what fails otherwise is tried again.
 */
export const plannedPublication: JobKind = {
  kind: scheduleKind,
  async run(context) {
    const { sql, data } = context
    const { rows } = await sql.query<Planned>(
      `SELECT * FROM schedules WHERE id = $1 AND state = 'waiting' FOR UPDATE`,
      [data['schedule']],
    )
    const planned = rows[0]
    if (!planned) return
    try {
      await carryOut(context, planned)
      await end(sql, planned, 'done', null)
      tellOfDelay(context, planned)
    } catch (error) {
      const reason = reasonOf(error)
      if (!reason) throw error
      if (error instanceof Refused) return end(sql, planned, 'refused', reason)
      // What Payload refuses it rolls back, with the claim: the plan is told of it apart, and the next try of
      // the job finds nothing to do.
      await killTransaction(context.req)
      await end(poolOf(context.payload), planned, 'refused', reason)
      throw error
    }
  },
}

/** Readers were promised what is planned within this time, in milliseconds. */
const promised = 2_000

/** The log keeps what the alarm of late work shows only as long as it lasts. */
function tellOfDelay({ payload }: JobContext, { id, run_at }: Planned): void {
  const late = Date.now() - run_at.getTime()
  if (late > promised) payload.logger.warn({ schedule: id, late }, 'A planned publication came late')
}

async function end(sql: Sql, { id }: Planned, state: string, reason: ScheduleRefusal | null): Promise<void> {
  // What it would have published is kept no longer than it is needed.
  await sql.query(
    `UPDATE schedules SET state = $2, reason = $3, ended_at = clock_timestamp(), copy = NULL
     WHERE id = $1 AND state = 'waiting'`,
    [id, state, reason],
  )
}

function reasonOf(error: unknown): ScheduleRefusal | null {
  if (error instanceof Refused) return error.reason
  if (!(error instanceof APIError) || error.status >= 500) return null
  if (error.status === 404) return 'item-gone'
  return error.status === 403 ? 'not-allowed' : 'not-valid'
}

async function carryOut({ payload, req }: JobContext, planned: Planned): Promise<void> {
  const person = planned.created_by && (await personOf(planned.created_by, req))
  if (!person) throw new Refused('person-gone')
  const collection = payload.collections[planned.noun].config
  const place = { collection, id: planned.item, req }
  const [newest] = await newestVersions(place)
  if (!newest || newest.version['deletedAt']) throw new Refused('item-gone')
  const isChanged = planned.copy !== null && contentOf(newest.version) !== contentOf(planned.copy)
  if (isChanged && planned.copy) {
    // What was planned is published, and not what somebody has written since.
    await writeVersion(place, newest, { ...planned.copy, publishedAt: newest.version['publishedAt'] })
  }
  const status = planned.action === 'publish' ? ('published' as const) : ('draft' as const)
  await payload.update({
    collection: planned.noun satisfies CollectionSlug,
    id: planned.item,
    locale: planned.languages[0] as 'en',
    fallbackLocale: false,
    depth: 0,
    data: { _status: status },
    overrideAccess: false,
    user: person,
    req: asPerson(req, person, planned.languages),
  })
  if (isChanged) await restoreDraft(place, newest)
}

/** The person as they are now, with the roles that they hold now. */
async function personOf(id: string, req: PayloadRequest): Promise<(User & { collection: 'users' }) | null> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { equals: id } },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0] ? { ...docs[0], collection: 'users' } : null
}

/** The same transaction, as a request of the person that names the languages. */
function asPerson(req: PayloadRequest, user: User, languages: string[]): PayloadRequest {
  const query = { publishLanguages: languages.join(',') }
  return { ...req, user: { ...user, collection: 'users' }, query, context: {} }
}

interface Place {
  collection: JobContext['payload']['collections'][AddressedNoun]['config']
  id: string
  req: PayloadRequest
}

async function writeVersion(place: Place, entry: Version, version: Data): Promise<void> {
  await place.req.payload.db.updateVersion({
    collection: place.collection.slug as CollectionSlug,
    id: entry.id,
    req: place.req,
    returning: false,
    versionData: { ...entry, version },
  })
}

/** What somebody has written since is the draft again; only what is public is now told of it. */
async function restoreDraft(place: Place, written: Version): Promise<void> {
  const [draft] = await newestVersions(place)
  if (!draft) throw new Error('The draft is gone.')
  await writeVersion(place, draft, {
    ...written.version,
    publishedAt: draft.version['publishedAt'],
    _status: draft.version['_status'],
  })
}
