import type { BlockView } from './blocks.ts'
import type { PictureView, Words } from './common.ts'

/** A page that editors compose: home, about and all others. A hero as first block takes the place of the title. */
export interface StandardPageView {
  kicker?: Words | undefined
  title: Words
  lead?: Words | undefined
  picture?: PictureView | undefined
  blocks: readonly BlockView[]
}
