import type { ProjectTexts } from '../../types.ts'

const icmcProjects: Record<string, ProjectTexts> = {
  ern: {
    slug: 'european-resettlement-network',
    title: 'European Resettlement Network',
    summary: 'Builds European capacity and expertise for resettlement.',
    objectives:
      'The network exists so that Europe can do more for refugees who need a new home, and do it well. It brings together those who work on the policy and the practice of resettlement, and builds up what they know and what they are able to do.',
    activities: `IOM, UNHCR and ICMC carry the network together. Organisations and individuals who work on any stage of resettlement can apply to join it.

Two pieces of work are part of the network: the pilot project SHARE, which opened it to cities and regions, and a phase on emergency resettlement that was planned for 2013 to 2014.`,
  },
  'linking-in': {
    slug: 'linking-in-eu-resettlement',
    title: 'Linking-In EU Resettlement',
    summary:
      'Aims to strengthen the part of EU member states in resettlement, and their capacity for it. It builds on an earlier joint project.',
    objectives:
      'The project aims at the member states of the European Union: that they take a stronger part in resettlement, and have the capacity that this needs.',
    activities: `IOM, UNHCR and ICMC carry the project jointly. It builds on Practical Cooperation in EU Resettlement, the joint project that went before it.

The dates of the project are not known to us.`,
  },
  'practical-cooperation': {
    slug: 'practical-cooperation-in-eu-resettlement',
    title: 'Practical Cooperation in EU Resettlement',
    summary: 'The earlier joint project on which Linking-In EU Resettlement builds.',
    objectives:
      'A joint project on resettlement in the European Union. What it began was carried on by Linking-In EU Resettlement, the project that followed.',
    activities:
      'Our record of this project holds its title and its place in the sequence, and neither dates nor funders.',
  },
  'emergency-resettlement': {
    slug: 'emergency-resettlement',
    title: 'Strengthening the response to emergency resettlement needs',
    summary: 'A phase of the European Resettlement Network for urgent cases, planned for 2013 to 2014.',
    objectives:
      'Some refugees cannot wait. This phase was meant to make the response to their urgent cases stronger.',
    activities:
      'IOM, UNHCR and ICMC planned it together for 2013 to 2014, as a part of the European Resettlement Network. The years are those of the plan; we hold no record of how it went.',
  },
  'drive-referral': {
    slug: 'drive-referral',
    title: 'DRIVE Referral',
    summary: 'Better identification and referral of people who arrive by boat.',
    objectives:
      'People who reach the shores of the Mediterranean by boat have come for different reasons and need different help. The project set out to make two steps better: to recognise who needs what, and to refer each person to it.',
    activities: `ICMC coordinated the project, with seven partners: two in Spain, two in Italy, one in Malta, one in Greece, and a European network.

It ran from March 2010 to August 2011. The European Refugee Fund and the Council of Europe paid for it together.`,
    region: 'Mediterranean',
  },
  'made-west-africa': {
    slug: 'made-west-africa',
    title: 'Migration and Development (MADE) West Africa',
    summary:
      'Diaspora engagement, migrants’ rights and good governance of mobility in six countries of the ECOWAS region.',
    objectives: `The project works towards three things: that the diaspora takes part, that the rights of migrants are kept, and that mobility in the region is governed well.

Fair recruitment and legal pathways belong to it for a further reason: they protect people from trafficking.`,
    activities:
      'ICMC coordinates the project. Workshops bring people together, and seed funds help local organisations to act. The six countries are Burkina Faso, Ghana, Guinea, Senegal, Sierra Leone and Togo.',
    region: 'ECOWAS region',
  },
}

