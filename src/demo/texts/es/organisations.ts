import type { OrganisationTexts } from '../../types.ts'

const inDriveReferral = (place: string) => `Socio de ICMC en el proyecto DRIVE Referral, ${place}.`

const institutions: Record<string, OrganisationTexts> = {
  icmc: {
    slug: 'icmc',
    name: 'Comisión Católica Internacional de Migración',
    description:
      'ICMC (CCIM en español) ayuda y protege a las personas vulnerables en movimiento y defiende soluciones duraderas para personas refugiadas y migrantes. ICMC Europe es su oficina en Bruselas.',
  },
  icmpd: {
    slug: 'icmpd',
    name: 'Centro Internacional para el Desarrollo de Políticas Migratorias',
    description:
      'La organización internacional cuya misión permanente ante la Unión Europea está en Bruselas.',
  },
  iom: {
    slug: 'oim',
    name: 'Organización Internacional para las Migraciones',
    description:
      'La OIM es socia de ICMC y ACNUR en la Red Europea para el Reasentamiento. ICMC trabaja regularmente con ella en políticas y gobernanza.',
  },
  unhcr: {
    slug: 'acnur',
    name: 'Alto Comisionado de las Naciones Unidas para los Refugiados',
    description:
      'ACNUR es socio de ICMC y la OIM en la Red Europea para el Reasentamiento. ICMC trabaja regularmente con él en políticas y gobernanza.',
  },
  ohchr: {
    slug: 'acnudh',
    name: 'Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos',
    description:
      'ICMC trabaja con el ACNUDH en torno a la convención que protege a los trabajadores migratorios y sus familiares.',
  },
  ilo: {
    slug: 'oit',
    name: 'Organización Internacional del Trabajo',
    description:
      'ICMC trabaja regularmente con la OIT e intervino en su reunión tripartita sobre las migraciones laborales.',
  },
  coe: {
    slug: 'consejo-de-europa',
    name: 'Consejo de Europa',
    description:
      'Financió DRIVE Referral junto con el Fondo Europeo para los Refugiados. ICMC trabaja regularmente con él.',
  },
  ec: {
    slug: 'comision-europea',
    name: 'Comisión Europea',
    description:
      'Financió el proyecto piloto SHARE. ICMC trabaja regularmente con ella en políticas y gobernanza.',
  },
  devco: {
    slug: 'dg-devco',
    name: 'Comisión Europea, DG DEVCO',
    description: 'Beneficiaria del proyecto External Thematic Expertise on Migration III.',
  },
  ep: {
    slug: 'parlamento-europeo',
    name: 'Parlamento Europeo',
    description:
      'Celebró una audiencia sobre la financiación de la UE el 7 de marzo de 2012 y votó a favor de un marco de la UE sobre reasentamiento el 29 de marzo de 2012.',
  },
  erf: {
    slug: 'fondo-europeo-para-los-refugiados',
    name: 'Fondo Europeo para los Refugiados',
    description: 'Financió DRIVE Referral junto con el Consejo de Europa.',
  },
  eu: {
    slug: 'union-europea',
    name: 'Unión Europea',
    description: 'Financia EUROMED Migration III y Mobility Partnership Facility.',
  },
}

const networks: Record<string, OrganisationTexts> = {
  'icmc-europe-org': {
    slug: 'icmc-europe',
    name: 'ICMC Europe',
    description:
      'La oficina de políticas y programas europeos de la Comisión Católica Internacional de Migración, en Bruselas.',
  },
  'share-network-org': {
    slug: 'red-share',
    name: 'Red SHARE',
    description:
      'La plataforma de ICMC Europe sobre el reasentamiento de personas refugiadas y la inclusión de personas migrantes.',
  },
  'frontex-cf': {
    slug: 'foro-consultivo-de-frontex',
    name: 'Foro Consultivo de Frontex sobre Derechos Fundamentales',
    description: 'Uno de los órganos en los que participa ICMC Europe.',
  },
  'fra-frp': {
    slug: 'plataforma-de-derechos-fundamentales',
    name: 'Plataforma de Derechos Fundamentales de la Agencia de los Derechos Fundamentales de la Unión Europea',
    description: 'Uno de los órganos en los que participa ICMC Europe.',
  },
  'easo-cf': {
    slug: 'foro-consultivo-de-easo',
    name: 'Foro Consultivo de la Oficina Europea de Apoyo al Asilo',
    description: 'Uno de los órganos en los que participa ICMC Europe.',
  },
  ecre: {
    slug: 'ecre',
    name: 'Consejo Europeo sobre Refugiados y Exiliados',
    description: 'Una red de la que ICMC Europe es miembro, y socia del proyecto DRIVE Referral.',
  },
  picum: {
    slug: 'picum',
    name: 'Plataforma para la Cooperación Internacional sobre Migrantes Indocumentados',
    description: 'Una red de la que ICMC Europe es miembro.',
  },
}

const projectPartners: Record<string, OrganisationTexts> = {
  accem: { slug: 'accem', name: 'ACCEM', description: inDriveReferral('en España') },
  cear: {
    slug: 'cear',
    name: 'Comisión Española de Ayuda al Refugiado',
    description: inDriveReferral('en España'),
  },
  cir: {
    slug: 'cir',
    name: 'Fundación Consejo Italiano para los Refugiados',
    description: inDriveReferral('en Italia'),
  },
  'jrs-malta': {
    slug: 'jrs-malta',
    name: 'Servicio Jesuita a Refugiados Malta',
    description: inDriveReferral('en Malta'),
  },
  praksis: { slug: 'praksis', name: 'PRAKSIS', description: inDriveReferral('en Grecia') },
  'save-italy': {
    slug: 'save-the-children-italia',
    name: 'Save the Children Italia',
    description: inDriveReferral('en Italia'),
  },
  fiiapp: {
    slug: 'fiiapp',
    name: 'FIIAPP',
    description: 'Un organismo público de España, socio de ICMPD en dos diálogos sobre migración.',
  },
  unidep: {
    slug: 'unidep',
    name: 'UNIDEP',
    description:
      'Un organismo internacional en Dakar (Senegal), socio de ICMPD en un diálogo sobre migración.',
  },
}

export const organisations: Record<string, OrganisationTexts> = {
  ...institutions,
  ...networks,
  ...projectPartners,
}
