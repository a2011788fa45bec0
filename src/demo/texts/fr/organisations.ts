import type { OrganisationTexts } from '../../types.ts'

const inDriveReferral = (place: string) => `Partenaire de l’ICMC dans le projet DRIVE Referral, ${place}.`

const institutions: Record<string, OrganisationTexts> = {
  icmc: {
    slug: 'icmc',
    name: 'Commission internationale catholique pour les migrations',
    description:
      'L’ICMC (CICM en français) aide et protège les personnes vulnérables en déplacement et plaide pour des solutions durables en faveur des réfugiés et des migrants. ICMC Europe est son bureau à Bruxelles.',
  },
  icmpd: {
    slug: 'icmpd',
    name: 'Centre international pour le développement des politiques migratoires',
    description:
      'L’organisation internationale dont la mission permanente auprès de l’Union européenne se trouve à Bruxelles.',
  },
  iom: {
    slug: 'oim',
    name: 'Organisation internationale pour les migrations',
    description:
      'L’OIM est partenaire de l’ICMC et du HCR dans le Réseau européen de réinstallation. L’ICMC travaille régulièrement avec elle sur les politiques et la gouvernance.',
  },
  unhcr: {
    slug: 'hcr',
    name: 'Haut-Commissariat des Nations Unies pour les réfugiés',
    description:
      'Le HCR est partenaire de l’ICMC et de l’OIM dans le Réseau européen de réinstallation. L’ICMC travaille régulièrement avec lui sur les politiques et la gouvernance.',
  },
  ohchr: {
    slug: 'hcdh',
    name: 'Haut-Commissariat des Nations Unies aux droits de l’homme',
    description:
      'L’ICMC travaille avec le HCDH sur la convention qui protège les travailleurs migrants et les membres de leur famille.',
  },
  ilo: {
    slug: 'oit',
    name: 'Organisation internationale du Travail',
    description:
      'L’ICMC travaille régulièrement avec l’OIT et a pris la parole à sa réunion tripartite sur les migrations de main-d’œuvre.',
  },
  coe: {
    slug: 'conseil-de-l-europe',
    name: 'Conseil de l’Europe',
    description:
      'A financé DRIVE Referral avec le Fonds européen pour les réfugiés. L’ICMC travaille régulièrement avec lui.',
  },
  ec: {
    slug: 'commission-europeenne',
    name: 'Commission européenne',
    description:
      'A financé le projet pilote SHARE. L’ICMC travaille régulièrement avec elle sur les politiques et la gouvernance.',
  },
  devco: {
    slug: 'dg-devco',
    name: 'Commission européenne, DG DEVCO',
    description: 'Bénéficiaire du projet Expertise thématique externe en matière de migration III.',
  },
  ep: {
    slug: 'parlement-europeen',
    name: 'Parlement européen',
    description:
      'A tenu une audition sur les financements de l’UE le 7 mars 2012 et s’est prononcé en faveur d’un cadre de l’UE pour la réinstallation le 29 mars 2012.',
  },
  erf: {
    slug: 'fonds-europeen-pour-les-refugies',
    name: 'Fonds européen pour les réfugiés',
    description: 'A financé DRIVE Referral avec le Conseil de l’Europe.',
  },
  eu: {
    slug: 'union-europeenne',
    name: 'Union européenne',
    description: 'Finance EUROMED Migration III et le Dispositif de partenariats pour la mobilité.',
  },
}

const networks: Record<string, OrganisationTexts> = {
  'icmc-europe-org': {
    slug: 'icmc-europe',
    name: 'ICMC Europe',
    description:
      'Le bureau chargé des politiques et des programmes européens de la Commission internationale catholique pour les migrations, à Bruxelles.',
  },
  'share-network-org': {
    slug: 'reseau-share',
    name: 'Réseau SHARE',
    description:
      'La plateforme d’ICMC Europe pour la réinstallation des réfugiés et l’inclusion des migrants.',
  },
  'frontex-cf': {
    slug: 'forum-consultatif-de-frontex',
    name: 'Forum consultatif de Frontex sur les droits fondamentaux',
    description: 'L’une des instances auxquelles participe ICMC Europe.',
  },
  'fra-frp': {
    slug: 'plateforme-des-droits-fondamentaux',
    name: 'Plateforme des droits fondamentaux de l’Agence des droits fondamentaux de l’Union européenne',
    description: 'L’une des instances auxquelles participe ICMC Europe.',
  },
  'easo-cf': {
    slug: 'forum-consultatif-de-l-easo',
    name: 'Forum consultatif du Bureau européen d’appui en matière d’asile',
    description: 'L’une des instances auxquelles participe ICMC Europe.',
  },
  ecre: {
    slug: 'ecre',
    name: 'Conseil européen sur les réfugiés et les exilés',
    description: 'Un réseau dont ICMC Europe est membre, et un partenaire du projet DRIVE Referral.',
  },
  picum: {
    slug: 'picum',
    name: 'Plateforme pour la coopération internationale sur les sans-papiers',
    description: 'Un réseau dont ICMC Europe est membre.',
  },
}

const projectPartners: Record<string, OrganisationTexts> = {
  accem: { slug: 'accem', name: 'ACCEM', description: inDriveReferral('en Espagne') },
  cear: {
    slug: 'cear',
    name: 'Commission espagnole d’aide aux réfugiés',
    description: inDriveReferral('en Espagne'),
  },
  cir: {
    slug: 'cir',
    name: 'Fondation Conseil italien pour les réfugiés',
    description: inDriveReferral('en Italie'),
  },
  'jrs-malta': {
    slug: 'jrs-malte',
    name: 'Service jésuite des réfugiés, Malte',
    description: inDriveReferral('à Malte'),
  },
  praksis: { slug: 'praksis', name: 'PRAKSIS', description: inDriveReferral('en Grèce') },
  'save-italy': {
    slug: 'save-the-children-italie',
    name: 'Save the Children Italie',
    description: inDriveReferral('en Italie'),
  },
  fiiapp: {
    slug: 'fiiapp',
    name: 'FIIAPP',
    description:
      'Un organisme public en Espagne, partenaire de l’ICMPD dans deux dialogues sur les migrations.',
  },
  unidep: {
    slug: 'unidep',
    name: 'UNIDEP',
    description:
      'Un organisme international à Dakar, au Sénégal, partenaire de l’ICMPD dans un dialogue sur les migrations.',
  },
}

export const organisations: Record<string, OrganisationTexts> = {
  ...institutions,
  ...networks,
  ...projectPartners,
}
