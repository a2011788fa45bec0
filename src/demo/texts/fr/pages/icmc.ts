import type { PageTexts } from '../../../types.ts'

const home: PageTexts = {
  slug: 'home',
  title: 'Ouvrir les cœurs et les portes de l’Europe',
  kicker: 'ICMC Europe, Bruxelles',
  lead: 'ICMC Europe à Bruxelles : plaidoyer, réseaux et programmes pour les personnes en déplacement et pour les lieux qui les accueillent.',
  blocks: {
    hero: {
      kicker: 'ICMC Europe, Bruxelles',
      title: 'Ouvrir les cœurs et les portes de l’Europe',
      text: 'On vient en Europe à cause de conflits et de persécutions, pour sa famille, pour de meilleures perspectives, grâce à une protection organisée ou comme victime de la traite. Nous sommes aux côtés de ces personnes et des lieux qui les accueillent.',
    },
    areas: {
      heading: 'Nos domaines d’action',
      introduction:
        'Avec les institutions européennes et nationales, la société civile et des groupes locaux et confessionnels, dans six domaines.',
      items: {
        'welcoming-communities': {
          title: 'Des communautés accueillantes',
          text: 'Des villes, des communes et de petites collectivités, notamment rurales, ouvrent la réinstallation et les voies complémentaires et promeuvent le parrainage communautaire. Elles forment, échangent leurs pratiques et participent à la recherche sur l’intégration, et les réfugiés et les migrants y parlent en leur propre nom.',
          linkLabel: 'Réseau SHARE',
        },
        'rural-areas': {
          title: 'Nouveaux arrivants en milieu rural',
          text: 'Les régions rurales accueillent plus de nouveaux arrivants qu’auparavant et manquent souvent des moyens et de l’expertise nécessaires.',
          linkLabel: 'Share SIRA',
        },
        'community-sponsorship': {
          title: 'Parrainage communautaire',
          text: 'Plusieurs pays ont lancé ces dernières années des programmes qui réduisent l’écart entre les besoins de réinstallation et les places offertes par les États.',
          linkLabel: 'Share QSN',
        },
        'fair-policy': {
          title: 'Une politique européenne accueillante et juste',
          text: 'En 2024, les besoins ont atteint un niveau record. Nous demandons à l’Europe de montrer l’exemple en matière de protection et de respect des droits humains : la fin des morts en mer, de la solidarité, une politique d’asile et de migration plus humaine et plus efficace, davantage de réinstallations et de voies complémentaires, et de meilleures conditions d’intégration.',
          linkLabel: 'Notre plaidoyer',
        },
        evidence: {
          title: 'Des données probantes pour les politiques et la pratique',
          text: 'Avec nos partenaires, nous menons des recherches et recensons ce qui fonctionne en matière de migration et développement, de traite, de réinstallation et de voies d’accès, et d’intégration. Ce travail fonde notre plaidoyer, ainsi que la formation des praticiens et des gouvernements.',
        },
        'west-africa': {
          title: 'Migration et développement en Afrique de l’Ouest',
          text: 'Mobilisation des diasporas, droits des migrants et recrutement équitable dans six pays de la région.',
          linkLabel: 'MADE Afrique de l’Ouest',
        },
      },
    },
    share: {
      heading: 'Réseau SHARE : des lieux prêts à accueillir',
      text: 'Des villes, des communes et des régions qui élargissent la réinstallation et les voies complémentaires, échangent leurs bonnes pratiques et font vivre l’inclusion.',
    },
    latest: {
      heading: 'Actualités et déclarations',
      introduction: 'Les plus récentes d’abord. Chacune garde sa propre date.',
    },
    newsletter: { heading: 'Lettre d’information de l’ICMC' },
  },
}

