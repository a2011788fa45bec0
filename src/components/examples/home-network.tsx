import type { BlockView } from '../../lib/views/blocks.ts'
import { StandardPage } from '../pages/standard-page.tsx'
import { projectRows } from './rows.tsx'
import { type Example, link, page, share, words } from './sample.tsx'

const shareBlocks: BlockView[] = [
  {
    blockType: 'hero',
    id: 'hero',
    kicker: words('Cities, towns, regions, villages'),
    title: words('Places that care, places that share'),
    text: words(
      'SHARE supports localities that are ready to welcome refugees and migrants, and ties them to one another.',
    ),
    link: link('Join the network', '/share-network/en/join'),
  },
  {
    blockType: 'steps',
    id: 'steps',
    heading: words('What the network does'),
    items: [
      {
        title: words('Opens ways to safety'),
        text: words(
          'It widens resettlement and complementary pathways: humanitarian corridors, family reunification, humanitarian visas.',
        ),
      },
      {
        title: words('Trains local actors'),
        text: words('So that localities that are ready to welcome have the means and the expertise for it.'),
      },
      { title: words('Promotes community sponsorship') },
      {
        title: words('Gives refugees and migrants a voice'),
        text: words('Their contributions stand at the centre of the advocacy.'),
      },
    ],
  },
  {
    blockType: 'item-list',
    id: 'projects',
    noun: 'projects',
    rows: projectRows,
    allHref: '/share-network/en/projects',
  },
  {
    blockType: 'call-to-action',
    id: 'join',
    kicker: words('European Resettlement Network'),
    heading: words('Join the European Resettlement Network'),
    text: words(
      'For organisations and individuals who work on the policy or practice of resettlement and integration, at any stage of it.',
    ),
    pointsHeading: words('Who applies'),
    points: [
      words('National, regional and local government'),
      words('International organisations'),
      words('Civil society and volunteers'),
      words('Academia'),
    ],
    link: link('How to join', '/share-network/en/join'),
  },
  { blockType: 'item-list', id: 'events', noun: 'events', rows: [] },
]

const shareHome = share('SHARE Network: places that welcome', { isHome: true })

export const homeNetwork: Example = page(
  'home-network',
  shareHome,
  <StandardPage {...shareHome} view={{ title: words('SHARE Network'), blocks: shareBlocks }} />,
)
