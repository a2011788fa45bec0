import type { VideoItem } from '../item-types.ts'

/** The file is not supplied, so there is no address yet, and nothing to play. */
export const videos: VideoItem[] = [
  { key: 'what-we-mean-by-advocacy', site: 'icmc-europe', lengthSeconds: 90 },
]
