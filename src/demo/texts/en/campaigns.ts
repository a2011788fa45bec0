import type { CampaignTexts } from '../../types.ts'

export const campaigns: Record<string, CampaignTexts> = {
  'resettlement-saves-lives': {
    slug: 'resettlement-saves-lives',
    title: 'Resettlement Saves Lives',
    summary: 'The campaign asked Europe for 20,000 resettlement places a year by 2020.',
    body: `ICMC Europe and other leading NGOs put one number before Europe: 20,000 places for resettled refugees every year, by 2020.

The year that the campaign named is over. The ask stands here as it was made, so that it can be checked against what was done.`,
    ask: {
      text: '20,000 resettlement places a year in Europe by 2020',
      unit: 'resettlement places a year in Europe',
    },
    partnersNote: 'With other leading NGOs, which our record does not name.',
  },
}
