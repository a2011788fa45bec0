import type { SubscriptionState } from '../../src/lib/kinds.ts'
import { type Words, words } from './fields/words.ts'

/** What the admin panel calls the states of a subscription. */
export const stateWords: Record<SubscriptionState, Words> = {
  pending: words('Not yet confirmed', 'Pas encore confirmé', 'Sin confirmar'),
  active: words('Active', 'Actif', 'Activa'),
  left: words('Left', 'Désabonné', 'Dada de baja'),
}
