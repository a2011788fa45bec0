import type { ProjectTexts } from '../../types.ts'

const icmcProjects: Record<string, ProjectTexts> = {
  ern: {
    slug: 'reseau-europeen-de-reinstallation',
    title: 'Réseau européen de réinstallation',
    summary: 'Développe les capacités et l’expertise de l’Europe en matière de réinstallation.',
    objectives:
      'Le réseau existe pour que l’Europe puisse faire davantage pour les réfugiés qui ont besoin d’un nouveau foyer, et le faire bien. Il réunit celles et ceux qui travaillent sur les politiques et la pratique de la réinstallation, et développe leurs connaissances et leurs moyens d’agir.',
    activities: `L’OIM, le HCR et l’ICMC portent ensemble le réseau. Les organisations et les personnes qui travaillent à une étape quelconque de la réinstallation peuvent demander à y adhérer.

Deux chantiers font partie du réseau : le projet pilote SHARE, qui l’a ouvert aux villes et aux régions, et une phase consacrée à la réinstallation d’urgence, prévue pour 2013 et 2014.`,
  },
  'linking-in': {
    slug: 'linking-in-eu-resettlement',
    title: 'Linking-In EU Resettlement',
    summary:
      'Vise à renforcer la part que les États membres de l’UE prennent à la réinstallation, ainsi que leurs capacités. S’appuie sur un projet commun antérieur.',
    objectives:
      'Le projet s’adresse aux États membres de l’Union européenne : qu’ils prennent une part plus grande à la réinstallation, et qu’ils disposent des capacités nécessaires.',
    activities: `L’OIM, le HCR et l’ICMC mènent ce projet en commun. Il s’appuie sur « Coopération pratique en matière de réinstallation dans l’UE », le projet commun qui l’a précédé.

Les dates du projet ne nous sont pas connues.`,
  },
  'practical-cooperation': {
    slug: 'cooperation-pratique-reinstallation-ue',
    title: 'Coopération pratique en matière de réinstallation dans l’UE',
    summary: 'Le projet commun antérieur sur lequel s’appuie Linking-In EU Resettlement.',
    objectives:
      'Un projet commun sur la réinstallation dans l’Union européenne. Ce qu’il a commencé a été poursuivi par Linking-In EU Resettlement, le projet suivant.',
    activities:
      'Notre documentation sur ce projet en donne le titre et la place dans la série, mais ni les dates ni les bailleurs de fonds.',
  },
  'emergency-resettlement': {
    slug: 'reinstallation-d-urgence',
    title: 'Renforcer la réponse aux besoins de réinstallation d’urgence',
    summary:
      'Une phase du Réseau européen de réinstallation consacrée aux cas urgents, prévue pour 2013 et 2014.',
    objectives:
      'Certains réfugiés ne peuvent pas attendre. Cette phase devait renforcer la réponse à leurs situations d’urgence.',
    activities:
      'L’OIM, le HCR et l’ICMC l’ont prévue ensemble pour 2013 et 2014, au sein du Réseau européen de réinstallation. Ces années sont celles du plan ; nous n’avons aucune trace de son déroulement.',
  },
  'drive-referral': {
    slug: 'drive-referral',
    title: 'DRIVE Referral',
    summary: 'Mieux identifier et mieux orienter les personnes qui arrivent par bateau.',
    objectives:
      'Les personnes qui atteignent par bateau les rives de la Méditerranée sont venues pour des raisons différentes et ont besoin d’aides différentes. Le projet entendait améliorer deux étapes : reconnaître qui a besoin de quoi, et orienter chaque personne en conséquence.',
    activities: `L’ICMC a coordonné le projet, avec sept partenaires : deux en Espagne, deux en Italie, un à Malte, un en Grèce, et un réseau européen.

Il s’est déroulé de mars 2010 à août 2011. Le Fonds européen pour les réfugiés et le Conseil de l’Europe l’ont financé ensemble.`,
    region: 'Méditerranée',
  },
  'made-west-africa': {
    slug: 'made-afrique-de-l-ouest',
    title: 'Migration et développement (MADE) Afrique de l’Ouest',
    summary:
      'Mobilisation des diasporas, droits des migrants et bonne gouvernance de la mobilité dans six pays de la région de la CEDEAO.',
    objectives: `Le projet poursuit trois buts : que la diaspora prenne part, que les droits des migrants soient respectés et que la mobilité dans la région soit bien gouvernée.

Le recrutement équitable et les voies légales en font partie pour une raison de plus : ils protègent contre la traite.`,
    activities:
      'L’ICMC coordonne le projet. Des ateliers réunissent les acteurs, et des fonds d’amorçage aident les organisations locales à agir. Les six pays sont le Burkina Faso, le Ghana, la Guinée, le Sénégal, la Sierra Leone et le Togo.',
    region: 'Région de la CEDEAO',
  },
}

