import { keptReads } from '../lib/kept-reads.ts'
import { once, recordDocument } from './record.ts'

/**
 * Reads what many pages have in common: once for a page, and kept for the next one until it changes.
 *
 * @param name - says what is read, with all that it depends on, as site and language; what it gives may not
 *   depend on the host, and may not grow with the number of items
 */
export function kept<Value>(name: string, read: () => Promise<Value>): Promise<Value> {
  return once(name, () => keptReads().read(name, read))
}

/** Reads of one kind that are made together. */
interface Together<Key, Value> {
  /** Says what is read for a key, as the name of a kept read does. */
  nameOf: (key: Key) => string
  /** Reads what is missing; a key for which there is nothing is missing from the answer. */
  read: (missing: readonly Key[]) => Promise<ReadonlyMap<Key, Value>>
  /** Notes what the value of one key depends on; what `read` notes counts for one of them only. */
  note: (key: Key, value: Value | undefined) => void | Promise<void>
}

/** Several reads of one kind, each kept by itself; those that are not kept are made together. */
export async function keptTogether<Key, Value>(
  keys: readonly Key[],
  { nameOf, read, note }: Together<Key, Value>,
): Promise<Map<Key, Value>> {
  const missing: Key[] = []
  let reading: Promise<ReadonlyMap<Key, Value>> | undefined
  const readOne = async (key: Key): Promise<{ value: Value } | null> => {
    missing.push(key)
    // All that are missing have said so before anything is read.
    await Promise.resolve()
    reading ??= read(missing)
    const value = (await reading).get(key)
    await note(key, value)
    return value === undefined ? null : { value }
  }
  const found = await Promise.all(
    [...new Set(keys)].map(async (key) => ({ key, kept: await kept(nameOf(key), () => readOne(key)) })),
  )
  return new Map(found.flatMap(({ key, kept: one }) => (one ? [[key, one.value]] : [])))
}

/**
 * Documents that many pages name, each kept by itself; those that are not kept are read together.
 *
 * @param name - what is read of each document, with the language where it matters
 * @param read - gives the documents by id; one that may not be shown is missing from its answer
 */
export function keptById<Value>(
  noun: string,
  name: string,
  ids: readonly string[],
  read: (ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
): Promise<Map<string, Value>> {
  return keptTogether(ids, {
    nameOf: (id) => `${noun}:${id} ${name}`,
    read,
    note: (id) => recordDocument(noun, id),
  })
}
