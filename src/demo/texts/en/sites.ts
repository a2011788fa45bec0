import type { Markdown, SiteTexts } from '../../types.ts'

const accessibilityMethod =
  'Self-assessment: automated checks with axe (WCAG 2.0 to 2.2, levels A and AA) of the pages in every language, light and dark, at the width of a phone and of a desktop; a walk through them with the keyboard alone; text at 400 % and with wider spacing, forced colours, and print. It has not been tried with a screen reader yet.'

const accessibilityShortcomings: Markdown = `- Documents in PDF that others supply may lack tags, headings or alternative texts. We cannot mend them ourselves; we ask those who made them for a better version.
- Captions and a transcript for video are pending. Until they are there, the text beside a video says what it is about.
- Nobody who uses a screen reader has tried the website yet. If you use one, we should like to hear from you.`

const technicalRecords: Markdown = `## Technical records

The server writes down technical facts about requests, so that faults and attacks can be found. They are used for nothing else. A video is played by its host; that host learns of you only after you have asked for the video.`

const newsletterData: Markdown = `## Newsletter

If you sign up, we keep your e-mail address, the language you chose, and a record of what you agreed to and when. A message asks you to confirm first; without that, the request is deleted. Every issue carries a link that ends the subscription at once. We do not measure who opens an issue or which links are followed.`

const networkData: Markdown = `## European Resettlement Network

If you apply to the network, we keep what you write in the form: your e-mail address, so that we can write to you about it, and the profile. Without your confirmation it is deleted after eight days, otherwise 90 days after the decision; the profile of a member is kept until the member leaves. Only who agrees to it stands on the public list, without the e-mail address. You change your profile, or leave, by a link that we mail to you.`

const responsibleFor = (office: string): Markdown => `## Who is responsible

${office} is responsible for this website.`

const icmcPrivacy: Markdown = [
  technicalRecords,
  newsletterData,
  responsibleFor('ICMC Europe, in Brussels, Belgium,'),
].join('\n\n')

const networkPrivacy: Markdown = [
  technicalRecords,
  newsletterData,
  networkData,
  responsibleFor('ICMC Europe, in Brussels, Belgium,'),
].join('\n\n')

const accessibility = { method: accessibilityMethod, shortcomings: accessibilityShortcomings }

const icmcNewsletter = {
  name: 'ICMC newsletter',
  introduction: 'News from ICMC, once a month. We ask for an address and nothing else.',
}

export const sites: Record<string, SiteTexts> = {
  'icmc-europe': {
    name: 'ICMC Europe',
    city: 'Brussels',
    address: { city: 'Brussels' },
    shortName: 'ICMC Europe',
    kind: 'EU policy and programme office',
    strapline: 'Opening Europe’s hearts and doors',
    purpose:
      'ICMC Europe speaks for the International Catholic Migration Commission towards the European institutions. It coordinates advocacy and runs programmes in which many kinds of partners meet, learn and build up what they can do.',
    hero: {
      text: 'People come to Europe because of conflict and persecution, for family, for opportunity, through organised protection, or as victims of trafficking. We stand by them and by the places that receive them.',
    },
    missionHeading: 'What ICMC does',
    missionText:
      'ICMC helps and protects vulnerable people on the move, and argues for lasting solutions for refugees and migrants.',
    navigation: {
      about: { label: 'About us' },
      advocacy: { label: 'Advocacy' },
      policy: { label: 'Policy and governance' },
      projects: { label: 'Projects' },
      statements: { label: 'Statements' },
      news: { label: 'News' },
      events: { label: 'Events' },
    },
    datedFacts: {},
    coreFunctions: {},
    newsletter: icmcNewsletter,
    accessibility,
    privacy: icmcPrivacy,
  },
  'share-network': {
    name: 'SHARE Network',
    shortName: 'SHARE',
    kind: 'Network of cities, towns, regions and smaller and rural communities',
    purpose:
      'SHARE is ICMC Europe’s platform on refugee resettlement and the inclusion of migrants. It supports places that are ready to welcome, opens more safe ways to Europe, trains local actors, and lets refugees and migrants speak for themselves.',
    hero: {
      text: 'SHARE supports localities that are ready to welcome refugees and migrants, and ties them to one another.',
    },
    missionHeading: 'What the network is',
    missionText:
      'A network of cities, towns, regions and smaller and rural communities on refugee resettlement and migrant inclusion.',
    navigation: {
      about: { label: 'The network' },
      projects: { label: 'Projects' },
      join: { label: 'Join' },
      network: { label: 'Members' },
      statements: { label: 'Statements' },
      news: { label: 'News' },
      events: { label: 'Events' },
    },
    datedFacts: {
      began: {
        label: 'Beginning of the network',
        value: 'Early 2012',
        qualifier: 'as a pilot project of 24 months, paid for by the European Commission',
      },
    },
    coreFunctions: {},
    newsletter: icmcNewsletter,
    accessibility,
    privacy: networkPrivacy,
  },
  'icmpd-brussels': {
    name: 'ICMPD Brussels Mission',
    city: 'Brussels',
    address: { city: 'Brussels' },
    shortName: 'ICMPD Brussels',
    kind: 'Permanent mission to the EU',
    purpose:
      'The permanent mission of the International Centre for Migration Policy Development to the European Union: a daily link between the organisation and the European institutions.',
    hero: {
      text: 'A daily link between ICMPD and the institutions of the European Union: liaison, programmes that build capacity, and a voice in the European debate on migration policy.',
    },
    missionHeading: 'The mission',
    missionText:
      'ICMPD works for migration governance that is comprehensive, sustainable and ready for the future, on the ground of evidence and in partnership.',
    navigation: {
      documents: { label: 'Documents' },
      about: { label: 'The mission' },
      projects: { label: 'Projects and dialogues' },
      news: { label: 'News' },
      events: { label: 'Events' },
    },
    datedFacts: {
      established: { label: 'Mission established', value: '2007' },
      'seat-agreement': { label: 'Seat agreement with the Belgian authorities', value: 'May 2008' },
      'permanent-staff': {
        label: 'Permanent staff',
        value: '15',
        qualifier: 'at the time of the source, which bears no date',
      },
    },
    coreFunctions: {
      liaison: {
        title: 'Coordination and liaison',
        text: 'With the institutions of the EU, the representations of ICMPD and of EU member states, diplomatic missions and other organisations that matter for the work.',
      },
      programmes: {
        title: 'Capacity-building projects and migration dialogues',
        text: 'Programmes that need contact with the EU institutions every day.',
      },
      debate: {
        title: 'Contribution to the European policy debate',
        text: 'The mission brings what it knows into the debate on migration policy in Europe.',
        instruments: 'Expert roundtables, policy breakfasts and targeted conferences',
      },
    },
    accessibility,
    privacy: [technicalRecords, responsibleFor('The ICMPD Brussels Mission, in Brussels, Belgium,')].join(
      '\n\n',
    ),
  },
}
