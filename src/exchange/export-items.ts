import type { PayloadRequest } from 'payload'
import { sqlOf } from '../jobs/sql.ts'
import { idOf } from '../lib/id-of.ts'
import { referencesOf } from './content.ts'
import type { ExchangeItem } from './format.ts'
import { readItems } from './item.ts'
import {
  collectionOf,
  contentFields,
  type ExchangedNoun,
  exchangedNouns,
  isExchanged,
  tableOfNoun,
} from './nouns.ts'

/** How many items are read at once. */
const batch = 50

/** Ids by noun, in the order in which the items were made. */
export type Chosen = Map<ExchangedNoun, string[]>

async function idsOf(req: PayloadRequest, noun: ExchangedNoun, site: string | null): Promise<string[]> {
  const sql = await sqlOf(req)
  const column = noun === 'sites' ? 'id' : 'site_id'
  const { rows } = await sql.query<{ id: string }>(
    `SELECT id FROM ${tableOfNoun(noun)} ${site === null ? '' : `WHERE ${column} = $1`} ORDER BY created_at, id`,
    site === null ? [] : [site],
  )
  return rows.map(({ id }) => id)
}

/** The items of a noun, a few at a time. */
export async function* itemsOf(
  req: PayloadRequest,
  noun: ExchangedNoun,
  ids: readonly string[],
): AsyncGenerator<ExchangeItem> {
  for (let from = 0; from < ids.length; from += batch)
    yield* await readItems(req, noun, ids.slice(from, from + batch))
}

/** Whether the items of a noun belong to sites. */
function isOfSites(req: PayloadRequest, noun: ExchangedNoun): boolean {
  return (
    noun === 'sites' || collectionOf(req.payload, noun).flattenedFields.some(({ name }) => name === 'site')
  )
}

/** Everything there is. */
export async function chooseAll(req: PayloadRequest): Promise<Chosen> {
  const chosen: Chosen = new Map()
  for (const noun of exchangedNouns) chosen.set(noun, await idsOf(req, noun, null))
  return chosen
}

/**
 * What belongs to a site, and of what all sites share what the site's items need: the topics, organisations,
 * pictures, files and videos that they refer to, and those that these refer to.
 */
export async function chooseSite(req: PayloadRequest, site: string): Promise<Chosen> {
  const chosen: Chosen = new Map()
  const shared = new Map<ExchangedNoun, Set<string>>()
  for (const noun of exchangedNouns) {
    if (isOfSites(req, noun)) chosen.set(noun, await idsOf(req, noun, site))
    else shared.set(noun, new Set())
  }
  chosen.set('placements', await placementsOf(req, chosen))
  let wanted = new Map([...chosen].map(([noun, ids]) => [noun, ids]))
  while (wanted.size > 0) wanted = await sharedIn(req, wanted, shared)
  for (const [noun, ids] of shared) {
    chosen.set(
      noun,
      (await idsOf(req, noun, null)).filter((id) => ids.has(id)),
    )
  }
  return chosen
}

/** Notes which shared items these items refer to, and gives those that were not known yet. */
async function sharedIn(
  req: PayloadRequest,
  wanted: Map<ExchangedNoun, string[]>,
  shared: Map<ExchangedNoun, Set<string>>,
): Promise<Map<ExchangedNoun, string[]>> {
  const found = new Map<ExchangedNoun, string[]>()
  for (const [noun, ids] of wanted) {
    const fields = contentFields(collectionOf(req.payload, noun))
    for await (const { content, public: copy } of itemsOf(req, noun, ids)) {
      for (const reference of [content, copy?.content ?? {}].flatMap((each) => referencesOf(fields, each))) {
        const known = isExchanged(reference.noun) ? shared.get(reference.noun) : undefined
        if (!known || known.has(reference.id) || !isExchanged(reference.noun)) continue
        known.add(reference.id)
        found.set(reference.noun, [...(found.get(reference.noun) ?? []), reference.id])
      }
    }
  }
  return found
}

/** Where the site's items were asked to stand on other sites, and how that was answered. */
async function placementsOf(req: PayloadRequest, chosen: Chosen): Promise<string[]> {
  const own = new Set([...chosen.values()].flat())
  const found: string[] = []
  for await (const { id, content } of itemsOf(req, 'placements', await idsOf(req, 'placements', null))) {
    if (own.has(idOf(content['item']) ?? '')) found.push(id)
  }
  return found
}
