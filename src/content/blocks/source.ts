import type { Visit } from '../visit.ts'
import type { Materials } from './materials.ts'

/** What a block is made from. */
export interface Source {
  visit: Visit
  materials: Materials
  /** Names the block on its page: its kind, and a number from the second of a kind on. */
  id: string
  /** Its place on the page. */
  index: number
}
