import type { PageItem, Reference } from '../item-types.ts'

const project = (key: string): Reference => ({ noun: 'projects', key })

const icmcPages: PageItem[] = [
  {
    key: 'icmc-home',
    site: 'icmc-europe',
    layout: 'home',
    blocks: [
      { key: 'hero', blockType: 'hero' },
      {
        key: 'areas',
        blockType: 'areas',
        items: [
          { key: 'welcoming-communities', topic: 'integration', linkKind: 'site', site: 'share-network' },
          { key: 'rural-areas', topic: 'rural-welcome', linkKind: 'project', project: 'share-sira' },
          {
            key: 'community-sponsorship',
            topic: 'community-sponsorship',
            linkKind: 'project',
            project: 'share-qsn',
          },
          { key: 'fair-policy', topic: 'eu-policy', linkKind: 'page', page: 'icmc-advocacy', emphasis: true },
          { key: 'evidence', topic: 'policy-and-governance' },
          {
            key: 'west-africa',
            topic: 'migration-and-development',
            linkKind: 'project',
            project: 'made-west-africa',
          },
        ],
      },
      { key: 'share', blockType: 'site-door', site: 'share-network' },
      { key: 'latest', blockType: 'item-list', noun: 'newsAndStatements', choice: 'newest', limit: 4 },
      { key: 'newsletter', blockType: 'newsletter' },
    ],
  },
  {
    key: 'icmc-about',
    site: 'icmc-europe',
    layout: 'about',
    topics: [
      'resettlement',
      'mixed-migration',
      'integration',
      'human-trafficking',
      'migration-and-development',
    ],
    blocks: [
      { key: 'office', blockType: 'rich-text' },
      { key: 'network', blockType: 'rich-text' },
      {
        key: 'network-projects',
        blockType: 'item-list',
        noun: 'projects',
        choice: 'chosen',
        items: [project('ern'), project('share'), project('emergency-resettlement'), project('linking-in')],
      },
      {
        key: 'campaign',
        blockType: 'item-list',
        noun: 'campaigns',
        choice: 'chosen',
        items: [{ noun: 'campaigns', key: 'resettlement-saves-lives' }],
      },
      { key: 'memberships', blockType: 'memberships' },
      { key: 'staff', blockType: 'staff' },
    ],
  },
  {
    key: 'icmc-advocacy',
    site: 'icmc-europe',
    layout: 'standard',
    topics: ['eu-policy', 'children', 'human-trafficking', 'complementary-pathways', 'resettlement'],
    blocks: [
      { key: 'how', blockType: 'rich-text' },
      { key: 'video', blockType: 'video', video: 'what-we-mean-by-advocacy' },
      { key: 'migration-beneficial', blockType: 'rich-text' },
      { key: 'protection-and-solutions', blockType: 'rich-text' },
      { key: 'children', blockType: 'rich-text' },
      { key: 'trafficking', blockType: 'rich-text' },
      { key: 'european-policies', blockType: 'rich-text' },
      {
        key: 'statements',
        blockType: 'item-list',
        noun: 'statements',
        choice: 'newest',
        topics: ['eu-policy', 'resettlement', 'complementary-pathways'],
        limit: 3,
      },
      { key: 'newsletter', blockType: 'newsletter' },
    ],
  },
  {
    key: 'icmc-policy-and-governance',
    site: 'icmc-europe',
    layout: 'standard',
    topics: ['policy-and-governance', 'eu-policy', 'resettlement', 'migration-and-development'],
    blocks: [
      { key: 'why', blockType: 'rich-text' },
      { key: 'frameworks', blockType: 'rich-text' },
      { key: 'institutions', blockType: 'rich-text' },
      {
        key: 'institution-list',
        blockType: 'partner-logos',
        organisations: ['coe', 'ec', 'ilo', 'iom', 'unhcr', 'ohchr'],
      },
      { key: 'priorities', blockType: 'rich-text' },
      { key: 'emphasis', blockType: 'rich-text' },
      {
        key: 'projects',
        blockType: 'item-list',
        noun: 'projects',
        choice: 'chosen',
        items: [
          project('made-west-africa'),
          project('ern'),
          project('linking-in'),
          project('drive-referral'),
        ],
      },
      {
        key: 'statements',
        blockType: 'item-list',
        noun: 'statements',
        choice: 'newest',
        topics: ['policy-and-governance', 'eu-policy'],
        limit: 8,
      },
    ],
  },
  {
    key: 'icmc-contact',
    site: 'icmc-europe',
    layout: 'contact',
    blocks: [{ key: 'contact', blockType: 'rich-text' }],
  },
]

