import type { BasePayload, CollectionSlug, SanitizedCollectionConfig } from 'payload'
import { type Ability, can, canSomewhere, type Member } from '../access.ts'
import type { Ownership, Writer } from '../collection-access.ts'
import { abilityOf } from '../collection-access.ts'

/** What has no publication of its own and is looked at all the same. */
const plain: readonly string[] = ['media', 'sites', 'videos']

/** Whether the content report looks at the items of a collection. */
export const isReported = ({ slug, versions }: { slug: string; versions?: unknown }): boolean =>
  Boolean(versions) || plain.includes(slug)

/** The collections that the content report looks at, in the order of the menu. */
export function reportedCollections(payload: Pick<BasePayload, 'config'>): SanitizedCollectionConfig[] {
  return payload.config.collections.filter(
    (config) => !config.slug.startsWith('payload-') && isReported(config),
  )
}

/** The collection of a noun that the report looks at. */
export function reportedCollection(
  payload: Pick<BasePayload, 'config' | 'collections'>,
  noun: string,
): SanitizedCollectionConfig | undefined {
  const config = payload.collections[noun as CollectionSlug]?.config
  return config && isReported(config) ? config : undefined
}

/** The table of a noun, and that of its versions, as Payload names them. */
export const tablesOf = (noun: string): { table: string; versions: string } => {
  const table = noun.replaceAll('-', '_')
  return { table, versions: `_${table}_v` }
}

/** The ability that writing items of a noun takes; noted at the collection, where findings are answered for. */
export function neededToWrite(ownership: Ownership, writer: Writer): Ability {
  return ownership === 'site-itself' || writer === 'administrator' ? 'manage' : abilityOf[writer]
}

/** What `neededToWrite` said of a collection. */
export const neededFor = ({ custom }: Pick<SanitizedCollectionConfig, 'custom'>): Ability =>
  (custom?.['needed'] ?? 'manage') as Ability

/** Whether somebody may write an item, and so say what becomes of a finding in it. */
export function mayAnswer(
  member: Member | null,
  config: Pick<SanitizedCollectionConfig, 'custom'>,
  site: string | null,
): boolean {
  const needed = neededFor(config)
  return site === null ? canSomewhere(member, needed) : can(member, needed, site)
}
