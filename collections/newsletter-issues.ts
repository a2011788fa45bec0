import { sendingEndpoints } from './newsletter-issues/endpoints.ts'
import { mailedIssue } from './newsletter-issues/parts.ts'
import { defineCollection } from './shared/define-collection.ts'
import { fileField } from './shared/fields/attachments.ts'
import { itemDate } from './shared/fields/partial-date.ts'
import { relation } from './shared/fields/relation.ts'
import { row } from './shared/fields/simple.ts'
import { summary, title } from './shared/fields/title.ts'
import { webAddress } from './shared/fields/web-address.ts'
import { words } from './shared/fields/words.ts'

/** The tab beside the form, where an issue is looked at and sent. */
const sendingView = {
  Component: '/src/admin/issue/issue-view.tsx#IssueView',
  path: '/sending' as const,
  tab: {
    // Its words are in src/admin/panel-texts.ts.
    label: ({ t }: { t: (key: string) => string }) => t('issue:tab'),
    href: '/sending' as const,
  },
}

export const NewsletterIssues = defineCollection({
  slug: 'newsletter-issues',
  group: 'engage',
  ownership: 'site',
  // Editors compose and try an issue; sending it to the readers is for those who manage the site.
  writer: 'editor',
  isPublished: true,
  labels: {
    singular: words('Newsletter issue', 'Numéro de la lettre', 'Número del boletín'),
    plural: words('Newsletter issues', 'Numéros de la lettre', 'Números del boletín'),
  },
  description: words(
    'Issues that are made and sent here, and past ones as a file or an address where they can be read.',
    'Les numéros composés et envoyés ici, et les anciens, en fichier ou à une adresse où les lire.',
    'Los números que se componen y envían aquí, y los anteriores, como archivo o dirección donde leerlos.',
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
    mailedIssue,
  ],
  tabs: { sending: sendingView },
  endpoints: sendingEndpoints,
})
