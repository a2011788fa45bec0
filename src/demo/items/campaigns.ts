import type { CampaignItem } from '../item-types.ts'

export const campaigns: CampaignItem[] = [
  {
    key: 'resettlement-saves-lives',
    site: 'icmc-europe',
    ask: { figure: 20_000, byYear: '2020' },
    topics: ['resettlement'],
  },
]
