import type { VideoTexts } from '../../types.ts'

export const videos: Record<string, VideoTexts> = {
  'what-we-mean-by-advocacy': {
    title: 'Ce que nous entendons par plaidoyer',
    description: 'Une animation de 90 secondes qui explique ce qu’est le plaidoyer.',
  },
}
