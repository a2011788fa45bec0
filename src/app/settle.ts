import { notFound, permanentRedirect } from 'next/navigation'
import type { Outcome } from '../content/outcome.ts'

/**
 * Goes on with what the gateway found; anything else ends the page: an absent one with 404, one that moved
 * with a permanent redirect. Every page does this itself, because a layout is no guard: the page runs and its
 * text is sent although its layout refused.
 */
export function settle<View>(outcome: Outcome<View>): Extract<Outcome<View>, { kind: 'found' }> {
  if (outcome.kind === 'moved') permanentRedirect(outcome.to)
  if (outcome.kind === 'absent') notFound()
  return outcome
}
