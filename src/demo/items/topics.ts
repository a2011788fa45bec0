import type { TopicItem } from '../item-types.ts'

export const topics: TopicItem[] = [
  { key: 'resettlement' },
  {
    key: 'complementary-pathways',
    includes: [
      { key: 'humanitarian-corridors' },
      { key: 'family-reunification' },
      { key: 'humanitarian-visas' },
    ],
  },
  { key: 'community-sponsorship' },
  { key: 'integration' },
  { key: 'rural-welcome' },
  { key: 'mixed-migration' },
  { key: 'human-trafficking', asks: [{ key: 'awareness' }, { key: 'identification' }, { key: 'services' }] },
  { key: 'children', asks: [{ key: 'protection' }] },
  { key: 'migration-and-development' },
  {
    key: 'policy-and-governance',
    frameworks: [
      { key: 'compact-migration', year: '2018' },
      { key: 'compact-refugees' },
      { key: 'migrant-workers-convention' },
    ],
  },
  { key: 'eu-policy' },
]
