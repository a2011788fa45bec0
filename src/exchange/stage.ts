import type { BasePayload } from 'payload'
import { titleOf } from '../../collections/shared/item-title.ts'
import { poolOf } from '../jobs/sql.ts'
import { plainLine } from '../lib/control-characters.ts'
import type { ExchangeItem } from './format.ts'
import { collectionOf } from './nouns.ts'

/** An item that was read from a file, before anything is asked about it. */
export interface ReadItem {
  item: ExchangeItem
  /** Why it cannot be taken, when that is known already. */
  problem?: string
  notes?: string[]
}

/** How many rows are written at once. */
const batch = 100

/** Puts items of a file in rows of its import, numbered from 1; what is there already is forgotten first. */
export class Stage {
  readonly #payload: BasePayload
  readonly #run: string
  readonly #twice: string
  readonly #seen = new Set<string>()
  #waiting: (ReadItem & { number: number })[] = []
  #count = 0

  /** @param twice - the problem of an item that stands in the file before */
  constructor(payload: BasePayload, run: string, twice: string) {
    this.#payload = payload
    this.#run = run
    this.#twice = twice
  }

  async begin(): Promise<void> {
    await poolOf(this.#payload).query('DELETE FROM exchange_rows WHERE run = $1', [this.#run])
  }

  async add(read: ReadItem): Promise<void> {
    const name = `${read.item.noun}:${read.item.id}`
    const problem = read.problem ?? (this.#seen.has(name) ? this.#twice : undefined)
    this.#seen.add(name)
    this.#count += 1
    this.#waiting.push({ ...read, number: this.#count, ...(problem !== undefined && { problem }) })
    if (this.#waiting.length >= batch) await this.end()
  }

  /** Writes what still waits. */
  async end(): Promise<void> {
    const rows = this.#waiting
    this.#waiting = []
    if (rows.length === 0) return
    const titles = rows.map(({ item }) => {
      const title = titleOf(collectionOf(this.#payload, item.noun), item.content, item.public?.content ?? {})
      return title === null ? null : plainLine(title).slice(0, 300)
    })
    await poolOf(this.#payload).query(
      `INSERT INTO exchange_rows (run, number, noun, item, title, content, problem, outcome, state, notes)
       SELECT $1, number, noun, item, title, content, problem, CASE WHEN problem IS NOT NULL THEN 'refused' END,
         CASE WHEN problem IS NOT NULL THEN 'waiting' ELSE 'read' END, string_to_array(notes, E'\\n')
       FROM unnest($2::int[], $3::text[], $4::uuid[], $5::text[], $6::text[], $7::text[], $8::text[])
         AS r (number, noun, item, title, content, problem, notes)`,
      [
        this.#run,
        rows.map(({ number }) => number),
        rows.map(({ item }) => item.noun),
        rows.map(({ item }) => item.id),
        titles,
        rows.map(({ item }) => JSON.stringify(item)),
        rows.map(({ problem }) => problem ?? null),
        rows.map(({ notes }) => (notes ?? []).join('\n')),
      ],
    )
  }
}
