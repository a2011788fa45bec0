import type { OrganisationTexts } from '../../types.ts'

const inDriveReferral = (place: string) => `Partner of ICMC in the project DRIVE Referral, ${place}.`

const institutions: Record<string, OrganisationTexts> = {
  icmc: {
    slug: 'icmc',
    name: 'International Catholic Migration Commission',
    description:
      'ICMC helps and protects vulnerable people on the move, and argues for lasting solutions for refugees and migrants. ICMC Europe is its office in Brussels.',
  },
  icmpd: {
    slug: 'icmpd',
    name: 'International Centre for Migration Policy Development',
    description:
      'The international organisation whose permanent mission to the European Union is in Brussels.',
  },
  iom: {
    slug: 'iom',
    name: 'International Organization for Migration',
    description:
      'Partner of ICMC and UNHCR in the European Resettlement Network. ICMC works with it regularly on policy and governance.',
  },
  unhcr: {
    slug: 'unhcr',
    name: 'UN Refugee Agency',
    description:
      'Partner of ICMC and IOM in the European Resettlement Network. ICMC works with it regularly on policy and governance.',
  },
  ohchr: {
    slug: 'ohchr',
    name: 'Office of the High Commissioner for Human Rights',
    description: 'ICMC works with it on the convention that protects migrant workers and their families.',
  },
  ilo: {
    slug: 'ilo',
    name: 'International Labour Organization',
    description: 'ICMC works with it regularly, and spoke at its tripartite meeting on labour migration.',
  },
  coe: {
    slug: 'council-of-europe',
    name: 'Council of Europe',
    description:
      'Funded DRIVE Referral together with the European Refugee Fund. ICMC works with it regularly.',
  },
  ec: {
    slug: 'european-commission',
    name: 'European Commission',
    description: 'Paid for the pilot project SHARE. ICMC works with it regularly on policy and governance.',
  },
  devco: {
    slug: 'dg-devco',
    name: 'European Commission, DG DEVCO',
    description: 'Beneficiary of External Thematic Expertise on Migration III.',
  },
  ep: {
    slug: 'european-parliament',
    name: 'European Parliament',
    description:
      'Held a hearing on EU funding on 7 March 2012, and voted for an EU framework on resettlement on 29 March 2012.',
  },
  erf: {
    slug: 'european-refugee-fund',
    name: 'European Refugee Fund',
    description: 'Funded DRIVE Referral together with the Council of Europe.',
  },
  eu: {
    slug: 'european-union',
    name: 'European Union',
    description: 'Funds EUROMED Migration III and the Mobility Partnership Facility.',
  },
}

const networks: Record<string, OrganisationTexts> = {
  'icmc-europe-org': {
    slug: 'icmc-europe',
    name: 'ICMC Europe',
    description:
      'The EU policy and programme office of the International Catholic Migration Commission, in Brussels.',
  },
  'share-network-org': {
    slug: 'share-network',
    name: 'SHARE Network',
    description: 'ICMC Europe’s platform on refugee resettlement and the inclusion of migrants.',
  },
  'frontex-cf': {
    slug: 'frontex-consultative-forum',
    name: 'Frontex Consultative Forum on Fundamental Rights',
    description: 'One of the bodies in which ICMC Europe takes part.',
  },
  'fra-frp': {
    slug: 'fundamental-rights-platform',
    name: 'Fundamental Rights Platform of the EU Agency for Fundamental Rights',
    description: 'One of the bodies in which ICMC Europe takes part.',
  },
  'easo-cf': {
    slug: 'easo-consultative-forum',
    name: 'European Asylum Support Office Consultative Forum',
    description: 'One of the bodies in which ICMC Europe takes part.',
  },
  ecre: {
    slug: 'ecre',
    name: 'European Council on Refugees and Exiles',
    description: 'A network of which ICMC Europe is a member, and a partner in the project DRIVE Referral.',
  },
  picum: {
    slug: 'picum',
    name: 'Platform for International Cooperation on Undocumented Migrants',
    description: 'A network of which ICMC Europe is a member.',
  },
}

const projectPartners: Record<string, OrganisationTexts> = {
  accem: { slug: 'accem', name: 'ACCEM', description: inDriveReferral('in Spain') },
  cear: {
    slug: 'cear',
    name: 'Spanish Commission for Refugee Aid',
    description: inDriveReferral('in Spain'),
  },
  cir: {
    slug: 'cir',
    name: 'Italian Council for Refugees Foundation',
    description: inDriveReferral('in Italy'),
  },
  'jrs-malta': {
    slug: 'jrs-malta',
    name: 'Jesuit Refugee Service Malta',
    description: inDriveReferral('in Malta'),
  },
  praksis: { slug: 'praksis', name: 'PRAKSIS', description: inDriveReferral('in Greece') },
  'save-italy': {
    slug: 'save-the-children-italy',
    name: 'Save the Children Italy',
    description: inDriveReferral('in Italy'),
  },
  fiiapp: {
    slug: 'fiiapp',
    name: 'FIIAPP',
    description: 'A public body in Spain, and a partner of ICMPD in two migration dialogues.',
  },
  unidep: {
    slug: 'unidep',
    name: 'UNIDEP',
    description: 'An international body in Dakar, Senegal, and a partner of ICMPD in one migration dialogue.',
  },
}

export const organisations: Record<string, OrganisationTexts> = {
  ...institutions,
  ...networks,
  ...projectPartners,
}
