import type { Client } from 'pg'
import { mark } from './texts.ts'
import { type VolumeNoun, volumeNouns } from './words.ts'

/** How many items are deleted in one transaction. */
const batchSize = 1000

/** How many synthetic items are there, public or not, in the trash too. */
export async function countVolume(client: Client): Promise<number> {
  let count = 0
  for (const noun of volumeNouns) count += (await syntheticIds(client, noun)).length
  return count
}

async function syntheticIds(client: Client, noun: VolumeNoun): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `SELECT _parent_id AS id FROM ${noun}_locales WHERE slug LIKE $1
     UNION SELECT version.parent_id FROM _${noun}_v version JOIN _${noun}_v_locales texts
       ON texts._parent_id = version.id WHERE texts.version_slug LIKE $1 AND version.parent_id IS NOT NULL`,
    [`${mark}%`],
  )
  return rows.map(({ id }) => id)
}

/**
 * Deletes all synthetic items with their versions; whatever refers to them loses the reference.
 *
 * @param onProgress - told after each batch how many have been deleted
 */
export async function removeVolume(client: Client, onProgress: (done: number) => void): Promise<void> {
  let done = 0
  await client.query('SET synchronous_commit = off')
  // Organisations last: the others refer to them.
  for (const noun of volumeNouns) {
    const ids = await syntheticIds(client, noun)
    for (let first = 0; first < ids.length; first += batchSize) {
      const batch = ids.slice(first, first + batchSize)
      await client.query('BEGIN')
      await client.query(`DELETE FROM _${noun}_v WHERE parent_id = ANY ($1)`, [batch])
      await client.query(`DELETE FROM ${noun} WHERE id = ANY ($1)`, [batch])
      await client.query('COMMIT')
      done += batch.length
      onProgress(done)
    }
  }
  await client.query('ANALYZE')
}
