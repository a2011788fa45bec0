import type { Mark } from './marks.ts'
import type { Ending } from './smtp-link.ts'

const minute = 60_000

/** After so many tries, about three days, what the server would not take for now counts as refused. */
const mostTries = 16

/** How long to wait after the server said "later", in milliseconds: a minute, then twice as long, six hours at most. */
const waitAfter = (tries: number): number => Math.min(minute * 2 ** tries, 360 * minute)

/** What is written down about a message after a conversation. */
export function markOf(id: string, ending: Ending, triesBefore: number): Mark {
  switch (ending.kind) {
    case 'accepted':
      return { id, state: 'accepted', isTry: true }
    case 'refused':
      return { id, state: 'refused', error: ending.words, isTry: true }
    case 'later':
      return triesBefore + 1 >= mostTries
        ? { id, state: 'refused', error: ending.words, isTry: true }
        : { id, state: 'queued', error: ending.words, wait: waitAfter(triesBefore), isTry: true }
    case 'unsent':
      return { id, state: 'queued', error: ending.words, wait: 1_000 }
    case 'doubtful':
      return { id, state: 'doubtful', error: ending.words, isTry: true }
  }
}
