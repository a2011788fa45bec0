import type { BlockView } from '../../lib/views/blocks.ts'
import type { DepartmentView } from '../../lib/views/people.ts'
import { AccessibilityPage } from '../pages/accessibility-page.tsx'
import { ContactPage } from '../pages/contact-page.tsx'
import { ErrorPage } from '../pages/error-page.tsx'
import { MissingTranslationPage } from '../pages/missing-translation-page.tsx'
import { PrivacyPage } from '../pages/privacy-page.tsx'
import { StandardPage } from '../pages/standard-page.tsx'
import { icmcOrganisation, partners } from './rows.tsx'
import { type Example, icmc, link, page, share, words } from './sample.tsx'

export const departments: DepartmentView[] = [
  {
    name: words('Senior staff'),
    people: [{ post: words('Head of Office') }, { post: words('City Coordinator') }],
  },
  {
    name: words('Policy and finance'),
    people: [
      { post: words('Policy, Project Development and Finance Officer'), isVacant: true },
      {
        post: words('Resettlement Network Coordinator'),
        name: 'Kristin Blais',
        href: '/icmc-europe/en/people/kristin-blais',
      },
    ],
  },
  { name: words('An empty department'), people: [] },
]

const aboutBlocks: BlockView[] = [
  {
    blockType: 'rich-text',
    id: 'office',
    heading: words('What the office does'),
    html: '<p>It represents ICMC towards the European institutions, coordinates advocacy, and runs networking, capacity-building and multi-stakeholder programmes.</p>',
  },
  {
    blockType: 'text-picture',
    id: 'ern',
    heading: words('European Resettlement Network'),
    html: '<p>Builds European capacity and expertise for resettlement.</p>',
    picture: { type: 'art', title: 'European Resettlement Network', topic: 'resettlement' },
    side: 'start',
  },
  {
    blockType: 'memberships',
    id: 'memberships',
    memberships: [
      {
        body: { name: words('Frontex Consultative Forum on Fundamental Rights') },
        kind: 'kinds.memberships.consultative-seat',
      },
      {
        body: {
          name: words('European Council on Refugees and Exiles'),
          acronym: 'ECRE',
          href: '/icmc-europe/en/partners/ecre',
        },
        kind: 'kinds.memberships.member',
        from: '2010',
      },
    ],
  },
  { blockType: 'staff', id: 'staff', departments },
  {
    blockType: 'video',
    id: 'video',
    title: words('What we mean by advocacy'),
    lengthSeconds: 90,
    poster: { type: 'art', title: 'What we mean by advocacy', topic: 'eu-policy' },
  },
  {
    blockType: 'video',
    id: 'video-2',
    title: words('With an address'),
    address: 'https://video.example.org/w/1',
    poster: { type: 'art', title: 'With an address', topic: 'children' },
    captions: [{ language: 'fr', href: '/files/captions-fr.vtt' }],
    transcriptHtml: '<p>Words.</p>',
  },
  {
    blockType: 'partner-logos',
    id: 'partners',
    heading: words('Partners'),
    organisations: [icmcOrganisation, ...partners.slice(0, 3)],
  },
  {
    blockType: 'quotation',
    id: 'quotation',
    text: words('Cities that care, cities that SHARE'),
    capacity: words('Title of the pilot project, 2012'),
  },
  {
    blockType: 'accordion',
    id: 'questions',
    heading: words('Questions'),
    items: [{ question: words('Who can join?'), html: '<p>Organisations and individuals.</p>' }],
  },
  {
    blockType: 'figures',
    id: 'figures',
    heading: words('In figures'),
    items: [{ value: words('22'), label: words('signatories'), asOf: '2024-04' }],
  },
]

const about = icmc('About us')
const bare = share('Join the European Resettlement Network')
const contact = icmc('Contact')
const noContact = icmc('Contact')
const accessibility = icmc('Accessibility statement')
const privacy = icmc('Privacy')
const missing = icmc('Not translated')
const errors = ([404, 410, 500, 503] as const).map((status) => ({
  status,
  sample: icmc(`Error ${status}`, { isHome: true }),
}))

export const pageExamples: Example[] = [
  page(
    'about',
    about,
    <StandardPage
      {...about}
      view={{
        kicker: words('ICMC Europe'),
        title: words('About us'),
        lead: words('EU policy and programme office of the International Catholic Migration Commission.'),
        blocks: aboutBlocks,
      }}
    />,
  ),
  page(
    'page-bare',
    bare,
    <StandardPage {...bare} view={{ title: words('Join the European Resettlement Network'), blocks: [] }} />,
  ),
  page(
    'contact',
    contact,
    <ContactPage
      {...contact}
      view={{
        address: { name: words('ICMC Europe'), city: 'Brussels', country: 'BE' },
        points: [{ purpose: 'press', email: 'press@example.org', phone: '+32 2 000 00 00' }],
        legalIdentifiers: [{ label: words('Transparency register'), value: '000-00' }],
      }}
    />,
  ),
  page('contact-none', noContact, <ContactPage {...noContact} view={{ points: [] }} />),
  page(
    'accessibility',
    accessibility,
    <AccessibilityPage
      {...accessibility}
      view={{ statedOn: '2026-11', contactHref: '/icmc-europe/en/contact' }}
    />,
  ),
  page('privacy', privacy, <PrivacyPage {...privacy} view={{ contactHref: '/icmc-europe/en/contact' }} />),
  page(
    'missing-translation',
    missing,
    <MissingTranslationPage
      {...missing}
      view={{
        available: [
          { locale: 'fr', href: '/icmc-europe/fr/news/x', title: 'Un nouveau programme' },
          { locale: 'ar', href: '/icmpd-brussels/ar/x' },
        ],
        links: [link('News', '/icmc-europe/en/news')],
      }}
    />,
  ),
  ...errors.map(({ status, sample }) =>
    page(
      `error-${status}`,
      sample,
      <ErrorPage
        {...sample}
        view={{
          status,
          ...(status < 500 && { searchAction: '/icmc-europe/en/search' }),
          links: [link('Home', '/icmc-europe/en'), link('News', '/icmc-europe/en/news')],
        }}
      />,
    ),
  ),
]
