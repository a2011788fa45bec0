import type { OrganisationLink, RowView } from '../../lib/views/common.ts'
import type { DocumentTile } from '../../lib/views/documents.ts'
import { link, topics, words } from './sample.tsx'

export const statementRows: RowView[] = [
  {
    title: words('Adoption of the URF: a chance for the EU to bring more people to safety'),
    href: '/icmc-europe/en/statements/urf-adoption',
    kind: 'kinds.statements.joint-statement',
    date: '2024-04-11',
    summary: words(
      '22 civil-society organisations ask that the Union Resettlement Framework be put fully into practice, so that resettlement puts protection first.',
    ),
    topics: topics('eu-policy', 'resettlement'),
  },
  {
    // No summary: title and topics close up.
    title: words(
      '36 organisations welcome the EU decision to extend the Temporary Protection Directive for refugees from Ukraine',
    ),
    href: '/icmc-europe/en/statements/tpd-extension',
    kind: 'kinds.statements.joint-statement',
    date: '2023-10-24',
    state: { code: 'lapsed' },
    topics: topics('eu-policy'),
  },
  {
    title: words('Seven priorities to expand resettlement and safe pathways to Europe'),
    href: '/icmc-europe/en/statements/seven-priorities',
    kind: 'kinds.statements.statement',
    date: '2023-09-19',
    site: words('SHARE Network'),
    summary: words('Leaders are asked to widen safe pathways with ambition and to match what Europe can do.'),
  },
  {
    // Known to the month only, and written in another language than the page.
    title: words('Le principe de partenariat dans le Fonds Asile et migration', 'fr'),
    href: '/icmc-europe/fr/statements/amf-partnership',
    hreflang: 'fr',
    kind: 'kinds.statements.statement',
    date: '2011-11',
  },
]

export const newsRows: RowView[] = [
  {
    title: words('A new EU resettlement programme offers a safe haven and a new start for refugees'),
    href: '/icmc-europe/en/news/eu-resettlement-programme',
    kind: 'kinds.news.press-release',
    date: '2012-03-29',
    place: 'Brussels',
    summary: words(
      'ICMC welcomes the European Parliament’s vote of that day for a formal EU framework on resettlement.',
    ),
    topics: topics('resettlement', 'eu-policy'),
  },
  // Neither date nor summary: the margin column stays.
  { title: words('Emergency Resettlement Project'), href: '/icmc-europe/en/news/emergency-project' },
]

export const projectRows: RowView[] = [
  {
    title: words('Share SIRA'),
    href: '/share-network/en/projects/share-sira',
    kind: 'kinds.projects.project',
    summary: words(
      'Integration and inclusion in rural regions with authorities, civil society, newcomers and residents.',
    ),
    notes: [words('10 regions in 4 countries')],
    topics: topics('integration', 'rural-welcome'),
  },
  {
    title: words('DRIVE Referral'),
    href: '/icmc-europe/en/projects/drive-referral',
    kind: 'kinds.projects.project',
    date: '2010-03',
    endDate: '2011-08',
    site: words('ICMC Europe'),
    state: { code: 'completed' },
    summary: words('Better identification and referral of people arriving by boat.'),
    topics: topics('mixed-migration'),
  },
  {
    title: words('Migration EU Expertise II'),
    href: '/icmpd-brussels/en/projects/mieux-ii',
    acronym: 'MIEUX II',
    kind: 'kinds.projects.programme',
  },
]

export const eventRows: RowView[] = [
  {
    title: words('ILO Tripartite Technical Meeting on Labour Migration'),
    href: '/icmc-europe/en/events/ilo-meeting-2013',
    kind: 'kinds.events.meeting',
    date: '2013-11',
    state: { code: 'past' },
  },
  {
    title: words(
      'European Parliament hearing on the added value of EU funding on migration, asylum and integration',
    ),
    href: '/icmc-europe/en/events/ep-hearing-2012',
    kind: 'kinds.events.hearing',
    date: '2012-03-07',
    place: 'Brussels',
    state: { code: 'past' },
  },
]

export const icmcOrganisation: OrganisationLink = {
  name: words('International Catholic Migration Commission'),
  acronym: 'ICMC',
  href: '/icmc-europe/en/partners/icmc',
}

export const partners: OrganisationLink[] = [
  { name: words('ACCEM'), country: 'ES', href: '/icmc-europe/en/partners/accem' },
  { name: words('Spanish Commission for Refugee Aid'), acronym: 'CEAR', country: 'ES' },
  { name: words('Italian Council for Refugees Foundation'), acronym: 'CIR', country: 'IT' },
  { name: words('European Council on Refugees and Exiles'), acronym: 'ECRE' },
  { name: words('Jesuit Refugee Service Malta'), acronym: 'JRS Malta', country: 'MT' },
  { name: words('PRAKSIS'), country: 'GR' },
  { name: words('Save the Children Italy'), country: 'IT' },
]

export const documents: DocumentTile[] = [
  {
    title: words('Factsheet'),
    href: '/icmpd-brussels/en/documents/factsheet',
    kind: 'kinds.documents.factsheet',
    summary: words('The mission in brief'),
    files: [
      {
        language: 'en',
        href: '/files/factsheet-en.pdf',
        format: 'PDF',
        bytes: 48_200,
        pages: 2,
        isSupplied: true,
      },
      {
        language: 'fr',
        href: '/files/factsheet-fr.pdf',
        format: 'PDF',
        bytes: 49_900,
        pages: 2,
        isSupplied: true,
      },
      {
        language: 'ru',
        href: '/files/factsheet-ru.pdf',
        format: 'PDF',
        bytes: 52_000,
        pages: 2,
        isSupplied: true,
        replacedOn: '2026-03-29',
      },
      {
        language: 'ar',
        href: '/files/factsheet-ar.pdf',
        format: 'PDF',
        bytes: 2_400_000,
        pages: 2,
        isSupplied: true,
        isOlderThanOriginal: true,
      },
    ],
  },
  ...(
    [
      ['ICMPD Agreement', 'icmpd-agreement', ['en', 'ru']],
      ['Member States', 'member-states', ['en']],
      ['Funding structure', 'funding-structure', ['en']],
    ] as const
  ).map(
    ([title, slug, languages]): DocumentTile => ({
      title: words(title),
      href: `/icmpd-brussels/en/documents/${slug}`,
      kind: 'kinds.documents.information',
      files: languages.map((language) => ({
        language,
        href: `/files/${slug}-${language}.pdf`,
        format: 'PDF',
        isSupplied: false,
      })),
    }),
  ),
]

export const shareLink = link('SHARE Network', '/share-network/en')
