import type { Client } from 'pg'
import { hasCode, StartError } from '../start-error.ts'

const extensions = ['unaccent', 'pg_trgm']

/**
 * Provides what the search needs of PostgreSQL. Both extensions come with every distribution, and whoever
 * owns a database may create them.
 *
 * @throws StartError when the server has them not, or the user may not create them
 */
export async function provideExtensions(client: Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>('SELECT extname AS name FROM pg_extension')
  const missing = extensions.filter((name) => !rows.some((row) => row.name === name))
  for (const name of missing) {
    try {
      await client.query(`CREATE EXTENSION IF NOT EXISTS ${name} SCHEMA public`)
    } catch (error) {
      if (!hasCode(error, '42501', '0A000', '58P01', '22023')) throw error
      throw new StartError(
        `The search needs the extensions unaccent and pg_trgm, and this database refuses ${name}: let its administrator run CREATE EXTENSION ${name}.`,
        { cause: error },
      )
    }
  }
}
