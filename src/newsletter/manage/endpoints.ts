import {
  commitTransaction,
  type Endpoint,
  Forbidden,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload'
import { z } from 'zod'
import { can, sitesWhere } from '../../../collections/shared/access.ts'
import { inLanguageOf, type Words } from '../../../collections/shared/fields/words.ts'
import { recordEvent } from '../../../collections/shared/history.ts'
import { memberOf } from '../../../collections/shared/member.ts'
import { Refusal } from '../../../collections/shared/refusal.ts'
import { type Sql, sqlOf } from '../../jobs/sql.ts'
import { isId } from '../../lib/is-id.ts'
import { givenReasons } from '../../lib/kinds.ts'
import { correctAddress } from './correct-address.ts'
import { exportChoices, exportSubscribers } from './export-subscribers.ts'
import { readImport } from './import-rows.ts'
import { importSubscribers } from './import-subscribers.ts'
import { refusals } from './refusals.ts'
import { suppressSubscriber } from './suppress-subscriber.ts'

const id = z.string().refine(isId)
const short = z.string().max(300)
const why = z.string().trim().min(3).max(1_000)

const importAsked = z.object({
  newsletter: id,
  csv: z.string().max(900_000),
  forAll: z.object({ given: short, where: short, wording: z.string().max(3_000), language: short }),
  isDry: z.boolean(),
})
const exportAsked = z.object({ newsletter: id, state: z.enum(exportChoices).optional() })
const correctAsked = z.object({ subscription: id, email: short, why })
const suppressAsked = z.object({ subscription: id, reason: z.enum(givenReasons), why })

interface Work<Asked> {
  req: PayloadRequest
  sql: Sql
  asked: Asked
  /** Who asks, for the records. */
  person: string
}

/**
 * An endpoint for people who manage newsletters. Whatever it writes is one transaction; whether the person may is
 * for its work to ask, since that depends on what is named.
 */
function endpoint<Asked>(
  path: `/subscriber-lists/${string}`,
  schema: z.ZodType<Asked>,
  unreadable: Words,
  work: (asked: Work<Asked>) => Promise<Response>,
): Endpoint {
  return {
    path,
    method: 'post',
    handler: async (req) => {
      if (!req.user) throw new Forbidden(req.t)
      const read = schema.safeParse(await req.json?.().catch(() => null))
      if (!read.success) throw new Refusal(inLanguageOf(req, unreadable), 400)
      await initTransaction(req)
      try {
        const person = String(req.user['name'] ?? '')
        const answer = await work({ req, sql: await sqlOf(req), asked: read.data, person })
        await commitTransaction(req)
        return answer
      } catch (error) {
        await killTransaction(req)
        throw error
      }
    },
  }
}

/** A newsletter whose list the person may see and change. */
async function managedNewsletter({ req, sql }: Work<unknown>, newsletter: string) {
  const { rows } = await sql.query<{ id: string; name: string; site: string; languages: string[] }>(
    `SELECT n.id, n.site_id AS site,
       ARRAY(SELECT value::text FROM sites_languages WHERE parent_id = n.site_id) AS languages, coalesce((SELECT name FROM newsletters_locales l
       WHERE l._parent_id = n.id AND name <> '' ORDER BY l._locale LIMIT 1), '') AS name
     FROM newsletters n WHERE n.id = $1`,
    [newsletter],
  )
  const [found] = rows
  if (!found || !can(memberOf(req), 'manage', found.site)) throw new Forbidden(req.t)
  return found
}

/** The site of a subscription that the person may change. */
async function managedSite({ req, sql }: Work<unknown>, subscription: string): Promise<string> {
  const { rows } = await sql.query<{ site: string }>(
    'SELECT site_id AS site FROM subscriptions WHERE id = $1',
    [subscription],
  )
  const site = rows[0]?.site ?? null
  if (site === null || !can(memberOf(req), 'manage', site)) throw new Forbidden(req.t)
  return site
}

/** Takes subscribers from a file, or says what would become of each of its rows. */
const importEndpoint = endpoint('/subscriber-lists/import', importAsked, refusals.file, async (work) => {
  const { req, sql, asked, person } = work
  const newsletter = await managedNewsletter(work, asked.newsletter)
  const at = new Date()
  const read = readImport(asked.csv, asked.forAll, { now: at, languages: newsletter.languages })
  if (!read) throw new Refusal(inLanguageOf(req, refusals.columns), 400)
  const { isDry } = asked
  const rows = await importSubscribers(sql, { newsletter, rows: read, person, at, isDry })
  if (!isDry) {
    const count = rows.filter(({ outcome }) => outcome === 'new').length
    await recordEvent(req, {
      action: 'import-subscribers',
      noun: 'newsletters',
      itemId: newsletter.id,
      title: newsletter.name,
      site: newsletter.site,
      details: { rows: rows.length, new: count },
    })
  }
  return Response.json({ rows })
})

/** Gives the list of a newsletter as CSV, and notes in the history that it was taken. */
const exportEndpoint = endpoint(
  '/subscriber-lists/export',
  exportAsked,
  refusals.newsletter,
  async (work) => {
    const { req, sql, asked } = work
    const newsletter = await managedNewsletter(work, asked.newsletter)
    const { csv, count } = await exportSubscribers(sql, newsletter.id, asked.state)
    await recordEvent(req, {
      action: 'export-subscribers',
      noun: 'newsletters',
      itemId: newsletter.id,
      title: newsletter.name,
      site: newsletter.site,
      details: { count, ...(asked.state && { state: asked.state }) },
    })
    return new Response(csv, {
      headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present', 'Cache-Control': 'no-store' },
    })
  },
)

const correctEndpoint = endpoint('/subscriber-lists/correct', correctAsked, refusals.why, async (work) => {
  const { req, sql, asked, person } = work
  const site = await managedSite(work, asked.subscription)
  const sites = sitesWhere(memberOf(req), 'manage')
  const refused = await correctAddress(sql, { ...asked, person, sites, at: new Date() })
  if (refused) throw new Refusal(inLanguageOf(req, refusals[refused]), 400)
  await noteAction(work, 'correct-subscriber', asked.subscription, site)
  return Response.json({ isDone: true })
})

const suppressEndpoint = endpoint('/subscriber-lists/suppress', suppressAsked, refusals.why, async (work) => {
  const { req, sql, asked, person } = work
  const site = await managedSite(work, asked.subscription)
  const refused = await suppressSubscriber(sql, { ...asked, person, at: new Date() })
  if (refused) throw new Refusal(inLanguageOf(req, refusals[refused]), 400)
  await noteAction(work, 'suppress-subscriber', asked.subscription, site)
  return Response.json({ isDone: true })
})

/** The history can never be changed, so it names no reader. */
const noteAction = ({ req }: Work<unknown>, action: string, itemId: string, site: string): Promise<void> =>
  recordEvent(req, { action, noun: 'subscriptions', itemId, site })

/** What people who manage newsletters do with their lists. */
export const subscriberEndpoints: Endpoint[] = [
  importEndpoint,
  exportEndpoint,
  correctEndpoint,
  suppressEndpoint,
]