const about: PageTexts = {
  slug: 'about',
  title: 'À propos d’ICMC Europe',
  kicker: 'À propos',
  lead: 'Le bureau chargé des politiques et des programmes européens de la Commission internationale catholique pour les migrations, à Bruxelles.',
  blocks: {
    office: {
      heading: 'Ce que fait le bureau',
      body: `Le bureau représente la Commission internationale catholique pour les migrations (ICMC) auprès des institutions européennes et y coordonne son plaidoyer. Il mène aussi des programmes : certains créent des réseaux, d’autres renforcent les capacités, et tous réunissent des partenaires de divers horizons.

Cinq thèmes traversent ce travail :

- la réinstallation des réfugiés
- les migrations mixtes
- l’intégration
- la traite des êtres humains
- la migration et le développement`,
    },
    network: {
      heading: 'Réseau européen de réinstallation',
      body: `L’ICMC porte le Réseau européen de réinstallation avec l’OIM et le HCR. Le réseau développe les capacités et l’expertise de l’Europe en matière de réinstallation. Les villes et les régions l’ont rejoint avec le projet pilote SHARE, lancé au début de 2012. Une autre phase, consacrée à la réinstallation d’urgence, était prévue pour 2013 et 2014.

Les organisations et les personnes qui travaillent sur la réinstallation peuvent demander à adhérer.`,
    },
    'network-projects': { heading: 'Le réseau et ses projets' },
    campaign: {
      heading: 'Campagne',
      introduction:
        'Avec d’autres grandes ONG, le bureau a demandé davantage de places à l’Europe. La demande garde l’année qu’elle nommait.',
    },
    memberships: {
      heading: 'Participation à des instances',
      introduction: 'Cinq instances, telles que les énumérait la page du bureau vers 2013.',
    },
    staff: { heading: 'Personnel par département, selon la liste établie vers 2013' },
  },
}

const advocacy: PageTexts = {
  slug: 'batir-une-maison-commune',
  title: 'Bâtir une maison commune',
  kicker: 'Plaidoyer',
  lead: 'Pourquoi l’ICMC s’exprime pour les personnes en déplacement, avec qui, et ce qu’elle demande.',
  blocks: {
    how: {
      heading: 'Pourquoi et comment nous plaidons',
      body: `L’ICMC ne plaide pas seule. Avec des partenaires de la société civile et des communautés de foi, elle s’adresse aux gouvernements, aux instances intergouvernementales, aux institutions européennes et aux organismes des Nations Unies. Le pape François inspire ce travail.

Les premières personnes concernées sont au centre : celles qui ont été déracinées, avec ce qu’elles ont à dire et ce qu’elles apportent.`,
    },
    video: {},
    'migration-beneficial': {
      heading: 'Une migration bénéfique pour tous',
      body: `Les États ont pris des engagements envers les migrants, quel que soit leur statut, et envers les communautés qui les accueillent. Nous demandons qu’ils les tiennent. Le Pacte mondial sur les migrations (2018, plus de 150 États) en donne la mesure.

- L’intégration et l’accès aux services, pour tous
- Une position ferme contre la xénophobie
- Que ni les migrants ni celles et ceux qui les aident ne soient traités comme des criminels`,
    },
    'protection-and-solutions': {
      heading: 'Protection et solutions à long terme',
      body: `Quiconque fuit la guerre, la persécution ou la violation de ses droits a besoin de protection. Les pays plongés dans de grandes crises de réfugiés ont besoin de solidarité.

Nous demandons davantage de réinstallations, et une intégration qui réussit. Le Pacte mondial sur les réfugiés contient des promesses ; celles et ceux qui les ont faites devraient en rendre compte.`,
    },
    children: {
      heading: 'Enfants en déplacement',
      body: `Les enfants, surtout ceux qui sont seuls, comptent parmi les plus vulnérables. Ils sont exposés à l’exploitation. Ils n’ont pas de voix en politique, et il est facile de les oublier.

Nous demandons une protection plus forte des mineurs réfugiés, qui respecte leurs droits et leur dignité.`,
    },
    trafficking: {
      heading: 'Lutte contre la traite',
      body: `Les personnes rescapées de la traite portent le traumatisme et la stigmatisation, et certaines ont à craindre des représailles. Nous demandons trois choses :

- des campagnes de sensibilisation avant le départ
- une identification rapide des personnes rescapées
- des services adaptés à chacune d’elles`,
    },
    'european-policies': {
      heading: 'Des politiques européennes justes',
      body: `Des millions de personnes ont besoin d’être réinstallées, et l’Union européenne doit y prendre sa part. À côté de la réinstallation, il y a les couloirs humanitaires, le regroupement familial et les visas humanitaires.

Nous demandons une politique européenne plus humaine, plus transparente et plus efficace.`,
    },
    statements: {
      heading: 'Nos dernières prises de parole',
      introduction: 'Déclarations sur la politique européenne et sur la réinstallation.',
    },
    newsletter: { heading: 'Lettre d’information de l’ICMC' },
  },
}

