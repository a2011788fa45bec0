import type { JobKind } from '../jobs/kind.ts'
import { poolOf, type Sql } from '../jobs/sql.ts'
import type { MayReach } from './ask.ts'
import { isPublicAddress } from './public-address.ts'
import { type Visit, Visitor } from './visit.ts'

/** Between two rounds, in milliseconds. */
const often = 60_000
/** One round visits so many addresses, and begins no further one after so long, in milliseconds. */
const most = 40
const longest = 20_000
/** One visit takes no longer, in milliseconds. */
const longestVisit = 60_000
/** So many hosts are visited side by side. */
const lanes = 4

interface Due {
  address: string
  host: string
}

/**
 * Takes addresses whose turn it is. It is noted at once, for everybody, that they were visited: a round that is
 * killed visits nothing twice within the week.
 */
async function takeDue(sql: Sql): Promise<Due[]> {
  const { rows } = await sql.query<Due>(
    `UPDATE outside_addresses SET visited_at = now(), next_visit = now() + interval '7 days'
     WHERE address IN (SELECT address FROM outside_addresses WHERE next_visit <= now()
       ORDER BY next_visit, address LIMIT ${most} FOR UPDATE SKIP LOCKED)
     RETURNING address, host`,
  )
  return rows
}

/** Gives back what was not visited after all. */
async function giveBack(sql: Sql, addresses: readonly string[]): Promise<void> {
  if (addresses.length === 0) return
  await sql.query('UPDATE outside_addresses SET next_visit = now() WHERE address = ANY($1)', [addresses])
}

/**
 * Notes what became of a visit. What fails is dead when it failed on another day before, and has been since then.
 * Whatever leads there is looked at again when the answer is another than before.
 */
async function noteVisit(sql: Sql, address: string, { outcome, reason }: Visit): Promise<void> {
  await sql.query(
    `WITH before AS (SELECT address, state FROM outside_addresses WHERE address = $1 FOR UPDATE),
     noted AS (
       UPDATE outside_addresses a SET outcome = $3,
         state = CASE WHEN $2 <> 'failing' THEN $2
           WHEN a.failing_since::date < now()::date THEN 'dead' ELSE 'failing' END,
         failing_since = CASE WHEN $2 = 'failing' THEN coalesce(a.failing_since, now()) END
       FROM before WHERE a.address = before.address RETURNING a.address, a.state, before.state AS was)
     INSERT INTO content_to_check (noun, item) SELECT DISTINCT l.noun, l.item
     FROM noted JOIN content_links l ON md5(l.target) = md5(noted.address)
     WHERE (noted.state = 'dead') <> (noted.was = 'dead')`,
    [address, outcome, reason],
  )
}

/** Whether anybody answered at all, whatever was said. */
const hasAnswered = ({ reason }: Visit): boolean => /^\d+$/.test(reason)

async function hasAnsweredLately(sql: Sql): Promise<boolean> {
  const { rowCount } = await sql.query(
    `SELECT FROM outside_addresses WHERE visited_at > now() - interval '1 day' AND outcome ~ '^[0-9]+$' LIMIT 1`,
  )
  return Boolean(rowCount)
}

/** Where nobody answers at all, it may be our own way to them that is broken: then nothing is said of them. */
const offline = (visit: Visit): Visit =>
  visit.outcome === 'failing' ? { outcome: 'unknown', reason: `offline, ${visit.reason}` } : visit

/**
 * Makes the job that looks whether addresses outside still answer, each at most once a week.
 *
 * @param mayReach - which machines may be connected to; anything but the public internet is for tests of this job,
 *   which hand over a rule of their own
 * @param pause - between two requests to one host, in milliseconds
 */
export function addressVisits({ mayReach, pause }: { mayReach: MayReach; pause: number }): JobKind {
  let visitor: Visitor | undefined
  return {
    kind: 'visit-addresses',
    every: often,
    async run({ payload }) {
      // What is noted must not wait for the end of the round, nor go with it.
      const sql = poolOf(payload)
      const { publicUrl } = payload.config.custom as { publicUrl: string }
      visitor ??= new Visitor({ mayReach, pause, timeout: 10_000, longest: longestVisit, publicUrl })
      const due = await takeDue(sql)
      const hosts = [...Map.groupBy(due, ({ host }) => host).values()]
      const deadline = Date.now() + longest
      const left: string[] = []
      const visits: [address: string, visit: Visit][] = []
      const lane = async () => {
        for (let of = hosts.shift(); of; of = hosts.shift()) {
          for (const { address } of of) {
            if (Date.now() > deadline) left.push(address)
            else if (visitor) visits.push([address, await visitor.visit(address)])
          }
        }
      }
      await Promise.all(Array.from({ length: lanes }, lane))
      await giveBack(sql, left)
      const isOnline = visits.some(([, visit]) => hasAnswered(visit)) || (await hasAnsweredLately(sql))
      for (const [address, visit] of visits) await noteVisit(sql, address, isOnline ? visit : offline(visit))
    },
  }
}

/** Looks whether addresses outside still answer. */
export const visitAddresses = addressVisits({ mayReach: isPublicAddress, pause: 2_000 })
