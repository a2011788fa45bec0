import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import type { Sql } from '../../../src/jobs/sql.ts'
import { idOf } from '../../../src/lib/id-of.ts'
import type { Data } from '../localized-data.ts'
import { tablesOf } from './report-nouns.ts'

/** One way in which an item stands: as readers see it, as people write it, or both at once. */
export interface Copy {
  /** In all languages. */
  data: Data
  isDraft: boolean
  /** Whether readers see it in a language. */
  isPublicIn(language: string): boolean
}

/** An item with all that the report has to look at. */
export interface ItemToCheck {
  id: string
  /** Its site, the one that looks after it, or itself; null for what belongs to nobody. */
  site: string | null
  copies: Copy[]
}

interface Standing {
  id: string
  isPublic: boolean
  /** The newest version says something else than what is public. */
  hasDraft: boolean
}

/** The ids of items after one of them, in the order of their ids; those in the trash are left out. */
export async function idsAfter(sql: Sql, noun: string, after: string, most: number): Promise<string[]> {
  const { rows } = await sql.query<{ id: string }>(
    `SELECT id FROM "${tablesOf(noun).table}" WHERE id > $1::uuid ORDER BY id LIMIT $2`,
    [after, most],
  )
  return rows.map(({ id }) => id)
}

async function standingOf(
  sql: Sql,
  { slug, versions, trash }: SanitizedCollectionConfig,
  ids: readonly string[],
): Promise<Standing[]> {
  const names = tablesOf(slug)
  const draft = versions
    ? `(SELECT v.version__status::text FROM "${names.versions}" v WHERE v.parent_id = m.id AND v.latest LIMIT 1)`
    : `''`
  const { rows } = await sql.query<Standing>(
    `SELECT m.id, ${versions ? `m._status = 'published'` : publicPlain(slug)} AS "isPublic",
       coalesce(${draft} = 'draft', false) AS "hasDraft"
     FROM "${names.table}" m WHERE m.id = ANY($1)${trash ? ' AND m.deleted_at IS NULL' : ''}`,
    [ids],
  )
  return rows
}

/** What has no publication is public, but for pictures: readers see those that something public shows. */
const publicPlain = (slug: string): string =>
  slug === 'media' ? 'EXISTS (SELECT FROM media_uses u WHERE u.media_id = m.id)' : 'true'

const timesOf = (data: Data): Data => Object(data['publishedAt']) as Data

/**
 * Reads items as the report looks at them: the newest draft and, where readers see something else, the public copy.
 * What is in the trash or gone is left out.
 */
export async function readItems(
  req: PayloadRequest,
  sql: Sql,
  config: SanitizedCollectionConfig,
  ids: readonly string[],
): Promise<ItemToCheck[]> {
  if (ids.length === 0) return []
  const collection = config.slug as CollectionSlug
  const standing = await standingOf(sql, config, ids)
  const there = standing.map(({ id }) => id)
  const drafts = new Map<string, Data>()
  if (config.versions && there.length > 0) {
    const { docs } = await req.payload.db.findVersions<Data>({
      collection,
      req,
      where: { and: [{ parent: { in: there } }, { latest: { equals: true } }] },
      pagination: false,
      limit: 0,
    })
    for (const { parent, version } of docs) drafts.set(String(parent), version)
  }
  const wanted = standing
    .filter(({ id, isPublic, hasDraft }) => !drafts.has(id) || (isPublic && hasDraft))
    .map(({ id }) => id)
  const shown = new Map<string, Data>()
  if (wanted.length > 0) {
    const { docs } = await req.payload.db.find<Data & { id: string }>({
      collection,
      req,
      where: { id: { in: wanted } },
      pagination: false,
      limit: 0,
    })
    for (const doc of docs) shown.set(doc.id, doc)
  }
  return standing.map((each) => itemOf(config, each, drafts.get(each.id), shown.get(each.id)))
}

function itemOf(
  config: SanitizedCollectionConfig,
  { id, isPublic }: Standing,
  draft: Data | undefined,
  shown: Data | undefined,
): ItemToCheck {
  const data = draft ?? shown ?? {}
  const site = config.slug === 'sites' ? id : (idOf(data['site']) ?? idOf(data['keeper']))
  if (!config.versions) return { id, site, copies: [{ data, isDraft: true, isPublicIn: () => isPublic }] }
  const isIn = (times: Data) => (language: string) => isPublic && Boolean(times[language])
  if (draft && shown && isPublic) {
    const copies = [
      { data: draft, isDraft: true, isPublicIn: () => false },
      { data: shown, isDraft: false, isPublicIn: isIn(timesOf(shown)) },
    ]
    return { id, site, copies }
  }
  return { id, site, copies: [{ data, isDraft: true, isPublicIn: isIn(timesOf(data)) }] }
}
