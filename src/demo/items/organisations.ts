import type { OrganisationItem } from '../item-types.ts'

/** Other names, above all acronyms in French, Spanish and Russian where they differ. */
const alsoCalled = (...names: string[]) => names.map((name) => ({ name }))

export const organisations: OrganisationItem[] = [
  { key: 'icmc', kind: 'civil-society', acronym: 'ICMC', aliases: alsoCalled('CICM', 'CCIM') },
  { key: 'icmpd', kind: 'international', acronym: 'ICMPD', aliases: alsoCalled('CIDPM', 'МЦРМП') },
  { key: 'iom', kind: 'international', acronym: 'IOM', aliases: alsoCalled('OIM', 'МОМ') },
  {
    key: 'unhcr',
    kind: 'international',
    acronym: 'UNHCR',
    aliases: alsoCalled('HCR', 'ACNUR', 'УВКБ ООН', 'УВКБ'),
  },
  { key: 'ohchr', kind: 'international', acronym: 'OHCHR', aliases: alsoCalled('HCDH', 'ACNUDH', 'УВКПЧ') },
  { key: 'ilo', kind: 'international', acronym: 'ILO', aliases: alsoCalled('OIT', 'МОТ') },
  { key: 'coe', kind: 'international', acronym: 'CoE', aliases: alsoCalled('CdE') },
  { key: 'ec', kind: 'eu-institution', acronym: 'EC', aliases: alsoCalled('CE', 'ЕК') },
  { key: 'devco', kind: 'eu-institution', acronym: 'DG DEVCO', partOf: 'ec' },
  { key: 'ep', kind: 'eu-institution', acronym: 'EP', aliases: alsoCalled('PE') },
  { key: 'erf', kind: 'fund', acronym: 'ERF' },
  { key: 'icmc-europe-org', kind: 'civil-society', partOf: 'icmc' },
  { key: 'share-network-org', kind: 'network' },
  { key: 'eu', kind: 'eu-institution', acronym: 'EU', aliases: alsoCalled('UE', 'ЕС') },
  { key: 'frontex-cf', kind: 'consultative-forum', aliases: alsoCalled('Frontex') },
  { key: 'fra-frp', kind: 'consultative-forum', acronym: 'FRP', aliases: alsoCalled('FRA') },
  { key: 'easo-cf', kind: 'consultative-forum', aliases: alsoCalled('EASO') },
  { key: 'ecre', kind: 'network', acronym: 'ECRE' },
  { key: 'picum', kind: 'network', acronym: 'PICUM' },
  { key: 'accem', kind: 'civil-society', country: 'ES' },
  { key: 'cear', kind: 'civil-society', acronym: 'CEAR', country: 'ES' },
  { key: 'cir', kind: 'civil-society', acronym: 'CIR', country: 'IT' },
  { key: 'jrs-malta', kind: 'civil-society', acronym: 'JRS Malta', country: 'MT' },
  { key: 'praksis', kind: 'civil-society', country: 'GR' },
  { key: 'save-italy', kind: 'civil-society', country: 'IT' },
  { key: 'fiiapp', kind: 'public-body', country: 'ES' },
  { key: 'unidep', kind: 'international', city: 'Dakar', country: 'SN' },
]
