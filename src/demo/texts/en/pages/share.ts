import type { PageTexts } from '../../../types.ts'

const home: PageTexts = {
  slug: 'home',
  title: 'Places that care, places that share',
  kicker: 'Cities, towns, regions, villages',
  lead: 'SHARE supports localities that are ready to welcome refugees and migrants, and ties them to one another.',
  blocks: {
    hero: {
      kicker: 'Cities, towns, regions, villages',
      title: 'Places that care, places that share',
      text: 'SHARE supports localities that are ready to welcome refugees and migrants, and ties them to one another.',
      link: { label: 'Join the network' },
    },
    steps: {
      heading: 'What the network does',
      items: {
        support: {
          title: 'Supports places that are ready',
          text: 'Cities, towns, regions and smaller and rural communities that want to welcome refugees and migrants.',
        },
        pathways: {
          title: 'Opens ways to safety',
          text: 'It widens resettlement and complementary pathways: humanitarian corridors, family reunification, humanitarian visas.',
        },
        training: {
          title: 'Trains local actors',
          text: 'So that localities that are ready to welcome have the means and the expertise for it.',
        },
        sponsorship: {
          title: 'Promotes community sponsorship',
          text: 'Leadership workshops, awareness work, and evidence for the design of programmes.',
        },
        exchange: {
          title: 'Exchanges good practice and does research',
          text: 'What works for integration in one place is of use to the next.',
        },
        voice: {
          title: 'Gives refugees and migrants a voice',
          text: 'They speak for themselves, and others listen.',
        },
      },
    },
    projects: { heading: 'Projects' },
    join: {
      kicker: 'European Resettlement Network',
      heading: 'Join the European Resettlement Network',
      text: 'For organisations and individuals who work on the policy or practice of resettlement and integration, at any stage of it.',
      label: 'Who can apply, and how',
      points: {
        government: { text: 'National, regional and local government' },
        international: { text: 'International organisations' },
        'civil-society': { text: 'Civil society and volunteers' },
        academia: { text: 'Academia' },
      },
    },
    latest: { heading: 'News and statements', introduction: 'Newest first. Each keeps its own date.' },
    newsletter: { heading: 'ICMC newsletter' },
  },
}

const about: PageTexts = {
  slug: 'about',
  title: 'The network',
  kicker: 'About SHARE',
  lead: 'Cities, towns, regions and smaller and rural communities, tied to one another by what they want to do for newcomers.',
  blocks: {
    what: {
      heading: 'What SHARE is',
      body: `SHARE is a platform on two things: the resettlement of refugees, and the inclusion of migrants. It is a network of places, from cities and regions to small rural communities.

It supports those that are ready to welcome, trains local actors, and lets them learn from each other what works. It promotes community sponsorship, widens resettlement and complementary pathways, and does research on integration. Refugees and migrants have a voice in it.`,
    },
    history: {
      heading: 'How it began',
      body: `SHARE began in early 2012 as a pilot project of 24 months. The European Commission paid for it. It was part of something wider, the European Resettlement Network of IOM, UNHCR and ICMC.

Under the title “Cities that care, cities that share” the pilot brought regions, cities, municipalities and their partners in civil society into resettlement.`,
    },
    who: {
      heading: 'Who runs it',
      body: 'ICMC Europe runs the network. It is the office of the International Catholic Migration Commission for EU policy and programmes, in Brussels.',
    },
    office: {
      heading: 'ICMC Europe',
      text: 'The office behind the network: advocacy towards the European institutions, networks, and programmes that build capacity.',
    },
    join: {
      heading: 'Join the European Resettlement Network',
      text: 'For all who work on the policy or practice of resettlement and integration.',
      label: 'Who can apply, and how',
    },
  },
}

const join: PageTexts = {
  slug: 'join',
  title: 'Join the European Resettlement Network',
  kicker: 'Join',
  lead: 'For organisations and individuals who work on the policy or the practice of resettlement and integration.',
  blocks: {
    who: {
      heading: 'Who can apply',
      body: `You can apply as an organisation or as an individual. The network is meant for:

- national, regional and local government
- international organisations
- civil society
- volunteers
- academia
- others who work on any stage of resettlement`,
    },
    network: {
      heading: 'What you join',
      body: 'The European Resettlement Network builds European capacity and expertise for resettlement. IOM, UNHCR and ICMC carry it, and SHARE began as a part of it.',
    },
    apply: {
      heading: 'How to apply',
      text: 'Applications are made with a form. It asks for a name, a category, a country and a few sentences about what you do. You confirm your address by mail; then the editors read the application. You choose yourself whether you stand on the public list of members.',
    },
    project: { heading: 'More about the network' },
  },
}

const contact: PageTexts = {
  slug: 'contact',
  title: 'Contact',
  lead: 'ICMC Europe runs the network, from Brussels, Belgium.',
  blocks: {
    contact: {
      heading: 'Where to find us',
      body: `ICMC Europe, which runs the network, is in Brussels, Belgium.

A street address, a telephone number and e-mail addresses are not published here yet.`,
    },
    office: { heading: 'ICMC Europe', text: 'The office in Brussels that runs the network.' },
  },
}

export const sharePages: Record<string, PageTexts> = {
  'share-home': home,
  'share-about': about,
  'share-join': join,
  'share-contact': contact,
}