const sharePages: PageItem[] = [
  {
    key: 'share-home',
    site: 'share-network',
    layout: 'home',
    blocks: [
      { key: 'hero', blockType: 'hero', link: { page: 'share-join' } },
      {
        key: 'steps',
        blockType: 'steps',
        items: [
          { key: 'support' },
          { key: 'pathways' },
          { key: 'training' },
          { key: 'sponsorship' },
          { key: 'exchange' },
          { key: 'voice' },
        ],
      },
      {
        key: 'projects',
        blockType: 'item-list',
        noun: 'projects',
        choice: 'chosen',
        items: [project('share-sira'), project('share-qsn'), project('share'), project('ern')],
      },
      {
        key: 'join',
        blockType: 'call-to-action',
        page: 'share-join',
        points: [
          { key: 'government' },
          { key: 'international' },
          { key: 'civil-society' },
          { key: 'academia' },
        ],
      },
      { key: 'latest', blockType: 'item-list', noun: 'newsAndStatements', choice: 'newest', limit: 4 },
      { key: 'newsletter', blockType: 'newsletter' },
    ],
  },
  {
    key: 'share-about',
    site: 'share-network',
    layout: 'about',
    topics: ['resettlement', 'complementary-pathways', 'community-sponsorship', 'integration'],
    blocks: [
      { key: 'what', blockType: 'rich-text' },
      { key: 'history', blockType: 'rich-text' },
      { key: 'who', blockType: 'rich-text' },
      { key: 'office', blockType: 'site-door', site: 'icmc-europe' },
      { key: 'join', blockType: 'call-to-action', page: 'share-join' },
    ],
  },
  {
    key: 'share-join',
    site: 'share-network',
    layout: 'standard',
    topics: ['resettlement', 'integration'],
    blocks: [
      { key: 'who', blockType: 'rich-text' },
      { key: 'network', blockType: 'rich-text' },
      { key: 'apply', blockType: 'network' },
      { key: 'project', blockType: 'item-list', noun: 'projects', choice: 'chosen', items: [project('ern')] },
    ],
  },
  {
    key: 'share-contact',
    site: 'share-network',
    layout: 'contact',
    blocks: [
      { key: 'contact', blockType: 'rich-text' },
      { key: 'office', blockType: 'site-door', site: 'icmc-europe' },
    ],
  },
]

const icmpdPages: PageItem[] = [
  {
    key: 'icmpd-home',
    site: 'icmpd-brussels',
    layout: 'home',
    blocks: [
      { key: 'hero', blockType: 'hero' },
      { key: 'documents', blockType: 'documents' },
      { key: 'functions', blockType: 'core-functions' },
      { key: 'projects', blockType: 'item-list', noun: 'projects', choice: 'newest', limit: 12 },
      { key: 'mission', blockType: 'rich-text' },
    ],
  },
  {
    key: 'icmpd-about',
    site: 'icmpd-brussels',
    layout: 'about',
    blocks: [
      { key: 'mission', blockType: 'rich-text' },
      { key: 'seat', blockType: 'rich-text' },
      { key: 'functions', blockType: 'core-functions' },
      { key: 'coordination', blockType: 'rich-text' },
      { key: 'documents', blockType: 'documents' },
    ],
  },
  {
    key: 'icmpd-contact',
    site: 'icmpd-brussels',
    layout: 'contact',
    blocks: [{ key: 'contact', blockType: 'rich-text' }],
  },
]

export const pages: PageItem[] = [...icmcPages, ...sharePages, ...icmpdPages]
