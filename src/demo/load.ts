import {
  type BasePayload,
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload'
import { demoEntries, type Entry } from './entries.ts'
import { inOrder } from './in-order.ts'

/** The API of the CMS inside the one transaction of a load. */
interface Cms {
  payload: BasePayload
  /** A new one for every call: what hooks keep in it is meant for one write. */
  request(): Partial<PayloadRequest>
}

/**
 * Loads the demo content through the same API as an editor: each item is created in the language of its site,
 * then published in every language in which it has words. Items that are there already stay as they are.
 *
 * All of it is one transaction: a load that is stopped, however it is stopped, leaves nothing behind, and the
 * next one does everything.
 *
 * @param onProgress - told how many of all items are there
 */
export async function loadDemoContent(
  payload: BasePayload,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const outer = await createLocalReq({}, payload)
  await initTransaction(outer)
  const transactionID = await outer.transactionID
  const cms: Cms = {
    payload,
    request: () => ({
      // Nobody did this: the site history begins with what people do.
      context: { isUnrecorded: true },
      ...(transactionID !== undefined && { transactionID }),
    }),
  }
  try {
    await loadAll(cms, onProgress)
    await commitTransaction(outer)
  } catch (error) {
    await killTransaction(outer)
    throw error
  }
}

async function loadAll(cms: Cms, onProgress: (done: number, total: number) => void): Promise<void> {
  const entries = demoEntries(cms.payload)
  const known = await knownIds(cms, entries)
  const missing = inOrder(entries.filter(({ id }) => !known.has(id)))
  for (const [index, entry] of missing.entries()) {
    await attempt(entry, () => create(cms, entry))
    onProgress(known.size + index + 1, entries.length)
  }
  for (const entry of missing) if (entry.isUpdatedLast) await attempt(entry, () => update(cms, entry))
  await acceptPlacements(cms, missing)
}

/** The ids that are taken, in the trash too: what an editor threw away does not come back. */
async function knownIds({ payload, request }: Cms, entries: Entry[]): Promise<Set<string>> {
  const known = new Set<string>()
  for (const collection of new Set(entries.map((entry) => entry.collection))) {
    const ids = entries.filter((entry) => entry.collection === collection).map(({ id }) => id)
    const { docs } = await payload.find({
      collection,
      where: { id: { in: ids } },
      depth: 0,
      pagination: false,
      trash: true,
      req: request(),
    })
    for (const { id } of docs) known.add(String(id))
  }
  return known
}

async function create(cms: Cms, entry: Entry): Promise<void> {
  const { collection, id, filePath, creation } = entry
  await cms.payload.create({
    collection,
    locale: creation.language,
    data: { ...creation.data, id } as never,
    // A file that a stopped load left behind is written again.
    ...(filePath && { filePath, overwriteExistingFiles: true }),
    depth: 0,
    req: cms.request(),
  })
  if (!entry.isUpdatedLast) await update(cms, entry)
}

/** Writes the other languages; the last write publishes all of them at once. */
async function update({ payload, request }: Cms, entry: Entry): Promise<void> {
  const { collection, id, isPublished, creation, updates } = entry
  const languages = [...new Set([creation, ...updates].map(({ language }) => language))]
  // An item in one language is published by writing that language again.
  const writes = isPublished && updates.length === 0 ? [creation] : updates
  for (const write of writes) {
    const isLast = write === writes.at(-1)
    await payload.update({
      collection,
      id,
      locale: write.language,
      data: { ...write.data, ...(isPublished && { _status: isLast ? 'published' : 'draft' }) } as never,
      draft: isPublished && !isLast,
      depth: 0,
      req: { ...request(), query: { publishLanguages: languages.join(',') } },
    })
  }
}

/** Says of an item that the CMS refuses which one it is. */
async function attempt({ name }: Entry, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`The demo content ${name} could not be loaded: ${reason}`, { cause: error })
  }
}

/** Accepts the items on other sites that ask to show them, as the editors of those sites would. */
async function acceptPlacements({ payload, request }: Cms, entries: Entry[]): Promise<void> {
  await payload.update({
    collection: 'placements',
    where: {
      and: [{ state: { equals: 'requested' } }, { 'item.value': { in: entries.map(({ id }) => id) } }],
    },
    data: { state: 'accepted' },
    depth: 0,
    req: request(),
  })
}
