import type { VideoTexts } from '../../types.ts'

export const videos: Record<string, VideoTexts> = {
  'what-we-mean-by-advocacy': {
    title: 'Qué entendemos por incidencia',
    description: 'Una animación de 90 segundos que explica qué es la incidencia.',
  },
}
