import type { VideoTexts } from '../../types.ts'

export const videos: Record<string, VideoTexts> = {
  'what-we-mean-by-advocacy': {
    title: 'What we mean by advocacy',
    description: 'An animation of 90 seconds that explains what advocacy is.',
  },
}
