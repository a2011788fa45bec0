import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { poolOf, readerOf } from '../../../src/jobs/sql.ts'
import { idOf } from '../../../src/lib/id-of.ts'
import { isId } from '../../../src/lib/is-id.ts'
import type { Data } from '../localized-data.ts'
import { followsHow } from './follows.ts'
import { type Reference, referencesTo, type Target } from './references.ts'
import { readUseTables, type UseTables, usesStatement } from './use-tables.ts'

/** A document that refers to an item. */
export interface Use {
  noun: CollectionSlug
  id: string
  /** The site that it belongs to; a site's own id for its settings; null for what belongs to no single site. */
  site: string | null
  /** Who looks after it, where it belongs to no single site. */
  keeper: string | null
  /** Readers see it there. */
  isPublic: boolean
  /** It stands in the newest draft. */
  isDraft: boolean
  isTrashed: boolean
  /** The item cannot go before this is changed. */
  isRequired: boolean
  /** The document as it is public, and its newest draft, each in all languages. */
  copies: { shown?: Data; draft?: Data }
  references: Reference[]
}

/** As many are shown and looked at in detail. */
const most = 200

/** The tables do not change while the program runs. */
const tables = new WeakMap<object, Promise<UseTables>>()

function referringTables(req: PayloadRequest): Promise<UseTables> {
  const known = tables.get(req.payload.db)
  if (known) return known
  const reading = readUseTables(poolOf(req.payload))
  tables.set(req.payload.db, reading)
  reading.catch(() => tables.delete(req.payload.db))
  return reading
}

const tableOf = (noun: string): string => noun.replaceAll('-', '_')

/** The tables of collections and of their versions. */
export function rootsOf(nouns: SanitizedCollectionConfig[]): Map<string, SanitizedCollectionConfig> {
  const roots = new Map<string, SanitizedCollectionConfig>()
  for (const config of nouns) {
    roots.set(tableOf(config.slug), config)
    if (config.versions) roots.set(`_${tableOf(config.slug)}_v`, config)
  }
  return roots
}

interface ReferringRow {
  /** The table of the document, or of its versions. */
  root: string
  id: string
  isRequired: boolean
}

/** The rows of some tables of documents that refer to an item, whether by a part of theirs or by a text. */
export async function rowsReferringTo(
  req: PayloadRequest,
  { noun, id }: Target,
  roots: readonly string[],
): Promise<ReferringRow[]> {
  const statement = usesStatement(await referringTables(req), {
    roots: new Set(roots),
    target: tableOf(noun),
  })
  if (statement === '') return []
  const sql = await readerOf(req)
  const { rows } = await sql.query<ReferringRow>(
    `SELECT root, id, bool_or("isRequired") AS "isRequired" FROM (${statement}) uses
     GROUP BY root, id ORDER BY root, id LIMIT ${most}`,
    [id],
  )
  return rows
}

/**
 * The documents that refer to an item: by a relation, a picture or file, a link in a text, a block, a menu;
 * on every site, in every language, as they are public and as the newest draft has them.
 */
export async function findUses(req: PayloadRequest, target: Target): Promise<Use[]> {
  if (!isId(target.id)) return []
  const nouns = Object.values(req.payload.collections)
    .map(({ config }) => config)
    .filter((config) => followsHow(config) === null)
  const roots = rootsOf(nouns)
  const rows = await rowsReferringTo(req, target, [...roots.keys()])
  const documents = Map.groupBy(rows, ({ root, id }) => `${roots.get(root)?.slug}:${id}`)
  const uses: Use[] = []
  for (const [key, places] of documents) {
    const [noun = '', id = ''] = key.split(':')
    const isItself = noun === target.noun && id === target.id
    const config = roots.get(places[0]?.root ?? '')
    const use = !isItself && config ? await lookAt(req, config, id, target) : null
    if (use) uses.push({ ...use, isRequired: places.some(({ isRequired }) => isRequired) })
  }
  return uses
}

/** Where exactly a document refers to the item; null when it did so only in what nobody edits or sees any more. */
async function lookAt(
  req: PayloadRequest,
  config: SanitizedCollectionConfig,
  id: string,
  target: Target,
): Promise<Use | null> {
  const noun = config.slug as CollectionSlug
  const row = await req.payload.db.findOne<Data & { id: string }>({
    collection: noun,
    req,
    where: { id: { equals: id } },
  })
  if (!row) return null
  const draft = config.versions ? await newestDraft(req, noun, id) : undefined
  const isShown = !config.versions || row['_status'] === 'published'
  const shown = isShown ? row : undefined
  const fields = config.flattenedFields
  const inShown = shown ? [...referencesTo(fields, shown, target)] : []
  const inDraft = draft ? [...referencesTo(fields, draft, target)] : []
  if (inShown.length + inDraft.length === 0) return null
  return {
    noun,
    id,
    site: noun === 'sites' ? id : idOf(draft?.['site'] ?? row['site']),
    keeper: idOf(row['keeper']),
    isPublic: inShown.length > 0 && !row['deletedAt'],
    isDraft: inDraft.length > 0,
    isTrashed: Boolean(row['deletedAt']),
    isRequired: false,
    copies: { ...(shown && { shown }), ...(draft && { draft }) },
    references: unique([...inShown, ...inDraft]),
  }
}

async function newestDraft(req: PayloadRequest, noun: CollectionSlug, id: string): Promise<Data | undefined> {
  const { docs } = await req.payload.db.findVersions<Data>({
    collection: noun,
    req,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
  })
  return docs[0]?.version
}

function unique(references: Reference[]): Reference[] {
  return [...new Map(references.map((each) => [`${each.path} ${each.language}`, each])).values()]
}
