import { LRUCache } from 'lru-cache'
import { newRecord, type RenderRecord, renderStore } from './render-record.ts'

/** How many reads are kept; each holds one document or something as small. */
const mostKept = 5_000

/** What a read has noted for whoever uses it. */
type Noted = Pick<RenderRecord, 'dependencies' | 'lapsesAt' | 'withdrawsAt' | 'isKeepable'>

interface Read {
  value: unknown
  noted: Noted
}

/** A read that has begun, and what was announced since. */
interface Flight {
  reading: Promise<Read>
  announced: Set<string>
  isLost: boolean
}

/**
 * What many pages read in common, such as the sites and the topics, kept between renders until something that
 * it was made of is announced as changed. Off until the server says that it hears of changes; then every read
 * goes to the database, as in scripts and tests.
 *
 * A value is shared by all pages that use it, whatever host and reader they are for: a read may not look at
 * the place of the render, and nobody may change what it gave.
 */
export class KeptReads {
  readonly #kept = new LRUCache<string, Read>({ max: mostKept })
  /** Those that a reader who comes now may wait for. */
  readonly #joinable = new Map<string, Flight>()
  readonly #flights = new Set<Flight>()
  #isKeeping = false

  /** Whether reads are kept. Turning it off forgets them all. */
  get isKeeping(): boolean {
    return this.#isKeeping
  }

  set isKeeping(isKeeping: boolean) {
    this.#isKeeping = isKeeping
    if (!isKeeping) this.drop('everything')
  }

  /**
   * Reads something, or gives what an earlier read gave. Whatever the read notes (documents, lists, moments)
   * is noted for the render that asks, too, each time.
   *
   * @param name - says what is read, with all that it depends on, as site and language
   * @throws what `load` throws; nothing is kept then
   */
  async read<Value>(name: string, load: () => Promise<Value>): Promise<Value> {
    const reader = renderStore().getStore()
    const { value, noted } = await this.#find(name, load)
    if (reader) passOn(noted, reader)
    return value as Value
  }

  /**
   * Forgets the reads that were made of something that has changed, those under way too.
   *
   * @param change - the names of what has changed; `'everything'` when they are not known
   */
  drop(change: ReadonlySet<string> | 'everything'): void {
    this.#joinable.clear()
    if (change === 'everything') this.#kept.clear()
    else {
      for (const [name, { noted }] of this.#kept.entries()) {
        if (!change.isDisjointFrom(noted.dependencies)) this.#kept.delete(name)
      }
    }
    for (const flight of this.#flights) {
      if (change === 'everything') flight.isLost = true
      else for (const name of change) flight.announced.add(name)
    }
  }

  #find(name: string, load: () => Promise<unknown>): Promise<Read> {
    if (!this.#isKeeping) return readInside(load)
    const kept = this.#kept.get(name)
    if (kept && !hasLapsed(kept.noted)) return Promise.resolve(kept)
    const known = this.#joinable.get(name)
    if (known) return known.reading
    const flight: Flight = { reading: readInside(load), announced: new Set(), isLost: false }
    this.#joinable.set(name, flight)
    this.#flights.add(flight)
    return this.#land(name, flight)
  }

  /** Waits for a read and keeps what it gave, unless an announcement overtook it. */
  async #land(name: string, flight: Flight): Promise<Read> {
    try {
      const read = await flight.reading
      const { dependencies, isKeepable } = read.noted
      const isOvertaken = flight.isLost || !flight.announced.isDisjointFrom(dependencies)
      if (isKeepable && !isOvertaken) this.#kept.set(name, read)
      return read
    } finally {
      this.#flights.delete(flight)
      if (this.#joinable.get(name) === flight) this.#joinable.delete(name)
    }
  }
}

/** Reads within a record of its own, for nobody in particular: what is kept is what everybody may see. */
async function readInside(load: () => Promise<unknown>): Promise<Read> {
  const noted = newRecord({ origin: '', claimedBy: null })
  return { value: await renderStore().run(noted, load), noted }
}

function hasLapsed({ lapsesAt, withdrawsAt }: Noted): boolean {
  return (earliest(lapsesAt, withdrawsAt) ?? Number.POSITIVE_INFINITY) <= Date.now()
}

function passOn(noted: Noted, reader: RenderRecord): void {
  for (const name of noted.dependencies) reader.dependencies.add(name)
  reader.lapsesAt = earliest(reader.lapsesAt, noted.lapsesAt)
  reader.withdrawsAt = earliest(reader.withdrawsAt, noted.withdrawsAt)
  reader.isKeepable &&= noted.isKeepable
}

function earliest(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other
  return Math.min(one, other)
}

const name = Symbol.for('common-home.kept-reads')
const shared = globalThis as { [name]?: KeptReads }

/** The kept reads of this process: the server and Next's bundle share them under a name, as they do the store. */
export function keptReads(): KeptReads {
  shared[name] ??= new KeptReads()
  return shared[name]
}
