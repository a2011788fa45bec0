import type { BulkAction, BulkAnswer } from '../../../collections/shared/bulk/bulk-answer.ts'
import type { Reviewer } from '../../../collections/shared/review/reviewers.ts'

/** Something to choose from. */
export interface Choice {
  id: string
  name: string
}

export interface BulkWish {
  action: BulkAction
  language: string
  ids: readonly string[]
  reviewer?: string
  topic?: string
}

/**
 * Does the same with several items.
 *
 * @param address - of the noun in the API
 * @returns what became of each, or what the server says against all of it
 */
export async function sendBulk(address: string, wish: BulkWish): Promise<BulkAnswer | string> {
  const answer = await fetch(`${address}/bulk`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(wish),
  })
  const body = (await answer.json().catch(() => ({}))) as BulkAnswer & { errors?: { message: string }[] }
  return answer.ok ? body : (body.errors?.[0]?.message ?? `${answer.status}`)
}

/** The topics by their names in a language. */
export async function readTopics(api: string, language: string): Promise<Choice[]> {
  const query = `?draft=true&depth=0&limit=200&sort=name&locale=${language}&select[name]=true`
  const { docs } = await read<{ docs: { id: string; name?: string | null }[] }>(`${api}/topics${query}`)
  return docs.flatMap(({ id, name }) => (name ? [{ id, name }] : []))
}

/** Who may be asked to review an item; those of the first one stand for all. */
export async function readReviewers(address: string, id: string, language: string): Promise<Choice[]> {
  const found = await read<{ reviewers: Reviewer[] }>(`${address}/${id}/review?language=${language}`)
  return found.reviewers
}

async function read<Body>(address: string): Promise<Body> {
  const answer = await fetch(address, { credentials: 'include' })
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`)
  return (await answer.json()) as Body
}
