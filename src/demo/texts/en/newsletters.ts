import type { NewsletterTexts } from '../../types.ts'

export const newsletters: Record<string, NewsletterTexts> = {
  'icmc-newsletter': {
    name: 'ICMC newsletter',
    introduction: 'News from ICMC, once a month. Past issues can be read without signing up.',
  },
}
