import type { ShareLinks } from '../../collections/shared/share-links-of.ts'

/** @throws when they cannot be read */
export async function readShareLinks(address: string): Promise<ShareLinks> {
  const answer = await fetch(address, { credentials: 'include' })
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`)
  return (await answer.json()) as ShareLinks
}

/** @returns what was answered, or null when it was refused */
export async function writeShareLinks<Answer>(address: string, data: object): Promise<Answer | null> {
  const answer = await fetch(address, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(data),
  })
  return answer.ok ? ((await answer.json()) as Answer) : null
}
