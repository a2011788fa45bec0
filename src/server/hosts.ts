import { Pool } from 'pg'

/** How long the list of hosts is believed, in milliseconds. */
const trust = 2_000

export interface Hosts {
  /** Key of the site that claims a host, or null. */
  siteOf(host: string): Promise<string | null>
  close(): Promise<void>
}

/** Which site claims which host, read from the database and kept when it is away. */
export function siteHosts(databaseUrl: string): Hosts {
  const pool = new Pool({ connectionString: databaseUrl, max: 1, connectionTimeoutMillis: 2_000 })
  // Without a listener a connection that dies would end the process.
  pool.on('error', () => {})
  let claimed = new Map<string, string>()
  let readAt = 0

  async function read(): Promise<void> {
    const { rows } = await pool.query<{ host: string; key: string }>(
      'SELECT lower(hosts.host) AS host, sites.key FROM sites_hosts hosts JOIN sites ON sites.id = hosts._parent_id',
    )
    claimed = new Map(rows.map(({ host, key }) => [host, key]))
  }

  return {
    async siteOf(host) {
      if (Date.now() - readAt > trust) {
        readAt = Date.now()
        await read().catch(() => {})
      }
      const name = host.toLowerCase()
      return claimed.get(name) ?? claimed.get(name.replace(/:\d+$/, '')) ?? null
    },
    close: () => pool.end(),
  }
}
