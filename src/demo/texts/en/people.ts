import type { PersonTexts } from '../../types.ts'

export const people: Record<string, PersonTexts> = {
  'head-of-office': { slug: 'head-of-office', post: 'Head of Office' },
  'city-coordinator': { slug: 'city-coordinator', post: 'City Coordinator' },
  'policy-finance-officer': {
    slug: 'policy-project-development-and-finance-officer',
    post: 'Policy, Project Development and Finance Officer',
  },
  'network-coordinator': {
    slug: 'resettlement-network-coordinator',
    post: 'Resettlement Network Coordinator',
  },
  'communication-assistant': {
    slug: 'administrative-and-communication-assistant',
    post: 'Administrative and Communication Assistant',
  },
}
