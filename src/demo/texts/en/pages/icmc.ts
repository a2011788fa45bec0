import type { PageTexts } from '../../../types.ts'

const home: PageTexts = {
  slug: 'home',
  title: 'Opening Europe’s hearts and doors',
  kicker: 'ICMC Europe, Brussels',
  lead: 'ICMC Europe in Brussels: advocacy, networks and programmes for people on the move and for the places that receive them.',
  blocks: {
    hero: {
      kicker: 'ICMC Europe, Brussels',
      title: 'Opening Europe’s hearts and doors',
      text: 'People come to Europe because of conflict and persecution, for family, for opportunity, through organised protection, or as victims of trafficking. We stand by them and by the places that receive them.',
    },
    areas: {
      heading: 'What we work on',
      introduction:
        'With European and national institutions, civil society, and community and faith-based groups, in six fields.',
      items: {
        'welcoming-communities': {
          title: 'Welcoming communities',
          text: 'Cities, towns and smaller and rural communities open resettlement and complementary pathways, and promote community sponsorship. They train, exchange practice and take part in research on integration, and refugees and migrants speak for themselves.',
          linkLabel: 'SHARE Network',
        },
        'rural-areas': {
          title: 'Newcomers in rural areas',
          text: 'Rural regions welcome more newcomers than before, and often lack the means and the expertise for it.',
          linkLabel: 'Share SIRA',
        },
        'community-sponsorship': {
          title: 'Community sponsorship',
          text: 'Several countries have begun programmes in recent years that narrow the gap between the need for resettlement and the places that states offer.',
          linkLabel: 'Share QSN',
        },
        'fair-policy': {
          title: 'A welcoming and fair European policy',
          text: 'In 2024 needs stood at a record high. We ask Europe to lead in protection and in respect for human rights: no more deaths at sea, solidarity, an asylum and migration policy that is more humane and works better, more resettlement and complementary pathways, and better conditions for integration.',
          linkLabel: 'How we advocate',
        },
        evidence: {
          title: 'Evidence for policy and practice',
          text: 'With partners we do research and map what works in migration and development, trafficking, resettlement and pathways, and integration. It grounds our advocacy, and the training of practitioners and governments.',
        },
        'west-africa': {
          title: 'Migration and development in West Africa',
          text: 'Diaspora engagement, migrants’ rights and fair recruitment in six countries of the region.',
          linkLabel: 'MADE West Africa',
        },
      },
    },
    share: {
      heading: 'SHARE Network: places that are ready to welcome',
      text: 'Cities, towns and regions that widen resettlement and complementary pathways, exchange good practice and put inclusion to work.',
    },
    latest: { heading: 'News and statements', introduction: 'Newest first. Each keeps its own date.' },
    newsletter: { heading: 'ICMC newsletter' },
  },
}

const about: PageTexts = {
  slug: 'about',
  title: 'About ICMC Europe',
  kicker: 'About us',
  lead: 'The EU policy and programme office of the International Catholic Migration Commission, in Brussels.',
  blocks: {
    office: {
      heading: 'What the office does',
      body: `The office represents the International Catholic Migration Commission (ICMC) before the European institutions, and coordinates its advocacy there. It also runs programmes: some build networks, some build capacity, and all of them bring several kinds of partners together.

Five topics run through the work:

- refugee resettlement
- mixed migration
- integration
- human trafficking
- migration and development`,
    },
    network: {
      heading: 'European Resettlement Network',
      body: `ICMC carries the European Resettlement Network together with IOM and UNHCR. The network builds European capacity and expertise for resettlement. Cities and regions came in with the pilot project SHARE, which began in early 2012. A further phase, on emergency resettlement, was planned for 2013 to 2014.

Organisations and individuals who work on resettlement can apply to join.`,
    },
    'network-projects': { heading: 'The network and its projects' },
    campaign: {
      heading: 'Campaign',
      introduction:
        'With other leading NGOs the office asked Europe for more places. The ask keeps the year that it named.',
    },
    memberships: {
      heading: 'Memberships',
      introduction: 'Five bodies, as the office’s page of about 2013 listed them.',
    },
    staff: { heading: 'Staff by department, as listed about 2013' },
  },
}

