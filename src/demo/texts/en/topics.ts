import type { TopicTexts } from '../../types.ts'

export const topics: Record<string, TopicTexts> = {
  resettlement: {
    slug: 'resettlement',
    name: 'Refugee resettlement',
    lead: 'States offer fewer places than refugees need. Projects and statements on this topic ask for more of them, and help Europe’s states, cities and civil society to make resettlement work.',
  },
  'complementary-pathways': {
    slug: 'complementary-pathways',
    name: 'Complementary pathways',
    lead: 'Safe ways to Europe beside resettlement. They widen what protection can offer to people who have to move.',
    includes: {
      'humanitarian-corridors': { text: 'Humanitarian corridors' },
      'family-reunification': { text: 'Family reunification' },
      'humanitarian-visas': { text: 'Humanitarian visas' },
    },
  },
  'community-sponsorship': {
    slug: 'community-sponsorship',
    name: 'Community sponsorship',
    lead: 'In recent years several countries have begun sponsorship programmes, so that the gap between the need for resettlement and the places on offer becomes smaller.',
  },
  integration: {
    slug: 'integration',
    name: 'Integration and inclusion',
    lead: 'Protection does not end on arrival. Integration succeeds where newcomers have access to services, and where the communities that receive them are supported too.',
  },
  'rural-welcome': {
    slug: 'rural-welcome',
    name: 'Welcome in rural areas',
    lead: 'More newcomers find a home in rural regions, which often lack the means and the expertise for it. New approaches can serve the development of these regions as well.',
  },
  'mixed-migration': {
    slug: 'mixed-migration',
    name: 'Mixed migration',
    lead: 'Conflict, family, opportunity, trafficking: people who arrive together may have come for different reasons. They need to be identified well and referred to the help that is right for them.',
  },
  'human-trafficking': {
    slug: 'human-trafficking',
    name: 'Countering human trafficking',
    lead: 'Survivors of trafficking live with trauma and stigma, and some with the risk of retaliation. Prevention begins before people leave; protection begins with being recognised.',
    asks: {
      awareness: { text: 'Awareness work before people leave' },
      identification: { text: 'Fast identification of survivors' },
      services: { text: 'Protection services that fit each of them' },
    },
  },
  children: {
    slug: 'children-on-the-move',
    name: 'Children on the move',
    lead: 'Children, above all those who are alone, are among the most vulnerable. They are exposed to exploitation, have no political voice and are easily forgotten.',
    asks: { protection: { text: 'Protection that respects the rights and the dignity of refugee minors' } },
  },
  'migration-and-development': {
    slug: 'migration-and-development',
    name: 'Migration and development',
    lead: 'Migrants add to development, and the diaspora has a part in it. Migrants’ rights, fair recruitment and good governance of mobility belong to the same work.',
  },
  'policy-and-governance': {
    slug: 'migration-policy-and-governance',
    name: 'Migration policy and governance',
    lead: 'Conventions, laws and guidelines say what governments and migrants owe to one another. Some are better known, and better kept, than others.',
    frameworks: {
      'compact-migration': { name: 'Global Compact for Migration', note: 'Over 150 states' },
      'compact-refugees': { name: 'Global Compact on Refugees' },
      'migrant-workers-convention': {
        name: 'International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families',
      },
    },
  },
  'eu-policy': {
    slug: 'european-asylum-and-migration-policy',
    name: 'European asylum and migration policy',
    lead: 'What the European Union decides on asylum, migration and the money for both. The aim is a policy that is more humane, more transparent and more effective.',
  },
}
