import type { TopicTexts } from '../../types.ts'

export const topics: Record<string, TopicTexts> = {
  resettlement: {
    slug: 'reinstallation',
    name: 'Réinstallation des réfugiés',
    lead: 'Les États offrent moins de places que les réfugiés n’en ont besoin. Les projets et les déclarations sur ce thème en demandent davantage et aident les États, les villes et la société civile d’Europe à faire réussir la réinstallation.',
  },
  'complementary-pathways': {
    slug: 'voies-complementaires',
    name: 'Voies complémentaires',
    lead: 'Des voies sûres vers l’Europe, en plus de la réinstallation. Elles élargissent la protection offerte aux personnes contraintes de partir.',
    includes: {
      'humanitarian-corridors': { text: 'Couloirs humanitaires' },
      'family-reunification': { text: 'Regroupement familial' },
      'humanitarian-visas': { text: 'Visas humanitaires' },
    },
  },
  'community-sponsorship': {
    slug: 'parrainage-communautaire',
    name: 'Parrainage communautaire',
    lead: 'Ces dernières années, plusieurs pays ont lancé des programmes de parrainage afin de réduire l’écart entre les besoins de réinstallation et les places offertes.',
  },
  integration: {
    slug: 'integration-et-inclusion',
    name: 'Intégration et inclusion',
    lead: 'La protection ne s’arrête pas à l’arrivée. L’intégration réussit là où les nouveaux arrivants ont accès aux services, et où les communautés qui les accueillent sont elles aussi soutenues.',
  },
  'rural-welcome': {
    slug: 'accueil-en-milieu-rural',
    name: 'Accueil en milieu rural',
    lead: 'De plus en plus de nouveaux arrivants s’établissent dans des régions rurales, qui manquent souvent des moyens et de l’expertise nécessaires. De nouvelles approches peuvent aussi servir le développement de ces régions.',
  },
  'mixed-migration': {
    slug: 'migrations-mixtes',
    name: 'Migrations mixtes',
    lead: 'Conflit, famille, perspectives, traite : des personnes qui arrivent ensemble peuvent être venues pour des raisons différentes. Il faut bien identifier leurs besoins et les orienter vers l’aide qui leur convient.',
  },
  'human-trafficking': {
    slug: 'lutte-contre-la-traite',
    name: 'Lutte contre la traite des êtres humains',
    lead: 'Les personnes rescapées de la traite vivent avec le traumatisme et la stigmatisation, et certaines avec le risque de représailles. La prévention commence avant le départ ; la protection commence par la reconnaissance.',
    asks: {
      awareness: { text: 'Un travail de sensibilisation avant le départ' },
      identification: { text: 'Une identification rapide des personnes rescapées' },
      services: { text: 'Des services de protection adaptés à chacune d’elles' },
    },
  },
  children: {
    slug: 'enfants-en-deplacement',
    name: 'Enfants en déplacement',
    lead: 'Les enfants, surtout ceux qui sont seuls, comptent parmi les plus vulnérables. Ils sont exposés à l’exploitation, n’ont pas de voix politique et sont facilement oubliés.',
    asks: {
      protection: { text: 'Une protection qui respecte les droits et la dignité des mineurs réfugiés' },
    },
  },
  'migration-and-development': {
    slug: 'migration-et-developpement',
    name: 'Migration et développement',
    lead: 'Les migrants contribuent au développement, et la diaspora y a sa part. Les droits des migrants, le recrutement équitable et la bonne gouvernance de la mobilité relèvent d’un même travail.',
  },
  'policy-and-governance': {
    slug: 'politiques-et-gouvernance-des-migrations',
    name: 'Politiques et gouvernance des migrations',
    lead: 'Des conventions, des lois et des lignes directrices disent ce que les gouvernements et les migrants se doivent mutuellement. Certaines sont mieux connues, et mieux respectées, que d’autres.',
    frameworks: {
      'compact-migration': { name: 'Pacte mondial sur les migrations', note: 'Plus de 150 États' },
      'compact-refugees': { name: 'Pacte mondial sur les réfugiés' },
      'migrant-workers-convention': {
        name: 'Convention internationale sur la protection des droits de tous les travailleurs migrants et des membres de leur famille',
      },
    },
  },
  'eu-policy': {
    slug: 'politique-europeenne-d-asile-et-de-migration',
    name: 'Politique européenne d’asile et de migration',
    lead: 'Ce que l’Union européenne décide en matière d’asile et de migration, et sur l’argent qui y est consacré. L’objectif : une politique plus humaine, plus transparente et plus efficace.',
  },
}
