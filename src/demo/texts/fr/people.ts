import type { PersonTexts } from '../../types.ts'

/** Posts are named without gender: the people who hold them are not known, or not described. */
export const people: Record<string, PersonTexts> = {
  'head-of-office': { slug: 'responsable-du-bureau', post: 'Responsable du bureau' },
  'city-coordinator': { slug: 'coordination-des-villes', post: 'Coordination des villes' },
  'policy-finance-officer': {
    slug: 'responsable-politiques-projets-et-finances',
    post: 'Responsable des politiques, du développement de projets et des finances',
  },
  'network-coordinator': {
    slug: 'coordination-du-reseau-de-reinstallation',
    post: 'Coordination du réseau de réinstallation',
  },
  'communication-assistant': {
    slug: 'assistance-administrative-et-communication',
    post: 'Assistance administrative et communication',
  },
}
