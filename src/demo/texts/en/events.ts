import type { EventTexts } from '../../types.ts'

export const events: Record<string, EventTexts> = {
  'ep-hearing-2012': {
    slug: 'european-parliament-hearing-2012',
    place: 'Brussels',
    title:
      'European Parliament hearing on the added value of EU funding on migration, asylum and integration',
    summary: 'A hearing in Brussels on what EU money adds in migration, asylum and integration.',
    programme: `On the occasion of this hearing over 40 civil-society organisations made a statement with recommendations on the future of EU funding.

The programme and the speakers are not in our record.`,
  },
  'ilo-meeting-2013': {
    slug: 'ilo-labour-migration-2013',
    title: 'ILO Tripartite Technical Meeting on Labour Migration',
    summary:
      'A meeting of the International Labour Organization at which ICMC spoke, also as global coordinator of civil society.',
    programme: `ICMC spoke here for itself and as global coordinator of civil society. The speech took five minutes: three points and two questions.

About the date: it does not stand in our source, and was added from general knowledge.`,
  },
}
