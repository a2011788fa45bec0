import type { EventTexts } from '../../types.ts'

export const events: Record<string, EventTexts> = {
  'ep-hearing-2012': {
    slug: 'audition-parlement-europeen-2012',
    place: 'Bruxelles',
    title:
      'Audition du Parlement européen sur la valeur ajoutée des financements de l’UE en matière de migration, d’asile et d’intégration',
    summary:
      'Une audition à Bruxelles sur ce que l’argent de l’UE apporte dans les domaines de la migration, de l’asile et de l’intégration.',
    programme: `À l’occasion de cette audition, plus de 40 organisations de la société civile ont publié une déclaration assortie de recommandations sur l’avenir des financements de l’UE.

Le programme et la liste des intervenants ne figurent pas dans notre documentation.`,
  },
  'ilo-meeting-2013': {
    slug: 'oit-migrations-de-main-d-oeuvre-2013',
    title: 'Réunion technique tripartite de l’OIT sur les migrations de main-d’œuvre',
    summary:
      'Une réunion de l’Organisation internationale du Travail où l’ICMC a pris la parole, également en qualité de coordinatrice mondiale de la société civile.',
    programme: `L’ICMC s’y est exprimée en son nom et en qualité de coordinatrice mondiale de la société civile. L’intervention a duré cinq minutes : trois points et deux questions.

À propos de la date : elle ne figure pas dans notre source ; elle a été ajoutée à partir de connaissances générales.`,
  },
}
