import type { BlockView } from '../lib/views/blocks.ts'
import type { JsonObject } from '../lib/views/frame.ts'
import { currentPlace } from './record.ts'
import type { Visit } from './visit.ts'

/** What a page says to machines of the films that it shows; of one that was not supplied there is nothing to say. */
export function videoData(visit: Visit, blocks: readonly BlockView[]): JsonObject[] {
  const origin = currentPlace()?.origin ?? visit.publicUrl
  return blocks.flatMap((block) => {
    if (block.blockType !== 'video' || !block.address) return []
    const { title, description, lengthSeconds, address, poster } = block
    return [
      {
        '@context': 'https://schema.org',
        '@type': 'VideoObject',
        name: title.text,
        description: description?.text,
        duration: lengthSeconds === undefined ? undefined : `PT${lengthSeconds}S`,
        thumbnailUrl: poster.type === 'photo' ? new URL(poster.src, origin).href : undefined,
        // The film at its host; nothing of it is loaded from there before a reader asks.
        sameAs: address,
      },
    ]
  })
}