const shareProjects: Record<string, ProjectTexts> = {
  share: {
    slug: 'cities-that-care-cities-that-share',
    title: 'SHARE: cities that care, cities that share',
    summary:
      'A pilot that brought regions, cities, municipalities and their civil-society partners into resettlement as new actors.',
    objectives:
      'The pilot set out to bring new actors into resettlement: regions, cities and municipalities, and with them their partners in civil society.',
    activities: `It began in early 2012 and was to last 24 months. ICMC coordinated it, the European Commission paid for it, and it formed part of the wider European Resettlement Network.

The SHARE Network of today grew out of this pilot.`,
  },
  'share-sira': {
    slug: 'share-sira',
    title: 'Share SIRA',
    summary:
      'Integration and inclusion in rural regions, with authorities, civil society, newcomers and residents; pilots of new approaches that also serve rural development.',
    objectives:
      'Rural regions welcome more newcomers and often lack means and expertise for it. The project supports integration and inclusion there, in ten regions of four countries.',
    activities:
      'Authorities, civil society, newcomers and residents work on it together. They try out new approaches in pilots, and look for those that help the development of the region too. Neither the regions nor the countries are named in our record.',
  },
  'share-qsn': {
    slug: 'share-qsn',
    title: 'Share QSN',
    summary:
      'Supports community sponsorship programmes with workshops, awareness work, evidence and European advocacy.',
    objectives:
      'The project supports programmes of community sponsorship in seven countries, and makes sure that those who develop them work together.',
    activities: `- Workshops on leadership and capacity
- Awareness work
- Evidence for the design of programmes
- Advocacy in Europe`,
  },
}

const icmpdProjects: Record<string, ProjectTexts> = {
  'mieux-ii': {
    slug: 'mieux-ii',
    title: 'Migration EU Expertise II',
    summary:
      'Short-term capacity building for partner countries, on request and mostly by experts from EU member states.',
    objectives:
      'Partner countries build up capacity in matters of migration, and European expertise helps them.',
    activities:
      'A country asks, and the support follows the request. It lasts a short time, and is mostly given by experts who come from the member states of the EU.',
  },
  'rabat-process': {
    slug: 'rabat-process',
    title: 'Support to the Rabat Process',
    summary: 'Eases a long-standing dialogue along the West and Central African migration routes.',
    objectives:
      'The Rabat Process is a dialogue of long standing along the migration routes of West and Central Africa. The project helps it to go well.',
    activities: 'ICMPD works on it with FIIAPP, a public body in Spain.',
    region: 'West and Central African migration routes',
  },
  mme: {
    slug: 'mme',
    title: 'Support to the EU-Africa Partnership on Migration, Mobility and Employment',
    summary:
      'An open frame for consultation, flexible in theme and place, that strengthens leadership and the exchange of practice.',
    objectives:
      'Europe and Africa consult one another here on migration, mobility and employment. Themes and places can change with the need. Leadership grows stronger, and practice is shared.',
    activities: 'ICMPD works on it with two partners: FIIAPP in Spain, and UNIDEP in Dakar.',
  },
  'etem-iii': {
    slug: 'etem-iii',
    title: 'External Thematic Expertise on Migration III',
    summary: 'Training and guidance documents on migration for Commission staff, chiefly in EU delegations.',
    objectives:
      'Staff of the European Commission, chiefly those in EU delegations, were to know more about migration. The Commission’s DG DEVCO was the beneficiary.',
    activities: 'The project gave training and wrote guidance. It has ended; the source does not say when.',
  },
  'euromed-iii': {
    slug: 'euromed-migration-iii',
    title: 'EUROMED Migration III',
    summary:
      'Cooperation on migration between the countries of the southern neighbourhood and the EU, and among themselves.',
    objectives:
      'Countries of the southern neighbourhood work together on migration, with the European Union and with each other. The project also supports them in the governance of international migration.',
    activities: 'The European Union pays for it.',
    region: 'ENPI South',
  },
  'diaspora-platform': {
    slug: 'african-diaspora-platform',
    title: 'African diaspora platform in Europe',
    summary: 'A consortium of organisations that aims to set the platform up.',
    objectives:
      'The African diaspora in Europe is to have a platform. Several organisations have formed a consortium to set it up.',
    activities: 'ICMPD is a member of the consortium. The other members are not named in our record.',
  },
  mpf: {
    slug: 'mobility-partnership-facility',
    title: 'Mobility Partnership Facility',
    summary: 'Helps to put the Global Approach to Migration and Mobility (GAMM) into practice.',
    objectives:
      'The Global Approach to Migration and Mobility, GAMM for short, says what is to be done. The facility helps to do it.',
    activities: 'The European Union pays for the facility, and ICMPD implements it.',
  },
}

export const projects: Record<string, ProjectTexts> = { ...icmcProjects, ...shareProjects, ...icmpdProjects }
