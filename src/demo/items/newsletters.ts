import type { NewsletterItem } from '../item-types.ts'

export const newsletters: NewsletterItem[] = [
  { key: 'icmc-newsletter', site: 'icmc-europe', frequency: 'monthly', hasArchive: true },
]
