import { keptReads } from '../lib/kept-reads.ts'
import type { ChangeListener } from './announcement.ts'

/**
 * Forgets what is read in common when it changes; the first to hear of changes, so that no page is made of what is
 * out of date. Nothing is kept while changes are not heard.
 */
export const forgetReads: ChangeListener = {
  drop(change) {
    keptReads().drop(change === 'everything' ? change : change.names)
    if (change === 'everything') keptReads().isKeeping = true
  },
  lose() {
    keptReads().isKeeping = false
  },
}
