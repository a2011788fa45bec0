import type { PageTexts } from '../../../types.ts'

const missionStatement =
  'ICMPD works for migration governance that is comprehensive, sustainable and ready for the future. It builds on evidence, and on partnership with all who have a stake: at national, at regional and at international level.'

const home: PageTexts = {
  slug: 'home',
  title: 'ICMPD Brussels Mission',
  kicker: 'Permanent mission to the EU since 2007',
  lead: 'A daily link between ICMPD and the institutions of the European Union.',
  blocks: {
    hero: {
      kicker: 'Permanent mission to the EU since 2007',
      title: 'ICMPD Brussels Mission',
      text: 'A daily link between ICMPD and the institutions of the European Union: liaison, programmes that build capacity, and a voice in the European debate on migration policy.',
    },
    documents: { heading: 'Documents' },
    functions: { heading: 'Three core functions' },
    projects: {
      heading: 'Projects and dialogues',
      introduction: 'The pages of the projects are in English and French.',
    },
    mission: { heading: 'Mission statement', body: missionStatement },
  },
}

const about: PageTexts = {
  slug: 'about',
  title: 'The mission',
  kicker: 'About the mission',
  lead: 'The permanent mission of the International Centre for Migration Policy Development (ICMPD) to the European Union, in Brussels since 2007.',
  blocks: {
    mission: { heading: 'What ICMPD works for', body: missionStatement },
    seat: {
      heading: 'In Brussels',
      body: `The mission was established in 2007. In May 2008 it signed its seat agreement with the authorities of Belgium.

It had 15 permanent staff at the time of the source, which bears no date.`,
    },
    functions: { heading: 'Three core functions' },
    coordination: {
      heading: 'With headquarters',
      body: 'The mission coordinates its work with two departments at the headquarters of ICMPD: the one for the Southern Dimension and the one for the Eastern Dimension.',
    },
    documents: { heading: 'Documents' },
  },
}

const contact: PageTexts = {
  slug: 'contact',
  title: 'Contact',
  lead: 'The mission is in Brussels, Belgium.',
  blocks: {
    contact: {
      heading: 'Where to find us',
      body: `Brussels, Belgium.

A street address, a telephone number and e-mail addresses are not published here yet.`,
    },
  },
}

export const icmpdPages: Record<string, PageTexts> = {
  'icmpd-home': home,
  'icmpd-about': about,
  'icmpd-contact': contact,
}
