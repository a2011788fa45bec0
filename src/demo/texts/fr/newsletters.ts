import type { NewsletterTexts } from '../../types.ts'

export const newsletters: Record<string, NewsletterTexts> = {
  'icmc-newsletter': {
    name: 'Lettre d’information de l’ICMC',
    introduction:
      'Des nouvelles de l’ICMC, une fois par mois. Les anciens numéros se lisent sans inscription.',
  },
}
