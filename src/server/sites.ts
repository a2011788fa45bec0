import { setTimeout as pause } from 'node:timers/promises'
import { LRUCache } from 'lru-cache'
import { Pool } from 'pg'
import type { Place } from '../lib/render-record.ts'
import type { Change, ChangeListener } from './announcement.ts'

interface SiteRow {
  key: string
  languages: string[]
  hosts: string[]
}

/** What the front door itself has to know of the sites: their hosts and languages. Kept when the database is away. */
export class Sites implements ChangeListener {
  readonly #pool: Pool
  readonly #publicUrl: string
  #sites: SiteRow[] = []
  /** Hosts as readers send them; a stranger may send any number. */
  readonly #places = new LRUCache<string, Place>({ max: 1_000 })

  constructor(databaseUrl: string, publicUrl: string) {
    this.#publicUrl = publicUrl
    this.#pool = new Pool({
      connectionString: databaseUrl,
      max: 1,
      // While Next prepares itself the process may not come to answering for seconds.
      connectionTimeoutMillis: 15_000,
      statement_timeout: 5_000,
    })
    // Without a listener a connection that dies would end the process.
    this.#pool.on('error', () => {})
  }

  /** Where a page is asked for, by the host of the request. */
  placeOf(host: string): Place {
    const known = this.#places.get(host)
    if (known) return known
    const place = this.#find(host.toLowerCase())
    this.#places.set(host, place)
    return place
  }

  /** The beginnings of the sites' addresses within Next, `/{site}/{language}`. */
  get homes(): string[] {
    return this.#sites.flatMap(({ key, languages }) => languages.map((locale) => `/${key}/${locale}`))
  }

  /** Reads them anew. */
  async read(): Promise<void> {
    const { rows } = await this.#pool.query<SiteRow>(`
      SELECT key,
        ARRAY(SELECT value::text FROM sites_languages WHERE parent_id = sites.id) AS languages,
        ARRAY(SELECT lower(host) FROM sites_hosts WHERE _parent_id = sites.id ORDER BY _order) AS hosts
      FROM sites`)
    this.#sites = rows
    this.#places.clear()
  }

  /**
   * Reads them for the first time. The database has answered before, so what fails now is a matter of moments: a
   * process that is still getting itself ready on a busy machine comes too late for a connection.
   *
   * @param patience - for so long it is tried, in milliseconds
   * @throws what the last attempt threw
   */
  async readAtStart(patience = 120_000): Promise<void> {
    const begun = Date.now()
    for (;;) {
      try {
        return await this.read()
      } catch (error) {
        if (Date.now() - begun > patience) throw error
        await pause(100)
      }
    }
  }

  drop(change: Change): void {
    const concerns = change === 'everything' || change.names.has('sites list */*')
    // What fails is read when the database is heard again: then everything is dropped.
    if (concerns) void this.read().catch(() => {})
  }

  async close(): Promise<void> {
    await this.#pool.end()
  }

  /** A site's host is named as the site has it, so that pages do not multiply by ports. */
  #find(host: string): Place {
    const withoutPort = host.replace(/:\d+$/, '')
    for (const { key, hosts } of this.#sites) {
      const own = hosts.find((each) => each === host || each === withoutPort)
      if (own) return { origin: `${new URL(this.#publicUrl).protocol}//${own}`, claimedBy: key }
    }
    return { origin: this.#publicUrl, claimedBy: null }
  }
}
