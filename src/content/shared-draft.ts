import type { Where } from 'payload'
import type { AddressedNoun } from '../lib/addresses.ts'
import type { SharedDraft } from '../lib/shared-draft.ts'
import type { SharedView } from '../lib/views/frame.ts'
import { currentPlace } from './record.ts'
import type { Visit } from './visit.ts'

/** The frozen draft that this page is shown for; null for every other page. */
export function sharedHere(): SharedDraft | null {
  const shared = currentPlace()?.shared
  return shared === undefined || shared === 'ended' ? null : shared
}

/**
 * The frozen copy, where it is the item that is asked for: on its site, in its language, by its own address.
 * Every other item of the page is as the public sees it.
 *
 * @param where - one equation, `slug` or `layout`, as `located.ts` asks it
 */
export function frozenDraft(visit: Visit, noun: AddressedNoun, where: Where): object | null {
  const shared = sharedHere()
  if (!shared || shared.noun !== noun || shared.site !== visit.site.key || shared.locale !== visit.locale) {
    return null
  }
  const isAsked = Object.entries(where).every(
    ([field, value]) => 'equals' in value && value.equals === shared.copy[field],
  )
  return isAsked ? shared.copy : null
}

/** What stands around a frozen draft, or in its place when the link holds no more. */
export function sharedView(): SharedView | undefined {
  const shared = currentPlace()?.shared
  if (shared === undefined || shared === 'ended') return shared
  return { action: shared.address, until: shared.until, form: shared.form }
}
