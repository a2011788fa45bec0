import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { readerOf } from '../jobs/sql.ts'
import type { RowOutcome } from '../lib/exchange.ts'
import { idOf } from '../lib/id-of.ts'
import { isId } from '../lib/is-id.ts'
import { findClash } from './clashes.ts'
import { canonical, type Reference, referencesOf, withReferences } from './content.ts'
import type { ExchangeItem } from './format.ts'
import { readItems } from './item.ts'
import { collectionOf, contentFields, isPublishedNoun, tableOfNoun } from './nouns.ts'
import { Refused, sayTo } from './refused.ts'
import { said } from './said.ts'
import { contentShape } from './shape.ts'
import { validate } from './validate.ts'

/** What is known while the rows of a file are looked at. */
export interface Judging {
  req: PayloadRequest
  /** Whether an item stands in the file and may still come. */
  isComing: (reference: Reference) => boolean
  /** The sites that were here before, and ask for an approval of what is published. */
  approving: ReadonlySet<string>
}

/** What becomes of an item. */
export interface Judgement {
  outcome: RowOutcome
  problem: string | null
  notes: string[]
  /** As it can be written now: what it may not refer to is left out. */
  item: ExchangeItem
  current: ExchangeItem | null
  /** Some of what it refers to is still to come, and left out for now. */
  isUnlinked: boolean
}

/**
 * Says what becomes of an item of a file: whether it is sound, what of it cannot be taken, and whether it differs
 * from what is here. It writes nothing.
 */
export async function judge(judging: Judging, given: ExchangeItem): Promise<Judgement> {
  const { req, approving } = judging
  const collection = collectionOf(req.payload, given.noun)
  const notes: string[] = []
  let item = given
  let isUnlinked = false
  const judged = (
    outcome: RowOutcome,
    current: ExchangeItem | null,
    problem: string | null = null,
  ): Judgement => ({
    outcome,
    problem,
    notes: [...new Set(notes)],
    item,
    current,
    isUnlinked,
  })
  try {
    checkShape(collection, item)
    const linked = await linkedItem(judging, collection, item, notes)
    item = linked.item
    isUnlinked = linked.isUnlinked
    const [current = null] = linked.isHere ? await readItems(req, item.noun, [item.id]) : []
    if (current && current.updatedAt > item.updatedAt) notes.push(sayTo(req, said.newerHere))
    if (current && !isUnlinked && isSame(item, current)) return judged('unchanged', current)
    if (approving.has(idOf(item.content['site']) ?? '') && !isSameToReaders(item, current))
      notes.push(sayTo(req, said.noApproval))
    const clash = await findClash(req, collection, item)
    if (clash) throw clash
    await validate(req, collection, item, isUnlinked)
    return judged(current ? 'update' : 'create', current)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return judged('refused', null, error.reasonFor(req))
  }
}

function checkShape(collection: SanitizedCollectionConfig, item: ExchangeItem): void {
  if (collection.upload.staticDir) checkFileName(item.content['filename'])
  if (item.public && !isPublishedNoun(collection)) throw new Refused(said.notPublished)
  for (const content of [item.content, ...(item.public ? [item.public.content] : [])]) {
    const read = contentShape(collection).safeParse(content)
    if (read.success) continue
    const [issue] = read.error.issues
    const path = issue?.path.join('.') ?? ''
    if (issue?.code === 'unrecognized_keys') {
      throw new Refused(said.unknownField, { field: [path, issue.keys[0] ?? ''].filter(Boolean).join('.') })
    }
    throw new Refused(said.badField, { field: path })
  }
  if (collection.upload.staticDir && !item.octets) throw new Refused(said.noFile)
}

function checkFileName(name: unknown): void {
  if (typeof name !== 'string' || !/^[^./\\\p{Cc}][^/\\\p{Cc}]{0,200}$/u.test(name))
    throw new Refused(said.badFileName)
}

/** Whether an item says what is here already; when it was written does not matter. */
function isSame(item: ExchangeItem, current: ExchangeItem): boolean {
  const essence = ({ content, public: copy, deletedAt, octets }: ExchangeItem) =>
    canonical({ content, public: copy, deletedAt, octets: octets?.sha256 })
  return essence(item) === essence(current)
}

/** Whether readers see of an item what they see of it here already; of one that is not public, nothing. */
function isSameToReaders(item: ExchangeItem, current: ExchangeItem | null): boolean {
  return canonical(item.public ?? null) === canonical(current?.public ?? null) || !item.public
}

/** The item with those references that can be kept; users stand by their ids. */
async function linkedItem(
  { req, isComing }: Judging,
  collection: SanitizedCollectionConfig,
  item: ExchangeItem,
  notes: string[],
): Promise<{ item: ExchangeItem; isUnlinked: boolean; isHere: boolean }> {
  const fields = contentFields(collection)
  const contents = [item.content, ...(item.public ? [item.public.content] : [])]
  const references = contents.flatMap((content) => referencesOf(fields, content))
  const here = await existing(req, [...references, item])
  let isUnlinked = false
  const change = ({ noun, id }: Reference): string | null => {
    const found = here.get(`${noun}:${id}`)
    if (found !== undefined) return found
    if (noun === item.noun && id === item.id) return id
    if (noun === 'users') notes.push(sayTo(req, said.noUser, { value: id }))
    else if (isComing({ noun, id })) isUnlinked = true
    else notes.push(sayTo(req, said.missing, { noun, value: id }))
    return null
  }
  const linked = contents.map((content) => withReferences(fields, content, change))
  for (const { noun, id } of references) {
    if (!here.has(`${noun}:${id}`) && noun !== 'users' && !isComing({ noun, id }) && id !== item.id) {
      notes.push(sayTo(req, said.missing, { noun, value: id }))
    }
  }
  return {
    item: {
      ...item,
      content: linked[0] ?? {},
      ...(item.public && { public: { ...item.public, content: linked[1] ?? {} } }),
    },
    isUnlinked,
    isHere: here.has(`${item.noun}:${item.id}`),
  }
}

/** Whether a text may refer to items of a noun at all; in rich text anything may be written. */
const isReferred = ({ payload }: PayloadRequest, noun: string): boolean =>
  Object.hasOwn(payload.collections, noun) && !noun.startsWith('payload-')

/** Of what is referred to, what is here, with its id: users are named by e-mail. One question, whatever the nouns. */
async function existing(req: PayloadRequest, references: readonly Reference[]): Promise<Map<string, string>> {
  const sound = references.filter(({ noun, id }) => noun === 'users' || (isReferred(req, noun) && isId(id)))
  const byNoun = [...Map.groupBy(sound, ({ noun }) => noun)]
  if (byNoun.length === 0) return new Map()
  // The nouns are those of the configuration; what they are asked for is none of the statement.
  const questions = byNoun.map(([noun], at) => {
    const name = noun === 'users' ? 'email' : 'id::text'
    return `SELECT '${noun}:' || ${name} AS name, id FROM ${tableOfNoun(noun)} WHERE ${name.split(':')[0]} = ANY ($${at + 1})`
  })
  const sql = await readerOf(req)
  const { rows } = await sql.query<{ name: string; id: string }>(
    questions.join(' UNION ALL '),
    byNoun.map(([, named]) => [...new Set(named.map(({ id }) => id))]),
  )
  return new Map(rows.map(({ name, id }) => [name, id]))
}
