import type { NewsTexts } from '../../types.ts'

export const news: Record<string, NewsTexts> = {
  'eu-resettlement-programme': {
    slug: 'new-eu-resettlement-programme',
    place: 'Brussels',
    title: 'A new EU resettlement programme offers a safe haven and a new start for refugees',
    summary:
      'ICMC welcomes the European Parliament’s vote of that day for a formal EU framework on resettlement.',
    body: `The European Parliament voted today for a formal framework on resettlement in the European Union. ICMC welcomes the vote.

For ICMC it is a sign of human rights, of protection, and of solidarity with those who need it most. Resettlement gives refugees a place where they are safe, and from which they can begin again.`,
  },
  'emergency-project': {
    slug: 'emergency-resettlement-project',
    kicker: 'ICMC Europe',
    title: 'Emergency Resettlement Project',
    summary: 'A phase of the European Resettlement Network turns to urgent cases.',
    body: `Some refugees cannot wait. Within the European Resettlement Network, IOM, UNHCR and ICMC have planned a phase that strengthens the response to emergency resettlement needs.

It is planned for 2013 to 2014.`,
  },
  'cities-that-share': {
    slug: 'cities-that-care-cities-that-share',
    kicker: 'A European resettlement network that engages cities and regions',
    title: 'Cities that care, cities that SHARE',
    summary:
      'A pilot project brings regions, cities and municipalities into resettlement, with their partners.',
    body: `Refugees are resettled to a country, and they arrive in a town. The pilot project SHARE brings regions, cities and municipalities into resettlement as new actors, together with their partners in civil society.

The European Commission pays for the pilot, and ICMC coordinates it. It began in early 2012, is to last 24 months, and is part of the wider European Resettlement Network.`,
  },
  'linking-in': {
    slug: 'linking-in-eu-resettlement',
    kicker: 'ICMC Europe',
    title: 'A further joint project of IOM, UNHCR and ICMC: Linking-In EU Resettlement',
    summary: 'The three organisations go on together, so that EU member states do more in resettlement.',
    body: `IOM, UNHCR and ICMC have a further joint project on resettlement. Linking-In aims to strengthen the part that the member states of the EU play in it, and their capacity to do so.

It builds on Practical Cooperation in EU Resettlement, an earlier project that was a joint one as well.`,
  },
  'join-ern': {
    slug: 'join-the-european-resettlement-network',
    kicker: 'ICMC Europe',
    title: 'An invitation to join the European Resettlement Network',
    summary:
      'For organisations and individuals who work on the policy or the practice of resettlement and integration.',
    body: `The European Resettlement Network builds up European capacity and expertise for resettlement. IOM, UNHCR and ICMC carry it, and it is open to others.

The invitation goes to organisations and to individuals: in government at any level, in international organisations, in civil society, among volunteers, in academia, and wherever else people work on some stage of resettlement.`,
    callToAction: { label: 'Who can apply, and how' },
  },
}
