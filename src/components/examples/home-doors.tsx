import type { BlockView } from '../../lib/views/blocks.ts'
import type { NewsletterView } from '../../lib/views/newsletter.ts'
import { StandardPage } from '../pages/standard-page.tsx'
import { statementRows } from './rows.tsx'
import { type Example, icmc, link, page, words } from './sample.tsx'

export const newsletter: NewsletterView = {
  name: words('ICMC newsletter'),
  frequency: 'monthly',
  introduction: words('News from ICMC, once a month.'),
  hasArchive: true,
  href: '/icmc-europe/en/newsletter',
  issues: [],
}

const areas: [key: string, topic: string, title: string, text: string][] = [
  [
    'welcoming-communities',
    'integration',
    'Welcoming communities',
    'Cities, towns and smaller and rural communities open ways to safety, train one another, and let refugees and migrants speak for themselves.',
  ],
  [
    'rural-areas',
    'rural-welcome',
    'Newcomers in rural areas',
    'Rural regions welcome more newcomers than before, and often lack the means and the expertise for it.',
  ],
  [
    'community-sponsorship',
    'community-sponsorship',
    'Community sponsorship',
    'Several countries have begun programmes that narrow the gap between the need for resettlement and the places that states offer.',
  ],
  [
    'fair-policy',
    'eu-policy',
    'A welcoming and fair European policy',
    'Needs are at a record high. We ask Europe to lead in protection: no more deaths at sea, solidarity, more resettlement and complementary pathways, and better conditions for integration.',
  ],
  [
    'evidence',
    'policy-and-governance',
    'Evidence for policy and practice',
    'Research and mapping of what works, with partners. It grounds our advocacy and the training of practitioners and governments.',
  ],
  [
    'west-africa',
    'resettlement',
    'Migration and development in West Africa',
    'Diaspora engagement, migrants’ rights and fair recruitment in six countries of the region.',
  ],
]

const icmcBlocks: BlockView[] = [
  {
    blockType: 'hero',
    id: 'hero',
    kicker: words('ICMC Europe, Brussels'),
    title: words('Opening Europe’s hearts and doors'),
    text: words(
      'People come to Europe because of conflict and persecution, for family, for opportunity, through organised protection, or as victims of trafficking. We stand by them and by the places that receive them.',
    ),
  },
  {
    blockType: 'areas',
    id: 'areas',
    heading: words('What we work on'),
    introduction: words(
      'With European and national institutions, civil society, and community and faith-based groups, in six fields.',
    ),
    items: areas.map(([key, topic, title, text], index) => ({
      key,
      title: words(title),
      text: words(text),
      picture: { type: 'art', title, topic },
      hasEmphasis: key === 'fair-policy',
      ...(index === 0 && { link: link('SHARE Network', '/share-network/en'), linkKind: 'site' as const }),
      ...(index === 1 && {
        link: link('Share SIRA', '/share-network/en/projects/share-sira'),
        linkKind: 'project' as const,
      }),
      ...(index === 3 && {
        link: link('How we advocate', '/icmc-europe/en/advocacy'),
        linkKind: 'page' as const,
      }),
    })),
  },
  {
    blockType: 'site-door',
    id: 'door',
    heading: words('SHARE Network: places that are ready to welcome'),
    text: words(
      'Cities, towns and regions that widen resettlement and complementary pathways, exchange good practice and put inclusion to work.',
    ),
    site: {
      key: 'share-network',
      theme: 'network',
      name: words('SHARE Network'),
      kindLine: words('A network of ICMC Europe'),
      href: '/share-network/en',
    },
  },
  {
    blockType: 'item-list',
    id: 'news',
    introduction: words('Newest first. Each keeps its own date.'),
    noun: 'newsAndStatements',
    rows: statementRows,
    allHref: '/icmc-europe/en/statements',
  },
  { blockType: 'newsletter', id: 'newsletter', newsletter },
]

const icmcHome = icmc('ICMC Europe: opening Europe’s hearts and doors', { isHome: true })

export const homeDoors: Example = page(
  'home-doors',
  icmcHome,
  <StandardPage {...icmcHome} view={{ title: words('ICMC Europe'), blocks: icmcBlocks }} />,
)