const advocacy: PageTexts = {
  slug: 'building-a-common-home',
  title: 'Building a common home',
  kicker: 'Advocacy',
  lead: 'Why ICMC speaks up for people on the move, with whom, and what it asks for.',
  blocks: {
    how: {
      heading: 'Why and how we advocate',
      body: `ICMC does not advocate alone. With partners from civil society and from faith communities it turns to governments, to intergovernmental bodies, to the European institutions and to the agencies of the United Nations. Pope Francis inspires this work.

Those whom it concerns stand in the middle of it: people who were uprooted, with what they have to say and what they contribute.`,
    },
    video: {},
    'migration-beneficial': {
      heading: 'Migration that is good for all',
      body: `States have made commitments to migrants, whatever their status, and to the communities that receive them. We ask that they keep them. The Global Compact for Migration (2018, over 150 states) is the measure.

- Integration, and access to services, for all
- A firm stand against xenophobia
- No treatment of migrants, or of those who help them, as criminals`,
    },
    'protection-and-solutions': {
      heading: 'Protection and long-term solutions',
      body: `Whoever flees from war, from persecution or from the violation of their rights needs protection. Countries in the midst of major refugee crises need solidarity.

We ask for more resettlement, and for integration that succeeds. The Global Compact on Refugees holds promises, and those who made them should be accountable for them.`,
    },
    children: {
      heading: 'Children on the move',
      body: `Among the most vulnerable are children, above all those who are alone. They are exposed to exploitation. They have no voice in politics, and it is easy to forget them.

We ask for stronger protection of refugee minors, one that respects their rights and their dignity.`,
    },
    trafficking: {
      heading: 'Countering trafficking',
      body: `Survivors of trafficking bear trauma and stigma, and some have to fear retaliation. We ask for three things:

- campaigns that make people aware before they leave
- fast identification of survivors
- services that fit each survivor`,
    },
    'european-policies': {
      heading: 'Fair European policies',
      body: `Millions of people need resettlement, and the European Union has its part to do. Beside resettlement there are humanitarian corridors, family reunification and humanitarian visas.

We ask for a European policy that is more humane, more transparent and more effective.`,
    },
    statements: {
      heading: 'What we said of late',
      introduction: 'Statements on European policy and on resettlement.',
    },
    newsletter: { heading: 'ICMC newsletter' },
  },
}

const policy: PageTexts = {
  slug: 'policy-and-governance',
  title: 'Migration policy and governance',
  kicker: 'Policy and governance',
  lead: 'Rules on migration exist, at every level. We work for their being known and kept.',
  blocks: {
    why: {
      heading: 'Why rules matter',
      body: `International, regional and national conventions, laws, guidelines and tools set out rights and duties, those of governments and those of migrants. Some are well known and respected, others less so.

Each of them is something to refer to, when the rights and the dignity of people on the move are at stake.`,
    },
    frameworks: {
      heading: 'Frameworks',
      body: `- Global Compact for Migration (2018, over 150 states)
- Global Compact on Refugees
- International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families`,
    },
    institutions: {
      heading: 'Institutions we work with',
      body: 'ICMC works regularly with the Council of Europe, the European Commission, the International Labour Organization, the International Organization for Migration and the UN Refugee Agency. Where the convention on migrant workers and their families is concerned, it works with OHCHR, the United Nations’ human rights office.',
    },
    'institution-list': { heading: 'Six institutions' },
    priorities: {
      heading: 'Priorities',
      body: `- Family unity
- Social cohesion
- Resettlement
- Durable solutions of other kinds
- Dignity in migration
- Development
- Global governance of migration
- Coherent policies`,
    },
    emphasis: {
      heading: 'Whom we think of first',
      body: `Whatever their status, these people have our special attention:

- people who were hurt or traumatised at dangerous borders
- survivors of trafficking and of gender-based violence
- migrant workers
- vulnerable women and children`,
    },
    projects: { heading: 'Related projects' },
    statements: {
      heading: 'Interventions and statements',
      introduction: 'Speeches and statements on governance and on European policy, newest first.',
    },
  },
}

const contact: PageTexts = {
  slug: 'contact',
  title: 'Contact',
  lead: 'ICMC Europe works in Brussels, Belgium.',
  blocks: {
    contact: {
      heading: 'Where to find us',
      body: `Brussels, Belgium.

A street address, a telephone number and e-mail addresses are not published here yet.`,
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
