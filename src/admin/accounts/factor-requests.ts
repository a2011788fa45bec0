import type { Words } from '../../../collections/shared/fields/words.ts'
import { words } from '../../../collections/shared/fields/words.ts'
import { say } from '../say.ts'

const failed: Words = words(
  'That did not work. Try again.',
  'Cela n’a pas fonctionné. Réessayez.',
  'No ha funcionado. Inténtelo de nuevo.',
)

/** What the server answers: what was asked for, or what it says against it. */
export type FactorAnswer<Body> = { body: Body } | { problem: string }

interface Refused {
  errors?: { message: string }[]
  message?: string
}

/**
 * Asks the server about a second factor.
 *
 * @param address - such as `/api/users/second-factor`
 * @param panel - the language of the panel, in which the server refuses
 * @param data - what is sent; without it, it is only read
 */
export async function askFactor<Body>(
  address: string,
  panel: string,
  data?: object,
): Promise<FactorAnswer<Body>> {
  const response = await fetch(address, {
    method: data ? 'POST' : 'GET',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': panel },
    ...(data && { body: JSON.stringify(data) }),
  }).catch(() => null)
  const body: unknown = await response?.json().catch(() => null)
  if (response?.ok) return { body: body as Body }
  const refused = body as Refused | null | undefined
  return { problem: refused?.errors?.[0]?.message ?? refused?.message ?? say(panel, failed) }
}
