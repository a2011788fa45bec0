import type { NewsletterTexts } from '../../types.ts'

export const newsletters: Record<string, NewsletterTexts> = {
  'icmc-newsletter': {
    name: 'Boletín de ICMC',
    introduction: 'Noticias de ICMC, una vez al mes. Los números anteriores pueden leerse sin suscribirse.',
  },
}
