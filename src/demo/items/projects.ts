import type { ProjectItem } from '../item-types.ts'
import type { Key } from '../types.ts'

const asPartners = (...organisations: Key[]) =>
  organisations.map((organisation) => ({ organisation, role: 'partner' as const }))

const icmcProjects: ProjectItem[] = [
  {
    key: 'ern',
    site: 'icmc-europe',
    alsoOn: ['share-network'],
    kind: 'network',
    acronym: 'ERN',
    partners: asPartners('iom', 'unhcr', 'icmc'),
    topics: ['resettlement'],
  },
  {
    key: 'linking-in',
    site: 'icmc-europe',
    kind: 'project',
    partners: asPartners('iom', 'unhcr', 'icmc'),
    follows: 'practical-cooperation',
    topics: ['resettlement'],
  },
  { key: 'practical-cooperation', site: 'icmc-europe', kind: 'project', topics: ['resettlement'] },
  {
    key: 'emergency-resettlement',
    site: 'icmc-europe',
    kind: 'project',
    plannedStart: '2013',
    plannedEnd: '2014',
    partners: asPartners('iom', 'unhcr', 'icmc'),
    partOf: 'ern',
    topics: ['resettlement'],
  },
  {
    key: 'drive-referral',
    site: 'icmc-europe',
    kind: 'project',
    actualStart: '2010-03',
    actualEnd: '2011-08',
    coordinator: 'icmc',
    partners: asPartners('accem', 'cear', 'cir', 'ecre', 'jrs-malta', 'praksis', 'save-italy'),
    funders: [{ organisation: 'erf' }, { organisation: 'coe' }],
    topics: ['mixed-migration'],
  },
  {
    key: 'made-west-africa',
    site: 'icmc-europe',
    kind: 'project',
    acronym: 'MADE',
    coordinator: 'icmc',
    countries: ['BF', 'GH', 'GN', 'SN', 'SL', 'TG'].map((country) => ({ country })),
    topics: ['migration-and-development', 'human-trafficking'],
  },
]

const shareProjects: ProjectItem[] = [
  {
    key: 'share',
    site: 'share-network',
    kind: 'project',
    acronym: 'SHARE',
    actualStart: '2012',
    durationMonths: 24,
    coordinator: 'icmc',
    funders: [{ organisation: 'ec' }],
    partOf: 'ern',
    topics: ['resettlement', 'integration'],
  },
  {
    key: 'share-sira',
    site: 'share-network',
    kind: 'project',
    scope: { regions: 10, countries: 4, setting: 'rural' },
    topics: ['integration', 'rural-welcome'],
  },
  {
    key: 'share-qsn',
    site: 'share-network',
    kind: 'project',
    scope: { countries: 7 },
    topics: ['community-sponsorship'],
  },
]

const icmpdProjects: ProjectItem[] = [
  {
    key: 'mieux-ii',
    site: 'icmpd-brussels',
    kind: 'project',
    acronym: 'MIEUX II',
    topics: ['policy-and-governance'],
  },
  {
    key: 'rabat-process',
    site: 'icmpd-brussels',
    kind: 'migration-dialogue',
    partners: asPartners('fiiapp'),
    topics: ['policy-and-governance'],
  },
  {
    key: 'mme',
    site: 'icmpd-brussels',
    kind: 'migration-dialogue',
    acronym: 'MME',
    partners: asPartners('fiiapp', 'unidep'),
    topics: ['policy-and-governance', 'migration-and-development'],
  },
  {
    key: 'etem-iii',
    site: 'icmpd-brussels',
    kind: 'project',
    acronym: 'ETEM III',
    beneficiary: 'devco',
    ended: true,
    topics: ['policy-and-governance'],
  },
  {
    key: 'euromed-iii',
    site: 'icmpd-brussels',
    kind: 'project',
    funders: [{ organisation: 'eu' }],
    topics: ['policy-and-governance'],
  },
  {
    key: 'diaspora-platform',
    site: 'icmpd-brussels',
    kind: 'project',
    ownRole: 'consortium-member',
    topics: ['migration-and-development'],
  },
  {
    key: 'mpf',
    site: 'icmpd-brussels',
    kind: 'project',
    acronym: 'MPF',
    ownRole: 'implementer',
    funders: [{ organisation: 'eu' }],
    topics: ['policy-and-governance'],
  },
]

export const projects: ProjectItem[] = [...icmcProjects, ...shareProjects, ...icmpdProjects]
