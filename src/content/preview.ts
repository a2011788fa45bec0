import type { Where } from 'payload'
import type { AddressedNoun } from '../lib/addresses.ts'
import { idOf } from '../lib/id-of.ts'
import type { User } from '../payload-types.ts'
import { cms } from './cms.ts'
import type { Doc, Fields } from './find.ts'
import { isShared } from './public-sql.ts'
import { currentPlace, once, recordPreview } from './record.ts'
import { frozenDraft } from './shared-draft.ts'
import type { Visit } from './visit.ts'

/**
 * The draft of an item, for somebody who previews it and may read it by the rules of the CMS, or who holds a
 * link to its frozen copy. Everything around the item stays as the public sees it.
 *
 * @param where - says which item of the visited site it is, by what its draft says
 * @returns null for the public, for who may not read the draft, and when there is none
 */
export async function previewOf<Noun extends AddressedNoun>(
  visit: Visit,
  noun: Noun,
  where: Where,
): Promise<Doc<Noun> | null> {
  const frozen = frozenDraft(visit, noun, where)
  if (frozen) {
    recordPreview()
    return frozen as Doc<Noun>
  }
  const user = await viewer()
  if (!user || !worksAt(user, visit, noun)) return null
  recordPreview()
  const payload = await cms()
  const { docs } = await payload.find<AddressedNoun, Fields, true>({
    collection: noun,
    draft: true,
    overrideAccess: false,
    user,
    locale: visit.locale,
    fallbackLocale: false,
    depth: 0,
    where: { and: [where, ...(isShared(noun) ? [] : [{ site: { equals: visit.site.id } }])] },
    limit: 1,
    pagination: false,
  })
  return (docs[0] as unknown as Doc<Noun>) ?? null
}

/** Staff of other sites may read what is public, and get it as the public does. */
function worksAt({ isAdministrator, roles }: User, visit: Visit, noun: AddressedNoun): boolean {
  if (isAdministrator || isShared(noun)) return true
  return (roles ?? []).some(({ site }) => idOf(site) === visit.site.id)
}

/** Who is signed in, where the page is asked for as a preview. */
function viewer(): Promise<User | null> {
  const headers = currentPlace()?.viewer?.headers
  if (!headers) return Promise.resolve(null)
  return once('viewer', async () => {
    const payload = await cms()
    const { user } = await payload.auth({ headers })
    return user as User | null
  })
}