const shareProjects: Record<string, ProjectTexts> = {
  share: {
    slug: 'villes-qui-accueillent-villes-qui-partagent',
    title: 'SHARE : des villes qui accueillent, des villes qui partagent',
    summary:
      'Un projet pilote qui a fait des régions, des villes, des communes et de leurs partenaires de la société civile de nouveaux acteurs de la réinstallation.',
    objectives:
      'Le projet pilote entendait associer de nouveaux acteurs à la réinstallation : les régions, les villes et les communes et, avec elles, leurs partenaires de la société civile.',
    activities: `Lancé au début de 2012, il devait durer 24 mois. L’ICMC l’a coordonné, la Commission européenne l’a financé, et il faisait partie du Réseau européen de réinstallation, plus vaste.

Le Réseau SHARE d’aujourd’hui est né de ce projet pilote.`,
  },
  'share-sira': {
    slug: 'share-sira',
    title: 'Share SIRA',
    summary:
      'Intégration et inclusion dans des régions rurales, avec les autorités, la société civile, les nouveaux arrivants et les habitants ; des projets pilotes d’approches nouvelles qui servent aussi le développement rural.',
    objectives:
      'Les régions rurales accueillent davantage de nouveaux arrivants et manquent souvent de moyens et d’expertise pour le faire. Le projet y soutient l’intégration et l’inclusion, dans dix régions de quatre pays.',
    activities:
      'Autorités, société civile, nouveaux arrivants et habitants y travaillent ensemble. Ils mettent à l’essai de nouvelles approches dans des projets pilotes et recherchent celles qui favorisent aussi le développement de la région. Notre documentation ne nomme ni les régions ni les pays.',
  },
  'share-qsn': {
    slug: 'share-qsn',
    title: 'Share QSN',
    summary:
      'Soutient les programmes de parrainage communautaire par des ateliers, de la sensibilisation, des données probantes et un plaidoyer européen.',
    objectives:
      'Le projet soutient des programmes de parrainage communautaire dans sept pays et veille à ce que celles et ceux qui les élaborent travaillent ensemble.',
    activities: `- Ateliers sur le leadership et les capacités
- Sensibilisation
- Données probantes pour la conception des programmes
- Plaidoyer en Europe`,
  },
}

const icmpdProjects: Record<string, ProjectTexts> = {
  'mieux-ii': {
    slug: 'mieux-ii',
    title: 'Migration EU Expertise II',
    summary:
      'Renforcement des capacités à court terme pour des pays partenaires, à leur demande et surtout par des experts des États membres de l’UE.',
    objectives:
      'Des pays partenaires renforcent leurs capacités en matière de migration, avec l’appui de l’expertise européenne.',
    activities:
      'Un pays formule une demande, et le soutien y répond. Il est de courte durée et apporté le plus souvent par des experts venus des États membres de l’UE.',
  },
  'rabat-process': {
    slug: 'processus-de-rabat',
    title: 'Soutien au Processus de Rabat',
    summary:
      'Facilite un dialogue de longue date le long des routes migratoires d’Afrique de l’Ouest et d’Afrique centrale.',
    objectives:
      'Le Processus de Rabat est un dialogue de longue date le long des routes migratoires d’Afrique de l’Ouest et d’Afrique centrale. Le projet contribue à son bon déroulement.',
    activities: 'L’ICMPD y travaille avec la FIIAPP, un organisme public en Espagne.',
    region: 'Routes migratoires d’Afrique de l’Ouest et d’Afrique centrale',
  },
  mme: {
    slug: 'mme',
    title: 'Soutien au partenariat UE-Afrique sur les migrations, la mobilité et l’emploi',
    summary:
      'Un cadre de consultation ouvert, souple quant aux thèmes et aux lieux, qui renforce le leadership et l’échange de pratiques.',
    objectives:
      'L’Europe et l’Afrique s’y consultent sur les migrations, la mobilité et l’emploi. Les thèmes et les lieux peuvent changer selon les besoins. Le leadership s’y renforce, et les pratiques s’y partagent.',
    activities: 'L’ICMPD y travaille avec deux partenaires : la FIIAPP en Espagne et l’UNIDEP à Dakar.',
  },
  'etem-iii': {
    slug: 'etem-iii',
    title: 'Expertise thématique externe en matière de migration III',
    summary:
      'Formation et documents d’orientation en matière de migration pour le personnel de la Commission, principalement dans les délégations de l’UE.',
    objectives:
      'Le personnel de la Commission européenne, principalement celui des délégations de l’UE, devait mieux connaître les questions migratoires. La DG DEVCO de la Commission en était la bénéficiaire.',
    activities:
      'Le projet a dispensé des formations et rédigé des orientations. Il est terminé ; la source ne dit pas depuis quand.',
  },
  'euromed-iii': {
    slug: 'euromed-migration-iii',
    title: 'EUROMED Migration III',
    summary:
      'Coopération en matière de migration entre les pays du voisinage méridional et l’UE, ainsi qu’entre ces pays.',
    objectives:
      'Les pays du voisinage méridional coopèrent en matière de migration, avec l’Union européenne et entre eux. Le projet les soutient aussi dans la gouvernance des migrations internationales.',
    activities: 'L’Union européenne le finance.',
    region: 'IEVP Sud',
  },
  'diaspora-platform': {
    slug: 'plateforme-de-la-diaspora-africaine',
    title: 'Plateforme de la diaspora africaine en Europe',
    summary: 'Un consortium d’organisations qui vise à créer la plateforme.',
    objectives:
      'La diaspora africaine en Europe doit avoir une plateforme. Plusieurs organisations ont formé un consortium pour la créer.',
    activities: 'L’ICMPD est membre du consortium. Notre documentation ne nomme pas les autres membres.',
  },
  mpf: {
    slug: 'dispositif-de-partenariats-pour-la-mobilite',
    title: 'Dispositif de partenariats pour la mobilité',
    summary:
      'Aide à mettre en pratique l’approche globale de la question des migrations et de la mobilité (AGMM).',
    objectives:
      'L’approche globale de la question des migrations et de la mobilité, en abrégé AGMM, dit ce qu’il y a à faire. Le dispositif aide à le faire.',
    activities: 'L’Union européenne finance le dispositif, et l’ICMPD le met en œuvre.',
  },
}

export const projects: Record<string, ProjectTexts> = { ...icmcProjects, ...shareProjects, ...icmpdProjects }
