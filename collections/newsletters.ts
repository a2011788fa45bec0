import { defineCollection } from './shared/define-collection.ts'
import { newsletterFields } from './shared/fields/newsletter.ts'
import { words } from './shared/fields/words.ts'

/** The tab beside the form: how many readers there are, and how the list grew. */
const readersTab = {
  Component: '/src/admin/subscribers/newsletter-readers.tsx#NewsletterReaders',
  path: '/readers' as const,
  tab: {
    // Its words are in src/admin/panel-texts.ts.
    label: ({ t }: { t: (key: string) => string }) => t('issue:readers'),
    href: '/readers' as const,
  },
}

export const Newsletters = defineCollection({
  slug: 'newsletters',
  group: 'engage',
  ownership: 'site',
  writer: 'site-manager',
  isTranslated: true,
  labels: {
    singular: words('Newsletter', 'Lettre d’information', 'Boletín'),
    plural: words('Newsletters', 'Lettres d’information', 'Boletines'),
  },
  description: words(
    'The newsletters that readers can subscribe to.',
    'Les lettres d’information auxquelles les lecteurs peuvent s’abonner.',
    'Los boletines a los que pueden suscribirse los lectores.',
  ),
  useAsTitle: 'name',
  columns: ['name', 'frequency', 'site'],
  fields: newsletterFields(true),
  tabs: { readers: readersTab },
})
