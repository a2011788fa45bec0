/**
 * Posts to an endpoint of the content report, or of the date of a review.
 *
 * @returns what is wrong, in words for the person; null when it is done
 */
export async function post(path: string, data: object): Promise<string | null> {
  const answer = await fetch(path, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(data),
  }).catch(() => null)
  if (answer?.ok) return null
  const told = (await answer?.json().catch(() => null)) as { errors?: { message?: string }[] } | null
  return told?.errors?.[0]?.message ?? String(answer?.status ?? '–')
}
