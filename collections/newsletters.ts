import { defineCollection } from './shared/define-collection.ts'
import { newsletterFields } from './shared/fields/newsletter.ts'
import { words } from './shared/fields/words.ts'

export const Newsletters = defineCollection({
  slug: 'newsletters',
  group: 'engage',
  ownership: 'site',
  writer: 'site-manager',
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
})
