import { defineCollection } from './shared/define-collection.ts'
import { fileField } from './shared/fields/attachments.ts'
import { itemDate } from './shared/fields/partial-date.ts'
import { relation } from './shared/fields/relation.ts'
import { row } from './shared/fields/simple.ts'
import { summary, title } from './shared/fields/title.ts'
import { webAddress } from './shared/fields/web-address.ts'
import { words } from './shared/fields/words.ts'

export const NewsletterIssues = defineCollection({
  slug: 'newsletter-issues',
  group: 'engage',
  ownership: 'site',
  isPublished: true,
  writer: 'site-manager',
  labels: {
    singular: words('Newsletter issue', 'Numéro de la lettre', 'Número del boletín'),
    plural: words('Newsletter issues', 'Numéros de la lettre', 'Números del boletín'),
  },
  description: words(
    'Past issues, as a file or as an address where they can be read.',
    'Les anciens numéros, en fichier ou à une adresse où les lire.',
    'Los números anteriores, como archivo o en una dirección donde leerlos.',
  ),
  useAsTitle: 'title',
  columns: ['title', 'newsletter', 'date', 'site'],
  fields: [
    relation('newsletter', 'newsletters', words('Newsletter', 'Lettre d’information', 'Boletín'), {
      isRequired: true,
      isInSidebar: true,
    }),
    itemDate(),
    title(),
    summary(),
    row(
      fileField('file', words('File', 'Fichier', 'Archivo')),
      webAddress('address', words('or address', 'ou adresse', 'o dirección')),
    ),
  ],
})
