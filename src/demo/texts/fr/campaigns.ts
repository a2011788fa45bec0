import type { CampaignTexts } from '../../types.ts'

export const campaigns: Record<string, CampaignTexts> = {
  'resettlement-saves-lives': {
    slug: 'la-reinstallation-sauve-des-vies',
    title: 'La réinstallation sauve des vies',
    summary: 'La campagne demandait à l’Europe 20 000 places de réinstallation par an d’ici à 2020.',
    body: `ICMC Europe et d’autres grandes ONG ont placé un chiffre devant l’Europe : 20 000 places par an pour des réfugiés réinstallés, d’ici à 2020.

L’année que visait la campagne est passée. La demande reste ici telle qu’elle a été formulée, pour que chacun puisse la comparer à ce qui a été fait.`,
    ask: {
      text: '20 000 places de réinstallation par an en Europe d’ici à 2020',
      unit: 'places de réinstallation par an en Europe',
    },
    partnersNote: 'Avec d’autres grandes ONG, que notre documentation ne nomme pas.',
  },
}