const policy: PageTexts = {
  slug: 'politiques-et-gouvernance',
  title: 'Politiques et gouvernance des migrations',
  kicker: 'Politiques et gouvernance',
  lead: 'Des règles sur les migrations existent, à tous les niveaux. Nous œuvrons pour qu’elles soient connues et respectées.',
  blocks: {
    why: {
      heading: 'Pourquoi les règles comptent',
      body: `Des conventions, des lois, des lignes directrices et des outils internationaux, régionaux et nationaux énoncent des droits et des devoirs, ceux des gouvernements et ceux des migrants. Certains sont bien connus et respectés, d’autres moins.

Chacun d’eux est une référence lorsque les droits et la dignité des personnes en déplacement sont en jeu.`,
    },
    frameworks: {
      heading: 'Cadres de référence',
      body: `- Pacte mondial sur les migrations (2018, plus de 150 États)
- Pacte mondial sur les réfugiés
- Convention internationale sur la protection des droits de tous les travailleurs migrants et des membres de leur famille`,
    },
    institutions: {
      heading: 'Les institutions avec lesquelles nous travaillons',
      body: 'L’ICMC travaille régulièrement avec le Conseil de l’Europe, la Commission européenne, l’Organisation internationale du Travail, l’Organisation internationale pour les migrations et le Haut-Commissariat des Nations Unies pour les réfugiés. Pour ce qui est de la convention sur les travailleurs migrants et les membres de leur famille, elle travaille avec le Haut-Commissariat des Nations Unies aux droits de l’homme (HCDH).',
    },
    'institution-list': { heading: 'Six institutions' },
    priorities: {
      heading: 'Priorités',
      body: `- Unité familiale
- Cohésion sociale
- Réinstallation
- Autres solutions durables
- Dignité dans la migration
- Développement
- Gouvernance mondiale des migrations
- Cohérence des politiques`,
    },
    emphasis: {
      heading: 'À qui nous pensons d’abord',
      body: `Quel que soit leur statut, ces personnes reçoivent une attention particulière :

- les personnes blessées ou traumatisées à des frontières dangereuses
- les personnes rescapées de la traite et des violences fondées sur le genre
- les travailleurs migrants
- les femmes et les enfants vulnérables`,
    },
    projects: { heading: 'Projets liés' },
    statements: {
      heading: 'Interventions et déclarations',
      introduction:
        'Discours et déclarations sur la gouvernance et la politique européenne, les plus récents d’abord.',
    },
  },
}

const contact: PageTexts = {
  slug: 'contact',
  title: 'Contact',
  lead: 'ICMC Europe travaille à Bruxelles, en Belgique.',
  blocks: {
    contact: {
      heading: 'Où nous trouver',
      body: `Bruxelles, Belgique.

Aucune adresse postale, aucun numéro de téléphone ni aucune adresse électronique ne sont encore publiés ici.`,
    },
  },
}

export const icmcPages: Record<string, PageTexts> = {
  'icmc-home': home,
  'icmc-about': about,
  'icmc-advocacy': advocacy,
  'icmc-policy-and-governance': policy,
  'icmc-contact': contact,
}
