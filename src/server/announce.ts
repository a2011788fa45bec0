import { Client } from 'pg'
import type { SignIn } from '../database/first-administrator.ts'

interface SiteAddress {
  name: string
  path: string
}

async function readSites(databaseUrl: string): Promise<SiteAddress[]> {
  const client = new Client({ connectionString: databaseUrl })
  client.on('error', () => {})
  await client.connect()
  try {
    const { rows } = await client.query<SiteAddress>(
      `SELECT coalesce(texts.name, sites.key) AS name, '/' || sites.key || '/' || sites.default_language AS path
       FROM sites LEFT JOIN sites_locales texts ON texts._parent_id = sites.id AND texts._locale::text = sites.default_language::text
       ORDER BY sites.created_at`,
    )
    return rows
  } finally {
    await client.end()
  }
}

/** The lines that a start ends with: where everything is, and how the first administrator signs in. */
export async function readyLines(publicUrl: string, databaseUrl: string, signIn?: SignIn): Promise<string[]> {
  const sites = await readSites(databaseUrl)
  const places = [...sites, { name: 'Admin panel', path: '/admin' }]
  const width = Math.max(...places.map((place) => place.name.length)) + 2
  const lines = places.map(({ name, path }) => `  ${name.padEnd(width)}${publicUrl}${path}`)
  if (signIn) {
    const password = signIn.password ?? 'the one in ADMIN_PASSWORD'
    lines.push(
      '',
      '  The first administrator signs in with (shown only now):',
      `  ${signIn.email}  ${password}`,
    )
  }
  return lines
}
