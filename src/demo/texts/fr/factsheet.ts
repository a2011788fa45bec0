import type { FactsheetTexts } from '../../types.ts'

export const factsheet: FactsheetTexts = {
  kicker: 'Fiche d’information',
  title: 'Mission de l’ICMPD à Bruxelles',
  lead: 'La mission permanente du Centre international pour le développement des politiques migratoires (ICMPD) auprès de l’Union européenne.',
  facts: [
    { label: 'Établie en', value: '2007' },
    { label: 'Accord de siège avec les autorités belges', value: 'Mai 2008' },
    { label: 'Personnel permanent', value: '15', note: 'à l’époque de la source, qui n’est pas datée' },
    { label: 'Siège', value: 'Bruxelles, Belgique' },
  ],
  sections: [
    {
      heading: 'L’action de l’ICMPD',
      paragraphs: [
        'Une gouvernance des migrations globale, durable et tournée vers l’avenir : fondée sur des données probantes et menée en partenariat avec toutes les parties prenantes, aux niveaux national, régional et international.',
      ],
    },
    {
      heading: 'Trois fonctions essentielles',
      items: [
        {
          title: 'Coordination et liaison',
          text: 'Avec les institutions de l’UE, les représentations de l’ICMPD et des États membres de l’UE, les missions diplomatiques et les autres organisations concernées.',
        },
        {
          title: 'Projets de renforcement des capacités et dialogues sur les migrations',
          text: 'Des programmes qui exigent un contact quotidien avec les institutions de l’UE.',
        },
        {
          title: 'Contribution au débat politique européen',
          text: 'Tables rondes d’experts, petits-déjeuners-débats et conférences ciblées.',
        },
      ],
    },
    {
      heading: 'Projets et dialogues',
      items: [
        {
          title: 'MIEUX II',
          text: 'Renforcement des capacités à court terme pour des pays partenaires, à leur demande.',
        },
        {
          title: 'Soutien au Processus de Rabat',
          text: 'Dialogue le long des routes migratoires d’Afrique de l’Ouest et d’Afrique centrale, avec la FIIAPP.',
        },
        {
          title: 'MME',
          text: 'Soutien au partenariat UE-Afrique sur les migrations, la mobilité et l’emploi, avec la FIIAPP et l’UNIDEP.',
        },
        {
          title: 'EUROMED Migration III',
          text: 'Coopération en matière de migration avec le voisinage méridional de l’UE (IEVP Sud) ; financé par l’UE.',
        },
        {
          title: 'Dispositif de partenariats pour la mobilité (MPF)',
          text: 'Aide à mettre en pratique l’approche globale de la question des migrations et de la mobilité (AGMM) ; financé par l’UE, mis en œuvre par l’ICMPD.',
        },
        {
          title: 'Plateforme de la diaspora africaine en Europe',
          text: 'L’ICMPD est membre du consortium qui vise à la créer.',
        },
        {
          title: 'ETEM III (terminé)',
          text: 'Formation et orientations en matière de migration pour le personnel de la Commission, principalement dans les délégations de l’UE ; bénéficiaire : DG DEVCO.',
        },
      ],
    },
    {
      heading: 'Avec le siège de l’organisation',
      paragraphs: [
        'La mission se coordonne avec les départements chargés de la dimension Sud et de la dimension Est.',
      ],
    },
  ],
  footer: 'Les faits tels que ce site les connaît. Les faits datés sont exacts à leur date.',
}
